/**
 * CAF's 5-year ranking, by which entry rounds were given and pots were seeded: {@link
 * io.github.secondleg.rules.caf.ranking.FiveYearRanking} adds up the points that a {@link
 * io.github.secondleg.rules.caf.ranking.FiveYearScale} gives for the {@link io.github.secondleg.rules.caf.ranking.StageReached} in a
 * {@link io.github.secondleg.rules.caf.ranking.ClubCompetition}; {@link io.github.secondleg.rules.caf.ranking.EntryRounds} follow from
 * them.
 */
@NullMarked
package io.github.secondleg.rules.caf.ranking;

import org.jspecify.annotations.NullMarked;
