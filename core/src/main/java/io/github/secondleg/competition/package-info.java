/**
 * Competitions that run themselves: rounds of ties whose slots fill as results come in.
 *
 * <pre>{@code
 * Competition cup = Competition.of("Valley Cup", 2026, "valley-cup",
 *         Round.named("Semi-finals").tie(upper, lower).tie(east, west),
 *         Round.named("Final").tie(Slot.winnerOf("Semi-finals 1"), Slot.winnerOf("Semi-finals 2")));
 * cup = cup.record(Event.leg("Semi-finals 1", Match.FIRST_LEG, Leg.played(2, 0)));
 * }</pre>
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li><b>The plan</b>: a {@link io.github.secondleg.competition.Competition} has {@link io.github.secondleg.competition.Round}s,
 *       each with its {@link io.github.secondleg.competition.Window}s of dates and its ties, whose two sides are
 *       {@link io.github.secondleg.competition.Slot}s.
 *   <li><b>What happens</b>: an {@link io.github.secondleg.competition.Event}: a {@link io.github.secondleg.competition.Result}, an incident, or an {@link
 *       io.github.secondleg.competition.OrganiserAction}. Recording one changes no object, and returns a competition in
 *       which everything that follows from it has been settled.
 *   <li><b>What has come of it</b>: a {@link io.github.secondleg.competition.Pairing} for each tie, whether its clubs are known yet or not;
 *       an {@link io.github.secondleg.competition.EliminatedTeam} for each club that is out; a
 *       {@link io.github.secondleg.competition.Difference} between two states; a {@link io.github.secondleg.competition.Conflict} where a
 *       tie has been played by a club whose place is now another's.
 * </ul>
 *
 * <p>What has been settled follows from the plan and the recorded facts alone. Nothing is decided here that the rules of a round or a
 * ruling of the organiser do not decide; where neither says who a place belongs to, it stays open. The promises of
 * {@link io.github.secondleg} hold here too.
 */
@NullMarked
package io.github.secondleg.competition;

import org.jspecify.annotations.NullMarked;
