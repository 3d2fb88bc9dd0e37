package io.github.secondleg.testkit;

/**
 * A way in which rules can differ from what {@link RuleSetContract} expects of all, and be right: declared by whoever writes them, in
 * {@link RuleSetContract#deviations}, so that it is seen to be meant.
 */
public enum Deviation {
    /**
     * Who hosts which leg matters beyond the goals, as where the visitors' goals in extra time count more, or the second-leg host advances
     * from a level tie.
     */
    HOSTING_MATTERS,
    /** Something is asked before the aggregate, as where points for each match come first. */
    AGGREGATE_IS_NOT_FIRST,
    /** A goal at the opponent's can be worth less than one at home, as where points decide and goals do not. */
    AWAY_GOALS_CAN_COST,
    /** A club that withdrew, was disqualified or suspended may advance. */
    EXITS_ARE_NOT_PUNISHED,
    /** Not every criterion cites its article. */
    CRITERIA_ARE_NOT_CITED,
    /** Not every sanction cites its article, as with {@link io.github.secondleg.Sanctions#basic()}. */
    SANCTIONS_ARE_NOT_CITED
}
