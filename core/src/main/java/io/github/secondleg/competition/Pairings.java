package io.github.secondleg.competition;

import com.google.common.collect.Lists;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * All ties of a bracket by their index, as an immutable tree of short arrays. A copy with one other tie shares all arrays except those
 * on the way to that tie: one for each digit of the number of ties.
 */
final class Pairings extends AbstractList<Pairing> implements RandomAccess {
    private static final int BITS_OF_A_DIGIT = 4;
    private static final int WIDTH = 1 << BITS_OF_A_DIGIT;

    private final int size;
    /** The distance between the first and the last digit of an index, in bits. */
    private final int shift;

    private final Object[] root;

    private Pairings(int size, int shift, Object[] root) {
        this.size = size;
        this.shift = shift;
        this.root = root;
    }

    static Pairings of(List<Pairing> pairings) {
        int shift = 0;
        List<?> level = pairings;
        while (level.size() > WIDTH) {
            level = Lists.transform(Lists.partition(level, WIDTH), List::toArray);
            shift += BITS_OF_A_DIGIT;
        }
        return new Pairings(pairings.size(), shift, level.toArray());
    }

    Pairings with(int index, Pairing pairing) {
        Objects.checkIndex(index, size);
        return new Pairings(size, shift, with(root, shift, index, pairing));
    }

    private static Object[] with(Object[] node, int shift, int index, Pairing pairing) {
        Object[] copy = node.clone();
        int digit = digit(index, shift);
        copy[digit] = shift == 0 ? pairing : with((Object[]) copy[digit], shift - BITS_OF_A_DIGIT, index, pairing);
        return copy;
    }

    @Override
    public Pairing get(int index) {
        Objects.checkIndex(index, size);
        Object[] node = root;
        for (int at = shift; at > 0; at -= BITS_OF_A_DIGIT) {
            node = (Object[]) node[digit(index, at)];
        }
        return (Pairing) node[digit(index, 0)];
    }

    private static int digit(int index, int shift) {
        return index >>> shift & WIDTH - 1;
    }

    @Override
    public int size() {
        return size;
    }
}
