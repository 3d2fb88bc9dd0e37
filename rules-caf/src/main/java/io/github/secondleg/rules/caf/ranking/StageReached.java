package io.github.secondleg.rules.caf.ranking;

/** The last stage that a club reached in a season of a {@link ClubCompetition}, if CAF's 5-year ranking has points for it. */
public enum StageReached {
    /** The club won the final. */
    WINNER,
    /** The club lost the final. */
    RUNNER_UP,
    /** The club lost a semi-final. */
    SEMI_FINAL,
    /** The club lost a quarter-final. There were none before 2017. */
    QUARTER_FINAL,
    /** The club was third in its group. */
    THIRD_IN_GROUP,
    /** The club was fourth in its group. */
    FOURTH_IN_GROUP
}
