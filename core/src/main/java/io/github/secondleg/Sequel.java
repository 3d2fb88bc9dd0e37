package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a tie holds besides its legs: what followed them, what happened off the pitch, and the seeding. Most ties have none of it. */
record Sequel(
        @Nullable ExtraTime extraTime,
        @Nullable ShootOut shootOut,
        @Nullable PlayOffMatch playOffMatch,
        @Nullable Side lots,
        @Nullable Side betterSeeded,
        ImmutableList<Incident> incidents,
        ImmutableList<Ruling> rulings) {

    static final Sequel NOTHING = new Sequel(null, null, null, null, null, ImmutableList.of(), ImmutableList.of());

    Sequel with(@Nullable ExtraTime newExtraTime) {
        return new Sequel(newExtraTime, shootOut, playOffMatch, lots, betterSeeded, incidents, rulings);
    }

    Sequel with(@Nullable ShootOut newShootOut) {
        return new Sequel(extraTime, newShootOut, playOffMatch, lots, betterSeeded, incidents, rulings);
    }

    Sequel with(@Nullable PlayOffMatch newPlayOffMatch) {
        return new Sequel(extraTime, shootOut, newPlayOffMatch, lots, betterSeeded, incidents, rulings);
    }

    Sequel withLots(Side newLots) {
        return new Sequel(extraTime, shootOut, playOffMatch, newLots, betterSeeded, incidents, rulings);
    }

    Sequel withBetterSeeded(Side newBetterSeeded) {
        return new Sequel(extraTime, shootOut, playOffMatch, lots, newBetterSeeded, incidents, rulings);
    }

    Sequel with(Incident incident) {
        return incidents.contains(incident)
                ? this
                : new Sequel(
                        extraTime, shootOut, playOffMatch, lots, betterSeeded, append(incidents, incident), rulings);
    }

    Sequel with(Ruling ruling) {
        return rulings.contains(ruling)
                ? this
                : new Sequel(extraTime, shootOut, playOffMatch, lots, betterSeeded, incidents, append(rulings, ruling));
    }

    Sequel without(Incident incident) {
        return new Sequel(extraTime, shootOut, playOffMatch, lots, betterSeeded, others(incidents, incident), rulings);
    }

    Sequel without(Ruling ruling) {
        return new Sequel(extraTime, shootOut, playOffMatch, lots, betterSeeded, incidents, others(rulings, ruling));
    }

    /** Without what is played or drawn after the last leg, if that is to be played after all. */
    Sequel after(Leg last) {
        return last.isStillToBePlayed() ? new Sequel(null, null, null, null, betterSeeded, incidents, rulings) : this;
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

    Sequel withoutPlayOffMatch() {
        ImmutableList<Incident> left = incidents.stream()
                .filter(incident -> !isFailureAtPlayOff(incident))
                .collect(ImmutableList.toImmutableList());
        return new Sequel(extraTime, shootOut, null, lots, betterSeeded, left, rulings);
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
        if (betterSeeded != null) {
            words.append(", better seeded ").append(tie.team(betterSeeded));
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
