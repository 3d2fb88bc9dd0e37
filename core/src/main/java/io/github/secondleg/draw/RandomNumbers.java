package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/**
 * Where chance comes from. It asks a generator for {@code nextLong} and nothing else: that is specified bit by bit for the generators of the
 * JDK, while how {@code nextInt(bound)} makes a number of bits may differ from one version to the next. Bits are taken from the top, as
 * many as the bound has, and taken anew when they reach it, which happens less than half of the time; so every number is equally likely.
 */
final class RandomNumbers {
    private final RandomGenerator random;

    RandomNumbers(RandomGenerator random) {
        this.random = random;
    }

    /** A number from 0 up to, not including, the bound. One of one is no matter of chance. */
    int below(int bound) {
        int bits = Kinds.bits(bound - 1);
        int number = 0;
        while (bits > 0) {
            number = (int) (random.nextLong() >>> (Long.SIZE - bits));
            if (number < bound) {
                break;
            }
        }
        return number;
    }

    /** A number from 0 up to, not including, the bound. */
    BigInteger below(BigInteger bound) {
        int bits = bound.subtract(BigInteger.ONE).bitLength();
        BigInteger number = bound;
        while (number.compareTo(bound) >= 0) {
            number = BigInteger.ZERO;
            for (int rest = bits; rest > 0; rest -= Long.SIZE) {
                int some = Math.min(rest, Long.SIZE);
                number = number.shiftLeft(some).add(unsigned(random.nextLong() >>> (Long.SIZE - some)));
            }
        }
        return number;
    }

    private static BigInteger unsigned(long bits) {
        return new BigInteger(Long.toUnsignedString(bits));
    }
}
