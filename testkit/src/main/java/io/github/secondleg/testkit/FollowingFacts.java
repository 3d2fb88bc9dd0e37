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

/** The facts that can follow the last match of a tie, and its seeding. */
record FollowingFacts(
        Optional<ExtraTime> extraTime,
        Optional<ShootOut> shootOut,
        Optional<PlayOff> playOffMatch,
        Optional<Side> lots,
        Optional<Side> higherSeed) {

    static Arbitrary<FollowingFacts> any(Arbitrary<? extends Leg> playOffs) {
        return Combinators.combine(
                        OptionalFacts.in(40, Scores.extraTimes()),
                        OptionalFacts.in(40, Scores.shootOuts()),
                        OptionalFacts.in(30, PlayOff.any(playOffs)),
                        OptionalFacts.in(30, Arbitraries.of(Side.class)),
                        OptionalFacts.in(30, Arbitraries.of(Side.class)))
                .as(FollowingFacts::new);
    }

    /** The tie with those of these facts that its last match allows. The play-off match gets the date, if there is one. */
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
