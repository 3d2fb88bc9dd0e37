package io.github.secondleg.notation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown if a line is not in the notation, or if its facts are impossible. It has the column, the text found there, and the texts
 * expected. If core rejects a fact, its exception is the cause.
 *
 * <p>Columns are counted in Unicode code points from 1, as editors do for most texts. The column after the last character means the end
 * of the line.
 */
public final class NotationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The column in code points from 1. */
    private final int column;
    /** The text found there, shortened. */
    private final String found;
    /** The texts that are possible there. */
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

    static NotationException impossible(int column, String found, IllegalArgumentException rejection) {
        NotationException exception =
                new NotationException(column, found, List.of(), String.valueOf(rejection.getMessage()));
        exception.initCause(rejection);
        return exception;
    }

    /**
     * The column of the error.
     *
     * @return the column in code points, from 1 to one more than the length of the line
     */
    public int column() {
        return column;
    }

    /**
     * The text at that column, up to the next mark. A long text is cut short.
     *
     * @return the text, with hidden characters in visible form; empty at the end of the line
     */
    public String found() {
        return found;
    }

    /**
     * The texts that are possible at that column. Words and marks of the notation are between quotation marks; every other text is a
     * description.
     *
     * @return an immutable list, empty if core rejected a fact
     */
    public List<String> expected() {
        return expected;
    }
}
