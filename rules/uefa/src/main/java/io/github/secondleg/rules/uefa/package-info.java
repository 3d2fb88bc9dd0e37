/**
 * The rules by which ties of the European club competitions were decided, as rule sets by season and round.
 *
 * <p>Level ties were first played off on neutral ground, and tossed for. Away goals came in 1965 in the
 * {@link io.github.secondleg.rules.uefa.CupWinnersCup}, in 1966 in the {@link io.github.secondleg.rules.uefa.FairsCup}, and from 1967 on
 * round by round in the European Cup, which is the {@link io.github.secondleg.rules.uefa.ChampionsLeague} today. Kicks from the penalty
 * mark took the place of the toss in 1970, and in 1975 that of the replayed final. Away goals, also those of extra time, then decided
 * until 2021. The others are the {@link io.github.secondleg.rules.uefa.EuropaLeague} with the UEFA Cup before it, the
 * {@link io.github.secondleg.rules.uefa.ConferenceLeague}, the {@link io.github.secondleg.rules.uefa.SuperCup}, the
 * {@link io.github.secondleg.rules.uefa.IntertotoCup}, the {@link io.github.secondleg.rules.uefa.WomensChampionsLeague} and the
 * {@link io.github.secondleg.rules.uefa.YouthLeague}.
 *
 * <p>Each class says how each of its rules is known. Regulations before 2022 were not seen as texts: most of what is said of them comes
 * from encyclopedias and from how ties were in fact decided, and their citations say {@code no article seen}. Where sources contradict
 * each other, or none speaks, a chain decides what they agree on and waits for a ruling of the organiser in the case they leave open;
 * the name of that criterion ends in {@code (unsettled)}. Seasons of which nothing was found are not offered.
 *
 * <p>A match refused or failed was forfeited, by how much no regulation seen says: such a tie is pending until the award is recorded,
 * except where a class says otherwise. A club that withdraws, is disqualified or is barred does not advance.
 */
@NullMarked
package io.github.secondleg.rules.uefa;

import org.jspecify.annotations.NullMarked;
