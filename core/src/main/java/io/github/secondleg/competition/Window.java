package io.github.secondleg.competition;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The dates between which the matches of a round are played. A match outside its window is noted, not rejected, since matches are
 * sometimes moved.
 *
 * @param first the first date
 * @param last the last date
 */
public record Window(LocalDate first, LocalDate last) {
    /**
     * Checks the order of the dates.
     *
     * @param first the first date
     * @param last the last date
     * @throws IllegalArgumentException if the last date is before the first
     */
    public Window {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw CompetitionErrors.windowBackwards(first, last);
        }
    }

    /**
     * The window from the first date up to and including the last.
     *
     * @param first the first date
     * @param last the last date
     * @return the window
     * @throws IllegalArgumentException if the last date is before the first
     */
    public static Window of(LocalDate first, LocalDate last) {
        return new Window(first, last);
    }

    /**
     * Returns {@code true} if a date is in the window.
     *
     * @param date the date
     * @return {@code true} if the window contains the date
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** The two dates, as in {@code 2017-03-10 to 2017-03-12}. */
    @Override
    public String toString() {
        return first + " to " + last;
    }
}
