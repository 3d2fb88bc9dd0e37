package io.github.secondleg.names;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of spellings, {@code rounds.tsv}, read once. */
final class RoundWords {
    /** What a phrase means: {@code strong} if a season has that round, else {@code weak}. */
    record Phrase(ImmutableSet<String> strong, ImmutableSet<String> weak) {}

    private static final ImmutableList<String> LINES = read();

    private static final ImmutableMap<String, ImmutableList<String>> WORDS = words();
    private static final ImmutableMap<String, Phrase> PHRASES = phrases();

    private RoundWords() {}

    /** The words of the phrases that a word of a spelling stands for: none if it is left out, itself if the table lacks it. */
    static List<String> meaningOf(String word) {
        return WORDS.getOrDefault(word, ImmutableList.of(word));
    }

    /** What words in this order mean, with {@code n}, {@code b} or {@code f} for the number; null if they mean no round. */
    static @Nullable Phrase phrase(String pattern) {
        return PHRASES.get(pattern);
    }

    /** Every pattern of the table, for tests. */
    static ImmutableSet<String> patterns() {
        return PHRASES.keySet();
    }

    /** Every word of the table, for tests. */
    static ImmutableSet<String> spellings() {
        return WORDS.keySet();
    }

    private static ImmutableList<String> read() {
        try (InputStream resource =
                        Objects.requireNonNull(RoundWords.class.getResourceAsStream("rounds.tsv"), "rounds.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(ImmutableList.toImmutableList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<List<String>> rows(String kind) {
        return LINES.stream()
                .map(Splitter.on('\t')::splitToList)
                .filter(cells -> cells.get(0).equals(kind))
                .toList();
    }

    private static ImmutableMap<String, ImmutableList<String>> words() {
        return rows("word").stream()
                .collect(ImmutableMap.toImmutableMap(
                        cells -> Folding.of(cells.get(1)), cells -> stoodFor(cells.get(2))));
    }

    private static ImmutableList<String> stoodFor(String words) {
        return words.equals("-")
                ? ImmutableList.of()
                : ImmutableList.copyOf(Splitter.on(' ').split(words));
    }

    private static ImmutableMap<String, Phrase> phrases() {
        return rows("phrase").stream().collect(ImmutableMap.toImmutableMap(cells -> cells.get(1), cells -> {
            List<String> meanings = Splitter.on('|').trimResults().splitToList(cells.get(2));
            return new Phrase(all(meanings.get(0)), meanings.size() == 1 ? ImmutableSet.of() : all(meanings.get(1)));
        }));
    }

    private static ImmutableSet<String> all(String meanings) {
        return ImmutableSet.copyOf(Splitter.on(',').trimResults().split(meanings));
    }
}
