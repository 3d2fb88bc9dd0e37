/**
 * The notation: a tie in one line of text, as FEN is a chess position in one line. It is made for tests, logs, bug reports and
 * spreadsheets.
 *
 * <pre>{@code
 * Ifeanyi Ubah (NGA) v Al-Masry (EGY): first leg 1–0, second leg 1–0, on penalties 3–0
 * }</pre>
 *
 * <p>{@link io.github.secondleg.notation.TieNotation} reads and prints the notation, and documents its grammar.
 * {@link io.github.secondleg.notation.NotationException} has the column of an error. The promises of {@link io.github.secondleg} hold
 * here too.
 */
@NullMarked
package io.github.secondleg.notation;

import org.jspecify.annotations.NullMarked;
