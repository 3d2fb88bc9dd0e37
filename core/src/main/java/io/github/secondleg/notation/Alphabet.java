package io.github.secondleg.notation;

import java.util.HexFormat;

/** What a character is to the notation: one of its marks, a space, one of a word, or one that nobody would see. */
final class Alphabet {
    private static final String MARKS = "(),;:#\"\\";
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Alphabet() {}

    static boolean isMark(int character) {
        return MARKS.indexOf(character) >= 0;
    }

    /**
     * Whether it has no shape of its own, so that a line might be read otherwise than it looks: breaks, all spaces but the plain one,
     * marks that turn the direction of writing, half a surrogate pair. The two joiners are part of how a word is spelt.
     */
    static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    /** Where the word ends that begins at a place: that place, if none does. */
    static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (character == ' ' || isMark(character) || isHidden(character)) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** Appends a character so that a reader sees it: a hidden one as {@code \\u} and four digits for each UTF-16 unit. */
    static void appendVisible(StringBuilder out, int character) {
        if (!isHidden(character)) {
            out.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            out.append("\\u").append(HEXADECIMAL.toHexDigits(unit));
        }
    }
}
