package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Team;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A club that is out of a competition, with its last tie and the reason.
 *
 * @param team the club
 * @param tie the name of its last tie
 * @param why the decision's summary, the ruling, or what put the club out where it had no match
 */
public record EliminatedTeam(Team team, String tie, List<Note> why) {
    /**
     * Checks for nulls, and copies the list.
     *
     * @param team the club
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
