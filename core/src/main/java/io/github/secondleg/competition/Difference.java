package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has changed from one state of a competition to another: who moves, and which played ties no longer have the right clubs.
 *
 * @param moves the places that have changed hands, in the order of the ties
 * @param conflicts the conflicts that are in the later state and not in the earlier
 */
public record Difference(List<Move> moves, List<Conflict> conflicts) {
    /**
     * Copies the lists.
     *
     * @param moves the places that have changed hands
     * @param conflicts the conflicts that are new
     */
    public Difference {
        moves = ImmutableList.copyOf(moves);
        conflicts = ImmutableList.copyOf(conflicts);
    }

    /**
     * A place that has changed hands.
     *
     * @param tie the name of the tie it is a place in, or, of a tie behind which there is none, that tie's
     * @param place what the place is called, as in {@code winner of Semi-finals 1}
     * @param before who had it; empty if that was not known, or nobody
     * @param after who has it; empty if that is not known, or nobody
     */
    public record Move(String tie, String place, Optional<Team> before, Optional<Team> after) {
        /** As in {@code Final, winner of Semi-finals 1: Upper Mill (ENG) → Lower Mill (ENG)}. */
        @Override
        public String toString() {
            return tie + ", " + place + ": " + words(before) + " → " + words(after);
        }

        private static String words(Optional<Team> team) {
            return team.map(Team::toString).orElse("nobody yet");
        }
    }

    static Difference between(Competition before, Competition after) {
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
        if (!Objects.equals(before, after)) {
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
