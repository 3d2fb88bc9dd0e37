/**
 * Draws that never get stuck, replayed ball by ball, with exact odds.
 *
 * <pre>{@code
 * Draw<Team> draw = Draw.of(PotPairing.of(seeded, unseeded).withFirstLegAt(unseeded))
 *         .with(Constraint.apart("clubs of one association are kept apart", Team::association));
 * DrawRecord<Team> record = draw.hold(Procedure.SEQUENTIAL, RandomGenerator.of("L64X128MixRandom"));
 * }</pre>
 *
 * <p>The life of a draw, in reading order:
 *
 * <ul>
 *   <li><b>Before</b>: balls lie in a {@link io.github.secondleg.draw.Pot}; a {@link io.github.secondleg.draw.PotPairing} says which pots are
 *       drawn against each other and who hosts the first leg; a {@link io.github.secondleg.draw.Constraint} what is to be kept. Together they
 *       are a {@link io.github.secondleg.draw.Draw}. If it cannot be completed, an {@link io.github.secondleg.draw.Impossibility} says why.
 *   <li><b>On the stage</b>: it is held by a {@link io.github.secondleg.draw.Procedure}, and leaves a
 *       {@link io.github.secondleg.draw.DrawRecord} of every {@link io.github.secondleg.draw.Ball} and every
 *       {@link io.github.secondleg.draw.DrawnTie}.
 *   <li><b>Beside the stage</b>: {@link io.github.secondleg.draw.Odds} say who meets whom with which
 *       {@link io.github.secondleg.draw.Probability}, exactly; {@link io.github.secondleg.draw.SampledOdds} estimate it where that would take
 *       too long.
 * </ul>
 *
 * <p>What is drawn can be anything: clubs, or slots whose clubs are not known yet. It is told apart by {@code equals}, must not change, and
 * is shown by {@code toString}. All types are immutable and safe for use by many threads, lists are immutable, and nothing is null: a
 * parameter that is null is refused with a {@link java.lang.NullPointerException} that names it.
 *
 * <p>This package depends on no other of Secondleg's.
 */
@NullMarked
package io.github.secondleg.draw;

import org.jspecify.annotations.NullMarked;
