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
 * The difference between two states of a competition: the places that have changed hands, and the ties that now have been played by a club
 * without a place in them.
 *
 * @param moves the places that have changed hands, in the order of the ties
 * @param conflicts the conflicts that are in the later state and not in the earlier
 */
public record Difference(List<Move> moves, List<Conflict> conflicts) {
    /**
     * Checks for nulls, and copies the lists.
     *
     * @param moves the places that have changed hands
     * @param conflicts the conflicts that are new
     */
    public Difference {
        moves = ImmutableList.copyOf(requireNonNull(moves, "moves"));
        conflicts = ImmutableList.copyOf(requireNonNull(conflicts, "conflicts"));
    }

    /**
     * A place that has changed hands.
     *
     * @param tie the name of the tie it is a place in, or, of a tie behind which there is none, that tie's
     * @param place what the place is called, as in {@code winner of Semi-finals 1}
     * @param before the club that had it; empty if it was not known, or there was none
     * @param after the club that has it; empty if it is not known, or there is none
     */
    public record Move(String tie, String place, Optional<Team> before, Optional<Team> after) {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param place what the place is called
         * @param before the club that had it
         * @param after the club that has it
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
     * @param before the one state
     * @param after the other
     * @return the places that have changed hands, and the conflicts that are new
     * @throws IllegalArgumentException if they are states of two competitions
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

    /** A line for each. */
    @Override
    public String toString() {
        return Stream.concat(moves.stream(), conflicts.stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
