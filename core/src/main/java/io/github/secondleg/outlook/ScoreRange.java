package io.github.secondleg.outlook;

import java.util.Comparator;

/**
 * The scores of a {@link Scenario}: neighbouring goal differences, and within them neighbouring numbers of goals of
 * the side that has fewer; 3–1 has the difference 2 and the goals 1. Over both legs: aggregate differences, and within them who has more away
 * goals: the side itself (-1), neither (0), the opponent (1).
 *
 * @param fromDifference the lowest difference, of the side that is written first; {@link #LOWEST} without an end
 * @param toDifference the highest difference; {@link #HIGHEST} without an end
 * @param fromGoals the lowest number of goals; {@link #LOWEST} if all numbers are meant
 * @param toGoals the highest number of goals; {@link #HIGHEST} without an end
 */
record ScoreRange(int fromDifference, int toDifference, int fromGoals, int toGoals) {
    static final int LOWEST = Integer.MIN_VALUE;
    static final int HIGHEST = Integer.MAX_VALUE;

    /** By difference from the highest down; within one, by goals from the lowest up. */
    static final Comparator<ScoreRange> BEST_FIRST =
            Comparator.comparing(ScoreRange::toDifference).reversed().thenComparing(ScoreRange::fromGoals);

    boolean covers(int difference, int goals) {
        return fromDifference <= difference && difference <= toDifference && fromGoals <= goals && goals <= toGoals;
    }

    boolean isOfAllGoals() {
        return fromGoals == LOWEST && toGoals == HIGHEST;
    }

    boolean isOfOneDifference() {
        return fromDifference == toDifference;
    }

    /** The same scorelines with the differences of the other side; who has fewer goals is the same for both. */
    ScoreRange seenByOther() {
        return new ScoreRange(opposite(toDifference), opposite(fromDifference), fromGoals, toGoals);
    }

    /** The same of a span over both legs, where the second number too is one side's advantage. */
    ScoreRange seenByOtherOverBothLegs() {
        ScoreRange other = seenByOther();
        return new ScoreRange(other.fromDifference, other.toDifference, opposite(toGoals), opposite(fromGoals));
    }

    private static int opposite(int difference) {
        return switch (difference) {
            case LOWEST -> HIGHEST;
            case HIGHEST -> LOWEST;
            default -> -difference;
        };
    }
}
