package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A play-off match at the ground of either side, with extra time and a shoot-out if its state allows them. */
record PlayOff(Side home, Leg leg, Optional<ExtraTime> extraTime, Optional<ShootOut> shootOut) {
    static Arbitrary<PlayOff> any(Arbitrary<? extends Leg> legs) {
        return Combinators.combine(
                        Arbitraries.of(Side.class),
                        legs,
                        OptionalFacts.in(30, Scores.extraTimes()),
                        OptionalFacts.in(30, Scores.shootOuts()))
                .as(PlayOff::new);
    }

    PlayOff on(Optional<LocalDate> date) {
        return new PlayOff(home, Dates.on(date, leg), extraTime, shootOut);
    }

    PlayOffMatch in(Tie tie) {
        return match(tie.team(home), tie.team(home.opponent()), leg, extraTime, shootOut);
    }

    static PlayOffMatch match(
            Team home, Team away, Leg leg, Optional<ExtraTime> extraTime, Optional<ShootOut> shootOut) {
        PlayOffMatch match = PlayOffMatch.between(home, away, leg);
        if (leg.isStillToBePlayed()) {
            return match;
        }
        match = extraTime.map(match::withExtraTime).orElse(match);
        return shootOut.map(match::withShootOut).orElse(match);
    }
}
