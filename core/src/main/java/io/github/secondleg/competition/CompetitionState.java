package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The state of a competition: its settled bracket and the events behind it.
 *
 * @param log the last event, linked to those before it; null before the first
 */
record CompetitionState(Bracket bracket, @Nullable EventLog log) {
    static CompetitionState before(Bracket bracket) {
        return new CompetitionState(bracket, null);
    }

    ImmutableList<Event> events() {
        return EventLog.inOrder(log);
    }

    /**
     * The state after one more event.
     *
     * @throws IllegalArgumentException if the event does not fit the state
     */
    CompetitionState with(Event event) {
        return with(event, prepared(event));
    }

    /**
     * The change that an event makes, checked and not yet settled.
     *
     * @throws IllegalArgumentException if the event does not fit the state
     */
    BracketChange prepared(Event event) {
        return EventRecorder.prepare(bracket, event);
    }

    CompetitionState with(Event event, BracketChange prepared) {
        return new CompetitionState(prepared.settle(), new EventLog(log, event));
    }
}
