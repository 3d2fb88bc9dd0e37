package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
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

    ImmutableList<Team> in() {
        return paths.keySet().stream()
                .filter(team -> elimination(team).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<EliminatedTeam> out() {
        return paths.keySet().stream()
                .flatMap(team -> elimination(team).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<EliminatedTeam> elimination(Team team) {
        ImmutableList<Pairing> path = path(team);
        Pairing last = path.get(path.size() - 1);
        Optional<String> why = last.isSettled() ? whyBeaten(team, last) : whyOut(team, last);
        return why.map(reason -> new EliminatedTeam(team, last.name(), reason));
    }

    private Optional<String> whyBeaten(Team team, Pairing last) {
        if (last.winnerPlace().is(team)) {
            return Optional.empty();
        }
        if (last.given().isPresent()) {
            return last.given().map(Object::toString);
        }
        return last.decision()
                .filter(decision -> decision.tie().sideOf(team).isPresent())
                .map(Decision::summary)
                .or(() -> whyOut(team, last)); // it has no tie there, or others have played it
    }

    /** While it waits for an opponent, or has none. */
    private Optional<String> whyOut(Team team, Pairing last) {
        return incidents.exitOf(team, last.node().stage().rules().sanctions()).map(Incident::toString);
    }
}
