package io.github.secondleg.rules.caf.ranking;

/** How far a club came in a season of a {@link ClubCompetition}, as far as CAF's 5-year ranking has points for it. */
public enum StageReached {
    /** Won the final. */
    WINNER,
    /** Lost the final. */
    RUNNER_UP,
    /** Lost a semi-final. */
    SEMI_FINAL,
    /** Lost a quarter-final; there were none before the group stage of 2017. */
    QUARTER_FINAL,
    /** Third in its group. */
    THIRD_IN_GROUP,
    /** Fourth in its group. */
    FOURTH_IN_GROUP
}
