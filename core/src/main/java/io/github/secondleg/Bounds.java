package io.github.secondleg;

/** The bounds on goals and kicks: wide enough for football, narrow enough that sums cannot overflow. */
final class Bounds {
    /** More than anyone has scored in a match: 149–0 has happened. */
    static final int MOST_GOALS = 999;

    private Bounds() {}

    static void checkGoals(String what, int goals) {
        check(what, goals, MOST_GOALS);
    }

    static void checkKicks(String what, int kicks) {
        check(what, kicks, ReachableShootOuts.MOST);
    }

    private static void check(String what, int number, int most) {
        if (number < 0) {
            throw Refusals.belowZero(what, number);
        }
        if (number > most) {
            throw Refusals.aboveMost(what, number, most);
        }
    }
}
