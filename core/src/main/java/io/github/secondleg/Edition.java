package io.github.secondleg;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The rules that a {@link RuleSet} offers for some rounds of some seasons.
 *
 * @param firstSeason the year in which the first of the seasons began
 * @param lastSeason the year in which the last of them began; {@link Integer#MAX_VALUE} if the end is open
 * @param rounds the rounds covered, as the regulations name them
 * @param chain the rules
 */
public record Edition(int firstSeason, int lastSeason, Set<String> rounds, TiebreakChain chain) {
    /**
     * Checks the seasons, and copies the rounds.
     *
     * @param firstSeason the year in which the first of the seasons began
     * @param lastSeason the year in which the last of them began
     * @param rounds the rounds covered, as the regulations name them
     * @param chain the rules
     * @throws IllegalArgumentException if the last season is before the first, no round is covered, or one is blank
     */
    public Edition {
        Objects.requireNonNull(rounds, "rounds").forEach(round -> Objects.requireNonNull(round, "round"));
        rounds = ImmutableSet.copyOf(rounds);
        Objects.requireNonNull(chain, "chain");
        if (lastSeason < firstSeason) {
            throw RuleSetErrors.seasonsOutOfOrder(firstSeason, lastSeason);
        }
        if (rounds.isEmpty()) {
            throw RuleSetErrors.noRounds(chain);
        }
        for (String round : rounds) {
            if (round.isBlank()) {
                throw RuleSetErrors.blankRound(round, chain);
            }
        }
    }

    /**
     * The rules of some rounds of one season.
     *
     * @param season the year in which the season began
     * @param chain the rules
     * @param rounds the rounds covered, as the regulations name them
     * @return the edition
     * @throws IllegalArgumentException if no round is covered, or one is blank
     */
    public static Edition ofSeason(int season, TiebreakChain chain, String... rounds) {
        return ofSeasons(season, season, chain, rounds);
    }

    /**
     * The rules of some rounds of several seasons.
     *
     * @param firstSeason the year in which the first of the seasons began
     * @param lastSeason the year in which the last of them began
     * @param chain the rules
     * @param rounds the rounds covered, as the regulations name them
     * @return the edition
     * @throws IllegalArgumentException if the last season is before the first, no round is covered, or one is blank
     */
    public static Edition ofSeasons(int firstSeason, int lastSeason, TiebreakChain chain, String... rounds) {
        return new Edition(
                firstSeason,
                lastSeason,
                new LinkedHashSet<>(Arrays.asList(Objects.requireNonNull(rounds, "rounds"))),
                chain);
    }

    /**
     * The rules of some rounds from one season on. Once others take their place, close it with {@link #ofSeasons}: two
     * editions of one season and round are refused when they are asked for.
     *
     * @param firstSeason the year in which the first of the seasons began
     * @param chain the rules
     * @param rounds the rounds covered, as the regulations name them
     * @return the edition
     * @throws IllegalArgumentException if no round is covered, or one is blank
     */
    public static Edition sinceSeason(int firstSeason, TiebreakChain chain, String... rounds) {
        return ofSeasons(firstSeason, Integer.MAX_VALUE, chain, rounds);
    }

    /**
     * Whether these are the rules of a round of a season. Capital letters, hyphens, spaces and a plural make no other round: {@code
     * Semifinal} is {@code semi-finals}, {@code Round of 16} is not {@code round of 32}.
     *
     * @param season the year in which the season began
     * @param round the round
     * @return whether it is covered
     */
    public boolean covers(int season, String round) {
        String asked = plain(Objects.requireNonNull(round, "round"));
        return isOf(season) && rounds.stream().map(Edition::plain).anyMatch(asked::equals);
    }

    private static String plain(String round) {
        String letters = CharMatcher.forPredicate(Character::isLetterOrDigit)
                .retainFrom(round)
                .toLowerCase(Locale.ROOT);
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }

    boolean isOf(int season) {
        return firstSeason <= season && season <= lastSeason;
    }

    /** What is covered, as in {@code 2017 (first round, play-off round)} or {@code 2023 on (final)}. */
    @Override
    public String toString() {
        return seasons(firstSeason, lastSeason) + " (" + String.join(", ", rounds) + ")";
    }

    /** As in {@code 2017}, {@code 2016–2018} or {@code 2019 on}. */
    static String seasons(int first, int last) {
        if (last == Integer.MAX_VALUE) {
            return first + " on";
        }
        return first == last ? "" + first : first + "–" + last;
    }
}
