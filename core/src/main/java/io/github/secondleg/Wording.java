package io.github.secondleg;

/** How regulations call a {@link Question}: some have several names for one, and each tells what it saw in words of its own. */
enum Wording {
    POINTS_2_1_0(Question.POINTS, "points"),
    POINTS_3_1_0(Question.POINTS, "points"),
    AGGREGATE(Question.AGGREGATE, "aggregate"),
    GOAL_DIFFERENCE(Question.AGGREGATE, "goal difference"),
    GOAL_AVERAGE(Question.AGGREGATE, "goal average"),
    AWAY_GOALS(Question.AWAY_GOALS, "away goals"),
    EXTRA_TIME(Question.EXTRA_TIME, "extra time"),
    GOLDEN_GOAL(Question.EXTRA_TIME, "golden goal"),
    SILVER_GOAL(Question.EXTRA_TIME, "silver goal"),
    AWAY_GOALS_IN_EXTRA_TIME(Question.AWAY_GOALS_IN_EXTRA_TIME, "away goals in extra time"),
    SHOOT_OUT(Question.SHOOT_OUT, "penalty shoot-out"),
    PLAY_OFF_MATCH(Question.PLAY_OFF_MATCH, "play-off match"),
    LOTS(Question.LOTS, "drawing of lots"),
    COIN_TOSS(Question.LOTS, "toss of a coin"),
    BETTER_SEEDED(Question.BETTER_SEEDED, "better seeded");

    final Question question;
    final String words;

    Wording(Question question, String words) {
        this.question = question;
        this.words = words;
    }

    /** The points of both sides, if it asks for points. */
    Points pointsIn(Tie tie) {
        return Points.over(tie, this == POINTS_2_1_0 ? 2 : 3);
    }
}
