package io.github.secondleg.rules.caf.ranking;

import java.util.List;
import java.util.Objects;

/**
 * Who enters a competition in which round, the best ranked first.
 *
 * @param <E> who enters
 * @param firstRound those with a bye to the first round
 * @param preliminaryRound those who begin in the preliminary round
 */
public record EntryRounds<E>(List<E> firstRound, List<E> preliminaryRound) {
    /**
     * Entry rounds.
     *
     * @param firstRound those with a bye to the first round
     * @param preliminaryRound those who begin in the preliminary round
     */
    public EntryRounds {
        firstRound = List.copyOf(Objects.requireNonNull(firstRound, "firstRound"));
        preliminaryRound = List.copyOf(Objects.requireNonNull(preliminaryRound, "preliminaryRound"));
    }
}
