package io.github.secondleg.competition;

import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events had happened by a day. One that does not say when it happened goes by the day of the match that it followed, or by the window
 * of its match, else with the event before it.
 */
final class AsOf {
    private AsOf() {}

    static Competition of(Competition competition, LocalDate date) {
        Competition then = competition.atStart();
        LocalDate known = LocalDate.MIN;
        for (Event event : competition.events()) {
            known = event.date().or(() -> byWindow(competition, event)).orElse(known);
            if (!known.isAfter(date)) {
                then = withIfPossible(then, event);
            }
        }
        return then;
    }

    /** An event that rests on a later one, as a shoot-out on a leg of a later date, had not happened either. */
    private static Competition withIfPossible(Competition competition, Event event) {
        BracketChange change;
        try {
            change = competition.prepared(event);
        } catch (IllegalArgumentException notYet) {
            return competition;
        }
        return competition.with(event, change);
    }

    private static Optional<LocalDate> byWindow(Competition competition, Event event) {
        if (!(event instanceof Event.OfTie ofTie)) {
            return Optional.empty();
        }
        Event what = event instanceof Event.Corrected corrected ? corrected.truth() : event;
        Pairing pairing = competition.pairing(ofTie.tie());
        Round round = pairing.round();
        if (what instanceof Result.OfLeg leg) {
            return round.window(leg.match()).map(Window::last);
        }
        if (what instanceof Result.OfLots) {
            return dateOf(Match.PLAY_OFF_MATCH, pairing).or(() -> dateOf(round.lastMatch(), pairing));
        }
        boolean follows = what instanceof Result.OfExtraTime || what instanceof Result.OfShootOut;
        return follows ? dateOf(round.lastMatch(), pairing) : Optional.empty();
    }

    /** That of a match as it is known today, and with it of what followed; else the end of its window. */
    private static Optional<LocalDate> dateOf(Match match, Pairing pairing) {
        return pairing.tie()
                .flatMap(tie -> tie.leg(match))
                .flatMap(Leg::date)
                .or(() -> pairing.round().window(match).map(Window::last));
    }
}
