package io.github.secondleg;

import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets that a class loader finds, by name.
 *
 * <p>Immutable. If a rule set is broken, every lookup fails with its cause.
 */
public final class RuleSets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ImmutableSortedMap<String, RuleSet> byName;
    /** Thrown again at each lookup, since a failing static initialiser would show its cause only once. Null if no rule set is broken. */
    private final @Nullable Throwable broken;

    private RuleSets(Map<String, RuleSet> byName, @Nullable Throwable broken) {
        this.byName = ImmutableSortedMap.copyOf(byName);
        this.broken = broken;
    }

    /** The rule sets of core's own class loader, which are read once, on first use. */
    private static final class Installed {
        static final RuleSets ALL = load(RuleSet.class.getClassLoader());
        static final @Nullable TiebreakChain CAF = chainOrNull("caf");

        private static @Nullable TiebreakChain chainOrNull(String name) {
            try {
                return chainOf(ALL.named(name));
            } catch (RuntimeException | LinkageError failure) {
                return null; // the caller's own lookup fails again, with a stack trace of its own
            }
        }
    }

    /**
     * The rule sets on the class path or the module path of core's own class loader. They are looked up once. The context class loader of
     * the thread is never read.
     *
     * @return the rule sets
     */
    public static RuleSets installed() {
        return Installed.ALL;
    }

    static TiebreakChain caf() {
        TiebreakChain caf = Installed.CAF;
        return caf != null ? caf : chainOf(installed().named("caf"));
    }

    /** The chain of a rule set that anybody may have written. If it is broken, the message names the rule set. */
    static TiebreakChain chainOf(RuleSet ruleSet) {
        TiebreakChain chain;
        try {
            chain = ruleSet.chain();
        } catch (RuntimeException | LinkageError failure) {
            throw RuleSetErrors.ruleSetWithBrokenChain(ruleSet, failure);
        }
        if (chain == null) {
            throw RuleSetErrors.ruleSetWithoutChain(ruleSet);
        }
        return chain;
    }

    /** The one edition of a rule set for a round of a season. */
    static Edition editionOf(RuleSet ruleSet, int season, String round) {
        List<Edition> found = ruleSet.editions().stream()
                .filter(edition -> edition.covers(season, round))
                .toList();
        if (found.isEmpty()) {
            throw RuleSetErrors.editionNotFound(ruleSet, season, round);
        }
        if (found.size() > 1) {
            throw RuleSetErrors.editionTwice(ruleSet, season, round, found.get(0), found.get(1));
        }
        return found.get(0);
    }

    /** The one chain of all editions of a season. */
    static TiebreakChain chainOf(RuleSet ruleSet, int season) {
        List<Edition> found = ruleSet.editions().stream()
                .filter(edition -> edition.isOf(season))
                .toList();
        if (found.isEmpty()) {
            throw RuleSetErrors.editionNotFound(ruleSet, season);
        }
        TiebreakChain chain = found.get(0).chain();
        if (!found.stream().map(Edition::chain).allMatch(chain::hasSameRulesAs)) {
            throw RuleSetErrors.roundsDiffer(ruleSet, season, found);
        }
        boolean sameForm = found.stream().map(Edition::form).distinct().count() == 1;
        return sameForm ? chain : chain.withForm(Edition.Form.EITHER);
    }

    /**
     * The rule sets that a class loader finds. They are looked up at each call.
     *
     * @param loader the class loader
     * @return the rule sets
     */
    public static RuleSets of(ClassLoader loader) {
        return load(Objects.requireNonNull(loader, "loader"));
    }

    private static RuleSets load(@Nullable ClassLoader loader) {
        Map<String, RuleSet> byName = new TreeMap<>();
        try {
            for (RuleSet ruleSet : ServiceLoader.load(RuleSet.class, loader)) {
                for (String name : checkedNamesOf(ruleSet)) {
                    RuleSet other = byName.put(name, ruleSet);
                    if (other != null) {
                        throw RuleSetErrors.ruleSetTwice(name, other, ruleSet);
                    }
                }
            }
            return new RuleSets(byName, null);
        } catch (RuntimeException | Error failure) {
            return new RuleSets(Map.of(), failure);
        }
    }

    private static Set<String> checkedNamesOf(RuleSet ruleSet) {
        Set<String> names = namesOf(ruleSet);
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw RuleSetErrors.ruleSetName(name, ruleSet);
            }
        }
        return names;
    }

    private static Set<String> namesOf(RuleSet ruleSet) {
        try {
            Set<String> names = new LinkedHashSet<>();
            names.add(Objects.requireNonNull(ruleSet.name(), "name"));
            ruleSet.aliases().forEach(alias -> names.add(Objects.requireNonNull(alias, "alias")));
            return names;
        } catch (RuntimeException failure) {
            throw RuleSetErrors.ruleSetWithoutName(ruleSet, failure);
        }
    }

    /**
     * The rule set of a name, if there is one.
     *
     * @param name a name or alias
     * @return the rule set, or empty if no rule set has that name
     * @throws IllegalStateException if one of the rule sets is broken
     */
    public Optional<RuleSet> find(String name) {
        return Optional.ofNullable(byName().get(Objects.requireNonNull(name, "name")));
    }

    /**
     * The rule set of a name.
     *
     * @param name a name or alias
     * @return the rule set
     * @throws RulesNotFoundException.UnknownRuleSet if no rule set has that name
     * @throws IllegalStateException if one of the rule sets is broken
     */
    public RuleSet named(String name) {
        return find(name).orElseThrow(() -> RuleSetErrors.ruleSetNotFound(name, List.copyOf(byName.keySet())));
    }

    /**
     * All rule sets.
     *
     * @return an immutable list in alphabetical order of the names
     * @throws IllegalStateException if one of them is broken
     */
    public List<RuleSet> all() {
        return byName().entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().name()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, RuleSet> byName() {
        if (broken != null) {
            throw RuleSetErrors.brokenRuleSet(broken);
        }
        return byName;
    }
}
