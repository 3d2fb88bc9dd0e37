package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Tie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Infers the dates of matches from the windows of their round, to compare them with the dates of incidents.
 *
 * <p>A match that was played on an unknown date was played by the end of its window. A scheduled or cancelled match is barred if a
 * suspension bars every date of its window.
 */
final class Timetable {
    /** The matches that have windows, in the order of play. */
    static final ImmutableList<Match> MATCHES = ImmutableList.of(Match.FIRST_LEG, Match.SECOND_LEG, Match.SINGLE_MATCH);

    private Timetable() {}

    /** The tie with the dates inferred from windows for matches without a date. */
    static Tie dated(Tie tie, Round round) {
        Tie dated = tie;
        for (Match match : MATCHES) {
            Window window = round.window(match).orElse(null);
            Leg leg = dated.leg(match).orElse(null);
            if (window != null && leg != null) {
                dated = fitted(dated, match, dated(leg, window, tie.incidents()));
            }
        }
        return dated;
    }

    /** The tie with an inferred date, unless it contradicts the recorded date of a match that was moved out of its window. */
    private static Tie fitted(Tie tie, Match match, Leg dated) {
        for (Match other : Match.values()) {
            Leg leg = tie.leg(other).orElse(null);
            if (leg != null && (other.compareTo(match) < 0 ? isAfter(leg, dated) : isAfter(dated, leg))) {
                return tie;
            }
        }
        return tie.correcting(match, dated);
    }

    private static boolean isAfter(Leg earlier, Leg later) {
        return earlier.date().isPresent()
                && later.date().filter(earlier.date().get()::isAfter).isPresent();
    }

    private static Leg dated(Leg leg, Window window, List<Incident> incidents) {
        if (leg.date().isPresent() || leg instanceof Leg.Postponed) {
            return leg;
        }
        if (leg instanceof Leg.Scheduled || leg instanceof Leg.Cancelled) {
            return barredDate(window, incidents).<Leg>map(leg::on).orElse(leg);
        }
        return leg.on(window.last());
    }

    /** The date of a window on which the fewest suspensions bar; empty if one is free. */
    private static Optional<LocalDate> barredDate(Window window, List<Incident> incidents) {
        List<Incident.Suspension> suspensions = incidents.stream()
                .filter(Incident.Suspension.class::isInstance)
                .map(Incident.Suspension.class::cast)
                .toList();
        return dates(window)
                .min(Comparator.comparing(date -> barring(date, suspensions)))
                .filter(date -> barring(date, suspensions) > 0);
    }

    private static long barring(LocalDate date, List<Incident.Suspension> suspensions) {
        return suspensions.stream().filter(suspension -> suspension.bars(date)).count();
    }

    private static Stream<LocalDate> dates(Window window) {
        return window.first().datesUntil(window.last().plusDays(1));
    }

    /** Every match of a tie. */
    static Stream<Leg> matches(Tie tie) {
        return Stream.of(Match.values()).flatMap(match -> tie.leg(match).stream());
    }
}
