package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.function.IntFunction;

/** The balls of one draw as numbers. The object is filled while the draw is held and only read afterwards. */
final class DrawnBalls {
    private final int[] balls;
    private final long[] admitted;
    private final long[] skipped;

    DrawnBalls(int count) {
        balls = new int[count];
        admitted = new long[count];
        skipped = new long[count];
    }

    /** Draws the ball with this number in the draw and returns the ball that came up. */
    int add(int number, long inPot, long mayBeDrawn, Picker picker, IntFunction<BigInteger> ways) {
        admitted[number] = mayBeDrawn;
        skipped[number] = inPot & ~mayBeDrawn;
        balls[number] = picker.pick(number, mayBeDrawn, ways);
        return balls[number];
    }

    int ball(int number) {
        return balls[number];
    }

    /** The balls that could have been drawn at a number, including the drawn one, as bits. */
    long admitted(int number) {
        return admitted[number];
    }

    /** The balls that were in the pot at a number but could not be drawn, as bits. */
    long skipped(int number) {
        return skipped[number];
    }

    /** {@code true} if the first ball of a turn hosts the first leg. */
    boolean firstHosts(Turn turn) {
        return switch (turn.hosting()) {
            case FIRST_BALL -> true;
            case SECOND_BALL -> false;
            case THIRD_BALL -> balls[turn.ball() + 2] == balls[turn.ball()];
        };
    }
}
