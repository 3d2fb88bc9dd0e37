/**
 * CAF's 5-year ranking, which CAF used to assign entry rounds and to seed pots.
 *
 * <p>A {@link io.github.secondleg.rules.caf.ranking.FiveYearScale} gives points for the {@link
 * io.github.secondleg.rules.caf.ranking.StageReached} in a {@link io.github.secondleg.rules.caf.ranking.ClubCompetition}. A {@link
 * io.github.secondleg.rules.caf.ranking.FiveYearRanking} adds them up, and {@link io.github.secondleg.rules.caf.ranking.EntryRounds}
 * follow from the ranking.
 */
@NullMarked
package io.github.secondleg.rules.caf.ranking;

import org.jspecify.annotations.NullMarked;
