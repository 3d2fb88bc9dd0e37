package io.github.secondleg.draw;

/** The choice of the first-leg host among two balls that are drawn against each other. */
enum Hosting {
    /** The ball drawn first hosts it. */
    FIRST_BALL,
    /** The ball drawn second hosts it. */
    SECOND_BALL,
    /** A third ball decides. */
    THIRD_BALL
}
