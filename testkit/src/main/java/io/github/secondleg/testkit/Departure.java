package io.github.secondleg.testkit;

import io.github.secondleg.TiebreakChain;
import java.util.function.Predicate;

/**
 * A way in which rules can differ from what {@link RuleSetContract} expects of all, and be right: declared by whoever writes them, in
 * {@link RuleSetContract#departures}, so that it is seen to be meant.
 */
public enum Departure {
    /**
     * Who hosts which leg matters beyond the goals, as where the visitors' goals in extra time count more, or the second-leg host advances
     * from a level tie.
     */
    HOSTING_MATTERS(Grounds::haveHostingMatter),
    /** Something is asked before the aggregate, as where points for each match come first. */
    AGGREGATE_IS_NOT_FIRST(Grounds::askSomethingBeforeTheAggregate),
    /** A goal at the opponent's can be worth less than one at home, as where points decide and goals do not. */
    AWAY_GOALS_CAN_COST(Grounds::haveAwayGoalsCost),
    /** A club that withdrew, was disqualified or suspended may advance. */
    EXITS_ARE_NOT_PUNISHED(Grounds::leaveAnExitUnpunished),
    /** Not every criterion cites its article. */
    CRITERIA_ARE_NOT_CITED(Grounds::leaveACriterionUncited),
    /** Not every sanction cites its article, as with {@link io.github.secondleg.Sanctions#basic()}. */
    SANCTIONS_ARE_NOT_CITED(Grounds::leaveASanctionUncited);

    private final Predicate<TiebreakChain> grounds;

    Departure(Predicate<TiebreakChain> grounds) {
        this.grounds = grounds;
    }

    /** Whether rules can differ in this way, so far as that is told by what they ask and punish: if not, they do not. */
    boolean canBeIn(TiebreakChain rules) {
        return grounds.test(rules);
    }
}
