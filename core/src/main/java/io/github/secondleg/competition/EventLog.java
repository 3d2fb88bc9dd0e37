package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A list of events that is linked backwards. After one more event, a competition shares all earlier events with the one before it. */
record EventLog(@Nullable EventLog before, Event event) {
    /** The events from the first to the last. */
    static ImmutableList<Event> inOrder(@Nullable EventLog last) {
        Deque<Event> events = new ArrayDeque<>();
        for (EventLog log = last; log != null; log = log.before()) {
            events.addFirst(log.event());
        }
        return ImmutableList.copyOf(events);
    }
}
