package io.github.secondleg.examples;

import org.jline.utils.AttributedString;

/** Text in columns of a terminal. An Arabic vowel sign takes no column, and a Chinese character takes two. */
final class Columns {
    private Columns() {}

    static int width(String text) {
        return new AttributedString(text).columnLength();
    }

    static String left(String text, int width) {
        return text + blanks(width - width(text));
    }

    static String right(String text, int width) {
        return blanks(width - width(text)) + text;
    }

    static String centred(String text, int width) {
        return left(blanks((width - width(text)) / 2) + text, width);
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
