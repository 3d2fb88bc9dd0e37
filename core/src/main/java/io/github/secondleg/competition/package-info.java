/**
 * Competitions: rounds of ties whose slots fill as events are recorded.
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
 *   <li><b>The plan</b>: a {@link io.github.secondleg.competition.Competition} has {@link io.github.secondleg.competition.Round}s. A round
 *       has ties, with a {@link io.github.secondleg.competition.Slot} on each side, and may have
 *       {@link io.github.secondleg.competition.Window}s of dates.
 *   <li><b>Events</b>: an {@link io.github.secondleg.competition.Event} is a {@link io.github.secondleg.competition.Result}, an incident, an
 *       {@link io.github.secondleg.competition.OrganiserAction}, a correction or a revocation. Recording one changes no object and returns
 *       a competition in which its consequences are settled.
 *   <li><b>The state</b>: a {@link io.github.secondleg.competition.Pairing} for each tie, with or without known teams; an
 *       {@link io.github.secondleg.competition.EliminatedTeam} for each team that is out; a
 *       {@link io.github.secondleg.competition.Difference} between two states; a {@link io.github.secondleg.competition.Conflict} for each
 *       tie played by a team whose place now belongs to another.
 * </ul>
 *
 * <p>The state follows from the plan and the recorded events alone. The rules of a round and the rulings of the organiser decide every
 * tie. If neither gives a place to a team, the place stays open. The promises of {@link io.github.secondleg} hold here too.
 */
@NullMarked
package io.github.secondleg.competition;

import org.jspecify.annotations.NullMarked;
