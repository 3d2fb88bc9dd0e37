package io.github.secondleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random things that can follow the legs of a tie, or its one match, drawn before it is known whether they can be recorded in it. */
record Afterwards(
        Optional<ExtraTime> extraTime,
        Optional<ShootOut> shootOut,
        Optional<PlayOff> playOffMatch,
        Optional<Side> lots,
        Optional<Side> higherSeed) {

    /** A play-off match at the ground of either side. */
    private record PlayOff(Side home, Leg match, Optional<ExtraTime> extraTime, Optional<ShootOut> shootOut) {
        PlayOffMatch in(Tie tie, Optional<LocalDate> date) {
            PlayOffMatch playOff =
                    PlayOffMatch.between(tie.team(home), tie.team(home.opponent()), Legs.onDay(match, date));
            if (match.isStillToBePlayed()) {
                return playOff;
            }
            playOff = extraTime.isPresent() ? playOff.withExtraTime(extraTime.get()) : playOff;
            return shootOut.isPresent() ? playOff.withShootOut(shootOut.get()) : playOff;
        }
    }

    static Arbitrary<Afterwards> any() {
        Arbitrary<PlayOff> playOffs = Combinators.combine(
                        Arbitraries.of(Side.class),
                        Legs.any(),
                        Legs.extraTime().optional(0.3),
                        Legs.shootOuts().optional(0.3))
                .as(PlayOff::new);
        Arbitrary<Side> sides = Arbitraries.of(Side.class);
        return Combinators.combine(
                        Legs.extraTime().optional(0.3),
                        Legs.shootOuts().optional(0.35),
                        playOffs.optional(0.35),
                        sides.optional(0.35),
                        sides.optional(0.3))
                .as(Afterwards::new);
    }

    /**
     * The tie with as much of it as can be: a seeding always, the rest once the last match is more than planned, and a play-off match only
     * if none of the matches is of a later day.
     */
    TwoLeggedTie in(TwoLeggedTie tie, Leg last, List<Leg> matches, Optional<LocalDate> dayOfPlayOff) {
        return (TwoLeggedTie) in((Tie) tie, last, matches, dayOfPlayOff);
    }

    Tie in(Tie tie, Leg last, List<Leg> matches, Optional<LocalDate> dayOfPlayOff) {
        Tie built = tie;
        if (higherSeed.isPresent()) {
            built = built.withHigherSeed(tie.team(higherSeed.get()));
        }
        if (last instanceof Leg.Scheduled || last instanceof Leg.Postponed) {
            return built;
        }
        if (extraTime.isPresent()) {
            built = built.withExtraTime(extraTime.get());
        }
        if (shootOut.isPresent()) {
            built = built.withShootOut(shootOut.get());
        }
        if (lots.isPresent()) {
            built = built.withLotsDrawnFor(tie.team(lots.get()));
        }
        if (playOffMatch.isPresent() && matches.stream().noneMatch(leg -> isAfter(leg, dayOfPlayOff))) {
            built = built.withPlayOffMatch(playOffMatch.get().in(tie, dayOfPlayOff));
        }
        return built;
    }

    private static boolean isAfter(Leg leg, Optional<LocalDate> date) {
        return date.isPresent() && leg.date().filter(date.get()::isBefore).isPresent();
    }
}
