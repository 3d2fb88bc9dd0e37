package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is in and who is out: every club is the one or the other, by the last tie it stands in.
 *
 * @param paths the ties of every club, from its first to its last, in the order in which the clubs enter
 */
record TeamPaths(ImmutableListMultimap<Team, Pairing> paths, ClubWideIncidents incidents) {
    static TeamPaths of(Bracket bracket) {
        ListMultimap<Team, Pairing> paths = LinkedListMultimap.create();
        for (Pairing pairing : bracket.pairings()) {
            teams(pairing).distinct().forEach(team -> paths.put(team, pairing));
        }
        return new TeamPaths(ImmutableListMultimap.copyOf(paths), bracket.incidents());
    }

    /** Those that have its places or have played it, and the one that was given the place behind it. */
    private static Stream<Team> teams(Pairing pairing) {
        return Stream.of(
                        pairing.team(Side.FIRST).stream(),
                        pairing.team(Side.SECOND).stream(),
                        pairing.tie().stream().flatMap(tie -> Stream.of(tie.first(), tie.second())),
                        pairing.winner().stream())
                .flatMap(team -> team);
    }

    ImmutableList<Pairing> path(Team team) {
        return paths.get(team);
    }

    ImmutableList<Team> remaining() {
        return paths.keySet().stream().filter(team -> !isOut(team)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<EliminatedTeam> eliminated() {
        return paths.keySet().stream()
                .filter(this::isOut)
                .map(team -> new EliminatedTeam(team, last(team).name(), why(team)))
                .collect(ImmutableList.toImmutableList());
    }

    private Pairing last(Team team) {
        ImmutableList<Pairing> path = path(team);
        return path.get(path.size() - 1);
    }

    private boolean isOut(Team team) {
        Pairing last = last(team);
        if (last.winnerPlace().is(team)) {
            return false;
        }
        boolean beaten =
                last.isSettled() && (last.given().isPresent() || decision(team).isPresent());
        return beaten || incident(team).isPresent();
    }

    private List<Note> why(Team team) {
        Pairing last = last(team);
        if (last.isSettled() && last.given().isPresent()) {
            return List.of(PairingNotes.eliminatedBy(last.given().get()));
        }
        Optional<Decision> decision = decision(team);
        return last.isSettled() && decision.isPresent()
                ? decision.get().sentences()
                : incident(team).map(PairingNotes::eliminatedBy).stream().toList();
    }

    /** On its last tie; not if it has none there, or if others have played it. */
    private Optional<Decision> decision(Team team) {
        return last(team)
                .decision()
                .filter(decision -> decision.tie().sideOf(team).isPresent());
    }

    /** What put it out while it waited for an opponent, or had none. */
    private Optional<Incident> incident(Team team) {
        return incidents.exitOf(team, last(team).node().ruledRound().rules().sanctions());
    }
}
