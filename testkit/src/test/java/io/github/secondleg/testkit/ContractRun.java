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

/** A run of the contract on a rule set, as in a build: the properties, the failures, and the reports of the failures. */
record ContractRun(Set<String> properties, Map<String, Throwable> failures, Map<String, String> reports) {
    /** The first printed sample. The others are the ones from which it was shrunk. */
    private static final Pattern SAMPLE = Pattern.compile("Sample[^\n]*\n-+\n(.*?)(\n\n|$)", Pattern.DOTALL);

    // not thread-local, since jqwik shrinks in another thread
    private static volatile RuleSet tried;
    private static volatile Set<Deviation> declared;

    /** A number of tries that shows that a property holds. Other tests have more tries. */
    private static final int FEW = 60;
    /** A number of tries that finds every planted mistake: each shows in at least one try of a hundred. */
    private static final int MANY = 2000;

    /** Tries all properties on a few ties each. */
    static ContractRun on(RuleSet ruleSet, Deviation... deviations) {
        return on(ruleSet, List.of(selectClass(Contract.class)), FEW, deviations);
    }

    /** Tries some properties until they fail. */
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
        return launch(selected, tries, "OFF");
    }

    /** The smallest printed sample of each failing property of a class, by its name. */
    static Map<String, String> samplesOf(Class<?> properties) {
        Map<String, String> samples = new TreeMap<>();
        launch(List.of(selectClass(properties)), FEW, "FULL").reports.forEach((name, report) -> {
            Matcher sample = SAMPLE.matcher(report);
            if (sample.find()) {
                samples.put(name, sample.group(1).strip().replaceAll("\\s*\n\\s*", " "));
            }
        });
        return samples;
    }

    /** Runs the properties. Shrinking is optional, since it takes most of the time. */
    private static ContractRun launch(List<DiscoverySelector> selected, int tries, String shrinking) {
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

    /** A contract as an author of a rule set writes it. */
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
