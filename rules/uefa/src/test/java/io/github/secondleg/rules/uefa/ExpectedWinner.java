package io.github.secondleg.rules.uefa;

import org.jspecify.annotations.Nullable;

/**
 * The winner under each order of criteria, calculated without the library: 1 if the first team advances, -1 if the second does, 0 if neither
 * advances yet.
 */
final class ExpectedWinner {
    private ExpectedWinner() {}

    static int winner(Criteria criteria, PlainTie tie) {
        if (tie.aggregate() != 0) {
            return tie.aggregate();
        }
        return switch (criteria) {
            case AGGREGATE_ALONE -> 0;
            case SHOOT_OUT_AT_ONCE -> orZero(tie.shootOut());
            case SHOOT_OUT_PERHAPS_AFTER_EXTRA_TIME ->
                tie.leadInExtraTime() != 0 ? tie.leadInExtraTime() : orZero(tie.shootOut());
            case PLAY_OFF_THEN_TOSS -> playOffThenToss(tie);
            case PERHAPS_AWAY_GOALS_THEN_PLAY_OFF -> contested(tie) ? 0 : playOffThenToss(tie);
            case REPLAY -> afterExtraTime(tie, Integer.MIN_VALUE, orZero(tie.playOff()));
            case FINAL_BY_SHOOT_OUT_OR_REPLAY -> afterExtraTime(tie, Integer.MIN_VALUE, shootOutOrPlayOff(tie));
            case EXTRA_TIME_THEN_SHOOT_OUT, FINAL_BY_SILVER_GOAL, FINAL_BY_GOLDEN_GOAL ->
                afterExtraTime(tie, Integer.MIN_VALUE, orZero(tie.shootOut()));
            case AGGREGATE_THEN_UNSETTLED -> firstHeldWithoutShootOut(tie);
            case PERHAPS_AWAY_GOALS_THEN_UNSETTLED -> contested(tie) ? 0 : firstHeldWithoutShootOut(tie);
            case PERHAPS_AWAY_GOALS_THEN_ANYTHING -> contested(tie) ? 0 : firstHeldOfAll(tie);
            default -> tie.awayGoals() != 0 ? tie.awayGoals() : afterAwayGoals(criteria, tie);
        };
    }

    private static int afterAwayGoals(Criteria criteria, PlainTie tie) {
        return switch (criteria) {
            case AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE -> orZero(tie.shootOut());
            case AWAY_GOALS_THEN_UNSETTLED -> firstHeldWithoutShootOut(tie);
            case AWAY_GOALS_THEN_ANYTHING -> firstHeldOfAll(tie);
            case AWAY_GOALS_OF_NORMAL_TIME -> afterExtraTime(tie, Integer.MIN_VALUE, playOffOrToss(tie));
            case AWAY_GOALS_THEN_PLAY_OFF -> afterExtraTime(tie, 0, orZero(tie.playOff()));
            case AWAY_GOALS_THEN_TOSS -> afterExtraTime(tie, 0, orZero(tie.toss()));
            case AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS -> afterExtraTime(tie, 0, playOffOrToss(tie));
            case AWAY_GOALS_THEN_PLAY_OFF_THEN_TOSS -> afterExtraTime(tie, 0, playOffThenToss(tie));
            case SHOOT_OUT_PERHAPS_AFTER_AWAY_GOALS_IN_EXTRA_TIME, SILVER_GOAL ->
                afterExtraTime(tie, 0, orZero(tie.shootOut()));
            case AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED -> afterExtraTime(tie, 0, shootOutOrPlayOff(tie));
            case AWAY_GOALS_IN_EXTRA_TIME_THEN_PLAY_OFF -> afterExtraTime(tie, 1, playOffThenToss(tie));
            case SHOOT_OUT_OR_PLAY_OFF -> afterExtraTime(tie, 1, shootOutOrPlayOff(tie));
            case AWAY_GOALS_THEN_SHOOT_OUT -> afterExtraTime(tie, 1, orZero(tie.shootOut()));
            default -> throw new AssertionError(criteria);
        };
    }

    /**
     * The winner by extra time, or the next answer if extra time is level.
     *
     * @param awayGoal the meaning of a goal of the visitors in a level extra time: 1 if they advance, the least number if it counts like any
     *     other goal, 0 if it is uncertain unless a later fact is recorded
     */
    private static int afterExtraTime(PlainTie tie, int awayGoal, int next) {
        if (tie.extraTime() == null && !tie.wentBeyondExtraTime()) {
            return 0;
        }
        if (tie.leadInExtraTime() != 0) {
            return tie.leadInExtraTime();
        }
        if (tie.awayGoalInExtraTime() && awayGoal == 1) {
            return 1;
        }
        boolean open = tie.awayGoalInExtraTime() && awayGoal == 0 && !tie.wentBeyondExtraTime();
        return open ? 0 : next;
    }

    /** {@code true} if away goals would have decided, and no later fact shows that they did not. */
    private static boolean contested(PlainTie tie) {
        return tie.awayGoals() != 0 && tie.extraTime() == null && !tie.wentBeyondExtraTime();
    }

    /** The coin toss follows a level play-off match. It does not replace the match. */
    private static int playOffThenToss(PlainTie tie) {
        if (tie.playOff() == null) {
            return 0;
        }
        return tie.playOff() != 0 ? tie.playOff() : orZero(tie.toss());
    }

    private static int playOffOrToss(PlainTie tie) {
        return orZero(tie.playOff()) != 0 ? tie.playOff() : orZero(tie.toss());
    }

    private static int shootOutOrPlayOff(PlainTie tie) {
        return tie.shootOut() != null ? tie.shootOut() : orZero(tie.playOff());
    }

    private static int firstHeldWithoutShootOut(PlainTie tie) {
        return tie.leadInExtraTime() != 0 ? tie.leadInExtraTime() : playOffOrToss(tie);
    }

    private static int firstHeldOfAll(PlainTie tie) {
        if (tie.leadInExtraTime() != 0) {
            return tie.leadInExtraTime();
        }
        return tie.shootOut() != null ? tie.shootOut() : playOffOrToss(tie);
    }

    private static int orZero(@Nullable Integer side) {
        return side == null ? 0 : side;
    }
}
