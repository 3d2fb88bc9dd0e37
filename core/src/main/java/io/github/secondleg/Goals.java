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
        return first == second ? Optional.empty() : Optional.of(first > second ? Side.FIRST : Side.SECOND);
    }

    Goals plus(Goals more) {
        return new Goals(first + more.first, second + more.second);
    }

    /**
     * The goals as a side counts them: its own, then the opponent's.
     *
     * @param side whose goals come first
     * @return the same goals, or the same turned round
     */
    public Goals seenBy(Side side) {
        return Objects.requireNonNull(side, "side") == Side.FIRST
                ? this
                : new Goals(/* first= */ second, /* second= */ first);
    }

    /** Those of a score that has this side at home. */
    static Goals of(int homeGoals, int awayGoals, Side home) {
        return new Goals(homeGoals, awayGoals).seenBy(home);
    }

    /** First side first: {@code 1–1}. */
    @Override
    public String toString() {
        return first + "–" + second;
    }
}
