/**
 * CAF's rules for ties of its club competitions, as a {@link io.github.secondleg.RuleSet} named {@code caf}: see
 * {@link io.github.secondleg.rules.caf.Caf}; and by season and round as {@code caf-champions-league}
 * ({@link io.github.secondleg.rules.caf.ChampionsLeague}) and {@code caf-confederation-cup}
 * ({@link io.github.secondleg.rules.caf.ConfederationCup}).
 *
 * <p>{@link io.github.secondleg.rules.caf.PlayOffDraw} is the draw of a round; its pots were seeded by the ranking in {@link
 * io.github.secondleg.rules.caf.ranking}.
 */
@NullMarked
package io.github.secondleg.rules.caf;

import org.jspecify.annotations.NullMarked;
