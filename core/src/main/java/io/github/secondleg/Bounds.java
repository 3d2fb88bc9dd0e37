package io.github.secondleg;

/** The bounds of goals and kicks. They are wide enough for football, and narrow enough for sums that cannot overflow. */
final class Bounds {
    /** More than any team has scored in a match: the record is 149. */
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
