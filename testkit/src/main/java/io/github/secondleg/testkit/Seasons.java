package io.github.secondleg.testkit;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.competition.Competition;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random knock-out seasons, played to their end. */
public final class Seasons {
    private static final int MOST_TIES = 15;

    private Seasons() {}

    /**
     * Seasons of 2 to 16 teams, with byes if the number is not a power of two. Rounds have two legs, but some seasons have a single-match
     * final. In some seasons each round is drawn after the round before it. Matches are cancelled; teams withdraw, are disqualified or
     * suspended; sometimes both teams of a tie are out. Then every fact that the rules await is recorded: extra time, a shoot-out, a
     * play-off match, lots, a seeding or a ruling. Every match has a date. A tie stays pending if its rules await something that only a
     * custom criterion knows.
     *
     * @param rules the rules of all rounds
     * @return seasons, which shrink to two teams and two goalless legs
     */
    public static Arbitrary<Competition> under(TiebreakChain rules) {
        return Combinators.combine(
                        TieScript.any().list().ofMinSize(1).ofMaxSize(MOST_TIES),
                        OptionalFacts.happens(30),
                        OptionalFacts.happens(30))
                .as((scripts, isDrawn, hasSingleFinal) ->
                        SeasonRun.of(new SeasonPlan(scripts.size() + 1, isDrawn, hasSingleFinal), rules, scripts))
                .withoutEdgeCases();
    }
}
