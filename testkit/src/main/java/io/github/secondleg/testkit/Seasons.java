package io.github.secondleg.testkit;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.competition.Competition;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random knock-out seasons, played from their first day to their last. */
public final class Seasons {
    private static final int MOST_TIES = 15;

    private Seasons() {}

    /**
     * Seasons of 2 to 16 clubs, with byes where the clubs are no power of two. All rounds are over two legs; in some seasons the final is
     * over one match, in some each round is drawn once that before it is over. Matches are called off, clubs withdraw, are disqualified,
     * suspended, both put out; whatever the rules wait for is then recorded: extra time, kicks, a play-off match, lots, a seeding, a
     * ruling. Every match has a day. A tie whose rules wait for something of their own is left open.
     *
     * @param rules the rules of all rounds
     * @return seasons, which shrink to two clubs and two goalless legs
     */
    public static Arbitrary<Competition> under(TiebreakChain rules) {
        return Combinators.combine(
                        TieScript.any().list().ofMinSize(1).ofMaxSize(MOST_TIES),
                        OptionalFacts.happens(30),
                        OptionalFacts.happens(30))
                .as((courses, isDrawn, hasSingleFinal) ->
                        SeasonRun.of(new SeasonPlan(courses.size() + 1, isDrawn, hasSingleFinal), rules, courses))
                .withoutEdgeCases();
    }
}
