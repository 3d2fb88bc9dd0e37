package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.Arrays;

/** The share of probability of each pair of kinds, added up over the ties of a draw. */
final class Tally {
    /** Shares by the lower and the higher number of two kinds. */
    private final BigInteger[][] shares;

    Tally(int kinds) {
        shares = new BigInteger[kinds][kinds];
        for (BigInteger[] row : shares) {
            Arrays.fill(row, BigInteger.ZERO);
        }
    }

    void add(int one, int other, BigInteger share) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        shares[low][high] = shares[low][high].add(share);
    }

    /** Converts all shares so far to a smaller unit. */
    void multiply(BigInteger factor) {
        for (BigInteger[] row : shares) {
            Arrays.setAll(row, i -> row[i].multiply(factor));
        }
    }

    BigInteger of(int one, int other) {
        return shares[Math.min(one, other)][Math.max(one, other)];
    }
}
