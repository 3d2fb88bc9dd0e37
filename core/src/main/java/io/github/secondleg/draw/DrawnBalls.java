package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.function.IntFunction;

/** The balls of one draw as numbers, filled while it is held and only read afterwards. */
final class DrawnBalls {
    private final int[] balls;
    private final long[] admitted;
    private final long[] skipped;

    DrawnBalls(int count) {
        balls = new int[count];
        admitted = new long[count];
        skipped = new long[count];
    }

    /** Draws the ball of this number, and says which it was. */
    int add(int number, long inPot, long mayBeDrawn, Picker picker, IntFunction<BigInteger> ways) {
        admitted[number] = mayBeDrawn;
        skipped[number] = inPot & ~mayBeDrawn;
        balls[number] = picker.pick(number, mayBeDrawn, ways);
        return balls[number];
    }

    int ball(int number) {
        return balls[number];
    }

    /** Those that could have been drawn in its place, and it itself, as bits. */
    long admitted(int number) {
        return admitted[number];
    }

    /** Those that lay in the pot and could not, as bits. */
    long skipped(int number) {
        return skipped[number];
    }

    /** Whether of the two drawn in a turn the first hosts the first leg. */
    boolean firstHosts(Turn turn) {
        return switch (turn.hosting()) {
            case FIRST_BALL -> true;
            case SECOND_BALL -> false;
            case THIRD_BALL -> balls[turn.ball() + 2] == balls[turn.ball()];
        };
    }
}
