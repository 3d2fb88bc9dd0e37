package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Team;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A team that is eliminated from a competition, with its last tie and the reason.
 *
 * @param team the team
 * @param tie the name of its last tie
 * @param why the reason: the sentences of the decision, the ruling, or the incident that eliminated the team without a match
 */
public record EliminatedTeam(Team team, String tie, List<Note> why) {
    /**
     * Checks for nulls, and copies the list.
     *
     * @param team the team
     * @param tie the name of its last tie
     * @param why the reason
     */
    public EliminatedTeam {
        requireNonNull(team, "team");
        requireNonNull(tie, "tie");
        why = ImmutableList.copyOf(requireNonNull(why, "why"));
    }

    /** As in {@code Djoliba (MLI), First round 2: Al-Masry won by walkover after FIFA suspended MLI on 17 March 2017.} */
    @Override
    public String toString() {
        return why.stream().map(Note::text).collect(Collectors.joining(" ", team + ", " + tie + ": ", ""));
    }
}
