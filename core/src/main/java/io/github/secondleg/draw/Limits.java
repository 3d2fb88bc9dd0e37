package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/** The number of ties drawn of each limited group, packed into a word, which is 0 before the first tie. */
final class Limits {
    /** The word after a tie that must not be drawn. */
    static final long FULL = -1;

    /** One bit is left out so that the word is never negative. */
    private static final int MOST_BITS = Long.SIZE - 1;

    /** Groups by signature. */
    private final ImmutableList<ImmutableIntArray> groups;

    private final int[] limits;
    private final int[] shifts;

    Limits(Meetings<?> meetings) {
        groups = meetings.groups.stream().map(ImmutableIntArray::copyOf).collect(ImmutableList.toImmutableList());
        limits = meetings.limits.stream().mapToInt(Integer::intValue).toArray();
        shifts = new int[limits.length];
        int used = 0;
        for (int group = 0; group < limits.length; group++) {
            shifts[group] = used;
            used += Kinds.bits(limits[group]);
            if (used > MOST_BITS) {
                throw DrawErrors.tooManyGroups(limits.length);
            }
        }
    }

    boolean none() {
        return limits.length == 0;
    }

    /** The word after one more tie of this signature, or {@link #FULL} if the limit is already reached. */
    long after(long word, int signature) {
        if (signature <= Meetings.FREE) {
            return signature == Meetings.FREE ? word : FULL;
        }
        ImmutableIntArray touched = groups.get(signature);
        long next = word;
        for (int i = 0; i < touched.length(); i++) {
            int group = touched.get(i);
            long mask = (1L << Kinds.bits(limits[group])) - 1;
            if (((word >>> shifts[group]) & mask) == limits[group]) {
                return FULL;
            }
            next += 1L << shifts[group];
        }
        return next;
    }
}
