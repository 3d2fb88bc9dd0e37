package io.github.secondleg.testkit;

/**
 * A property of {@link RuleSetContract} that some rules break on purpose. Their author declares it in {@link RuleSetContract#deviations},
 * which shows that the deviation is intended.
 */
public enum Deviation {
    /**
     * The order of the hosts matters beyond the goals. For example, goals of the visitors in extra time count more, or the second-leg host
     * advances from a level tie.
     */
    HOSTING_MATTERS,
    /** Another criterion comes before the aggregate, such as points for each match. */
    AGGREGATE_IS_NOT_FIRST,
    /** An away goal can be worth less than a goal at home. For example, points decide and goals do not. */
    AWAY_GOALS_CAN_COST,
    /** A team can advance although it withdrew, was disqualified or is suspended. */
    ELIMINATED_TEAMS_CAN_ADVANCE,
    /** At least one criterion does not cite its article. */
    CRITERIA_ARE_NOT_CITED,
    /** At least one sanction does not cite its article, as in {@link io.github.secondleg.Sanctions#basic()}. */
    SANCTIONS_ARE_NOT_CITED
}
