package io.github.secondleg.notation;

import com.google.common.collect.ImmutableSet;
import java.util.HexFormat;

/**
 * The name of a team or of a body: bare words, or any text between quotation marks.
 *
 * <p>Bare words have single spaces between them and contain no marks of the notation and no hidden characters. None of them is a word
 * that the notation itself puts after a name. Between quotation marks, {@code \"} and {@code \\} are a quotation mark and a backslash,
 * and {@code \\u} with four hexadecimal digits is a hidden character.
 */
final class NameForm {
    private static final ImmutableSet<String> WORDS_AFTER_A_NAME = ImmutableSet.of("v", "on", "at", "by", "from");
    private static final int HEXADECIMAL_DIGITS = 4;

    private NameForm() {}

    /** Reads a name. An error uses the given description for it. */
    static String read(Line line, String what) {
        return line.peek() == '"' ? quoted(line) : bare(line, what);
    }

    private static String bare(Line line, String what) {
        StringBuilder name = new StringBuilder();
        for (String word = line.nextWord(); isOfBareName(word); word = line.nextWord()) {
            name.append(name.isEmpty() ? "" : " ").append(line.word(what));
        }
        if (name.isEmpty()) {
            throw line.unexpected(what);
        }
        return name.toString();
    }

    private static boolean isOfBareName(String word) {
        return !word.isEmpty() && !WORDS_AFTER_A_NAME.contains(word);
    }

    private static String quoted(Line line) {
        line.step();
        StringBuilder name = new StringBuilder();
        while (line.peek() != '"') {
            int character = line.peek();
            if (character == Line.END) {
                throw line.unexpected("a closing \"");
            }
            if (Alphabet.isHidden(character)) {
                throw line.unexpected("a character that can be seen");
            }
            line.step();
            name.appendCodePoint(character == '\\' ? escaped(line) : character);
        }
        line.step();
        line.skipSpaces();
        return name.toString();
    }

    private static int escaped(Line line) {
        int character = line.peek();
        if (character == '"' || character == '\\') {
            line.step();
            return character;
        }
        if (character != 'u') {
            throw line.unexpected("\"", "\\", "u and four hexadecimal digits");
        }
        line.step();
        int unit = 0;
        for (int i = 0; i < HEXADECIMAL_DIGITS; i++) {
            if (!HexFormat.isHexDigit(line.peek())) {
                throw line.unexpected("a hexadecimal digit");
            }
            unit = unit << 4 | HexFormat.fromHexDigit(line.peek());
            line.step();
        }
        return unit;
    }

    /** Prints a name, with quotation marks only if it needs them. */
    static void print(StringBuilder out, String name) {
        if (isBare(name)) {
            out.append(name);
            return;
        }
        out.append('"');
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int character = name.codePointAt(i);
            out.append(character == '"' || character == '\\' ? "\\" : "");
            Alphabet.appendVisible(out, character);
        }
        out.append('"');
    }

    private static boolean isBare(String name) {
        for (int start = 0; ; ) {
            int end = Alphabet.endOfWord(name, start);
            if (!isOfBareName(name.substring(start, end))) {
                return false;
            }
            if (end == name.length()) {
                return true;
            }
            if (name.charAt(end) != ' ') {
                return false;
            }
            start = end + 1;
        }
    }
}
