package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a tie holds besides its legs: what followed them, what happened off the pitch, and the seeding. Most ties have none of it. */
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

    AfterLegs withHigherSeed(Side newBetterSeeded) {
        return new AfterLegs(extraTime, shootOut, playOffMatch, lots, newBetterSeeded, incidents, rulings);
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

    /** Extra time and kicks are of the teams that scored them: where a ruling changes the last leg, they are written its host first. */
    private AfterLegs ruledBy(ImmutableList<Ruling> newRulings) {
        AfterLegs ruled = new AfterLegs(extraTime, shootOut, playOffMatch, lots, higherSeed, incidents, newRulings);
        boolean hostChanges = (onlyLeg() == Match.FIRST_LEG) != (ruled.onlyLeg() == Match.FIRST_LEG);
        return !hostChanges
                ? ruled
                : new AfterLegs(
                        extraTime == null ? null : extraTime.turned(),
                        shootOut == null ? null : shootOut.turned(),
                        playOffMatch,
                        lots,
                        higherSeed,
                        incidents,
                        newRulings);
    }

    /** Without what is played or drawn after the last leg, if that is to be played after all. */
    AfterLegs after(Leg last) {
        return last.isStillToBePlayed() ? new AfterLegs(null, null, null, null, higherSeed, incidents, rulings) : this;
    }

    /** The leg that extra time, kicks and lots follow: the second, unless the organiser ruled that the first alone counts. */
    Leg lastOf(Leg firstLeg, Leg secondLeg) {
        return onlyLeg() == Match.FIRST_LEG ? firstLeg : secondLeg;
    }

    /** Whether a tie has never had anything but legs: the quick answer for most. */
    @SuppressWarnings(
            "ReferenceEquality") // an equal one that is not the same only takes the longer way to the same answer
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

    /** The leg that alone counts, if the organiser ruled so. */
    @Nullable
    Match onlyLeg() {
        for (int i = 0; i < rulings.size(); i++) {
            if (rulings.get(i) instanceof Ruling.OneLeg oneLeg) {
                return oneLeg.leg();
            }
        }
        return null;
    }

    /** Whether it is known why the second leg need not wait for the first: that does not count, or a club failed at it. */
    boolean passesOverFirstLeg() {
        return countsOnlyOther(Match.FIRST_LEG)
                || incidents.stream()
                        .anyMatch(incident ->
                                incident instanceof Incident.Failure failure && failure.match() == Match.FIRST_LEG);
    }

    /** Whether the organiser ruled that the other leg alone counts. */
    boolean countsOnlyOther(Match leg) {
        Match only = onlyLeg();
        return only != null && only != leg;
    }

    /** Whether something is recorded that comes only after an extra time without a winner. */
    boolean followsExtraTime(@Nullable ShootOut countingShootOut) {
        return countingShootOut != null || playOffMatch != null || lots != null;
    }

    /** What that is, in words. */
    Optional<String> whatFollowsExtraTime(@Nullable ShootOut countingShootOut) {
        return Stream.of(
                        present("a shoot-out", countingShootOut),
                        present("a play-off match", playOffMatch),
                        present("a drawing of lots", lots))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is recorded that needs a second leg to come after, in words. */
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

    /** What is recorded here, to print behind the legs. */
    String words(Tie tie) {
        StringBuilder words = new StringBuilder();
        Stream.of(extraTime, shootOut)
                .filter(Objects::nonNull)
                .forEach(fact -> words.append(", ").append(fact));
        if (playOffMatch != null) {
            words.append(", play-off match ").append(playOffMatch);
        }
        if (lots != null) {
            words.append(", lots drawn for ").append(tie.team(lots));
        }
        if (higherSeed != null) {
            words.append(", higher seed ").append(tie.team(higherSeed));
        }
        incidents.forEach(incident -> words.append("; ").append(incident));
        rulings.forEach(ruling -> words.append("; ").append(ruling));
        return words.toString();
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
