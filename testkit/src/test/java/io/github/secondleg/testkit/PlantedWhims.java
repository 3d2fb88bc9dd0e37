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

/** Rule sets that do not always say the same of one tie. Loaded by {@link PlantedLoader}. */
public final class PlantedWhims {
    private PlantedWhims() {}

    /** Every other team is lucky. */
    public static final class MutableState extends Right {
        private final TiebreakChain rules;

        /** For the loader. */
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

    /** Each thread has its own luck. */
    public static final class StateOfTheThread extends Right {
        /** For the loader. */
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

    /** Answers that depend on which object was asked. */
    public static final class OtherRulesEachTime extends Right {
        private static final AtomicInteger MADE = new AtomicInteger();

        /** For the loader. */
        public OtherRulesEachTime() {}

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

    /** Says something else when it is asked again for the trace. */
    public static final class ChangesItsMind extends Right {
        /** For the loader. */
        public ChangesItsMind() {}

        @Override
        public TiebreakChain chain() {
            Set<Integer> seen = ConcurrentHashMap.newKeySet();
            return PlantedRuleSets.endingWith(PlantedRuleSets.cited(
                    "second thoughts",
                    tie -> seen.add(System.identityHashCode(tie)) ? Verdict.level() : Verdict.advances(Side.FIRST)));
        }
    }
}
