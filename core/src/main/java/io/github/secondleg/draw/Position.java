package io.github.secondleg.draw;

/**
 * A position of a draw between two ties: all that matters for what can still be drawn.
 *
 * @param left how many balls of each kind are left, as {@link Kinds} packs them
 * @param drawn how many ties of each limited group were drawn, as {@link Limits} packs them
 */
record Position(long left, long drawn) {}
