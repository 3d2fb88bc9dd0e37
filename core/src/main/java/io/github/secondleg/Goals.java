package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;

/**
 * The goals of both sides of a tie, first side first on any ground: an aggregate, the away goals, or the goals of one match.
 *
 * @param first the goals of the first side
 * @param second the goals of the second side
 */
public record Goals(int first, int second) {
    /**
     * The goals of one side.
     *
     * @param side the side
     * @return the number of its goals
     */
    public int of(Side side) {
        return Objects.requireNonNull(side, "side") == Side.FIRST ? first : second;
    }

    /**
     * The side with more goals.
     *
     * @return the side, or empty if the goals are level
     */
    public Optional<Side> leader() {
        return first == second ? Optional.empty() : Optional.of(first > second ? Side.FIRST : Side.SECOND);
    }

    Goals plus(Goals more) {
        return new Goals(first + more.first, second + more.second);
    }

    /**
     * The goals as one side counts them: its own goals first, then those of its opponent.
     *
     * @param side the side whose goals come first
     * @return the same goals for the first side, swapped goals for the second
     */
    public Goals seenBy(Side side) {
        return Objects.requireNonNull(side, "side") == Side.FIRST
                ? this
                : new Goals(/* first= */ second, /* second= */ first);
    }

    /** The goals of a score that has this side at home. */
    static Goals of(int homeGoals, int awayGoals, Side home) {
        return new Goals(homeGoals, awayGoals).seenBy(home);
    }

    /** The goals, first side first: {@code 1–1}. */
    @Override
    public String toString() {
        return first + "–" + second;
    }
}
