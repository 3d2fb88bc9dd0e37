package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The difference between two states of a competition: the places that moved from one team to another, and the new conflicts.
 *
 * @param moves the places that moved, in the order of the ties
 * @param conflicts the conflicts of the later state that the earlier one does not have
 */
public record Difference(List<Move> moves, List<Conflict> conflicts) {
    /**
     * Checks for nulls, and copies the lists.
     *
     * @param moves the places that moved
     * @param conflicts the new conflicts
     */
    public Difference {
        moves = ImmutableList.copyOf(requireNonNull(moves, "moves"));
        conflicts = ImmutableList.copyOf(requireNonNull(conflicts, "conflicts"));
    }

    /**
     * A place that moved from one team to another.
     *
     * @param tie the name of the tie in which the place is; for the winner of a last tie, the name of that tie
     * @param place the name of the place, as in {@code winner of Semi-finals 1}
     * @param before the team that had the place; empty if it was not known or no team had it
     * @param after the team that has the place; empty if it is not known or no team has it
     */
    public record Move(String tie, String place, Optional<Team> before, Optional<Team> after) {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param place the name of the place
         * @param before the team that had the place
         * @param after the team that has the place
         */
        public Move {
            requireNonNull(tie, "tie");
            requireNonNull(place, "place");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        /** As in {@code Final, winner of Semi-finals 1: Upper Mill (ENG) → Lower Mill (ENG)}. */
        @Override
        public String toString() {
            return tie + ", " + place + ": " + words(before) + " → " + words(after);
        }

        private static String words(Optional<Team> team) {
            return team.map(Team::toString).orElse("nobody yet");
        }
    }

    /**
     * The difference between two states of one competition.
     *
     * @param before the earlier state
     * @param after the later state
     * @return the places that moved and the new conflicts
     * @throws IllegalArgumentException if the states have different rounds
     */
    public static Difference between(Competition before, Competition after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        if (!before.rounds().equals(after.rounds())) {
            throw CompetitionErrors.otherCompetition(before, after);
        }
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        for (int i = 0; i < after.pairings().size(); i++) {
            Pairing then = before.pairings().get(i);
            Pairing now = after.pairings().get(i);
            for (Side side : Side.values()) {
                add(moves, now.name(), now.slot(side).toString(), then.team(side), now.team(side));
            }
            if (now.node().feeds().isEmpty()) {
                add(moves, now.name(), "winner", then.winner(), now.winner());
            }
        }
        List<Conflict> known = before.conflicts();
        return new Difference(
                moves.build(),
                after.conflicts().stream()
                        .filter(conflict -> !known.contains(conflict))
                        .toList());
    }

    private static void add(
            ImmutableList.Builder<Move> moves, String tie, String place, Optional<Team> before, Optional<Team> after) {
        if (!before.equals(after)) {
            moves.add(new Move(tie, place, before, after));
        }
    }

    /** One line for each move and each conflict. */
    @Override
    public String toString() {
        return Stream.concat(moves.stream(), conflicts.stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
