package io.github.secondleg.draw;

/**
 * The position of a draw between two ties: everything that determines which ties can still be drawn.
 *
 * @param left the number of balls left of each kind, packed by {@link Kinds}
 * @param drawn the number of ties drawn of each limited group, packed by {@link Limits}
 */
record Position(long left, long drawn) {}
