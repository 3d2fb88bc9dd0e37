package io.github.secondleg;

import org.jspecify.annotations.Nullable;

/** The points of both sides over the matches of a tie that count, with one point for a draw. */
record Points(int first, int second) {
    private static final Points NONE = new Points(0, 0);
    private static final int FOR_A_DRAW = 1;

    static Points over(Tie tie, int forAWin) {
        return NONE.plus(tie, Match.FIRST_LEG, forAWin)
                .plus(tie, Match.SECOND_LEG, forAWin)
                .plus(tie, Match.SINGLE_MATCH, forAWin);
    }

    private Points plus(Tie tie, Match match, int forAWin) {
        Leg leg = tie.legOrNull(match);
        @Nullable Score score = leg == null || tie.afterLegs.countsOnlyOther(match) ? null : leg.counting;
        if (score == null) {
            return this;
        }
        if (score.homeGoals() == score.awayGoals()) {
            return new Points(first + FOR_A_DRAW, second + FOR_A_DRAW);
        }
        boolean firstAtHome = match != Match.SECOND_LEG;
        return firstAtHome == score.homeGoals() > score.awayGoals()
                ? new Points(first + forAWin, second)
                : new Points(first, second + forAWin);
    }

    int of(Side side) {
        return side == Side.FIRST ? first : second;
    }

    /** The points, first side first: {@code 3–1}. */
    @Override
    public String toString() {
        return first + "–" + second;
    }
}
