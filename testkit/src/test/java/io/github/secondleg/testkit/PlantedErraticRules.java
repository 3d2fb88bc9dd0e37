package io.github.secondleg.testkit;

import io.github.secondleg.Edition;
import io.github.secondleg.Side;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.testkit.PlantedRuleSets.Right;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Rule sets that give different decisions for the same tie. {@link PlantedLoader} loads them. */
public final class PlantedErraticRules {
    private PlantedErraticRules() {}

    /** The verdict alternates with each call. */
    public static final class MutableState extends Right {
        private final TiebreakChain rules;

        /** Called by the loader. */
        public MutableState() {
            AtomicInteger asked = new AtomicInteger();
            rules = PlantedRuleSets.endingWith(PlantedRuleSets.cited(
                    "luck",
                    tie -> asked.getAndIncrement() % 2 == 0
                            ? Verdict.advances(Side.FIRST)
                            : Verdict.advances(Side.SECOND)));
        }

        @Override
        public TiebreakChain chain() {
            return rules;
        }
    }

    /** The verdict depends on the thread. */
    public static final class StateOfTheThread extends Right {
        /** Called by the loader. */
        public StateOfTheThread() {}

        @Override
        public TiebreakChain chain() {
            Thread here = Thread.currentThread();
            return PlantedRuleSets.chain()
                    .replacing(
                            Tiebreaker.shootOut(),
                            PlantedRuleSets.cited(
                                    "luck",
                                    tie -> Thread.currentThread() == here
                                            ? Tiebreaker.shootOut().judge(tie)
                                            : Verdict.level()));
        }
    }

    /** The chain alternates with each call. */
    public static final class OtherRulesInEachCall extends Right {
        private static final AtomicInteger MADE = new AtomicInteger();

        /** Called by the loader. */
        public OtherRulesInEachCall() {}

        @Override
        public TiebreakChain chain() {
            return MADE.getAndIncrement() % 2 == 0
                    ? PlantedRuleSets.chain()
                    : PlantedRuleSets.chain().without(Tiebreaker.awayGoals());
        }

        @Override
        public List<Edition> editions() {
            return List.of();
        }
    }

    /** The verdict for the trace differs from the one for the decision. */
    public static final class OtherVerdictForTheTrace extends Right {
        /** Called by the loader. */
        public OtherVerdictForTheTrace() {}

        @Override
        public TiebreakChain chain() {
            Set<Integer> seen = ConcurrentHashMap.newKeySet();
            return PlantedRuleSets.endingWith(PlantedRuleSets.cited(
                    "second thoughts",
                    tie -> seen.add(System.identityHashCode(tie)) ? Verdict.level() : Verdict.advances(Side.FIRST)));
        }
    }
}
