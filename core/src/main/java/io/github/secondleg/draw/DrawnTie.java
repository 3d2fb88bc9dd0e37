package io.github.secondleg.draw;

import java.util.Objects;

/**
 * Two balls that meet over two legs.
 *
 * @param <E> what is drawn
 * @param firstLegHost the one that hosts the first leg
 * @param secondLegHost the one that hosts the second leg
 */
public record DrawnTie<E>(E firstLegHost, E secondLegHost) {
    /**
     * Two balls that meet.
     *
     * @param firstLegHost the one that hosts the first leg
     * @param secondLegHost the one that hosts the second leg
     * @throws IllegalArgumentException if the two are equal
     */
    public DrawnTie {
        Objects.requireNonNull(firstLegHost, "firstLegHost");
        if (firstLegHost.equals(Objects.requireNonNull(secondLegHost, "secondLegHost"))) {
            throw DrawErrors.ballAgainstItself(firstLegHost);
        }
    }

    /** As in {@code Young Africans (TAN) v MC Alger (ALG)}, first-leg host first. */
    @Override
    public String toString() {
        return firstLegHost + " v " + secondLegHost;
    }
}
