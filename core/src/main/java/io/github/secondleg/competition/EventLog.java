package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Events as a list that is linked backwards, so that a competition with one more shares all the others with the one before it. */
record EventLog(@Nullable EventLog before, Event event) {
    /** From the first to the last. */
    static ImmutableList<Event> inOrder(@Nullable EventLog last) {
        Deque<Event> events = new ArrayDeque<>();
        for (EventLog log = last; log != null; log = log.before()) {
            events.addFirst(log.event());
        }
        return ImmutableList.copyOf(events);
    }
}
