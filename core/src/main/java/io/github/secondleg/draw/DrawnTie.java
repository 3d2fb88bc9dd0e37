package io.github.secondleg.draw;

import java.util.Objects;

/**
 * Two balls that were drawn against each other, with the host of each leg.
 *
 * @param <E> the type of the balls
 * @param firstLegHost the ball that hosts the first leg
 * @param secondLegHost the ball that hosts the second leg
 */
public record DrawnTie<E>(E firstLegHost, E secondLegHost) {
    /**
     * Creates a tie of two balls.
     *
     * @param firstLegHost the ball that hosts the first leg
     * @param secondLegHost the ball that hosts the second leg
     * @throws IllegalArgumentException if the two balls are equal
     */
    public DrawnTie {
        Objects.requireNonNull(firstLegHost, "firstLegHost");
        if (firstLegHost.equals(Objects.requireNonNull(secondLegHost, "secondLegHost"))) {
            throw DrawErrors.ballAgainstItself(firstLegHost);
        }
    }

    /** The two balls with the first-leg host first, such as {@code Young Africans (TAN) v MC Alger (ALG)}. */
    @Override
    public String toString() {
        return firstLegHost + " v " + secondLegHost;
    }
}
