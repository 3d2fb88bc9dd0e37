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
import static io.github.secondleg.rules.uefa.Unsettled.AWAY_GOALS;
import static io.github.secondleg.rules.uefa.Unsettled.AWAY_GOALS_IN_EXTRA_TIME;

import io.github.secondleg.Citation;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;

/**
 * Orders of criteria that the competitions shared, each written once. In a final over one match away goals are level, so that the
 * families from 1975 on hold for rounds and final alike.
 */
enum Family {
    /** All that is known is that most goals advance. */
    AGGREGATE_ALONE(aggregate()),
    /** The first ten years: a third match on neutral ground, then the coin. */
    PLAY_OFF_THEN_TOSS(aggregate(), playOffMatch(), coinToss()),
    /** A final that was level after extra time was played again. */
    REPLAY(aggregate(), extraTime(), playOffMatch()),
    /** Two-legged finals in the years of play-offs, none of which needed one by rules that were seen. */
    AGGREGATE_THEN_UNSETTLED(aggregate(), firstHeldOf(extraTime(), playOffMatch(), coinToss())),

    /** 1965: away goals, then extra time, then a third match. */
    AWAY_GOALS_THEN_PLAY_OFF(aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, playOffMatch()),
    /** From 1966: the coin instead of the third match. */
    AWAY_GOALS_THEN_TOSS(aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, coinToss()),
    /** Goals of extra time are no away goals; a third match in one source, the coin in another. */
    AWAY_GOALS_OF_NORMAL_TIME(aggregate(), awayGoals(), extraTime(), firstHeldOf(playOffMatch(), coinToss())),
    /** The same where no source says of which kind goals of extra time are. */
    AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS(
            aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, firstHeldOf(playOffMatch(), coinToss())),
    /** Away goals, then a third match; no source says whether after extra time. */
    AWAY_GOALS_THEN_UNSETTLED(aggregate(), awayGoals(), firstHeldOf(extraTime(), playOffMatch(), coinToss())),
    /** Late rounds that kept the third match; sources differ on whether away goals came before it. */
    PERHAPS_AWAY_GOALS_THEN_PLAY_OFF(aggregate(), AWAY_GOALS, playOffMatch(), coinToss()),
    /** Late rounds of which it is known neither whether away goals counted nor what came then. */
    PERHAPS_AWAY_GOALS_THEN_UNSETTLED(aggregate(), AWAY_GOALS, firstHeldOf(extraTime(), playOffMatch(), coinToss())),
    /** Late rounds of 1969–70: the third match, the coin only if that was level. */
    AWAY_GOALS_THEN_PLAY_OFF_THEN_TOSS(
            aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, playOffMatch(), coinToss()),

    /** Late rounds of 1970–71 that kept the third match when the early rounds had kicks. */
    AWAY_GOALS_IN_EXTRA_TIME_THEN_PLAY_OFF(
            aggregate(), awayGoals(), extraTime(), awayGoalsInExtraTime(), playOffMatch(), coinToss()),
    /** Late rounds of 1970–71: kicks in one source, a third match in another. */
    SHOOT_OUT_OR_PLAY_OFF(
            aggregate(), awayGoals(), extraTime(), awayGoalsInExtraTime(), firstHeldOf(shootOut(), playOffMatch())),
    /** Early rounds of 1970–71: kicks after extra time, whose goals no source classes. */
    SHOOT_OUT_PERHAPS_AFTER_AWAY_GOALS_IN_EXTRA_TIME(
            aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, shootOut()),
    /** Away goals, then extra time, then something that no source names. */
    AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED(
            aggregate(), awayGoals(), extraTime(), AWAY_GOALS_IN_EXTRA_TIME, firstHeldOf(shootOut(), playOffMatch())),
    /** Away goals, then whatever was held. */
    AWAY_GOALS_THEN_ANYTHING(
            aggregate(), awayGoals(), firstHeldOf(extraTime(), shootOut(), playOffMatch(), coinToss())),
    /** Whether away goals counted is not known, nor what came then. */
    PERHAPS_AWAY_GOALS_THEN_ANYTHING(
            aggregate(), AWAY_GOALS, firstHeldOf(extraTime(), shootOut(), playOffMatch(), coinToss())),
    /** Finals when sources differ on whether kicks or a replay would have followed. */
    FINAL_BY_SHOOT_OUT_OR_REPLAY(aggregate(), extraTime(), firstHeldOf(shootOut(), playOffMatch())),

    /** Fifty years: away goals, also of extra time, then kicks. */
    AWAY_GOALS_THEN_SHOOT_OUT(aggregate(), awayGoals(), extraTime(), awayGoalsInExtraTime(), shootOut()),
    /** 2003–04: extra time ended at its half-time if somebody led; no source says whether away goals of it counted. */
    SILVER_GOAL(aggregate(), awayGoals(), silverGoal(), AWAY_GOALS_IN_EXTRA_TIME, shootOut()),
    /** A final whose extra time ended at its half-time if somebody led. */
    FINAL_BY_SILVER_GOAL(aggregate(), silverGoal(), shootOut()),
    /** A final whose extra time ended with the first goal. */
    FINAL_BY_GOLDEN_GOAL(aggregate(), goldenGoal(), shootOut()),
    /** Since 2021: away goals count as any others. */
    EXTRA_TIME_THEN_SHOOT_OUT(aggregate(), extraTime(), shootOut()),
    /** Away goals, then kicks at once. */
    AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE(aggregate(), awayGoals(), shootOut()),
    /** No away goals, and kicks; no source says whether extra time came before them. */
    SHOOT_OUT_PERHAPS_AFTER_EXTRA_TIME(aggregate(), firstHeldOf(extraTime(), shootOut())),
    /** Kicks as soon as the match has ended level. */
    SHOOT_OUT_AT_ONCE(aggregate(), shootOut());

    @SuppressWarnings("ImmutableEnumChecker") // a copy by List.of, and of criteria whose data do not change
    private final List<Tiebreaker> criteria;

    Family(Tiebreaker... criteria) {
        this.criteria = List.of(criteria);
    }

    /** The criteria as the rules of a competition, each citing where they are written. */
    TiebreakChain chain(String name, Citation source) {
        return TiebreakChain.of(name, criteria).citing(source);
    }
}
