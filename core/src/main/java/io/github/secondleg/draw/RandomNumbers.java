package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/**
 * Random numbers below a bound. The only method it calls on a generator is {@code nextLong}, which the JDK specifies bit by bit for its
 * generators; the way in which {@code nextInt(bound)} uses the bits may differ between versions. It takes as many of the top bits as the
 * bound has, and takes new bits if the number is not below the bound, which happens less than half of the time. So all numbers are equally
 * likely.
 */
final class RandomNumbers {
    private final RandomGenerator random;

    RandomNumbers(RandomGenerator random) {
        this.random = random;
    }

    /** A number from 0 up to but not including the bound. If the bound is 1, the generator is not called. */
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

    /** A number from 0 up to but not including the bound. */
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
