package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The scores and troubles of one tie of a season, prepared before the tie is played. Facts that the rules do not ask for stay unused. */
record TieScript(
        Score first,
        Score second,
        ExtraTime extraTime,
        ShootOut shootOut,
        Score playOffMatch,
        Side lucky,
        Optional<Trouble> trouble) {

    /** Something that can happen off the pitch. */
    enum Trouble {
        LAST_MATCH_CANCELLED,
        WITHDRAWAL,
        DISQUALIFICATION,
        DISQUALIFICATION_FROM_TIE,
        SUSPENSION,
        BOTH_OUT
    }

    static Arbitrary<TieScript> any() {
        return Combinators.combine(
                        Scores.any(),
                        Scores.any(),
                        Scores.extraTimes(),
                        Scores.shootOuts(),
                        Scores.any(),
                        Arbitraries.of(Side.class),
                        OptionalFacts.in(25, Arbitraries.of(Trouble.class)))
                .as(TieScript::new);
    }
}
