package io.github.secondleg;

/** The bounds on goals and kicks: wide enough for football, narrow enough that sums cannot overflow. */
final class Bounds {
    /** More than anyone has scored in a match: 149–0 has happened. */
    static final int MOST_GOALS = 999;

    private Bounds() {}

    static void checkGoals(String what, int goals) {
        checkNotNegative(what, goals);
        if (goals > MOST_GOALS) {
            throw TieErrors.tooManyGoals(what, goals, MOST_GOALS);
        }
    }

    static void checkKicks(String what, int kicks) {
        checkNotNegative(what, kicks);
        if (kicks > ReachableShootOuts.MOST) {
            throw TieErrors.tooManyKicks(what, kicks, ReachableShootOuts.MOST);
        }
    }

    private static void checkNotNegative(String what, int number) {
        if (number < 0) {
            throw TieErrors.belowZero(what, number);
        }
    }
}
