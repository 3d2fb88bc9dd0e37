package io.github.secondleg.notation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.secondleg.TwoLeggedTie;
import java.util.Optional;

/**
 * What holds of any text: it is a line, whose tie is printed in one form and read back, or it is refused with a column that it has. The
 * tests check it over their own texts; the fuzzer Jazzer, which finds the method by its name, over what it thinks up.
 */
public final class TieNotationFuzz {
    private TieNotationFuzz() {}

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] text) {
        read(new String(text, UTF_8));
    }

    /** The tie of a text, or empty if that was refused as promised. */
    static Optional<TwoLeggedTie> read(String text) {
        try {
            TwoLeggedTie tie = TieNotation.parse(text);
            checkCanonical(tie);
            return Optional.of(tie);
        } catch (NotationException refusal) {
            int columns = text.codePointCount(0, text.length()) + 1;
            check(1 <= refusal.column() && refusal.column() <= columns, "column " + refusal.column(), text);
            check(refusal.getMessage().startsWith("Column " + refusal.column() + " ("), "message", text);
            check(refusal.expected().isEmpty() == (refusal.getCause() != null), "expected or cause", text);
            return Optional.empty();
        }
    }

    private static void checkCanonical(TwoLeggedTie tie) {
        String line = TieNotation.print(tie);
        if (line.length() > TieNotation.MAX_LENGTH) {
            return; // typed without spaces it was shorter
        }
        try {
            TwoLeggedTie again = TieNotation.parse(line);
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
