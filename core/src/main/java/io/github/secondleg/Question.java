package io.github.secondleg;

/**
 * What a standard tiebreaker asks, in the order in which regulations ask it, with the two bits of a tie's {@link Facts} that hold the
 * answer.
 */
enum Question {
    AGGREGATE(0, "aggregate"),
    AWAY_GOALS(1, "away goals"),
    EXTRA_TIME(2, "extra time"),
    AWAY_GOALS_IN_EXTRA_TIME(3, "away goals in extra time"),
    SHOOT_OUT(4, "penalty shoot-out"),
    PLAY_OFF_MATCH(5, "play-off match"),
    LOTS(6, "drawing of lots"),
    BETTER_SEEDED(7, "better seeded");

    /** Its place in the order, and in the packed word. */
    final int place;

    final String words;

    Question(int place, String words) {
        this.place = place;
        this.words = words;
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
