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
 * What a round's windows tell of the days of its matches, for judging what came first.
 *
 * <p>A match that was played without a recorded day had been played by the end of its window. One still to be played, or called off, is
 * barred if no day of its window is free.
 */
final class Timetable {
    /** Those that a round has windows for, in the order in which they are played. */
    static final ImmutableList<Match> MATCHES = ImmutableList.of(Match.FIRST_LEG, Match.SECOND_LEG, Match.SINGLE_MATCH);

    private Timetable() {}

    /** The tie with the days that its windows tell and its legs do not. */
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

    /** Days that are recorded, of matches moved out of their windows, go before those that are not. */
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
                .min(Comparator.comparing(date -> barring(date, suspensions)))
                .filter(date -> barring(date, suspensions) > 0);
    }

    private static long barring(LocalDate date, List<Incident.Suspension> suspensions) {
        return suspensions.stream().filter(suspension -> suspension.bars(date)).count();
    }

    private static Stream<LocalDate> days(Window window) {
        return window.first().datesUntil(window.last().plusDays(1));
    }

    /** All matches of a tie. */
    static Stream<Leg> matches(Tie tie) {
        return Stream.of(Match.values()).flatMap(match -> tie.leg(match).stream());
    }
}
