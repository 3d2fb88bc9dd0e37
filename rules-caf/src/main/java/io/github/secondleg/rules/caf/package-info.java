/**
 * The rules of CAF's club competitions, as a {@link io.github.secondleg.RuleSet} for each: {@link io.github.secondleg.rules.caf.Caf}
 * ({@code caf}) has the qualifying rounds of 2017; {@link io.github.secondleg.rules.caf.CafChampionsLeague} ({@code
 * caf-champions-league}) and {@link io.github.secondleg.rules.caf.CafConfederationCup} ({@code caf-confederation-cup}) have all seasons
 * whose rules are known.
 *
 * <p>{@link io.github.secondleg.rules.caf.PlayOffDraw} is the draw of one round. The ranking in {@link
 * io.github.secondleg.rules.caf.ranking} seeded its pots.
 */
@NullMarked
package io.github.secondleg.rules.caf;

import org.jspecify.annotations.NullMarked;
