package io.github.secondleg.draw;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Balls of one pot are of one kind if no constraint distinguishes them. The numbers of balls left of each kind are packed into a word. A
 * number takes at most as many bits as there are balls of its kind, so 64 balls always fit.
 */
final class Kinds {
    /** The number of kinds. */
    final int count;
    /** The word before the draw, with every ball left. */
    final long all;

    private final int[] kindOf;
    private final int[] potOf;
    private final int[][] ofPot;
    private final long[] members;
    private final int[] shifts;
    private final long[] masks;

    Kinds(Meetings<?> meetings, int[] potOfBall, int pots) {
        kindOf = kindOf(meetings, potOfBall);
        count = Arrays.stream(kindOf).max().orElseThrow() + 1;
        members = new long[count];
        potOf = new int[count];
        for (int ball = 0; ball < kindOf.length; ball++) {
            members[kindOf[ball]] |= 1L << ball;
            potOf[kindOf[ball]] = potOfBall[ball];
        }
        ofPot = IntStream.range(0, pots)
                .mapToObj(pot -> IntStream.range(0, count)
                        .filter(kind -> potOf[kind] == pot)
                        .toArray())
                .toArray(int[][]::new);
        shifts = new int[count];
        masks = new long[count];
        long word = 0;
        int used = 0;
        for (int kind = 0; kind < count; kind++) {
            int bits = bits(size(kind));
            shifts[kind] = used;
            masks[kind] = (1L << bits) - 1;
            word |= (long) size(kind) << used;
            used += bits;
        }
        all = word;
    }

    private static int[] kindOf(Meetings<?> meetings, int[] potOfBall) {
        int[] kindOf = new int[potOfBall.length];
        int next = 0;
        for (int ball = 0; ball < kindOf.length; ball++) {
            int alike = 0;
            while (alike < ball && (potOfBall[alike] != potOfBall[ball] || !meetings.areAlike(alike, ball))) {
                alike++;
            }
            kindOf[ball] = alike < ball ? kindOf[alike] : next++;
        }
        return kindOf;
    }

    /** The number of bits that a count up to this maximum takes. */
    static int bits(int most) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(most);
    }

    int of(int ball) {
        return kindOf[ball];
    }

    int potOf(int kind) {
        return potOf[kind];
    }

    /** The kinds in a pot. */
    int[] in(int pot) {
        return ofPot[pot];
    }

    /** The balls of a kind, as bits. */
    long members(int kind) {
        return members[kind];
    }

    /** The number of balls of a kind before the draw. */
    int size(int kind) {
        return Long.bitCount(members[kind]);
    }

    /** One ball of a kind. */
    int oneOf(int kind) {
        return Long.numberOfTrailingZeros(members[kind]);
    }

    /** Another ball of a kind of two or more. */
    int anotherOf(int kind) {
        return Long.numberOfTrailingZeros(members[kind] & (members[kind] - 1));
    }

    /** The number of balls of a kind that are left. */
    int left(long word, int kind) {
        return (int) ((word >>> shifts[kind]) & masks[kind]);
    }

    /** The word with one ball of a kind removed. */
    long without(long word, int kind) {
        return word - (1L << shifts[kind]);
    }
}
