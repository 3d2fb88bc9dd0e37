package io.github.secondleg;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A side that an incident eliminates under the chain's sanctions.
 *
 * @param date the date from which the side is out, or null if it is unknown
 */
record Elimination(Side side, Incident incident, @Nullable LocalDate date) {
    /** By date, with undated eliminations last. */
    static final Comparator<Elimination> BY_DATE =
            Comparator.comparing(Elimination::date, Comparator.nullsLast(Comparator.naturalOrder()));

    /** By date. Eliminations of the same date have an order that does not depend on the order of recording. */
    static final Comparator<Elimination> IN_ORDER = BY_DATE.thenComparing(
                    elimination -> elimination.incident().kind())
            .thenComparing(Elimination::side)
            .thenComparing(elimination -> elimination.incident().toString());

    /** The first of the eliminations in time. It puts the other side through. Null if there is none. */
    static @Nullable Elimination first(Tie tie, Sanctions sanctions, EndOfTie end) {
        Elimination first = null;
        for (int i = 0; i < tie.incidents().size(); i++) {
            Incident incident = tie.incidents().get(i);
            first = earlier(first, inTime(Side.FIRST, incident, tie, sanctions, end));
            first = earlier(first, inTime(Side.SECOND, incident, tie, sanctions, end));
        }
        return first;
    }

    /**
     * The elimination of the other side, if both are out on the same date, if both are undated, or if the other side was disqualified from
     * this very tie; else null.
     */
    @Nullable
    Elimination sharedBy(Tie tie, Sanctions sanctions, EndOfTie end) {
        Elimination other = null;
        for (int i = 0; i < tie.incidents().size(); i++) {
            Elimination next = inTime(side.opponent(), tie.incidents().get(i), tie, sanctions, end);
            if (next != null && (next.isFromTie() || Objects.equals(next.date, date))) {
                other = earlier(other, next);
            }
        }
        return other;
    }

    /** The eliminations that settled the tie: none, one, or one of each side. */
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
        Elimination elimination = of(side, incident, tie, sanctions);
        return elimination != null && elimination.isInTime(end) ? elimination : null;
    }

    /** The eliminations of either side by an incident, in time or not. */
    static List<Elimination> by(Incident incident, Tie tie, Sanctions sanctions) {
        return Stream.of(Side.values())
                .map(side -> of(side, incident, tie, sanctions))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The elimination of a side by an incident, in time or not; null if the incident does not eliminate it. */
    static @Nullable Elimination of(Side side, Incident incident, Tie tie, Sanctions sanctions) {
        if (!sanctions.eliminates(incident.kind()) || !incident.concerns(tie.team(side))) {
            return null;
        }
        if (incident instanceof Incident.Suspension suspension) {
            return atBarredMatch(suspension, side, tie);
        }
        if (incident instanceof Incident.Failure failure) {
            Leg match = tie.legOrNull(failure.match());
            return new Elimination(side, incident, match == null ? null : match.date);
        }
        return new Elimination(side, incident, incident.date);
    }

    /** The elimination at the first scheduled or cancelled match of the tie that a suspension bars. */
    private static @Nullable Elimination atBarredMatch(Incident.Suspension suspension, Side side, Tie tie) {
        Elimination atLegs = earlier(
                at(tie.legOrNull(Match.FIRST_LEG), suspension, side),
                at(tie.legOrNull(Match.SECOND_LEG), suspension, side));
        Elimination elsewhere = earlier(
                at(tie.legOrNull(Match.SINGLE_MATCH), suspension, side),
                at(tie.legOrNull(Match.PLAY_OFF_MATCH), suspension, side));
        return earlier(atLegs, elsewhere);
    }

    private static @Nullable Elimination at(@Nullable Leg match, Incident.Suspension suspension, Side side) {
        if (!(match instanceof Leg.Scheduled) && !(match instanceof Leg.Cancelled)) {
            return null;
        }
        LocalDate date = match.date;
        if (date != null) {
            return suspension.bars(date) ? new Elimination(side, suspension, date) : null;
        }
        boolean cancelledWhileSuspended =
                match instanceof Leg.Cancelled && suspension.lifted().isEmpty();
        return cancelledWhileSuspended ? new Elimination(side, suspension, suspension.date) : null;
    }

    static @Nullable Elimination earlier(@Nullable Elimination one, @Nullable Elimination other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return IN_ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** Whether it came before the end of the tie, or counts even after it. */
    boolean isInTime(EndOfTie end) {
        return incident instanceof Incident.Failure || isFromTie() || end.isAfter(date);
    }

    /** Whether it is in time only because its own date or the date of the end is unknown. */
    boolean isTakenAsBefore(EndOfTie end) {
        boolean dependsOnDate = !(incident instanceof Incident.Failure) && !isFromTie();
        return dependsOnDate && end.reached() && (date == null || end.date() == null);
    }

    /** The name of the criterion in a decision by this elimination. */
    String name() {
        return isByDisqualification() ? "disqualification" : "walkover";
    }

    boolean isByDisqualification() {
        return isFromTie() || incident.kind() == Incident.Kind.DISQUALIFICATION;
    }

    /**
     * Whether all eliminations in time on its date, of either side, are disqualifications from this very tie. Such eliminations do not
     * change the date of a result.
     */
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
