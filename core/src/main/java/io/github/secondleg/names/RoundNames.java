package io.github.secondleg.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rounds of one season of a competition, found by the names that people write.
 *
 * <pre>{@code
 * RoundNames rounds = RoundNames.of(List.of(
 *         RoundName.parse("first round"), RoundName.parse("second round = round of 16"), RoundName.parse("final")));
 * rounds.find("1/8-finals").orElseThrow().name(); // second round
 * }</pre>
 *
 * <p>A round is found by one of its own names, in any capital letters and with any hyphens; else by what a spelling means in the table of
 * the world's spellings; else by what the spelling can also mean if a season has no such round: {@code Round 1} is the first round, and in a
 * season without one the first qualifying round.
 */
public final class RoundNames {
    private final ImmutableList<RoundName> rounds;

    private RoundNames(ImmutableList<RoundName> rounds) {
        this.rounds = rounds;
    }

    /**
     * The rounds of a season. Of two rounds whose names differ only in capital letters, hyphens or the plural, the first is kept.
     *
     * @param rounds the rounds, the earliest first
     * @return the rounds, to be searched
     */
    public static RoundNames of(Collection<RoundName> rounds) {
        Map<String, RoundName> byName = new LinkedHashMap<>();
        for (RoundName round : Objects.requireNonNull(rounds, "rounds")) {
            byName.putIfAbsent(RoundSpelling.of(round.name()).plain(), round);
        }
        return new RoundNames(ImmutableList.copyOf(byName.values()));
    }

    /**
     * The rounds.
     *
     * @return an immutable list, the earliest first
     */
    public List<RoundName> rounds() {
        return rounds;
    }

    /**
     * Every round that a spelling can mean.
     *
     * @param spelling the spelling
     * @return an immutable list: none if the season has no such round, several if the spelling does not distinguish them
     */
    public List<RoundName> candidates(String spelling) {
        RoundSpelling asked = RoundSpelling.of(Objects.requireNonNull(spelling, "spelling"));
        List<RoundName> named =
                rounds.stream().filter(round -> round.hasName(asked)).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<RoundName> strong = meaning(asked.strong());
        return strong.isEmpty() ? meaning(asked.weak()) : strong;
    }

    /** Of the weak meanings the first that the season has, since the table lists them in the order of their likelihood. */
    private List<RoundName> meaning(ImmutableSet<String> meanings) {
        return meanings.stream()
                .map(meaning -> rounds.stream()
                        .filter(round -> round.meanings().contains(meaning))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The round that a spelling means.
     *
     * @param spelling the spelling
     * @return the round, or empty if the season has no such round, or more than one
     */
    public Optional<RoundName> find(String spelling) {
        List<RoundName> candidates = candidates(spelling);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * The name that is most like a spelling that means no round, for messages. At most two letters of five differ.
     *
     * @param spelling the spelling
     * @return a name of a round, or empty if none is near
     */
    public Optional<String> nearest(String spelling) {
        String asked =
                RoundSpelling.of(Objects.requireNonNull(spelling, "spelling")).plain();
        return rounds.stream()
                .flatMap(round -> round.all().stream())
                .filter(name ->
                        5 * NearestName.changes(asked, RoundSpelling.of(name).plain()) <= 2 * asked.length())
                .min(Comparator.comparingInt(name ->
                        NearestName.changes(asked, RoundSpelling.of(name).plain())));
    }

    /** The names of the rounds in the regulations. */
    @Override
    public String toString() {
        return String.join(", ", rounds.stream().map(RoundName::name).toList());
    }
}
