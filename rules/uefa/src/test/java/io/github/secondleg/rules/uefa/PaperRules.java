package io.github.secondleg.rules.uefa;

import org.jspecify.annotations.Nullable;

/**
 * Each family of rules once more, in plain arithmetic: 1 if the first team advances, -1 if the second does, 0 if that cannot be said. It
 * shares nothing with the criteria.
 */
final class PaperRules {
    private PaperRules() {}

    static int winner(Family family, PaperTie tie) {
        if (tie.aggregate() != 0) {
            return tie.aggregate();
        }
        return switch (family) {
            case AGGREGATE_ALONE -> 0;
            case SHOOT_OUT_AT_ONCE -> orZero(tie.kicks());
            case SHOOT_OUT_PERHAPS_AFTER_EXTRA_TIME ->
                tie.leadInExtraTime() != 0 ? tie.leadInExtraTime() : orZero(tie.kicks());
            case PLAY_OFF_THEN_TOSS -> playOffThenToss(tie);
            case PERHAPS_AWAY_GOALS_THEN_PLAY_OFF -> contested(tie) ? 0 : playOffThenToss(tie);
            case REPLAY -> afterExtraTime(tie, Integer.MIN_VALUE, orZero(tie.playOff()));
            case FINAL_BY_SHOOT_OUT_OR_REPLAY -> afterExtraTime(tie, Integer.MIN_VALUE, kicksOrPlayOff(tie));
            case EXTRA_TIME_THEN_SHOOT_OUT, FINAL_BY_SILVER_GOAL, FINAL_BY_GOLDEN_GOAL ->
                afterExtraTime(tie, Integer.MIN_VALUE, orZero(tie.kicks()));
            case AGGREGATE_THEN_UNSETTLED -> heldWithoutKicks(tie);
            case PERHAPS_AWAY_GOALS_THEN_UNSETTLED -> contested(tie) ? 0 : heldWithoutKicks(tie);
            case PERHAPS_AWAY_GOALS_THEN_ANYTHING -> contested(tie) ? 0 : heldOfAll(tie);
            default -> tie.awayGoals() != 0 ? tie.awayGoals() : whereAwayGoalsCame(family, tie);
        };
    }

    private static int whereAwayGoalsCame(Family family, PaperTie tie) {
        return switch (family) {
            case AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE -> orZero(tie.kicks());
            case AWAY_GOALS_THEN_UNSETTLED -> heldWithoutKicks(tie);
            case AWAY_GOALS_THEN_ANYTHING -> heldOfAll(tie);
            case AWAY_GOALS_OF_NORMAL_TIME -> afterExtraTime(tie, Integer.MIN_VALUE, playOffOrToss(tie));
            case AWAY_GOALS_THEN_PLAY_OFF -> afterExtraTime(tie, 0, orZero(tie.playOff()));
            case AWAY_GOALS_THEN_TOSS -> afterExtraTime(tie, 0, orZero(tie.toss()));
            case AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS -> afterExtraTime(tie, 0, playOffOrToss(tie));
            case AWAY_GOALS_THEN_PLAY_OFF_THEN_TOSS -> afterExtraTime(tie, 0, playOffThenToss(tie));
            case SHOOT_OUT_PERHAPS_AFTER_AWAY_GOALS_IN_EXTRA_TIME, SILVER_GOAL ->
                afterExtraTime(tie, 0, orZero(tie.kicks()));
            case AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED -> afterExtraTime(tie, 0, kicksOrPlayOff(tie));
            case AWAY_GOALS_IN_EXTRA_TIME_THEN_PLAY_OFF -> afterExtraTime(tie, 1, playOffThenToss(tie));
            case SHOOT_OUT_OR_PLAY_OFF -> afterExtraTime(tie, 1, kicksOrPlayOff(tie));
            case AWAY_GOALS_THEN_SHOOT_OUT -> afterExtraTime(tie, 1, orZero(tie.kicks()));
            default -> throw new AssertionError(family);
        };
    }

    /**
     * Extra time, then what came next.
     *
     * @param awayGoal what a goal of the visitors in a level extra time means: 1 that they advance, the least number that it is one like
     *     any other, 0 that nobody can say unless the tie went on
     */
    private static int afterExtraTime(PaperTie tie, int awayGoal, int next) {
        if (tie.extraTime() == null && !tie.wentPastExtraTime()) {
            return 0;
        }
        if (tie.leadInExtraTime() != 0) {
            return tie.leadInExtraTime();
        }
        if (tie.awayGoalInExtraTime() && awayGoal == 1) {
            return 1;
        }
        boolean open = tie.awayGoalInExtraTime() && awayGoal == 0 && !tie.wentPastExtraTime();
        return open ? 0 : next;
    }

    /** Away goals would have decided, and nothing shows that they did not. */
    private static boolean contested(PaperTie tie) {
        return tie.awayGoals() != 0 && tie.extraTime() == null && !tie.wentPastExtraTime();
    }

    /** The coin is for a third match that ended level, not in its place. */
    private static int playOffThenToss(PaperTie tie) {
        if (tie.playOff() == null) {
            return 0;
        }
        return tie.playOff() != 0 ? tie.playOff() : orZero(tie.toss());
    }

    private static int playOffOrToss(PaperTie tie) {
        return orZero(tie.playOff()) != 0 ? tie.playOff() : orZero(tie.toss());
    }

    private static int kicksOrPlayOff(PaperTie tie) {
        return tie.kicks() != null ? tie.kicks() : orZero(tie.playOff());
    }

    private static int heldWithoutKicks(PaperTie tie) {
        return tie.leadInExtraTime() != 0 ? tie.leadInExtraTime() : playOffOrToss(tie);
    }

    private static int heldOfAll(PaperTie tie) {
        if (tie.leadInExtraTime() != 0) {
            return tie.leadInExtraTime();
        }
        return tie.kicks() != null ? tie.kicks() : playOffOrToss(tie);
    }

    private static int orZero(@Nullable Integer side) {
        return side == null ? 0 : side;
    }
}
