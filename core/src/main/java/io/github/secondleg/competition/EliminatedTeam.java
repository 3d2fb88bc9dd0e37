package io.github.secondleg.competition;

import io.github.secondleg.Team;

/**
 * That a club is out of a competition: since which tie, and why.
 *
 * @param team the club
 * @param tie the name of the last tie it stood in
 * @param why the decision's summary, the ruling, or what put the club out where it had no match; in English, not to be parsed
 */
public record EliminatedTeam(Team team, String tie, String why) {
    /** As in {@code Djoliba (MLI), First round 2: Al-Masry won by walkover after FIFA suspended MLI on 17 March 2017.} */
    @Override
    public String toString() {
        return team + ", " + tie + ": " + why;
    }
}
