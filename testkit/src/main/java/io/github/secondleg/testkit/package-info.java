/**
 * Tests for authors of rule sets: a contract of properties that every rule set must keep, and random ties to try it on.
 *
 * <pre>{@code
 * class VillageCupTest implements RuleSetContract {
 *     public RuleSet ruleSet() {
 *         return new VillageCup();
 *     }
 * }
 * }</pre>
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li><b>The contract.</b> {@link io.github.secondleg.testkit.RuleSetContract} is an interface whose default methods are properties. A
 *       test class that implements it inherits them, and jqwik tries each on a thousand ties. If rules break a property on purpose, they
 *       declare a {@link io.github.secondleg.testkit.Deviation}.
 *   <li><b>Random ties.</b> {@link io.github.secondleg.testkit.Ties} are over two legs ({@link io.github.secondleg.testkit.TwoLeggedTies})
 *       or one match ({@link io.github.secondleg.testkit.SingleMatchTies}), between {@link io.github.secondleg.testkit.Teams}. They consist
 *       of {@link io.github.secondleg.testkit.Legs} with their {@link io.github.secondleg.testkit.Scores},
 *       {@link io.github.secondleg.testkit.Incidents} and {@link io.github.secondleg.testkit.Rulings}.
 *       {@link io.github.secondleg.testkit.Seasons} are whole competitions, played under the rules of your choice.
 *   <li><b>Your own properties</b> can use each arbitrary directly, the suppliers in {@link io.github.secondleg.testkit.Samples}, or all
 *       arbitraries by type with {@link io.github.secondleg.testkit.TieDomain}.
 *   <li><b>Failures.</b> {@link io.github.secondleg.testkit.TieReportingFormat} makes jqwik print the smallest failing tie in the notation:
 *       {@code Reds (AAA) v Blues (BBB): first leg 1–0, second leg 1–0}. {@link io.github.secondleg.notation.TieNotation} parses that line,
 *       so you can paste it into a test.
 * </ul>
 *
 * <p>jqwik is a dependency of the testkit and runs beside the other test engines of a build. The promises of {@link io.github.secondleg}
 * also apply to this package.
 */
@NullMarked
package io.github.secondleg.testkit;

import org.jspecify.annotations.NullMarked;
