package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Tiebreaker.aggregate;
import static io.github.secondleg.Tiebreaker.awayGoals;
import static io.github.secondleg.Tiebreaker.awayGoalsInExtraTime;
import static io.github.secondleg.Tiebreaker.coinToss;
import static io.github.secondleg.Tiebreaker.extraTime;
import static io.github.secondleg.Tiebreaker.firstHeldOf;
import static io.github.secondleg.Tiebreaker.goldenGoal;
import static io.github.secondleg.Tiebreaker.playOffMatch;
import static io.github.secondleg.Tiebreaker.shootOut;
import static io.github.secondleg.Tiebreaker.silverGoal;
import static io.github.secondleg.rules.uefa.UncertainCriteria.AWAY_GOALS;
import static io.github.secondleg.rules.uefa.UncertainCriteria.AWAY_GOALS_IN_EXTRA_TIME;

import io.github.secondleg.Citation;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;

/**
 * The criteria of the competitions, in their order. A single match is always level on away goals, so some of the constants apply to
 * two-legged rounds and to finals.
 */
enum Criteria {
    /** No criterion is known but the aggregate. */
    AGGREGATE_ALONE(aggregate()),
    /** In the first ten years: a play-off match on neutral ground, then a coin toss. */
    PLAY_OFF_THEN_TOSS(aggregate(), playOffMatch(), coinToss()),
    /** A final with extra time, then a replay. */
    REPLAY(aggregate(), extraTime(), playOffMatch()),
    /** Two-legged finals in the years of play-off matches. None of them was level, and no source states their rules. */
    AGGREGATE_THEN_UNSETTLED(aggregate(), firstHeldOf(extraTime(), playOffMatch(), coinToss())),

    /** In 1965: away goals, then extra time, then a play-off match. */
    AWAY_GOALS_THEN_PLAY_OFF(aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, playOffMatch()),
    /** Since 1966: a coin toss instead of the play-off match. */
    AWAY_GOALS_THEN_TOSS(aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, coinToss()),
    /** Goals in extra time are not away goals. Then one source has a play-off match, and another has a coin toss. */
    AWAY_GOALS_OF_NORMAL_TIME(aggregate(), awayGoals(), extraTime(), firstHeldOf(playOffMatch(), coinToss())),
    /** As {@link #AWAY_GOALS_OF_NORMAL_TIME}, but no source states if goals in extra time are away goals. */
    AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS(
            aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, firstHeldOf(playOffMatch(), coinToss())),
    /** Away goals, then a play-off match. No source states if extra time came before it. */
    AWAY_GOALS_THEN_UNSETTLED(aggregate(), awayGoals(), firstHeldOf(extraTime(), playOffMatch(), coinToss())),
    /** Late rounds that kept the play-off match. The sources differ on away goals before it. */
    PERHAPS_AWAY_GOALS_THEN_PLAY_OFF(aggregate(), AWAY_GOALS, playOffMatch(), coinToss()),
    /** Late rounds for which no source states if away goals counted and what came next. */
    PERHAPS_AWAY_GOALS_THEN_UNSETTLED(aggregate(), AWAY_GOALS, firstHeldOf(extraTime(), playOffMatch(), coinToss())),
    /** Late rounds of 1969–70: a play-off match, and a coin toss only if that was level. */
    AWAY_GOALS_THEN_PLAY_OFF_THEN_TOSS(
            aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, playOffMatch(), coinToss()),

    /** Late rounds of 1970–71 that kept the play-off match, although the early rounds had a shoot-out. */
    AWAY_GOALS_IN_EXTRA_TIME_THEN_PLAY_OFF(
            aggregate(), awayGoals(), extraTime(), awayGoalsInExtraTime(), playOffMatch(), coinToss()),
    /** Late rounds of 1970–71: a shoot-out in one source, a play-off match in another. */
    SHOOT_OUT_OR_PLAY_OFF(
            aggregate(), awayGoals(), extraTime(), awayGoalsInExtraTime(), firstHeldOf(shootOut(), playOffMatch())),
    /** Early rounds of 1970–71: a shoot-out after extra time. No source states if goals in extra time were away goals. */
    SHOOT_OUT_PERHAPS_AFTER_AWAY_GOALS_IN_EXTRA_TIME(
            aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, shootOut()),
    /** Away goals, then extra time. No source states what came next. */
    AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED(
            aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, firstHeldOf(shootOut(), playOffMatch())),
    /** Away goals, then any other criterion. */
    AWAY_GOALS_THEN_ANYTHING(
            aggregate(), awayGoals(), firstHeldOf(extraTime(), shootOut(), playOffMatch(), coinToss())),
    /** No source states if away goals counted and what came next. */
    PERHAPS_AWAY_GOALS_THEN_ANYTHING(
            aggregate(), AWAY_GOALS, firstHeldOf(extraTime(), shootOut(), playOffMatch(), coinToss())),
    /** Finals for which the sources differ: a shoot-out or a replay after extra time. */
    FINAL_BY_SHOOT_OUT_OR_REPLAY(aggregate(), extraTime(), firstHeldOf(shootOut(), playOffMatch())),

    /** For fifty years: away goals, also in extra time, then a shoot-out. */
    AWAY_GOALS_THEN_SHOOT_OUT(aggregate(), awayGoals(), extraTime(), awayGoalsInExtraTime(), shootOut()),
    /** In 2003–04: extra time ended at its half-time if a team led. No source states if goals in extra time were away goals. */
    SILVER_GOAL(aggregate(), awayGoals(), silverGoal(), AWAY_GOALS_IN_EXTRA_TIME, shootOut()),
    /** A final whose extra time ended at its half-time if a team led. */
    FINAL_BY_SILVER_GOAL(aggregate(), silverGoal(), shootOut()),
    /** A final whose extra time ended with the first goal. */
    FINAL_BY_GOLDEN_GOAL(aggregate(), goldenGoal(), shootOut()),
    /** Since 2021: away goals count like other goals. */
    EXTRA_TIME_THEN_SHOOT_OUT(aggregate(), extraTime(), shootOut()),
    /** Away goals, then a shoot-out without extra time. */
    AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE(aggregate(), awayGoals(), shootOut()),
    /** A shoot-out without away goals. No source states if extra time came before it. */
    SHOOT_OUT_PERHAPS_AFTER_EXTRA_TIME(aggregate(), firstHeldOf(extraTime(), shootOut())),
    /** A shoot-out without extra time. */
    SHOOT_OUT_AT_ONCE(aggregate(), shootOut());

    @SuppressWarnings("ImmutableEnumChecker") // List.of copies the array, and the criteria are immutable
    private final List<Tiebreaker> criteria;

    Criteria(Tiebreaker... criteria) {
        this.criteria = List.of(criteria);
    }

    /** The criteria as the rules of a competition. Each criterion cites the article. */
    TiebreakChain chain(String name, Citation article) {
        return TiebreakChain.of(name, criteria).citing(article);
    }
}
