package io.github.secondleg;

/**
 * What a standard tiebreaker asks, in the order in which regulations ask it, with the two bits of a tie's {@link Facts} that hold the
 * answer.
 */
enum Question {
    POINTS(0),
    AGGREGATE(1),
    AWAY_GOALS(2),
    EXTRA_TIME(3),
    AWAY_GOALS_IN_EXTRA_TIME(4),
    SHOOT_OUT(5),
    PLAY_OFF_MATCH(6),
    LOTS(7),
    BETTER_SEEDED(8);

    /** Its place in the order, and in the packed word. */
    final int place;

    Question(int place) {
        this.place = place;
    }

    int shift() {
        return 2 * place;
    }

    int mask() {
        return Facts.UNKNOWN << shift();
    }

    int answerIn(int facts) {
        return facts >>> shift() & Facts.UNKNOWN;
    }
}
