package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is recorded behind the legs of a tie, so far as anything can follow them. */
record Afterwards(
        Optional<ExtraTime> extraTime,
        Optional<ShootOut> shootOut,
        Optional<PlayOffMatch> playOffMatch,
        Optional<Side> lots,
        Optional<Side> betterSeeded) {

    static Arbitrary<Afterwards> any(Arbitrary<? extends Leg> playOffs) {
        return Combinators.combine(
                        Maybe.in(40, Scores.extraTimes()),
                        Maybe.in(40, Scores.shootOuts()),
                        Maybe.in(30, Legs.playOffMatches(playOffs)),
                        Maybe.in(30, Arbitraries.of(Side.class)),
                        Maybe.in(30, Arbitraries.of(Side.class)))
                .as(Afterwards::new);
    }

    /** The tie with all of it that can be; a play-off match on a day if that is known. */
    TwoLeggedTie in(TwoLeggedTie legs, Optional<LocalDate> day) {
        TwoLeggedTie tie = betterSeeded.map(legs::team).map(legs::withBetterSeeded).orElse(legs);
        if (last(tie).isStillToBePlayed()) {
            return tie;
        }
        tie = extraTime.map(tie::withExtraTime).orElse(tie);
        tie = shootOut.map(tie::withShootOut).orElse(tie);
        tie = lots.map(tie::team).map(tie::withLotsDrawnFor).orElse(tie);
        return playOffMatch
                .map(match -> Legs.playOffMatch(Days.on(day, match.match()), match.extraTime(), match.shootOut()))
                .map(tie::withPlayOffMatch)
                .orElse(tie);
    }

    /** The leg that is followed: the second, unless it was ruled that the first alone counts. */
    private static Leg last(TwoLeggedTie tie) {
        boolean overFirst = tie.rulings().stream()
                .anyMatch(ruling -> ruling instanceof Ruling.OneLeg only && only.leg() == Match.FIRST_LEG);
        return overFirst ? tie.firstLeg() : tie.secondLeg();
    }
}
