package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
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
        Optional<Team> lots,
        Optional<Team> betterSeeded) {

    static Arbitrary<Afterwards> any(Arbitrary<? extends Leg> playOffs, Team first, Team second) {
        Arbitrary<Team> teams = Arbitraries.of(first, second);
        return Combinators.combine(
                        Scores.extraTimes().optional(0.4),
                        Scores.shootOuts().optional(0.4),
                        Legs.playOffMatches(playOffs).optional(0.3),
                        teams.optional(0.3),
                        teams.optional(0.3))
                .as(Afterwards::new);
    }

    /** The tie with all of it that can be; a play-off match on a day if that is known. */
    TwoLeggedTie in(TwoLeggedTie legs, Optional<LocalDate> day) {
        TwoLeggedTie tie = betterSeeded.map(legs::withBetterSeeded).orElse(legs);
        if (last(tie).isStillToBePlayed()) {
            return tie;
        }
        tie = extraTime.map(tie::withExtraTime).orElse(tie);
        tie = shootOut.map(tie::withShootOut).orElse(tie);
        tie = lots.map(tie::withLotsDrawnFor).orElse(tie);
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
