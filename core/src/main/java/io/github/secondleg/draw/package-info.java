/**
 * Draws that never get stuck, can be replayed ball by ball, and have exact odds.
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
 *   <li><b>Planning</b>: balls are in a {@link io.github.secondleg.draw.Pot}. A {@link io.github.secondleg.draw.PotPairing} says which pots
 *       are drawn against each other and which balls host the first legs. A {@link io.github.secondleg.draw.Constraint} is a rule that the
 *       result must keep. Together they form a {@link io.github.secondleg.draw.Draw}. If it cannot be completed, an
 *       {@link io.github.secondleg.draw.Impossibility} gives the reason.
 *   <li><b>Holding</b>: a draw is held by a {@link io.github.secondleg.draw.Procedure}. The result is a
 *       {@link io.github.secondleg.draw.DrawRecord} with every {@link io.github.secondleg.draw.Ball} and every
 *       {@link io.github.secondleg.draw.DrawnTie}.
 *   <li><b>Odds</b>: {@link io.github.secondleg.draw.Odds} give the exact {@link io.github.secondleg.draw.Probability} of each meeting.
 *       {@link io.github.secondleg.draw.SampledOdds} estimate it if the exact computation would take too long.
 * </ul>
 *
 * <p>A ball can be of any immutable type: teams, or slots whose teams are not known yet. Balls are identified by {@code equals} and printed
 * by {@code toString}. All types of this package are immutable and safe for use by many threads, lists are immutable, and nothing is null.
 * A null parameter is rejected with a {@link java.lang.NullPointerException} that names it.
 *
 * <p>This package depends on no other package of Secondleg.
 */
@NullMarked
package io.github.secondleg.draw;

import org.jspecify.annotations.NullMarked;
