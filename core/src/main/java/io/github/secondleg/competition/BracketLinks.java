package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;

/**
 * The links between the ties of a plan.
 *
 * @param waiting the indices of the ties that wait for a tie, by its name
 */
record BracketLinks(ImmutableListMultimap<String, Integer> waiting) {
    static BracketLinks of(List<Round> rounds) {
        ImmutableListMultimap.Builder<String, Integer> waiting = ImmutableListMultimap.builder();
        int place = 0;
        for (Round round : rounds) {
            for (Slot slot : round.slots()) {
                int index = place++ / 2;
                source(slot).ifPresent(tie -> waiting.put(tie, index));
            }
        }
        return new BracketLinks(waiting.build());
    }

    /** The name of the tie that a slot waits for; empty if it waits for none. */
    static Optional<String> source(Slot slot) {
        if (slot instanceof Slot.WinnerOf winner) {
            return Optional.of(winner.tie());
        }
        return slot instanceof Slot.LoserOf loser ? Optional.of(loser.tie()) : Optional.empty();
    }

    ImmutableList<Integer> from(String tie) {
        return waiting.get(tie);
    }
}
