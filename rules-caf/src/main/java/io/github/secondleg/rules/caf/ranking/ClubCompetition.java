package io.github.secondleg.rules.caf.ranking;

/** The two competitions whose results count for CAF's 5-year ranking. */
public enum ClubCompetition {
    /** The CAF Champions League. */
    CHAMPIONS_LEAGUE,
    /** The CAF Confederation Cup. */
    CONFEDERATION_CUP
}
