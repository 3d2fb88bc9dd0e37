package io.github.secondleg.draw;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Balls of one pot that no constraint tells apart are of one kind. How many of each kind are left is packed into a word: a count takes no
 * more bits than there are balls of its kind, so that 64 balls always fit.
 */
final class Kinds {
    /** How many there are. */
    final int count;
    /** The word in which every ball is left. */
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

    /** The bits that a count up to this takes. */
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

    /** How many balls of the kind there are before the draw. */
    int size(int kind) {
        return Long.bitCount(members[kind]);
    }

    /** One ball of the kind. */
    int oneOf(int kind) {
        return Long.numberOfTrailingZeros(members[kind]);
    }

    /** Another ball of a kind of two or more. */
    int anotherOf(int kind) {
        return Long.numberOfTrailingZeros(members[kind] & (members[kind] - 1));
    }

    /** How many of the kind are left. */
    int left(long word, int kind) {
        return (int) ((word >>> shifts[kind]) & masks[kind]);
    }

    /** The word with one ball of the kind less. */
    long without(long word, int kind) {
        return word - (1L << shifts[kind]);
    }
}
