package io.github.secondleg.notation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks that any text is either a line or rejected. The tie of a line is printed in one form and read back; a rejection has a column of
 * the text. The tests run this check over their own texts. The fuzzer Jazzer finds the method by its name and runs it over random texts.
 */
public final class TieNotationFuzz {
    private TieNotationFuzz() {}

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] text) {
        readTie(new String(text, UTF_8));
    }

    /** The tie of a text, or empty if the text is rejected as promised. The reader of two-legged ties agrees on them. */
    static Optional<Tie> readTie(String text) {
        Optional<Tie> tie = read(text, TieNotation::parse);
        Optional<TwoLeggedTie> legs = read(text);
        check(legs.isEmpty() || legs.equals(tie), "another tie over two legs", text);
        check(legs.isPresent() || tie.filter(TwoLeggedTie.class::isInstance).isEmpty(), "not over two legs", text);
        return tie;
    }

    /** The two-legged tie of a text, or empty if the text is rejected as promised. */
    static Optional<TwoLeggedTie> read(String text) {
        return read(text, TieNotation::parseTwoLegged);
    }

    private static <T extends Tie> Optional<T> read(String text, Function<String, T> reader) {
        try {
            T tie = reader.apply(text);
            checkCanonical(tie, reader);
            return Optional.of(tie);
        } catch (NotationException rejection) {
            int columns = text.codePointCount(0, text.length()) + 1;
            check(1 <= rejection.column() && rejection.column() <= columns, "column " + rejection.column(), text);
            check(rejection.getMessage().startsWith("Column " + rejection.column() + " ("), "message", text);
            check(rejection.expected().isEmpty() == (rejection.getCause() != null), "expected or cause", text);
            return Optional.empty();
        }
    }

    private static <T extends Tie> void checkCanonical(T tie, Function<String, T> reader) {
        String line = TieNotation.print(tie);
        if (line.length() > TieNotation.MAX_LENGTH) {
            return; // the typed line without spaces was shorter
        }
        try {
            T again = reader.apply(line);
            check(again.equals(tie), "another tie", line);
            check(again.toString().equals(tie.toString()), "other names", line);
            check(TieNotation.print(again).equals(line), "another line", line);
        } catch (NotationException rejection) {
            throw new AssertionError("The printed line is rejected: " + line, rejection);
        }
    }

    private static void check(boolean holds, String what, String text) {
        if (!holds) {
            throw new AssertionError(what + ": " + text);
        }
    }
}
