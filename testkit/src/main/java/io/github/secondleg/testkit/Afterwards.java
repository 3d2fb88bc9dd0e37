package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is recorded behind the matches of a tie, so far as anything can follow them. */
record Afterwards(
        Optional<ExtraTime> extraTime,
        Optional<ShootOut> shootOut,
        Optional<PlayOff> playOffMatch,
        Optional<Side> lots,
        Optional<Side> higherSeed) {

    static Arbitrary<Afterwards> any(Arbitrary<? extends Leg> playOffs) {
        return Combinators.combine(
                        Chance.in(40, Scores.extraTimes()),
                        Chance.in(40, Scores.shootOuts()),
                        Chance.in(30, PlayOff.any(playOffs)),
                        Chance.in(30, Arbitraries.of(Side.class)),
                        Chance.in(30, Arbitraries.of(Side.class)))
                .as(Afterwards::new);
    }

    /** The tie with all of it that can follow its last match; a play-off match on a day if that is known. */
    Tie in(Tie legs, Leg last, Optional<LocalDate> date) {
        Tie tie = higherSeed.map(legs::team).map(legs::withHigherSeed).orElse(legs);
        if (last.isStillToBePlayed()) {
            return tie;
        }
        tie = extraTime.map(tie::withExtraTime).orElse(tie);
        tie = shootOut.map(tie::withShootOut).orElse(tie);
        tie = lots.map(tie::team).map(tie::withLotsDrawnFor).orElse(tie);
        return playOffMatch
                .map(match -> match.on(date).in(legs))
                .map(tie::withPlayOffMatch)
                .orElse(tie);
    }
}
