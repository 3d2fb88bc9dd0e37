package io.github.secondleg.competition;

import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a round's windows tell of the days of its matches, for judging what came first.
 *
 * <p>A match that was played without a recorded day had been played by the end of its window. One still to be played, or called off, is
 * barred if no day of its window is free.
 */
final class Timetable {
    private Timetable() {}

    /** The tie with the days that its windows tell and its legs do not. */
    static TwoLeggedTie dated(TwoLeggedTie tie, Round round, List<Incident> incidents) {
        Leg first = round.firstLegs()
                .map(window -> dated(tie.firstLeg(), window, incidents))
                .orElse(tie.firstLeg());
        Leg second = round.secondLegs()
                .map(window -> dated(tie.secondLeg(), window, incidents))
                .orElse(tie.secondLeg());
        TwoLeggedTie dated = tie;
        // days that are recorded, of matches moved out of their windows, go before those that are not
        if (!isAfter(first, tie.secondLeg()) && !isAfter(first, playOff(tie))) {
            dated = dated.correcting(Match.FIRST_LEG, first);
        }
        if (!isAfter(dated.firstLeg(), second) && !isAfter(second, playOff(tie))) {
            dated = dated.correcting(Match.SECOND_LEG, second);
        }
        return dated;
    }

    private static Leg playOff(TwoLeggedTie tie) {
        return tie.playOffMatch().map(PlayOffMatch::match).orElse(Leg.scheduled());
    }

    private static boolean isAfter(Leg earlier, Leg later) {
        return earlier.day().isPresent()
                && later.day().filter(earlier.day().get()::isAfter).isPresent();
    }

    private static Leg dated(Leg leg, Window window, List<Incident> incidents) {
        if (leg.day().isPresent() || leg instanceof Leg.Postponed) {
            return leg;
        }
        if (leg instanceof Leg.Scheduled || leg instanceof Leg.Cancelled) {
            return barredDay(window, incidents).<Leg>map(leg::on).orElse(leg);
        }
        return leg.on(window.last());
    }

    /** The day of a window on which the fewest suspensions bar, if even that is barred. */
    private static Optional<LocalDate> barredDay(Window window, List<Incident> incidents) {
        List<Incident.Suspension> suspensions = incidents.stream()
                .filter(Incident.Suspension.class::isInstance)
                .map(Incident.Suspension.class::cast)
                .toList();
        return days(window)
                .min(Comparator.comparing(day -> barring(day, suspensions)))
                .filter(day -> barring(day, suspensions) > 0);
    }

    private static long barring(LocalDate day, List<Incident.Suspension> suspensions) {
        return suspensions.stream().filter(suspension -> suspension.bars(day)).count();
    }

    private static Stream<LocalDate> days(Window window) {
        return window.first().datesUntil(window.last().plusDays(1));
    }

    /** Whether a tie that has been decided may have been so on any day: by matches or a ruling that have none. */
    static boolean leavesEndOpen(TwoLeggedTie dated) {
        List<Ruling> settling = dated.rulings().stream()
                .filter(ruling -> !(ruling instanceof Ruling.PlaceGiven))
                .toList();
        if (!settling.isEmpty()) {
            return settling.stream().anyMatch(ruling -> ruling.day().isEmpty());
        }
        return matches(dated).allMatch(leg -> leg.score().isPresent())
                && matches(dated).anyMatch(leg -> leg.day().isEmpty());
    }

    private static Stream<Leg> matches(TwoLeggedTie tie) {
        return Stream.concat(
                Stream.of(tie.firstLeg(), tie.secondLeg()), tie.playOffMatch().map(PlayOffMatch::match).stream());
    }
}
