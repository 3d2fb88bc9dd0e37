package io.github.secondleg;

/**
 * The questions of standard criteria, in the order in which regulations ask them. Each has two bits of the {@link PackedAnswers} of a
 * tie.
 */
enum Measure {
    /** Not packed, but computed on demand: few rules ask it, and every tie would pay for it. */
    POINTS(-1),
    AGGREGATE(0),
    AWAY_GOALS(1),
    EXTRA_TIME(2),
    AWAY_GOALS_IN_EXTRA_TIME(3),
    SHOOT_OUT(4),
    PLAY_OFF_MATCH(5),
    LOTS(6),
    HIGHER_SEED(7);

    /** The place of its bits in the packed answers, or below 0 if it is not packed. */
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

    int answerIn(int answers) {
        return answers >>> shift() & PackedAnswers.UNKNOWN;
    }
}
