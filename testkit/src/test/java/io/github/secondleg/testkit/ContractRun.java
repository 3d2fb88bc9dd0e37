package io.github.secondleg.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract run on a rule set as a build would run it: which properties there were, which failed, and what was printed about those. */
record ContractRun(Set<String> properties, Map<String, Throwable> failures, Map<String, String> reports) {
    /** The first sample that is printed, the others being what it was shrunk from. */
    private static final Pattern SAMPLE = Pattern.compile("Sample[^\n]*\n-+\n(.*?)(\n\n|$)", Pattern.DOTALL);

    // not by thread, since jqwik shrinks in another one
    private static volatile RuleSet tried;
    private static volatile Set<Deviation> declared;

    /** Enough to see that a property is kept. Other tests try it more often. */
    private static final int FEW = 60;
    /** Enough to break any property that can be broken: of the mistakes planted here, each shows in one try of a hundred at least. */
    private static final int MANY = 2000;

    /** All properties, tried on a few ties each. */
    static ContractRun on(RuleSet ruleSet, Deviation... deviations) {
        return on(ruleSet, List.of(selectClass(Contract.class)), FEW, deviations);
    }

    /** Some properties, tried until they break. */
    static ContractRun on(RuleSet ruleSet, Collection<String> properties) {
        List<DiscoverySelector> selected = new ArrayList<>();
        for (Method method : RuleSetContract.class.getMethods()) {
            if (properties.contains(method.getName())) {
                selected.add(selectMethod(Contract.class, method));
            }
        }
        return on(ruleSet, selected, MANY);
    }

    private static synchronized ContractRun on(
            RuleSet ruleSet, List<DiscoverySelector> selected, int tries, Deviation... deviations) {
        tried = ruleSet;
        declared = Set.of(deviations);
        return launched(selected, tries, "OFF");
    }

    /** What is printed of the smallest sample for each property of a class that fails, by its name. */
    static Map<String, String> samplesOf(Class<?> properties) {
        Map<String, String> samples = new TreeMap<>();
        launched(List.of(selectClass(properties)), FEW, "FULL").reports.forEach((name, report) -> {
            Matcher sample = SAMPLE.matcher(report);
            if (sample.find()) {
                samples.put(name, sample.group(1).strip().replaceAll("\\s*\n\\s*", " "));
            }
        });
        return samples;
    }

    /** Shrinking takes most of the time, and is of no use where only what fails is asked. */
    private static ContractRun launched(List<DiscoverySelector> selected, int tries, String shrinking) {
        Listener listener = new Listener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selected)
                                .filters(EngineFilter.includeEngines("jqwik"))
                                .configurationParameter("jqwik.tries.default", String.valueOf(tries))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.shrinking.default", shrinking)
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                                .build(),
                        listener);
        return listener.run;
    }

    /** The properties that failed. */
    Set<String> broken() {
        return failures.keySet();
    }

    /** As an author writes it. */
    static class Contract implements RuleSetContract {
        @Override
        public RuleSet ruleSet() {
            return tried;
        }

        @Override
        public Set<Deviation> deviations(TiebreakChain chain) {
            return declared;
        }
    }

    private static final class Listener implements TestExecutionListener {
        private final ContractRun run = new ContractRun(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.isTest()) {
                run.properties.add(nameOf(test));
            }
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            run.reports.merge(
                    nameOf(test), String.join("\n", entry.getKeyValuePairs().values()), String::concat);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result.getThrowable().ifPresent(failure -> run.failures.put(nameOf(test), failure));
        }

        private static String nameOf(TestIdentifier test) {
            return test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(source -> ((MethodSource) source).getMethodName())
                    .orElse(test.getDisplayName());
        }
    }
}
