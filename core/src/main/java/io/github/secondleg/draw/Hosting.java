package io.github.secondleg.draw;

/** Who of two that are drawn against each other hosts the first leg. */
enum Hosting {
    /** The ball drawn first. */
    FIRST_BALL,
    /** The ball drawn second. */
    SECOND_BALL,
    /** A third ball decides. */
    THIRD_BALL
}
