package io.github.secondleg.notation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.Optional;
import java.util.function.Function;

/**
 * What holds of any text: it is a line, whose tie is printed in one form and read back, or it is refused with a column that it has. The
 * tests check it over their own texts; the fuzzer Jazzer, which finds the method by its name, over what it thinks up.
 */
public final class TieNotationFuzz {
    private TieNotationFuzz() {}

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] text) {
        readTie(new String(text, UTF_8));
    }

    /** The tie of either kind of a text, or empty if that was refused as promised. Whoever reads two legs alone reads the same of these. */
    static Optional<Tie> readTie(String text) {
        Optional<Tie> tie = read(text, TieNotation::parse);
        Optional<TwoLeggedTie> legs = read(text);
        check(legs.isEmpty() || legs.equals(tie), "another tie over two legs", text);
        check(legs.isPresent() || tie.filter(TwoLeggedTie.class::isInstance).isEmpty(), "not over two legs", text);
        return tie;
    }

    /** The tie over two legs of a text, or empty if that was refused as promised. */
    static Optional<TwoLeggedTie> read(String text) {
        return read(text, TieNotation::parseTwoLegged);
    }

    private static <T extends Tie> Optional<T> read(String text, Function<String, T> reader) {
        try {
            T tie = reader.apply(text);
            checkCanonical(tie, reader);
            return Optional.of(tie);
        } catch (NotationException refusal) {
            int columns = text.codePointCount(0, text.length()) + 1;
            check(1 <= refusal.column() && refusal.column() <= columns, "column " + refusal.column(), text);
            check(refusal.getMessage().startsWith("Column " + refusal.column() + " ("), "message", text);
            check(refusal.expected().isEmpty() == (refusal.getCause() != null), "expected or cause", text);
            return Optional.empty();
        }
    }

    private static <T extends Tie> void checkCanonical(T tie, Function<String, T> reader) {
        String line = TieNotation.print(tie);
        if (line.length() > TieNotation.MAX_LENGTH) {
            return; // typed without spaces it was shorter
        }
        try {
            T again = reader.apply(line);
            check(again.equals(tie), "another tie", line);
            check(again.toString().equals(tie.toString()), "other names", line);
            check(TieNotation.print(again).equals(line), "another line", line);
        } catch (NotationException refusal) {
            throw new AssertionError("What was printed is refused: " + line, refusal);
        }
    }

    private static void check(boolean holds, String what, String text) {
        if (!holds) {
            throw new AssertionError(what + ": " + text);
        }
    }
}
