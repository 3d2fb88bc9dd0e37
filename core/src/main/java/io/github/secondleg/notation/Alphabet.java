package io.github.secondleg.notation;

import java.util.HexFormat;

/** The classes of characters in the notation: marks, spaces, characters of words, and hidden characters. */
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
     * {@code true} if the character has no shape of its own, so that a line may differ from what it looks like: line breaks, all spaces
     * but U+0020, marks that turn the direction of writing, and half a surrogate pair. The two joiners belong to the spelling of a word.
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

    /** The end of the word that begins at a place, or the place itself if no word begins there. */
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

    /** Appends a character in visible form: a hidden one as {@code \\u} and four digits for each UTF-16 unit. */
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
