package io.github.secondleg;

/**
 * One of the two sides of a tie, in the order in which the tie names its teams.
 *
 * <p>A rule is written once, for one side, and holds for its {@link #opponent()} too.
 */
public enum Side {
    /** The team named first. In a two-legged tie it is the first-leg host. */
    FIRST,
    /** The team named second. In a two-legged tie it is the second-leg host. */
    SECOND;

    /**
     * The other side.
     *
     * @return the {@link #SECOND} side for the first side, and the {@link #FIRST} side for the second
     */
    public Side opponent() {
        return this == FIRST ? SECOND : FIRST;
    }
}
