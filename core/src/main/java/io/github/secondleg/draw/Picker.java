package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;

/** Picks one of the balls that may be drawn. A ball is its number on the {@link Board}, a set of balls the bits of a word. */
interface Picker {
    /**
     * Picks a ball.
     *
     * @param number the number of the ball in the draw, from 0
     * @param admitted the balls that may be drawn, one or more
     * @param ways the number of ways to complete the draw after a given ball, or a fixed multiple of that number
     * @return the ball that is drawn
     */
    int pick(int number, long admitted, IntFunction<BigInteger> ways);

    /** A picker for {@link Procedure#SEQUENTIAL}: all admitted balls are equally likely. */
    static Picker evenly(RandomNumbers numbers) {
        return (number, admitted, ways) -> {
            long rest = admitted;
            for (int skip = numbers.below(Long.bitCount(admitted)); skip > 0; skip--) {
                rest &= rest - 1;
            }
            return Long.numberOfTrailingZeros(rest);
        };
    }

    /** A picker for {@link Procedure#UNIFORM}: the probability of a ball is proportional to its ways. */
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

    /** A picker that takes the balls of a record and rejects a ball that is not admitted. */
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
