package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Tiebreaker.extraTime;
import static io.github.secondleg.Tiebreaker.lots;
import static io.github.secondleg.Tiebreaker.playOffMatch;
import static io.github.secondleg.Tiebreaker.shootOut;

import io.github.secondleg.Tiebreaker;

/** Criteria that were in force or not: no source states it, or the sources contradict each other. */
final class UncertainCriteria {
    static final Tiebreaker AWAY_GOALS =
            Tiebreaker.ifInForce(Tiebreaker.awayGoals(), "unsettled", extraTime(), shootOut(), playOffMatch(), lots());

    static final Tiebreaker AWAY_GOALS_IN_EXTRA_TIME =
            Tiebreaker.ifInForce(Tiebreaker.awayGoalsInExtraTime(), "unsettled", shootOut(), playOffMatch(), lots());

    private UncertainCriteria() {}
}
