package io.github.secondleg.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A line and the place up to which it has been read. It remembers the words that were not found at this place, since an error lists them
 * as expected. Words and marks may have any number of spaces between them; the place is always after the spaces.
 */
final class Line {
    /** The answer of {@link #peek} after the last character. */
    static final int END = -1;

    private static final int NOT_HERE = -1;
    private static final int MOST_SHOWN = 30;

    private final String text;
    private final List<String> lookedFor = new ArrayList<>();
    private int place;

    Line(String text) {
        this.text = text;
        skipSpaces();
    }

    /** The index of the next word or mark. */
    int place() {
        return place;
    }

    /** Reads words, or a mark, if they are next. */
    boolean take(String words) {
        int end = endOf(words);
        if (end == NOT_HERE) {
            lookedFor.add(words);
            return false;
        }
        moveTo(endOfSpaces(end));
        return true;
    }

    /** Reads words, or a mark, that must be next. */
    void expect(String words) {
        if (!take(words)) {
            throw unexpected();
        }
    }

    void expectEnd() {
        if (place < text.length()) {
            throw unexpected("end of line");
        }
    }

    /** The next word, without reading it; empty before a mark and at the end. */
    String nextWord() {
        return text.substring(place, Alphabet.endOfWord(text, place));
    }

    /** Reads the next word. An error uses the given description for it. */
    String word(String what) {
        String word = nextWord();
        if (word.isEmpty()) {
            throw unexpected(what);
        }
        moveTo(endOfSpaces(place + word.length()));
        return word;
    }

    /** The next character, without reading it, or {@link #END}. */
    int peek() {
        return place < text.length() ? text.codePointAt(place) : END;
    }

    /** Reads one character but no spaces after it, since spaces count inside quotation marks. */
    void step() {
        moveTo(place + Character.charCount(peek()));
    }

    void skipSpaces() {
        moveTo(endOfSpaces(place));
    }

    /** Makes a fact. If core rejects it, the error names the text at the start. */
    <T> T at(int start, Supplier<T> fact) {
        try {
            return fact.get();
        } catch (IllegalArgumentException rejection) {
            throw NotationException.impossible(column(start), shown(start), rejection);
        }
    }

    /** The error if the next text is neither one of those looked for here nor one of these. */
    NotationException unexpected(String... alsoExpected) {
        Stream<String> literally = lookedFor.stream().map(words -> '"' + words + '"');
        return NotationException.unexpected(
                column(place),
                shown(place),
                Stream.concat(literally, Stream.of(alsoExpected)).distinct().toList());
    }

    /** The error if another text was expected at an earlier place. */
    NotationException unexpectedAt(int start, String... expected) {
        moveTo(start);
        return unexpected(expected);
    }

    private void moveTo(int newPlace) {
        place = newPlace;
        lookedFor.clear();
    }

    private int endOf(String words) {
        int end = place;
        for (int i = 0; i < words.length(); i++) {
            char expected = words.charAt(i);
            if (end == text.length() || text.charAt(end) != expected) {
                return NOT_HERE;
            }
            end = expected == ' ' ? endOfSpaces(end) : end + 1;
        }
        boolean isWhole = Alphabet.isMark(text.charAt(end - 1)) || Alphabet.endOfWord(text, end) == end;
        return isWhole ? end : NOT_HERE;
    }

    private int endOfSpaces(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private int column(int start) {
        return text.codePointCount(0, start) + 1;
    }

    /** The text from a place up to the next mark, in visible form; empty at the end. */
    private String shown(int start) {
        StringBuilder shown = new StringBuilder();
        int end = start;
        for (int length = 0; end < text.length(); length++) {
            int character = text.codePointAt(end);
            if (end > start && Alphabet.isMark(character)) {
                break;
            }
            if (length == MOST_SHOWN) {
                return shown.append('…').toString();
            }
            Alphabet.appendVisible(shown, character);
            end += Character.charCount(character);
        }
        return shown.toString().stripTrailing();
    }
}
