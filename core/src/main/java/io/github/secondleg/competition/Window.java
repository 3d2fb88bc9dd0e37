package io.github.secondleg.competition;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days within which the matches of a round are to be played. A match outside them is noted, not refused, since matches get moved.
 *
 * @param first the first day
 * @param last the last day
 */
public record Window(LocalDate first, LocalDate last) {
    /**
     * Checks the order of the days.
     *
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Window {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw CompetitionErrors.windowBackwards(first, last);
        }
    }

    /**
     * The window between two days, both of them in it.
     *
     * @param first the first day
     * @param last the last day
     * @return the window
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Window of(LocalDate first, LocalDate last) {
        return new Window(first, last);
    }

    /**
     * Whether a day is in it.
     *
     * @param date the day
     * @return whether it is
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** The days, as in {@code 2017-03-10 to 2017-03-12}. */
    @Override
    public String toString() {
        return first + " to " + last;
    }
}
