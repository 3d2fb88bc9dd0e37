package io.github.secondleg.names;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the spelling of a round can mean, by itself: {@code Last 16} means {@code last 16}; {@code Round 1} means {@code round 1}, or if a
 * season has no such round its first qualifying or preliminary round.
 *
 * @param plain the letters and digits alone, in lower case and without the plural
 * @param strong the meanings
 * @param weak the meanings that count only if a season has no round of a strong one
 */
record RoundSpelling(String plain, ImmutableSet<String> strong, ImmutableSet<String> weak) {
    private static final int LONGEST = 200;

    /** A fraction, a number with its ordinal ending, or a word. */
    private static final Pattern TOKEN = Pattern.compile(
            "1/(\\d++)|(\\d++)(?:st|nd|rd|th|er|ers|ere|emes|eme|es|e|os|as|o|a|te|ter|tes)?(?![\\p{L}])\\.?|(\\d+)|\\p{L}+");

    /** Which leg or replay of the round it is does not matter. */
    private static final Pattern LEG = Pattern.compile("\\b(leg|partido|match|matchday)\\s*\\d(\\s*(of|/)\\s*\\d)?\\b"
            + "|\\b(\\d\\w{0,4}|first|second)[.]?\\s*(leg|mao)s?\\b"
            + "|\\b(hinspiele?|ruckspiele?|ida|vuelta|volta|aller|retour|andata|ritorno)\\b"
            + "|\\b((\\d\\w{0,2}|first|second|third|fourth)\\s)?replays?\\b");

    private static final Pattern PARTS = Pattern.compile("[,:;|()\\[\\]–—]|\\s-\\s");

    static RoundSpelling of(String text) {
        String folded = Folding.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<List<String>> parts = new ArrayList<>();
        for (String part : Splitter.on(PARTS).split(LEG.matcher(folded).replaceAll(" "))) {
            List<String> words = words(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        RoundWords.Phrase phrase = phrase(parts);
        return new RoundSpelling(plain(folded), phrase.strong(), phrase.weak());
    }

    /** The whole in one if it means something, else its last part that does: {@code Finals, Round of 16} is the round of 16. */
    private static RoundWords.Phrase phrase(List<List<String>> parts) {
        List<String> all = parts.stream().flatMap(List::stream).toList();
        RoundWords.Phrase whole = phraseOf(all);
        for (int i = parts.size() - 1; i >= 0 && whole.strong().isEmpty(); i--) {
            whole = phraseOf(parts.get(i));
        }
        return whole;
    }

    private static RoundWords.Phrase phraseOf(List<String> words) {
        String pattern = String.join(" ", words);
        RoundWords.Phrase exact = RoundWords.phrase(pattern);
        if (exact != null) {
            return exact;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            for (Numeral number : Numeral.values()) {
                int value = number.readFrom(word);
                if (value > 0) {
                    List<String> abstracted = new ArrayList<>(words);
                    abstracted.set(i, number.letter);
                    RoundWords.Phrase found = RoundWords.phrase(String.join(" ", abstracted));
                    if (found != null) {
                        return new RoundWords.Phrase(number.in(found.strong(), value), number.in(found.weak(), value));
                    }
                }
            }
        }
        return new RoundWords.Phrase(ImmutableSet.of(), ImmutableSet.of());
    }

    /** The kinds of number that the phrases distinguish. */
    private enum Numeral {
        /** A fraction of the final: {@code 1/8}. */
        FRACTION("f"),
        /** How many teams are left: 8 or a power of two from 16 on. */
        TEAMS("b"),
        /** Which of several rounds it is. */
        ORDINAL("n");

        private static final int MOST_ROUNDS = 15;
        private static final int MOST_TEAMS = 4_096;

        private final String letter;

        Numeral(String letter) {
            this.letter = letter;
        }

        /** The number, or 0 if the word is none of this kind. */
        int readFrom(String word) {
            boolean fraction = word.startsWith("1/");
            String digits = fraction ? word.substring(2) : word;
            if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return 0;
            }
            int value = Integer.parseInt(digits);
            boolean powerOfTwo = value >= 8 && value <= MOST_TEAMS && Integer.bitCount(value) == 1;
            boolean is = switch (this) {
                case FRACTION -> fraction && value <= MOST_TEAMS && Integer.bitCount(value) == 1;
                case TEAMS -> !fraction && powerOfTwo && value > 8;
                case ORDINAL -> !fraction && value <= MOST_ROUNDS;
            };
            return is ? value : 0;
        }

        ImmutableSet<String> in(ImmutableSet<String> meanings, int value) {
            ImmutableSet.Builder<String> filled = ImmutableSet.builder();
            for (String meaning : meanings) {
                filled.add(meaning.replace("2" + letter, "" + 2 * value)
                        .replaceAll(" " + letter + "$", " " + (this == FRACTION ? 2 * value : value)));
            }
            return filled.build();
        }
    }

    private static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        TOKEN.matcher(part)
                .results()
                .map(RoundSpelling::word)
                .forEach(word -> words.addAll(RoundWords.meaningOf(word)));
        return words;
    }

    private static String word(MatchResult token) {
        if (token.group(1) != null) {
            return "1/" + token.group(1);
        }
        if (token.group(2) != null) {
            return token.group(2);
        }
        return token.group(3) != null ? token.group(3) : token.group();
    }

    private static String plain(String folded) {
        StringBuilder letters = new StringBuilder();
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        String text = letters.toString();
        return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    }
}
