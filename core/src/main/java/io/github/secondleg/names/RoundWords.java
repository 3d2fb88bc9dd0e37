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

    static final RoundWords TABLE = read();

    private final ImmutableMap<String, ImmutableList<String>> words;
    private final ImmutableMap<String, Phrase> phrases;

    private RoundWords(ImmutableMap<String, ImmutableList<String>> words, ImmutableMap<String, Phrase> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The words of the phrases that a word of a spelling stands for: none if it is left out, itself if the table lacks it. */
    List<String> meaningOf(String word) {
        return words.getOrDefault(word, ImmutableList.of(word));
    }

    /** What words in this order mean, with {@code n}, {@code b} or {@code f} for the number; null if they mean no round. */
    @Nullable
    Phrase phrase(String pattern) {
        return phrases.get(pattern);
    }

    /** Every pattern of the table, for tests. */
    ImmutableSet<String> patterns() {
        return phrases.keySet();
    }

    /** Every word of the table, for tests. */
    ImmutableSet<String> spellings() {
        return words.keySet();
    }

    private static RoundWords read() {
        try (InputStream resource =
                        Objects.requireNonNull(RoundWords.class.getResourceAsStream("rounds.tsv"), "rounds.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return of(lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RoundWords of(List<String> lines) {
        ImmutableMap.Builder<String, ImmutableList<String>> words = ImmutableMap.builder();
        ImmutableMap.Builder<String, Phrase> phrases = ImmutableMap.builder();
        for (String line : lines) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            if (cells.get(0).equals("word")) {
                String means = cells.get(2);
                words.put(
                        Folding.of(cells.get(1)),
                        means.equals("-")
                                ? ImmutableList.of()
                                : ImmutableList.copyOf(Splitter.on(' ').split(means)));
            } else {
                List<String> meanings = Splitter.on('|').trimResults().splitToList(cells.get(2));
                phrases.put(
                        cells.get(1),
                        new Phrase(
                                all(meanings.get(0)), meanings.size() == 1 ? ImmutableSet.of() : all(meanings.get(1))));
            }
        }
        return new RoundWords(words.buildOrThrow(), phrases.buildOrThrow());
    }

    private static ImmutableSet<String> all(String meanings) {
        return ImmutableSet.copyOf(Splitter.on(',').trimResults().split(meanings));
    }
}
