package io.github.secondleg.notation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown for a line that is not in the notation, or says what cannot be. Says where, what stood there, and what was expected; or why
 * core refused it, which is then the cause.
 *
 * <p>Columns are counted in Unicode code points from 1, as editors do for most texts; the column behind the last character stands for
 * the end of the line.
 */
public final class NotationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Where, in code points from 1. */
    private final int column;
    /** What stood there, shortened. */
    private final String found;
    /** What could have stood there. */
    private final ImmutableList<String> expected;

    private NotationException(int column, String found, List<String> expected, String problem) {
        super("Column " + column + " (" + (found.isEmpty() ? "end of line" : found) + "): " + problem);
        this.column = column;
        this.found = found;
        this.expected = ImmutableList.copyOf(expected);
    }

    static NotationException unexpected(int column, String found, List<String> expected) {
        int last = expected.size() - 1;
        String all = last == 0
                ? expected.get(0)
                : String.join(", ", expected.subList(0, last)) + " or " + expected.get(last);
        return new NotationException(column, found, expected, "expected " + all + ".");
    }

    static NotationException impossible(int column, String found, IllegalArgumentException refusal) {
        NotationException exception =
                new NotationException(column, found, List.of(), String.valueOf(refusal.getMessage()));
        exception.initCause(refusal);
        return exception;
    }

    /**
     * Where in the line.
     *
     * @return the column in code points, from 1 to one more than the line has
     */
    public int column() {
        return column;
    }

    /**
     * What stood there, up to the next mark, and cut short if that is long.
     *
     * @return the text, with hidden characters made visible; empty at the end of the line
     */
    public String found() {
        return found;
    }

    /**
     * What could have stood there instead. Words and marks of the notation are between quotation marks; anything else is a description.
     *
     * @return an immutable list, empty if the line says what cannot be
     */
    public List<String> expected() {
        return expected;
    }
}
