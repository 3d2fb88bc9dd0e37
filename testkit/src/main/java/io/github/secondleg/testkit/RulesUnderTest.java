package io.github.secondleg.testkit;

import io.github.secondleg.Decision;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** One chain of a rule set, with its place in the rule set. */
record RulesUnderTest(String source, TiebreakChain chain) {
    /** All rules of a rule set. Each property gets them once, since a new chain costs more than a thousand decisions. */
    static List<RulesUnderTest> of(RuleSetContract contract) {
        return Store.getOrCreate(RulesUnderTest.class, Lifespan.PROPERTY, () -> of(contract.ruleSet()))
                .get();
    }

    /** The same rules, from a new rule set. */
    static List<RulesUnderTest> ofNewRuleSet(RuleSetContract contract) {
        of(contract);
        return Store.getOrCreate("again", Lifespan.PROPERTY, () -> of(contract.ruleSet()))
                .get();
    }

    /** The chain of the bare name and the chains of all editions, each of them once. */
    private static List<RulesUnderTest> of(RuleSet ruleSet) {
        Set<TiebreakChain> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<RulesUnderTest> all = new ArrayList<>();
        TiebreakChain bare = ruleSet.chain();
        seen.add(bare);
        all.add(new RulesUnderTest(ruleSet.name(), bare));
        for (Edition edition : ruleSet.editions()) {
            if (seen.add(edition.chain())) {
                all.add(new RulesUnderTest(ruleSet.name() + " " + edition, edition.chain()));
            }
        }
        return List.copyOf(all);
    }

    /** The decision, or empty if deciding fails. One property reports that, and the others leave it out. */
    Optional<Decision> decide(Tie tie) {
        try {
            return Optional.of(chain.decide(tie));
        } catch (RuntimeException failure) {
            return Optional.empty();
        }
    }

    /** The decisions of all rules, in their order. */
    static List<Optional<Decision>> decide(Tie tie, List<RulesUnderTest> all) {
        return all.stream().map(rules -> rules.decide(tie)).toList();
    }

    /** The rule set, the edition and the criteria, as in {@code caf 2017 (first round): aggregate, away goals, penalty shoot-out}. */
    @Override
    public String toString() {
        return source + ": "
                + String.join(
                        ", ",
                        chain.criteria().stream()
                                .map(criterion -> criterion.name())
                                .toList());
    }
}
