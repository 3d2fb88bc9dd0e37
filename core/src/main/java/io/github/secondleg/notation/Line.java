package io.github.secondleg.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A line that is being read: how far, and what was looked for at that place in vain, which is what an error says was expected. Between
 * words and marks any number of spaces may stand; the place is always behind them.
 */
final class Line {
    /** What {@link #peek} finds behind the last character. */
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

    /** Where the next word or mark begins. */
    int place() {
        return place;
    }

    /** Reads these words, or this mark, if they are next. */
    boolean take(String words) {
        int end = endOf(words);
        if (end == NOT_HERE) {
            lookedFor.add(words);
            return false;
        }
        moveTo(endOfSpaces(end));
        return true;
    }

    /** Reads these words, or this mark, which must be next. */
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

    /** The next word, which stays unread; empty before a mark and at the end. */
    String nextWord() {
        return text.substring(place, Alphabet.endOfWord(text, place));
    }

    /** Reads the next word, which an error calls as given. */
    String word(String what) {
        String word = nextWord();
        if (word.isEmpty()) {
            throw unexpected(what);
        }
        moveTo(endOfSpaces(place + word.length()));
        return word;
    }

    /** The next character, which stays unread, or {@link #END}. */
    int peek() {
        return place < text.length() ? text.codePointAt(place) : END;
    }

    /** Reads one character and nothing more: inside quotation marks spaces count. */
    void step() {
        moveTo(place + Character.charCount(peek()));
    }

    void skipSpaces() {
        moveTo(endOfSpaces(place));
    }

    /** A fact that the core may refuse: then what stands at the place is to blame. */
    <T> T at(int start, Supplier<T> fact) {
        try {
            return fact.get();
        } catch (IllegalArgumentException refusal) {
            throw NotationException.impossible(column(start), shown(start), refusal);
        }
    }

    /** What to throw where neither what was looked for here nor this is next. */
    NotationException unexpected(String... alsoExpected) {
        Stream<String> literally = lookedFor.stream().map(words -> '"' + words + '"');
        return NotationException.unexpected(
                column(place),
                shown(place),
                Stream.concat(literally, Stream.of(alsoExpected)).distinct().toList());
    }

    /** What to throw where something else was expected at an earlier place. */
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

    /** What stands at a place, up to the next mark, with nothing hidden; empty at the end. */
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
