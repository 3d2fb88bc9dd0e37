/**
 * Decides knock-out ties as a competition's regulations do, says why, and cites the article.
 *
 * <pre>{@code
 * Decision decision = TiebreakChain.caf().decide(tie);
 * }</pre>
 *
 * <p>The life of a tie, in reading order:
 *
 * <ul>
 *   <li><b>Who</b>: an {@link io.github.secondleg.Association} enters a {@link io.github.secondleg.Team}; two of them are the
 *       {@link io.github.secondleg.Side}s of a tie.
 *   <li><b>What happened</b>: a {@link io.github.secondleg.TwoLeggedTie} or {@link io.github.secondleg.SingleMatchTie} (each a
 *       {@link io.github.secondleg.Tie}) grows by each {@link io.github.secondleg.Leg} with its {@link io.github.secondleg.Score}, then {@link io.github.secondleg.ExtraTime},
 *       {@link io.github.secondleg.ShootOut} and {@link io.github.secondleg.PlayOffMatch}; off the pitch by an
 *       {@link io.github.secondleg.Incident} or a {@link io.github.secondleg.Ruling}. A {@link io.github.secondleg.Match} says which
 *       match is meant, {@link io.github.secondleg.Goals} are goals by side.
 *   <li><b>Rules</b>: a {@link io.github.secondleg.TiebreakChain} has {@link io.github.secondleg.Sanctions} and criteria in order, each
 *       a {@link io.github.secondleg.Tiebreaker} with its {@link io.github.secondleg.Citation} that gives a
 *       {@link io.github.secondleg.Verdict}. A {@link io.github.secondleg.RuleSet} offers chains by name, an
 *       {@link io.github.secondleg.Edition} by season.
 *   <li><b>The answer</b>: a {@link io.github.secondleg.Decision}, with its {@link io.github.secondleg.Trace}, its
 *       {@link io.github.secondleg.text.Note}s, and what it {@link io.github.secondleg.Awaited awaits}. While it is pending, it says what is
 *       {@linkplain io.github.secondleg.NextOnPitch next on the pitch}.
 * </ul>
 *
 * <p><b>What holds everywhere.</b> Every type is immutable and safe for use by many threads. Nothing is null: parameters are refused
 * with a {@link java.lang.NullPointerException} that names the parameter, and what may be missing is returned as an
 * {@link java.util.Optional}. Lists and sets are immutable. Scores are written home team first; what follows a match, home team of that
 * match first. There is no static state that changes, no input or output, and nothing depends on the machine's locale, zone or clock.
 * What cannot be true is refused where it enters, with a message that names the value, the rule it breaks and the way out.
 *
 * <p>Users implement {@link io.github.secondleg.Tiebreaker} and {@link io.github.secondleg.RuleSet}, and nothing else. Most rule sets extend
 * {@link io.github.secondleg.rules.RuleTable}.
 */
@NullMarked
package io.github.secondleg;

import org.jspecify.annotations.NullMarked;
