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
 * One row of a rule set's table: rounds of one or more seasons, with the form of their ties, their rules, and the sources of the rules.
 *
 * <pre>{@code
 * Edition.ofSeasons(2019, 2023, TO_2023, "first round", "semi-finals").overTwoLegs().knownFrom(1, 2)
 * }</pre>
 *
 * <p>Immutable. Two editions are equal if seasons, rounds, form, rules and sources are equal. Chains are equal only if they are the same
 * object.
 */
public final class Edition {
    /** The number of matches in a tie. */
    public enum Form {
        /** Ties over two legs. */
        TWO_LEGS,
        /** Ties over a single match. */
        ONE_MATCH,
        /** Ties of both forms, or of an unknown form. */
        EITHER;

        /** Whether a tie has another form than this. */
        boolean excludes(Tie tie) {
            return tie instanceof SingleMatchTie ? this == TWO_LEGS : this == ONE_MATCH;
        }
    }

    private final int firstSeason;
    private final OptionalInt lastSeason;
    private final ImmutableSet<String> rounds;
    private final Form form;
    /** The chain as given, without the form of this edition. */
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
     * The rules of rounds of one season: the short form of {@link #ofSeasons(int, int, TiebreakChain, String...)} for a single season.
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
     * The rules of rounds of consecutive seasons.
     *
     * @param firstSeason the year in which the first season began
     * @param lastSeason the year in which the last season began
     * @param chain the rules
     * @param rounds the rounds covered, as the regulations name them
     * @return the edition
     * @throws IllegalArgumentException if the last season is before the first, no round is covered, or one is blank
     */
    public static Edition ofSeasons(int firstSeason, int lastSeason, TiebreakChain chain, String... rounds) {
        return ofSeasons(firstSeason, lastSeason, chain, Arrays.asList(Objects.requireNonNull(rounds, "rounds")));
    }

    /**
     * The rules of rounds of consecutive seasons, with the rounds in a collection.
     *
     * @param firstSeason the year in which the first season began
     * @param lastSeason the year in which the last season began
     * @param chain the rules
     * @param rounds the rounds covered, as the regulations name them
     * @return the edition
     * @throws IllegalArgumentException if the last season is before the first, no round is covered, or one is blank
     */
    public static Edition ofSeasons(int firstSeason, int lastSeason, TiebreakChain chain, Collection<String> rounds) {
        return checked(firstSeason, OptionalInt.of(lastSeason), chain, Objects.requireNonNull(rounds, "rounds"));
    }

    /**
     * The rules of rounds from one season on. Once other rules replace them, close the edition with {@link #ofSeasons}, since a rule table
     * rejects two editions for one round of one season.
     *
     * @param firstSeason the year in which the first season began
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
     * This edition for ties over two legs.
     *
     * @return the edition
     */
    public Edition overTwoLegs() {
        return with(Form.TWO_LEGS);
    }

    /**
     * This edition for ties over a single match.
     *
     * @return the edition
     */
    public Edition overOneMatch() {
        return with(Form.ONE_MATCH);
    }

    private Edition with(Form newForm) {
        return new Edition(firstSeason, lastSeason, rounds, newForm, rules, sources);
    }

    /**
     * This edition with the sources from which its rules are known.
     *
     * @param numbers the numbers of the sources in the rule set's list, from 1
     * @return the edition
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
     * The form of the ties: two legs, one match, or either.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * The rules. They can also decide a tie of another form, and the decision then has a note.
     *
     * @return the chain, with the form of this edition
     */
    public TiebreakChain chain() {
        return chain;
    }

    /**
     * The sources from which the rules are known.
     *
     * @return the numbers of the sources in the rule set's list, as an immutable list; empty if none are given
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
     * @return {@code true} if the round of that season is covered
     */
    public boolean covers(int season, String round) {
        String asked = plain(Objects.requireNonNull(round, "round"));
        return isOf(season) && rounds.stream().map(Edition::plain).anyMatch(asked::equals);
    }

    /**
     * Whether another edition covers one of these rounds in one of these seasons.
     *
     * @param other the other edition
     * @return {@code true} if both cover one round of one season
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

    /** The seasons and rounds, as in {@code 2017 (first round, play-off round)} or {@code 2023 on (final)}. */
    @Override
    public String toString() {
        return seasons(firstSeason, lastSeason) + " (" + String.join(", ", rounds) + ")";
    }

    /** The seasons, as in {@code 2017}, {@code 2016–2018} or {@code 2019 on}. */
    static String seasons(int first, OptionalInt last) {
        if (last.isEmpty()) {
            return first + " on";
        }
        return first == last.getAsInt() ? "" + first : first + "–" + last.getAsInt();
    }
}
