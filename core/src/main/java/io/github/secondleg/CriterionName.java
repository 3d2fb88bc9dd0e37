package io.github.secondleg;

/** The names that regulations use for a {@link Measure}. A measure can have several names, and each name has its own sentences. */
enum CriterionName {
    POINTS_2_1_0(Measure.POINTS, "points"),
    POINTS_3_1_0(Measure.POINTS, "points"),
    AGGREGATE(Measure.AGGREGATE, "aggregate"),
    GOAL_DIFFERENCE(Measure.AGGREGATE, "goal difference"),
    GOAL_AVERAGE(Measure.AGGREGATE, "goal average"),
    AWAY_GOALS(Measure.AWAY_GOALS, "away goals"),
    EXTRA_TIME(Measure.EXTRA_TIME, "extra time"),
    GOLDEN_GOAL(Measure.EXTRA_TIME, "golden goal"),
    SILVER_GOAL(Measure.EXTRA_TIME, "silver goal"),
    AWAY_GOALS_IN_EXTRA_TIME(Measure.AWAY_GOALS_IN_EXTRA_TIME, "away goals in extra time"),
    SHOOT_OUT(Measure.SHOOT_OUT, "penalty shoot-out"),
    PLAY_OFF_MATCH(Measure.PLAY_OFF_MATCH, "play-off match"),
    LOTS(Measure.LOTS, "drawing of lots"),
    COIN_TOSS(Measure.LOTS, "coin toss"),
    HIGHER_SEED(Measure.HIGHER_SEED, "higher seed");

    final Measure measure;
    final String words;

    CriterionName(Measure measure, String words) {
        this.measure = measure;
        this.words = words;
    }

    /** The points of both sides, if this is a name for points. */
    Points pointsIn(Tie tie) {
        return Points.over(tie, this == POINTS_2_1_0 ? 2 : 3);
    }
}
