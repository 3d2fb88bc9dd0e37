package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;

/**
 * Goals by side of a tie, whoever was at home: an aggregate, or the away goals of both.
 *
 * @param first goals of the first side
 * @param second goals of the second side
 */
public record Goals(int first, int second) {
    /**
     * The goals of one side.
     *
     * @param side whose goals
     * @return their number
     */
    public int of(Side side) {
        return Objects.requireNonNull(side, "side") == Side.FIRST ? first : second;
    }

    /**
     * The side with more goals.
     *
     * @return the leader, or empty if both have as many
     */
    public Optional<Side> leader() {
        return Verdict.higher(first, second).side();
    }

    Goals plus(Goals more) {
        return new Goals(first + more.first, second + more.second);
    }

    /** The goals with this side's first, as in {@code 4–3}. */
    String seenBy(Side side) {
        return of(side) + "–" + of(side.opponent());
    }

    /** First side first: {@code 1–1}. */
    @Override
    public String toString() {
        return seenBy(Side.FIRST);
    }
}
