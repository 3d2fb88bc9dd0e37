package io.github.secondleg.rules;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.names.RoundName;
import io.github.secondleg.names.RoundNames;
import io.github.secondleg.names.SeasonName;
import java.util.Arrays;
import java.util.Objects;

/**
 * The rounds that a competition had in some seasons, the earliest round first. It says what a spelling can mean in a season, and rejects rounds
 * that the season did not have.
 *
 * <pre>{@code
 * Format.ofSeasons(1992, 1993, "preliminary round", "first round = round of 32", "second round = round of 16", "final").overTwoYears()
 * }</pre>
 *
 * <p>Several formats of one season are added to one another, as if a season had rounds of its own.
 */
public final class Format {
    private enum Years {
        ONE,
        TWO,
        EITHER
    }

    private final int firstSeason;
    private final int lastSeason;
    private final Years years;
    private final RoundNames rounds;

    private Format(int firstSeason, int lastSeason, Years years, RoundNames rounds) {
        this.firstSeason = firstSeason;
        this.lastSeason = lastSeason;
        this.years = years;
        this.rounds = rounds;
    }

    /**
     * The rounds of one season.
     *
     * @param season the year in which the season began
     * @param rounds the rounds, each with its name in the regulations; other names follow it after equals signs
     * @return the format
     * @throws IllegalArgumentException if a name is blank
     */
    public static Format ofSeason(int season, String... rounds) {
        return ofSeasons(season, season, rounds);
    }

    /**
     * The rounds of several seasons.
     *
     * @param firstSeason the year in which the first of the seasons began
     * @param lastSeason the year in which the last of them began
     * @param rounds the rounds, each with its name in the regulations; other names follow it after equals signs
     * @return the format
     * @throws IllegalArgumentException if the last season is before the first, or a name is blank
     */
    public static Format ofSeasons(int firstSeason, int lastSeason, String... rounds) {
        if (lastSeason < firstSeason) {
            throw RuleTableErrors.seasonsOutOfOrder(firstSeason, lastSeason);
        }
        return new Format(
                firstSeason,
                lastSeason,
                Years.EITHER,
                RoundNames.of(Arrays.stream(Objects.requireNonNull(rounds, "rounds"))
                        .map(RoundName::parse)
                        .collect(ImmutableList.toImmutableList())));
    }

    /**
     * The rounds from one season on.
     *
     * @param firstSeason the year in which the first of the seasons began
     * @param rounds the rounds, each with its name in the regulations; other names follow it after equals signs
     * @return the format
     * @throws IllegalArgumentException if a name is blank
     */
    public static Format sinceSeason(int firstSeason, String... rounds) {
        return ofSeasons(firstSeason, Integer.MAX_VALUE, rounds);
    }

    /**
     * This format for seasons that lie in one calendar year.
     *
     * @return the format
     */
    public Format inOneYear() {
        return new Format(firstSeason, lastSeason, Years.ONE, rounds);
    }

    /**
     * This format for seasons that begin in one year and end in the next.
     *
     * @return the format
     */
    public Format overTwoYears() {
        return new Format(firstSeason, lastSeason, Years.TWO, rounds);
    }

    boolean covers(int season) {
        return firstSeason <= season && season <= lastSeason;
    }

    RoundNames rounds() {
        return rounds;
    }

    /** Whether a season of this format can be written so: not with two years if it lies in one. */
    boolean fits(SeasonName season) {
        return !(years == Years.ONE && season.bothYears());
    }

    /** The season as its competition writes it. */
    SeasonName nameOf(int season) {
        return new SeasonName(season, years == Years.TWO);
    }
}
