package io.github.secondleg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short cut for speed, and nothing but that: the standard criteria with which a chain begins, as a mask over the packed
 * {@link PackedAnswers}. As long as they stand in the order of {@link Measure}, the lowest bits that are not level belong to the first
 * criterion that decides. A test holds it equal to asking the criteria one by one.
 */
final class FastPath {
    /** By answer: looked up, since nothing in football tells a processor which way a branch will go. */
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
    private final @Nullable StandardTiebreaker[] byQuestion = new StandardTiebreaker[Measure.values().length];

    private FastPath(List<Tiebreaker> criteria) {
        int covered = 0;
        int last = -1;
        int run = 0;
        for (Tiebreaker criterion : criteria) {
            if (!(criterion instanceof StandardTiebreaker standard) || standard.question().place <= last) {
                break;
            }
            last = standard.question().place;
            covered |= standard.question().mask();
            byQuestion[last] = standard;
            run++;
        }
        mask = covered;
        length = run;
    }

    static FastPath over(List<Tiebreaker> criteria) {
        return new FastPath(criteria);
    }

    /** How many criteria it covers. */
    int length() {
        return length;
    }

    /** The first covered criterion that is not level, or null if all are. */
    @Nullable
    StandardTiebreaker deciding(int facts) {
        int open = facts & mask;
        return open == 0 ? null : byQuestion[Integer.numberOfTrailingZeros(open) >>> 1];
    }

    /** The side that it puts through; null if it cannot say yet, or if all are level. */
    @Nullable
    Side side(int facts) {
        return SIDES[answer(facts)];
    }

    /** The same as a verdict. */
    @Nullable
    Verdict verdict(int facts) {
        return VERDICTS[answer(facts)];
    }

    /** What it says, as one of {@link PackedAnswers}; level if all are. */
    int answer(int facts) {
        int open = facts & mask;
        return open >>> (Integer.numberOfTrailingZeros(open) & 0x1E) & PackedAnswers.UNKNOWN;
    }
}
