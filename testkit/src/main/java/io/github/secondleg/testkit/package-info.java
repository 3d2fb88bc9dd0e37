/**
 * For those who write rules: what is wrong with them is found before a tie is decided wrongly.
 *
 * <pre>{@code
 * class VillageCupTest implements RuleSetContract {
 *     public RuleSet ruleSet() {
 *         return new VillageCup();
 *     }
 * }
 * }</pre>
 *
 * <p>The story of it, in reading order:
 *
 * <ul>
 *   <li><b>The contract.</b> {@link io.github.secondleg.testkit.RuleSetContract} has what holds of all rules as properties, which jqwik
 *       tries on a thousand ties each; by implementing it a test class inherits them. Where rules differ on purpose, a
 *       {@link io.github.secondleg.testkit.Deviation} says so.
 *   <li><b>What it is tried on.</b> {@link io.github.secondleg.testkit.Ties}, over two legs
 *       ({@link io.github.secondleg.testkit.TwoLeggedTies}) or one match ({@link io.github.secondleg.testkit.SingleMatchTies}), between
 *       {@link io.github.secondleg.testkit.Teams}: made of {@link io.github.secondleg.testkit.Legs} with their
 *       {@link io.github.secondleg.testkit.Scores}, {@link io.github.secondleg.testkit.Incidents} and
 *       {@link io.github.secondleg.testkit.Rulings}. Whole {@link io.github.secondleg.testkit.Seasons} are played by rules of your choice.
 *   <li><b>Properties of your own</b> take these arbitraries one by one, from the suppliers in
 *       {@link io.github.secondleg.testkit.Samples}, or by type from {@link io.github.secondleg.testkit.TieDomain}.
 *   <li><b>What is printed.</b> {@link io.github.secondleg.testkit.TieReportingFormat} has jqwik print the smallest tie that fails in the
 *       notation: {@code Reds (AAA) v Blues (BBB): first leg 1–0, second leg 1–0}. Paste it into an example, and it is read back by
 *       {@link io.github.secondleg.notation.TieNotation}.
 * </ul>
 *
 * <p>jqwik comes with the testkit, and runs beside whatever else the build tests with. What the package promises everywhere is what
 * {@link io.github.secondleg} promises.
 */
@NullMarked
package io.github.secondleg.testkit;

import org.jspecify.annotations.NullMarked;
