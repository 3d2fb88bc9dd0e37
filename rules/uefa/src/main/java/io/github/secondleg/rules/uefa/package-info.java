/**
 * The rules of the European club competitions by season and round, as a {@link io.github.secondleg.RuleSet} for each.
 *
 * <p>At first a level tie led to a play-off match on neutral ground and then to a coin toss. Away goals were introduced in 1965 in the
 * {@link io.github.secondleg.rules.uefa.CupWinnersCup}, in 1966 in the {@link io.github.secondleg.rules.uefa.FairsCup}, and since 1967
 * round by round in the European Cup, which is the {@link io.github.secondleg.rules.uefa.ChampionsLeague} today. The shoot-out replaced the
 * coin toss in 1970 and the replay of the final in 1975. Away goals, also in extra time, counted until 2021. The other competitions are the {@link io.github.secondleg.rules.uefa.EuropaLeague} with the UEFA Cup before it, the
 * {@link io.github.secondleg.rules.uefa.ConferenceLeague}, the {@link io.github.secondleg.rules.uefa.SuperCup}, the
 * {@link io.github.secondleg.rules.uefa.IntertotoCup}, the {@link io.github.secondleg.rules.uefa.WomensChampionsLeague} and the
 * {@link io.github.secondleg.rules.uefa.YouthLeague}.
 *
 * <p>The pages in {@code docs/sources} list the sources of each rule. The texts of the regulations before 2022 are not known. Most of
 * their rules come from encyclopedias and from real ties, so these citations have no article. If the sources contradict each other, or if
 * none states a rule, a chain decides the ties on which they agree. The other ties await a ruling of the organiser; the name of that
 * criterion ends in {@code (unsettled)}. A season is left out if no source states its rules.
 *
 * <p>No known regulation states the score of a match that failed through a team's fault. Such a tie is pending until the award is recorded,
 * unless a class says otherwise. A team that withdraws, is disqualified or is suspended does not advance.
 */
@NullMarked
package io.github.secondleg.rules.uefa;

import org.jspecify.annotations.NullMarked;
