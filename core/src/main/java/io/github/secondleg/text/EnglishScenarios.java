package io.github.secondleg.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The English text of the scenarios of an outlook, whose keys consist of parts. English has words for each part, since no word changes
 * with its place in the sentence. Another language may have a sentence for each whole key.
 */
final class EnglishScenarios {
    static final String PREFIX = "outlook.scenario.";

    /** The arguments are the team, the scores and the thing awaited. */
    private static final ImmutableMap<String, String> OUTCOMES = ImmutableMap.of(
            "advance", "%1$s advance with %2$s.",
            "out", "%2$s puts %1$s out.",
            "goes-on", "%2$s takes %1$s to %3$s.",
            "awaits", "%2$s leaves %1$s awaiting %3$s.",
            "nobody", "%2$s puts %1$s out, and their opponents too.");

    private static final ImmutableMap<String, String> PLACES = ImmutableMap.of(
            "match", "",
            "extra-time", " in extra time",
            "shoot-out", " on penalties",
            "play-off-match", "",
            "both-legs", "");

    private static final ImmutableMap<String, String> SCORES = ImmutableMap.<String, String>builder()
            .put("any-score", "any score")
            .put("any-win", "any win")
            .put("win-by", "a win by %s")
            .put("win-from", "a win by %s or more")
            .put("win-up-to", "a win by at most %s")
            .put("win-between", "a win by %s to %s")
            .put("any-draw", "any draw")
            .put("any-defeat", "any defeat")
            .put("defeat-by", "a defeat by %s")
            .put("defeat-from", "a defeat by %s or more")
            .put("defeat-up-to", "a defeat by at most %s")
            .put("defeat-between", "a defeat by %s to %s")
            .put("win-or-draw", "any win or draw")
            .put("draw-or-defeat", "any draw or defeat")
            .put("win-or-draw-or-defeat-up-to", "any win or draw, or a defeat by at most %s,")
            .put("draw-or-defeat-or-win-up-to", "any draw or defeat, or a win by at most %s,")
            .put("draw-or-win-up-to", "any draw, or a win by at most %s,")
            .put("draw-or-defeat-up-to", "any draw, or a defeat by at most %s,")
            .put("around-draw", "any draw, a win by at most %s, or a defeat by at most %s,")
            .put("win-score", "a %s win")
            .put("win-scores", "a %s or %s win")
            .put("win-upwards", "any win by %s from %s up")
            .put("win-scores-between", "a win by %s from %s to %s")
            .put("draw-score", "a %s draw")
            .put("draw-scores", "a %s or %s draw")
            .put("draw-upwards", "any draw from %s up")
            .put("draw-scores-between", "a draw from %s to %s")
            .put("defeat-score", "a %s defeat")
            .put("defeat-scores", "a %s or %s defeat")
            .put("defeat-upwards", "any defeat by %s from %s up")
            .put("defeat-scores-between", "a defeat by %s from %s to %s")
            .put("home", " at home")
            .put("away", " away")
            .put("conceding", " conceding %s")
            .put("conceding-from", " conceding %s or more")
            .put("conceding-up-to", " conceding at most %s")
            .put("conceding-between", " conceding %s to %s")
            .put("scoring", " scoring %s")
            .put("scoring-from", " scoring %s or more")
            .put("scoring-up-to", " scoring at most %s")
            .put("scoring-between", " scoring %s to %s")
            .put("more-away-goals", " plus more away goals")
            .put("as-many-away-goals", " plus as many away goals")
            .put("fewer-away-goals", " plus fewer away goals")
            .put("not-fewer-away-goals", " plus as many away goals or more")
            .put("not-more-away-goals", " plus as many away goals or fewer")
            .buildOrThrow();

    /** The words for both legs, if the words for a match do not fit. */
    private static final ImmutableMap<String, String> AGGREGATES = ImmutableMap.<String, String>builder()
            .put("any-score", "any aggregate")
            .put("any-win", "any win on aggregate")
            .put("win-by", "an aggregate win by %s")
            .put("win-from", "an aggregate win by %s or more")
            .put("win-up-to", "an aggregate win by at most %s")
            .put("win-between", "an aggregate win by %s to %s")
            .put("any-draw", "a level aggregate")
            .put("any-defeat", "any defeat on aggregate")
            .put("defeat-by", "an aggregate defeat by %s")
            .put("defeat-from", "an aggregate defeat by %s or more")
            .put("defeat-up-to", "an aggregate defeat by at most %s")
            .put("defeat-between", "an aggregate defeat by %s to %s")
            .put("win-or-draw", "a level aggregate or better")
            .put("draw-or-defeat", "a level aggregate or worse")
            .put("win-or-draw-or-defeat-up-to", "an aggregate defeat by at most %s or better")
            .put("draw-or-defeat-or-win-up-to", "an aggregate win by at most %s or worse")
            .put("draw-or-win-up-to", "a level aggregate, or a win by at most %s,")
            .put("draw-or-defeat-up-to", "a level aggregate, or a defeat by at most %s,")
            .put("around-draw", "a level aggregate, a win by at most %s, or a defeat by at most %s,")
            .buildOrThrow();

    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern AN = Pattern.compile("\\ba (?=8|1[18]–)");
    private static final Pattern COMMA_AT_THE_END = Pattern.compile(",(?=\\.$)");

    private EnglishScenarios() {}

    /** Every part of a key with its words, in the order of this class. */
    static Stream<Map.Entry<String, String>> texts() {
        return Stream.of(OUTCOMES, PLACES, SCORES, AGGREGATES).flatMap(texts -> texts.entrySet().stream());
    }

    /** The sentence, or empty if a part of the key is unknown. */
    static Optional<String> render(Note note) {
        List<String> parts = Splitter.on('.').splitToList(note.key().substring(PREFIX.length()));
        if (parts.size() < 3 || !PLACES.containsKey(parts.get(0)) || !OUTCOMES.containsKey(parts.get(1))) {
            return Optional.empty();
        }
        boolean bothLegs = parts.get(0).equals("both-legs");
        StringBuilder pattern = new StringBuilder();
        for (String part : parts.subList(2, parts.size())) {
            String words = bothLegs ? AGGREGATES.getOrDefault(part, SCORES.get(part)) : SCORES.get(part);
            if (words == null) {
                return Optional.empty();
            }
            pattern.append(words);
        }
        pattern.append(PLACES.get(parts.get(0)));
        return Optional.of(sentence(parts.get(1), pattern.toString(), note.arguments()));
    }

    private static String sentence(String outcome, String pattern, List<Object> arguments) {
        boolean awaits = outcome.equals("goes-on") || outcome.equals("awaits");
        Object[] numbers = arguments.stream()
                .skip(awaits ? 2 : 1)
                .map(EnglishScenarios::inWords)
                .toArray();
        String scores = String.format(Locale.ROOT, pattern, numbers).replace("by at most one", "by one");
        String sentence = String.format(
                Locale.ROOT,
                OUTCOMES.getOrDefault(outcome, ""),
                Words.of(arguments.get(0)),
                AN.matcher(scores).replaceAll("an "),
                awaits ? Words.of(arguments.get(1)) : "");
        String ended = COMMA_AT_THE_END.matcher(sentence).replaceFirst("");
        return Character.toUpperCase(ended.charAt(0)) + ended.substring(1);
    }

    /** The argument as text, with numbers up to twelve in words. */
    private static String inWords(Object argument) {
        return argument instanceof Integer number && number < NUMBERS.size() ? NUMBERS.get(number) : Words.of(argument);
    }
}
