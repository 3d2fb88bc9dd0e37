package io.github.secondleg.competition;

import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Selects the events up to a date. An event without a date takes that of the match before it, or the last date of its match's window, or
 * else that of the event recorded before it.
 */
final class AsOf {
    private final Bracket today;

    private AsOf(Bracket today) {
        this.today = today;
    }

    static CompetitionState of(CompetitionState today, Bracket start, LocalDate date) {
        AsOf dates = new AsOf(today.bracket());
        CompetitionState then = CompetitionState.before(start);
        LocalDate known = LocalDate.MIN;
        for (Event event : today.events()) {
            known = event.date().or(() -> dates.byWindow(event)).orElse(known);
            if (!known.isAfter(date)) {
                then = withIfPossible(then, event);
            }
        }
        return then;
    }

    /** An event that needs a later one, such as a shoot-out after a leg of a later date, had not happened either. */
    private static CompetitionState withIfPossible(CompetitionState state, Event event) {
        BracketChange change;
        try {
            change = state.prepared(event);
        } catch (IllegalArgumentException notYet) {
            return state;
        }
        return state.with(event, change);
    }

    private Optional<LocalDate> byWindow(Event event) {
        if (!(event instanceof Event.OfTie ofTie)) {
            return Optional.empty();
        }
        Event fact = event instanceof Event.Corrected corrected ? corrected.truth() : event;
        Pairing pairing = today.get(ofTie.tie());
        Round round = pairing.round();
        if (fact instanceof Result.OfLeg leg) {
            return round.window(leg.match()).map(Window::last);
        }
        if (fact instanceof Result.OfLots) {
            return dateOf(Match.PLAY_OFF_MATCH, pairing).or(() -> dateOf(round.lastMatch(), pairing));
        }
        boolean follows = fact instanceof Result.OfExtraTime || fact instanceof Result.OfShootOut;
        return follows ? dateOf(round.lastMatch(), pairing) : Optional.empty();
    }

    /** The date of a match as it is known today, or else the last date of its window. */
    private static Optional<LocalDate> dateOf(Match match, Pairing pairing) {
        return pairing.tie()
                .flatMap(tie -> tie.leg(match))
                .flatMap(Leg::date)
                .or(() -> pairing.round().window(match).map(Window::last));
    }
}
