package io.github.secondleg.competition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events had happened by a day. One that does not say when it happened goes by the window of its match, else with the event before
 * it.
 */
final class AsOf {
    private AsOf() {}

    static Competition of(Competition competition, LocalDate date) {
        Competition then = competition.atStart();
        LocalDate day = LocalDate.MIN;
        for (Event event : competition.events()) {
            day = event.day().or(() -> byWindow(competition, event)).orElse(day);
            if (!day.isAfter(date)) {
                then = withIfPossible(then, event);
            }
        }
        return then;
    }

    /** What rests on something later, as a shoot-out on a leg of another day, had not happened either. */
    private static Competition withIfPossible(Competition competition, Event event) {
        try {
            return competition.with(event);
        } catch (IllegalArgumentException notYet) {
            return competition;
        }
    }

    private static Optional<LocalDate> byWindow(Competition competition, Event event) {
        if (!(event instanceof Event.OfTie ofTie)) {
            return Optional.empty();
        }
        Event what = event instanceof Event.Corrected corrected ? corrected.truth() : event;
        Round round = competition.pairing(ofTie.tie()).round();
        if (what instanceof Result.OfLeg leg) {
            return round.window(leg.match()).map(Window::last);
        }
        boolean follows = what instanceof Result.OfExtraTime
                || what instanceof Result.OfShootOut
                || what instanceof Result.OfLots;
        return follows ? round.window(round.lastMatch()).map(Window::last) : Optional.empty();
    }
}
