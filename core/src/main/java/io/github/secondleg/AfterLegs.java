package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a tie besides its legs: those after the legs, those off the pitch, and the seeding. Most ties have none of them. */
record AfterLegs(
        @Nullable ExtraTime extraTime,
        @Nullable ShootOut shootOut,
        @Nullable PlayOffMatch playOffMatch,
        @Nullable Side lots,
        @Nullable Side higherSeed,
        ImmutableList<Incident> incidents,
        ImmutableList<Ruling> rulings) {

    static final AfterLegs NOTHING =
            new AfterLegs(null, null, null, null, null, ImmutableList.of(), ImmutableList.of());

    AfterLegs with(@Nullable ExtraTime newExtraTime) {
        return new AfterLegs(newExtraTime, shootOut, playOffMatch, lots, higherSeed, incidents, rulings);
    }

    AfterLegs with(@Nullable ShootOut newShootOut) {
        return new AfterLegs(extraTime, newShootOut, playOffMatch, lots, higherSeed, incidents, rulings);
    }

    AfterLegs with(@Nullable PlayOffMatch newPlayOffMatch) {
        return new AfterLegs(extraTime, shootOut, newPlayOffMatch, lots, higherSeed, incidents, rulings);
    }

    AfterLegs withLots(Side newLots) {
        return new AfterLegs(extraTime, shootOut, playOffMatch, newLots, higherSeed, incidents, rulings);
    }

    AfterLegs withHigherSeed(Side newHigherSeed) {
        return new AfterLegs(extraTime, shootOut, playOffMatch, lots, newHigherSeed, incidents, rulings);
    }

    AfterLegs with(Incident incident) {
        return incidents.contains(incident)
                ? this
                : new AfterLegs(
                        extraTime, shootOut, playOffMatch, lots, higherSeed, append(incidents, incident), rulings);
    }

    AfterLegs with(Ruling ruling) {
        return rulings.contains(ruling) ? this : ruledBy(append(rulings, ruling));
    }

    AfterLegs without(Incident incident) {
        return new AfterLegs(extraTime, shootOut, playOffMatch, lots, higherSeed, others(incidents, incident), rulings);
    }

    AfterLegs without(Ruling ruling) {
        return ruledBy(others(rulings, ruling));
    }

    /** If the rulings change the last leg, the host of the new one is written first in extra time and shoot-out. */
    private AfterLegs ruledBy(ImmutableList<Ruling> newRulings) {
        AfterLegs ruled = new AfterLegs(extraTime, shootOut, playOffMatch, lots, higherSeed, incidents, newRulings);
        boolean hostChanges = (onlyLeg() == Match.FIRST_LEG) != (ruled.onlyLeg() == Match.FIRST_LEG);
        return !hostChanges
                ? ruled
                : new AfterLegs(
                        extraTime == null ? null : extraTime.swapped(),
                        shootOut == null ? null : shootOut.swapped(),
                        playOffMatch,
                        lots,
                        higherSeed,
                        incidents,
                        newRulings);
    }

    /** Removes all that is played or drawn after the last leg, if that leg is still to be played. */
    AfterLegs after(Leg last) {
        return last.isStillToBePlayed() ? new AfterLegs(null, null, null, null, higherSeed, incidents, rulings) : this;
    }

    /** The leg before extra time, shoot-out and lots: the second, unless the organiser ruled that only the first counts. */
    Leg lastOf(Leg firstLeg, Leg secondLeg) {
        return onlyLeg() == Match.FIRST_LEG ? firstLeg : secondLeg;
    }

    /** Whether the tie has never had more than legs: the fast answer for most ties. */
    @SuppressWarnings(
            "ReferenceEquality") // an equal object that is not the same one only takes the longer way to the same
    // answer
    boolean isNothing() {
        return this == NOTHING;
    }

    boolean isUneventful() {
        return incidents.isEmpty() && rulings.isEmpty();
    }

    boolean isAboutPlayOffMatch() {
        if (playOffMatch != null) {
            return true;
        }
        for (Incident incident : incidents) {
            if (isFailureAtPlayOff(incident)) {
                return true;
            }
        }
        return false;
    }

    AfterLegs withoutPlayOffMatch() {
        ImmutableList<Incident> left = incidents.stream()
                .filter(incident -> !isFailureAtPlayOff(incident))
                .collect(ImmutableList.toImmutableList());
        return new AfterLegs(extraTime, shootOut, null, lots, higherSeed, left, rulings);
    }

    private static boolean isFailureAtPlayOff(Incident incident) {
        return incident instanceof Incident.Failure failure && failure.match() == Match.PLAY_OFF_MATCH;
    }

    boolean hasFailure() {
        for (Incident incident : incidents) {
            if (incident instanceof Incident.Failure) {
                return true;
            }
        }
        return false;
    }

    /** The only leg that counts, if the organiser ruled so. */
    @Nullable
    Match onlyLeg() {
        for (int i = 0; i < rulings.size(); i++) {
            if (rulings.get(i) instanceof Ruling.OneLeg oneLeg) {
                return oneLeg.leg();
            }
        }
        return null;
    }

    /** Whether the second leg need not wait for the first, because the first does not count or a team failed at it. */
    boolean passesOverFirstLeg() {
        return countsOnlyOther(Match.FIRST_LEG)
                || incidents.stream()
                        .anyMatch(incident ->
                                incident instanceof Incident.Failure failure && failure.match() == Match.FIRST_LEG);
    }

    /** Whether the organiser ruled that only the other leg counts. */
    boolean countsOnlyOther(Match leg) {
        Match only = onlyLeg();
        return only != null && only != leg;
    }

    /** Whether a fact is recorded that implies an extra time without a winner. */
    boolean followsExtraTime(@Nullable ShootOut countingShootOut) {
        return countingShootOut != null || playOffMatch != null || lots != null;
    }

    /** That fact, in words. */
    Optional<String> whatFollowsExtraTime(@Nullable ShootOut countingShootOut) {
        return Stream.of(
                        present("a shoot-out", countingShootOut),
                        present("a play-off match", playOffMatch),
                        present("a drawing of lots", lots))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first recorded fact that comes after a last leg, in words. */
    Optional<String> firstThatFollowsALeg() {
        return Stream.of(
                        present("extra time", extraTime),
                        present("shoot-out", shootOut),
                        present("play-off match", playOffMatch),
                        present("drawing of lots", lots))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> present(String what, @Nullable Object fact) {
        return Optional.ofNullable(fact).map(recorded -> what);
    }

    /** The text of these facts, to print after the legs. */
    String text(Tie tie) {
        StringBuilder text = new StringBuilder();
        Stream.of(extraTime, shootOut)
                .filter(Objects::nonNull)
                .forEach(fact -> text.append(", ").append(fact));
        if (playOffMatch != null) {
            text.append(", play-off match ").append(playOffMatch);
        }
        if (lots != null) {
            text.append(", lots drawn for ").append(tie.team(lots));
        }
        if (higherSeed != null) {
            text.append(", higher seed ").append(tie.team(higherSeed));
        }
        incidents.forEach(incident -> text.append("; ").append(incident));
        rulings.forEach(ruling -> text.append("; ").append(ruling));
        return text.toString();
    }

    private static <E> ImmutableList<E> others(ImmutableList<E> list, E element) {
        return list.stream().filter(other -> !other.equals(element)).collect(ImmutableList.toImmutableList());
    }

    private static <E> ImmutableList<E> append(ImmutableList<E> list, E element) {
        return ImmutableList.<E>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(element)
                .build();
    }
}
