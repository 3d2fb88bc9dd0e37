/**
 * CAF's rules for ties of its club competitions, as a {@link io.github.secondleg.RuleSet} named {@code caf}: see
 * {@link io.github.secondleg.rules.caf.Caf}; and by season and round as {@code caf-champions-league}
 * ({@link io.github.secondleg.rules.caf.ChampionsLeague}) and {@code caf-confederation-cup}
 * ({@link io.github.secondleg.rules.caf.ConfederationCup}).
 *
 * <p>Beside them the draw of a round, {@link io.github.secondleg.rules.caf.PlayOffDraw}, and what its pots were seeded by,
 * {@link io.github.secondleg.rules.caf.FiveYearRanking}: the points of a {@link io.github.secondleg.rules.caf.FiveYearScale} for the
 * {@link io.github.secondleg.rules.caf.StageReached} in a {@link io.github.secondleg.rules.caf.ClubCompetition}, from which
 * {@link io.github.secondleg.rules.caf.EntryRounds} follow.
 */
@NullMarked
package io.github.secondleg.rules.caf;

import org.jspecify.annotations.NullMarked;
