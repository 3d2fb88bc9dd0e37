package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;

/** Takes one of the balls that may be drawn. Balls are numbers on a board, and sets of them bits of a word. */
interface Picker {
    /**
     * The ball that is drawn.
     *
     * @param number the number of the ball in the draw, from 0
     * @param admitted those that may be drawn, one or more
     * @param ways in how many ways the draw can be completed after a given one of them, or that times a constant
     */
    int pick(int number, long admitted, IntFunction<BigInteger> ways);

    /** Each of them is as likely as the others: {@link Procedure#SEQUENTIAL}. */
    static Picker evenly(RandomNumbers numbers) {
        return (number, admitted, ways) -> {
            long rest = admitted;
            for (int skip = numbers.below(Long.bitCount(admitted)); skip > 0; skip--) {
                rest &= rest - 1;
            }
            return Long.numberOfTrailingZeros(rest);
        };
    }

    /** Each is as likely as it has ways: {@link Procedure#UNIFORM}. */
    static Picker byWays(RandomNumbers numbers) {
        return (number, admitted, ways) -> {
            BigInteger total = BigInteger.ZERO;
            for (long rest = admitted; rest != 0; rest &= rest - 1) {
                total = total.add(ways.apply(Long.numberOfTrailingZeros(rest)));
            }
            BigInteger drawn = numbers.below(total);
            long rest = admitted;
            for (; ; rest &= rest - 1) {
                drawn = drawn.subtract(ways.apply(Long.numberOfTrailingZeros(rest)));
                if (drawn.signum() < 0) {
                    return Long.numberOfTrailingZeros(rest);
                }
            }
        };
    }

    /** Those of a record, each refused that may not be drawn. */
    static <E> Picker replaying(List<? extends E> record, List<E> balls) {
        return (number, admitted, ways) -> {
            E recorded = record.get(number);
            int ball = balls.indexOf(recorded);
            if (ball < 0) {
                throw DrawErrors.notDrawnHere(recorded);
            }
            if (((admitted >>> ball) & 1) == 0) {
                throw DrawErrors.cannotBeDrawn(number + 1, recorded, DrawRecord.balls(admitted, balls));
            }
            return ball;
        };
    }
}
