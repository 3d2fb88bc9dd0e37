package io.github.secondleg;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A side put out by an incident that the chain punishes so, as of a day where one is known. */
record Elimination(Side side, Incident incident, @Nullable LocalDate date) {
    /** By day; without a day last. */
    static final Comparator<Elimination> BY_DAY =
            Comparator.comparing(Elimination::date, Comparator.nullsLast(Comparator.naturalOrder()));

    /** By day; on one day in an order that does not depend on the one in which they were recorded. */
    static final Comparator<Elimination> IN_ORDER = BY_DAY.thenComparing(
                    exit -> exit.incident().kind())
            .thenComparing(Elimination::side)
            .thenComparing(exit -> exit.incident().toString());

    /** Of the exits that came in time the first, which puts the other side through. */
    static @Nullable Elimination first(Tie tie, Sanctions sanctions, EndOfTie end) {
        Elimination first = null;
        for (int i = 0; i < tie.incidents().size(); i++) {
            Incident incident = tie.incidents().get(i);
            first = earlier(first, inTime(Side.FIRST, incident, tie, sanctions, end));
            first = earlier(first, inTime(Side.SECOND, incident, tie, sanctions, end));
        }
        return first;
    }

    /** The other side's, if it was out on the same day (or both without a day), or was disqualified from this very tie. */
    @Nullable
    Elimination sharedBy(Tie tie, Sanctions sanctions, EndOfTie end) {
        Elimination other = null;
        for (int i = 0; i < tie.incidents().size(); i++) {
            Elimination exit = inTime(side.opponent(), tie.incidents().get(i), tie, sanctions, end);
            if (exit != null && (exit.isFromTie() || Objects.equals(exit.date, date))) {
                other = earlier(other, exit);
            }
        }
        return other;
    }

    /** Those that settled the tie: none, one, or one of each side. */
    static List<Elimination> decisive(Tie tie, Sanctions sanctions, EndOfTie end) {
        Elimination first = first(tie, sanctions, end);
        return first == null
                ? List.of()
                : Stream.of(first, first.sharedBy(tie, sanctions, end))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static @Nullable Elimination inTime(
            Side side, Incident incident, Tie tie, Sanctions sanctions, EndOfTie end) {
        Elimination exit = of(side, incident, tie, sanctions);
        return exit != null && exit.isInTime(end) ? exit : null;
    }

    /** Of both sides by an incident, in time or not. */
    static List<Elimination> by(Incident incident, Tie tie, Sanctions sanctions) {
        return Stream.of(Side.values())
                .map(side -> of(side, incident, tie, sanctions))
                .filter(Objects::nonNull)
                .toList();
    }

    /** That of a side by an incident, in time or not; null if the incident does not put it out. */
    static @Nullable Elimination of(Side side, Incident incident, Tie tie, Sanctions sanctions) {
        if (!sanctions.eliminates(incident.kind()) || !incident.concerns(tie.team(side))) {
            return null;
        }
        if (incident instanceof Incident.Suspension suspension) {
            return metBy(suspension, side, tie);
        }
        if (incident instanceof Incident.Failure failure) {
            Leg match = tie.legOrNull(failure.match());
            return new Elimination(side, incident, match == null ? null : match.date);
        }
        return new Elimination(side, incident, incident.date);
    }

    /** At the first match of the tie that a suspension bars, if it was still to be played or was called off. */
    private static @Nullable Elimination metBy(Incident.Suspension suspension, Side side, Tie tie) {
        Elimination atLegs = earlier(
                metAt(tie.legOrNull(Match.FIRST_LEG), suspension, side),
                metAt(tie.legOrNull(Match.SECOND_LEG), suspension, side));
        Elimination elsewhere = earlier(
                metAt(tie.legOrNull(Match.SINGLE_MATCH), suspension, side),
                metAt(tie.legOrNull(Match.PLAY_OFF_MATCH), suspension, side));
        return earlier(atLegs, elsewhere);
    }

    private static @Nullable Elimination metAt(@Nullable Leg match, Incident.Suspension suspension, Side side) {
        if (!(match instanceof Leg.Scheduled) && !(match instanceof Leg.Cancelled)) {
            return null;
        }
        LocalDate date = match.date;
        if (date != null) {
            return suspension.bars(date) ? new Elimination(side, suspension, date) : null;
        }
        boolean calledOffForGood =
                match instanceof Leg.Cancelled && suspension.lifted().isEmpty();
        return calledOffForGood ? new Elimination(side, suspension, suspension.date) : null;
    }

    static @Nullable Elimination earlier(@Nullable Elimination one, @Nullable Elimination other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return IN_ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** Whether it came before the end, or puts the club out even of a tie that has ended. */
    boolean isInTime(EndOfTie end) {
        return incident instanceof Incident.Failure || isFromTie() || end.isAfter(date);
    }

    /** Whether it came in time only because nobody knows its day, or that of the end which the tie had come to. */
    boolean isTakenAsBefore(EndOfTie end) {
        boolean byDay = !(incident instanceof Incident.Failure) && !isFromTie();
        return byDay && end.reached() && (date == null || end.date() == null);
    }

    /** What a decision by it is called. */
    String name() {
        return isByDisqualification() ? "disqualification" : "walkover";
    }

    boolean isByDisqualification() {
        return isFromTie() || incident.kind() == Incident.Kind.DISQUALIFICATION;
    }

    /** Whether all that came in time on its day, of either side, was from this very tie: that leaves the day of a result as it was. */
    boolean isOnlyFromTie(Tie tie, Sanctions sanctions, EndOfTie end) {
        return tie.incidents().stream()
                .flatMap(other -> by(other, tie, sanctions).stream())
                .filter(other -> other.isInTime(end) && Objects.equals(other.date, date))
                .allMatch(Elimination::isFromTie);
    }

    boolean isFromTie() {
        return incident.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE;
    }
}
