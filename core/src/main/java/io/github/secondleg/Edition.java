package io.github.secondleg;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a rule set's table: some rounds of some seasons, the form of their ties, their rules, and where those are known from.
 *
 * <pre>{@code
 * Edition.ofSeasons(2019, 2023, TO_2023, "first round", "semi-finals").overTwoLegs().knownFrom(1, 2)
 * }</pre>
 *
 * <p>Immutable. Two editions are equal if all of that is; chains are equal only if they are the same object.
 */
public final class Edition {
    /** How many matches a tie has. */
    public enum Form {
        /** Ties over two legs. */
        TWO_LEGS,
        /** Ties over a single match. */
        ONE_MATCH,
        /** Ties of both forms, or the form is not known. */
        EITHER;

        /** Whether a tie is of another form. */
        boolean excludes(Tie tie) {
            return tie instanceof SingleMatchTie ? this == TWO_LEGS : this == ONE_MATCH;
        }
    }

    private final int firstSeason;
    private final OptionalInt lastSeason;
    private final ImmutableSet<String> rounds;
    private final Form form;
    /** As it was given, without a form. */
    private final TiebreakChain rules;

    private final TiebreakChain chain;
    private final ImmutableList<Integer> sources;

    private Edition(
            int firstSeason,
            OptionalInt lastSeason,
            ImmutableSet<String> rounds,
            Form form,
            TiebreakChain rules,
            ImmutableList<Integer> sources) {
        this.firstSeason = firstSeason;
        this.lastSeason = lastSeason;
        this.rounds = rounds;
        this.form = form;
        this.rules = rules;
        this.chain = rules.withForm(form);
        this.sources = sources;
    }

    private static Edition checked(
            int firstSeason, OptionalInt lastSeason, TiebreakChain chain, Iterable<String> rounds) {
        Objects.requireNonNull(chain, "chain");
        rounds.forEach(round -> Objects.requireNonNull(round, "round"));
        ImmutableSet<String> names = ImmutableSet.copyOf(rounds);
        if (lastSeason.isPresent() && lastSeason.getAsInt() < firstSeason) {
            throw EditionErrors.seasonsOutOfOrder(firstSeason, lastSeason.getAsInt());
        }
        if (names.isEmpty()) {
            throw EditionErrors.noRounds(chain.name());
        }
        for (String round : names) {
            if (round.isBlank()) {
                throw EditionErrors.blankRound(round, chain.name());
            }
        }
        return new Edition(firstSeason, lastSeason, names, Form.EITHER, chain, ImmutableList.of());
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
        return ofSeasons(firstSeason, lastSeason, chain, Arrays.asList(Objects.requireNonNull(rounds, "rounds")));
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
    public static Edition ofSeasons(int firstSeason, int lastSeason, TiebreakChain chain, Collection<String> rounds) {
        return checked(firstSeason, OptionalInt.of(lastSeason), chain, Objects.requireNonNull(rounds, "rounds"));
    }

    /**
     * The rules of some rounds from one season on. Once other rules replace them, close the edition with {@link #ofSeasons}: two editions
     * of one season and round are rejected.
     *
     * @param firstSeason the year in which the first of the seasons began
     * @param chain the rules
     * @param rounds the rounds covered, as the regulations name them
     * @return the edition
     * @throws IllegalArgumentException if no round is covered, or one is blank
     */
    public static Edition sinceSeason(int firstSeason, TiebreakChain chain, String... rounds) {
        return checked(
                firstSeason, OptionalInt.empty(), chain, Arrays.asList(Objects.requireNonNull(rounds, "rounds")));
    }

    /**
     * This row for ties over two legs.
     *
     * @return the row
     */
    public Edition overTwoLegs() {
        return with(Form.TWO_LEGS);
    }

    /**
     * This row for ties over a single match.
     *
     * @return the row
     */
    public Edition overOneMatch() {
        return with(Form.ONE_MATCH);
    }

    private Edition with(Form newForm) {
        return new Edition(firstSeason, lastSeason, rounds, newForm, rules, sources);
    }

    /**
     * This row with the sources from which its rules are known.
     *
     * @param numbers their numbers in the rule set's list of sources, from 1
     * @return the row
     * @throws IllegalArgumentException if a number is below 1
     */
    public Edition knownFrom(int... numbers) {
        for (int number : numbers) {
            if (number < 1) {
                throw EditionErrors.sourceNumber(number, this);
            }
        }
        return new Edition(firstSeason, lastSeason, rounds, form, rules, ImmutableList.copyOf(Ints.asList(numbers)));
    }

    /**
     * The first season covered.
     *
     * @return the year in which it began
     */
    public int firstSeason() {
        return firstSeason;
    }

    /**
     * The last season covered.
     *
     * @return the year in which it began, or empty if every season since the first is covered
     */
    public OptionalInt lastSeason() {
        return lastSeason;
    }

    /**
     * The rounds covered, as the regulations name them.
     *
     * @return an immutable set in the order given
     */
    public Set<String> rounds() {
        return rounds;
    }

    /**
     * How many matches a tie of these rounds has.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * The rules. A tie of the other form can be decided by them too; its decision then has a note.
     *
     * @return the chain, which knows its form
     */
    public TiebreakChain chain() {
        return chain;
    }

    /**
     * The sources from which the rules are known.
     *
     * @return their numbers in the rule set's list of sources, as an immutable list; empty if none are given
     */
    public List<Integer> sources() {
        return sources;
    }

    /**
     * Whether these are the rules of a round of a season. Capital letters, hyphens, spaces and a plural make no difference: {@code
     * Semifinal} is {@code semi-finals}, but {@code Round of 16} is not {@code round of 32}.
     *
     * @param season the year in which the season began
     * @param round the round
     * @return {@code true} if it is covered
     */
    public boolean covers(int season, String round) {
        String asked = plain(Objects.requireNonNull(round, "round"));
        return isOf(season) && rounds.stream().map(Edition::plain).anyMatch(asked::equals);
    }

    /** A season and a round that another edition covers as well, or empty. */
    /**
     * Whether another row covers one of these rounds in one of these seasons.
     *
     * @param other another row
     * @return {@code true} if one round of one season is covered by both
     */
    public boolean overlaps(Edition other) {
        int from = Math.max(firstSeason, other.firstSeason);
        return isOf(from) && other.isOf(from) && rounds.stream().anyMatch(round -> other.covers(from, round));
    }

    private static String plain(String round) {
        String letters = CharMatcher.forPredicate(Character::isLetterOrDigit)
                .retainFrom(round)
                .toLowerCase(Locale.ROOT);
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }

    boolean isOf(int season) {
        return firstSeason <= season && (lastSeason.isEmpty() || season <= lastSeason.getAsInt());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edition that
                && firstSeason == that.firstSeason
                && lastSeason.equals(that.lastSeason)
                && rounds.equals(that.rounds)
                && form == that.form
                && rules.equals(that.rules)
                && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstSeason, lastSeason, rounds, form, rules, sources);
    }

    /** Seasons and rounds, as in {@code 2017 (first round, play-off round)} or {@code 2023 on (final)}. */
    @Override
    public String toString() {
        return seasons(firstSeason, lastSeason) + " (" + String.join(", ", rounds) + ")";
    }

    /** As in {@code 2017}, {@code 2016–2018} or {@code 2019 on}. */
    static String seasons(int first, OptionalInt last) {
        if (last.isEmpty()) {
            return first + " on";
        }
        return first == last.getAsInt() ? "" + first : first + "–" + last.getAsInt();
    }
}
