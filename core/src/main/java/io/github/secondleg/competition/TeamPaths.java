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
 * The path of every team through the competition. The last tie of a team decides whether it remains or is eliminated.
 *
 * @param paths the ties of every team, from its first to its last, in the order in which the teams enter
 */
record TeamPaths(ImmutableListMultimap<Team, Pairing> paths, ClubWideIncidents incidents) {
    static TeamPaths of(Bracket bracket) {
        ListMultimap<Team, Pairing> paths = LinkedListMultimap.create();
        for (Pairing pairing : bracket.pairings()) {
            teams(pairing).distinct().forEach(team -> paths.put(team, pairing));
        }
        return new TeamPaths(ImmutableListMultimap.copyOf(paths), bracket.incidents());
    }

    /** The teams that have its places or played it, and the team that has its winner's place. */
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
        boolean lost =
                last.isSettled() && (last.given().isPresent() || decision(team).isPresent());
        return lost || incident(team).isPresent();
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

    /** The decision on its last tie; empty if there is none or other teams played it. */
    private Optional<Decision> decision(Team team) {
        return last(team)
                .decision()
                .filter(decision -> decision.tie().sideOf(team).isPresent());
    }

    /** The incident that eliminated it without an opponent. */
    private Optional<Incident> incident(Team team) {
        return incidents.eliminationOf(
                team, last(team).node().ruledRound().rules().sanctions());
    }
}
