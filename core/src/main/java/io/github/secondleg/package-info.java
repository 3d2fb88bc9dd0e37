/**
 * Decides football knock-out ties exactly as a competition's regulations do, explains the decision, and cites the article.
 *
 * <pre>{@code
 * Decision decision = TiebreakChain.caf().decide(tie);
 * }</pre>
 *
 * <p>The types in reading order:
 *
 * <ul>
 *   <li><b>Who</b>: a {@link io.github.secondleg.Team} belongs to an {@link io.github.secondleg.Association}. Two teams are the
 *       {@link io.github.secondleg.Side}s of a tie.
 *   <li><b>What happened</b>: a {@link io.github.secondleg.Tie} is a {@link io.github.secondleg.TwoLeggedTie} or a
 *       {@link io.github.secondleg.SingleMatchTie}. It holds each {@link io.github.secondleg.Leg} with its
 *       {@link io.github.secondleg.Score}, then {@link io.github.secondleg.ExtraTime}, {@link io.github.secondleg.ShootOut} and
 *       {@link io.github.secondleg.PlayOffMatch}. Off the pitch it holds each {@link io.github.secondleg.Incident} and
 *       {@link io.github.secondleg.Ruling}. {@link io.github.secondleg.Match} names the match, and {@link io.github.secondleg.Goals} are
 *       goals by side.
 *   <li><b>Rules</b>: a {@link io.github.secondleg.TiebreakChain} has {@link io.github.secondleg.Sanctions} and criteria in order. Each
 *       criterion is a {@link io.github.secondleg.Tiebreaker}, has a {@link io.github.secondleg.Citation} and returns a
 *       {@link io.github.secondleg.Verdict}. A {@link io.github.secondleg.RuleSet} has chains by name, and an
 *       {@link io.github.secondleg.Edition} has the chain of a season and round.
 *   <li><b>The answer</b>: a {@link io.github.secondleg.Decision} has a {@link io.github.secondleg.Trace} and
 *       {@link io.github.secondleg.text.Note}s. A pending decision names the thing {@link io.github.secondleg.Awaited} and the
 *       {@linkplain io.github.secondleg.NextOnPitch next match, extra time or shoot-out}.
 * </ul>
 *
 * <p><b>What holds everywhere:</b>
 *
 * <ul>
 *   <li>Every type is immutable and safe for use by many threads. Lists and sets are immutable.
 *   <li>Nothing is null. A null parameter is rejected with a {@link java.lang.NullPointerException} that names it, and a value that may be
 *       missing is returned as an {@link java.util.Optional}.
 *   <li>Scores are written home team first. Extra time and shoot-out are written with the home team of their match first.
 *   <li>There is no mutable static state and no input or output. Nothing depends on the locale, the time zone or the clock of the machine.
 *   <li>Impossible facts are rejected immediately, with a message that names the value, the rule it breaks and the way out.
 * </ul>
 *
 * <p>Users implement {@link io.github.secondleg.Tiebreaker} and {@link io.github.secondleg.RuleSet}, and nothing else. Most rule sets
 * extend {@link io.github.secondleg.rules.RuleTable}.
 */
@NullMarked
package io.github.secondleg;

import org.jspecify.annotations.NullMarked;
