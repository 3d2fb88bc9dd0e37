package io.github.secondleg;

/**
 * One of the two sides of a tie. The first side is the one named first: in a two-legged tie the host of the first leg.
 *
 * <p>Rules are written once, for a side, and hold for its {@link #opponent()} by construction.
 */
public enum Side {
    /** The team named first; in a two-legged tie the first-leg host. */
    FIRST,
    /** The team named second; in a two-legged tie the second-leg host. */
    SECOND;

    /**
     * The other side.
     *
     * @return {@link #SECOND} for {@link #FIRST} and the other way round
     */
    public Side opponent() {
        return this == FIRST ? SECOND : FIRST;
    }
}
