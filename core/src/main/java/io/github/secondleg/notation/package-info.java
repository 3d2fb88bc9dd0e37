/**
 * A tie in one line of text, as FEN is to chess: for tests, logs, bug reports and spreadsheets.
 *
 * <pre>{@code
 * Ifeanyi Ubah (NGA) v Al-Masry (EGY): first leg 1–0, second leg 1–0, on penalties 3–0
 * }</pre>
 *
 * <p>{@link io.github.secondleg.notation.TieNotation} reads and prints it, and has the grammar;
 * {@link io.github.secondleg.notation.NotationException} says in which column a line is wrong. What the package promises
 * everywhere is what {@link io.github.secondleg} promises.
 */
@NullMarked
package io.github.secondleg.notation;

import org.jspecify.annotations.NullMarked;
