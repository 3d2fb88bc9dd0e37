package io.github.secondleg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short cut for speed alone: the standard criteria at the beginning of a chain as a mask over the {@link PackedAnswers}. If these
 * criteria are in the order of {@link Measure}, the lowest bits that are not level belong to the first criterion that decides. A test
 * holds it equal to asking the criteria one by one.
 */
final class FastPath {
    /** The side for each answer. A table, since a processor cannot predict a branch on the result of a tie. */
    private static final @Nullable Side[] SIDES = new Side[PackedAnswers.UNKNOWN + 1];

    static {
        SIDES[PackedAnswers.FIRST] = Side.FIRST;
        SIDES[PackedAnswers.SECOND] = Side.SECOND;
    }

    private static final @Nullable Verdict[] VERDICTS = new Verdict[PackedAnswers.UNKNOWN + 1];

    static {
        VERDICTS[PackedAnswers.FIRST] = Verdict.FIRST;
        VERDICTS[PackedAnswers.SECOND] = Verdict.SECOND;
    }

    private final int mask;
    private final int length;
    private final @Nullable StandardTiebreaker[] byMeasure = new StandardTiebreaker[Measure.values().length];

    private FastPath(List<Tiebreaker> criteria) {
        int covered = 0;
        int last = -1;
        int run = 0;
        for (Tiebreaker criterion : criteria) {
            if (!(criterion instanceof StandardTiebreaker standard) || standard.measure().place <= last) {
                break;
            }
            last = standard.measure().place;
            covered |= standard.measure().mask();
            byMeasure[last] = standard;
            run++;
        }
        mask = covered;
        length = run;
    }

    static FastPath over(List<Tiebreaker> criteria) {
        return new FastPath(criteria);
    }

    /** The number of criteria covered. */
    int length() {
        return length;
    }

    /** The first covered criterion that is not level, or null if all are level. */
    @Nullable
    StandardTiebreaker deciding(int facts) {
        int open = facts & mask;
        return open == 0 ? null : byMeasure[Integer.numberOfTrailingZeros(open) >>> 1];
    }

    /** The side that this criterion puts through, or null if its answer is unknown or all criteria are level. */
    @Nullable
    Side side(int facts) {
        return SIDES[answer(facts)];
    }

    /** The side as a verdict, or null as for {@link #side}. */
    @Nullable
    Verdict verdict(int facts) {
        return VERDICTS[answer(facts)];
    }

    /** The answer of this criterion, as one of {@link PackedAnswers}; level if all criteria are level. */
    int answer(int facts) {
        int open = facts & mask;
        return open >>> (Integer.numberOfTrailingZeros(open) & 0x1E) & PackedAnswers.UNKNOWN;
    }
}
