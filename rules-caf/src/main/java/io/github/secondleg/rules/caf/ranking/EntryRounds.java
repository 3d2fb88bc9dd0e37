package io.github.secondleg.rules.caf.ranking;

import java.util.List;
import java.util.Objects;

/**
 * The entrants of a competition by the round in which they enter. Both lists begin with the highest-ranked entrant.
 *
 * @param <E> the type of the entrants
 * @param firstRound the entrants with a bye to the first round
 * @param preliminaryRound the entrants that begin in the preliminary round
 */
public record EntryRounds<E>(List<E> firstRound, List<E> preliminaryRound) {
    /**
     * Copies the lists.
     *
     * @param firstRound the entrants with a bye to the first round
     * @param preliminaryRound the entrants that begin in the preliminary round
     */
    public EntryRounds {
        firstRound = List.copyOf(Objects.requireNonNull(firstRound, "firstRound"));
        preliminaryRound = List.copyOf(Objects.requireNonNull(preliminaryRound, "preliminaryRound"));
    }
}
