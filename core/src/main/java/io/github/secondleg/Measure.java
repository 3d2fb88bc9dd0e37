package io.github.secondleg;

/**
 * What a standard tiebreaker asks, in the order in which regulations ask it, with the two bits of a tie's {@link PackedAnswers} that hold the
 * answer.
 */
enum Measure {
    /** Not packed, but worked out when asked: few rules ask it, and every tie would pay for it. */
    POINTS(-1),
    AGGREGATE(0),
    AWAY_GOALS(1),
    EXTRA_TIME(2),
    AWAY_GOALS_IN_EXTRA_TIME(3),
    SHOOT_OUT(4),
    PLAY_OFF_MATCH(5),
    LOTS(6),
    HIGHER_SEED(7);

    /** Its place in the order, and in the packed word; below 0 if it is not packed. */
    final int place;

    Measure(int place) {
        this.place = place;
    }

    int shift() {
        return 2 * place;
    }

    int mask() {
        return PackedAnswers.UNKNOWN << shift();
    }

    int answerIn(int facts) {
        return facts >>> shift() & PackedAnswers.UNKNOWN;
    }
}
