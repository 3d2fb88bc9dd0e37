package io.github.secondleg.rules.caf.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * CAF's 5-year ranking, by which entry rounds were given and pots were seeded: the weighted points of the last five seasons, added up.
 *
 * <p>It adds the results that it is given, whether of clubs or of associations. No source seen says what an association gets for a second club in
 * one season, nor how a tie in points is broken: the one is left to the caller, and of the other {@link #entryRounds} says so.
 *
 * <p>A ranking is immutable: adding a result gives a new one. Two are equal if scale and points are.
 *
 * @param <E> who is ranked
 */
public final class FiveYearRanking<E> {
    private final FiveYearScale scale;
    private final Map<E, BigDecimal> points;

    private FiveYearRanking(FiveYearScale scale, Map<E, BigDecimal> points) {
        this.scale = scale;
        this.points = points;
    }

    /**
     * A ranking in which nobody has points.
     *
     * @param <E> who is ranked
     * @param scale what results are worth
     * @return the ranking
     */
    public static <E> FiveYearRanking<E> by(FiveYearScale scale) {
        return new FiveYearRanking<>(Objects.requireNonNull(scale, "scale"), Map.of());
    }

    /**
     * The ranking with one result more.
     *
     * @param who who achieved it
     * @param season the season by the year in which it was played
     * @param competition the competition
     * @param stage how far it went
     * @return the new ranking
     * @throws IllegalArgumentException if the season is not one of the five, or the scale has no points for the stage
     */
    public FiveYearRanking<E> with(E who, int season, ClubCompetition competition, StageReached stage) {
        Map<E, BigDecimal> more = new LinkedHashMap<>(points);
        more.merge(Objects.requireNonNull(who, "who"), scale.points(season, competition, stage), BigDecimal::add);
        return new FiveYearRanking<>(scale, Collections.unmodifiableMap(more));
    }

    /**
     * The points of one.
     *
     * @param who who is asked about
     * @return the points, a multiple of a half; 0 without a result
     */
    public BigDecimal points(E who) {
        return points.getOrDefault(Objects.requireNonNull(who, "who"), BigDecimal.ZERO);
    }

    /**
     * Who stands where.
     *
     * @return the places from the best down, as an immutable list; those with the same points share one, in the order in which they came in
     */
    public List<List<E>> places() {
        NavigableMap<BigDecimal, List<E>> byPoints = new TreeMap<>(Comparator.reverseOrder());
        points.forEach((who, sum) ->
                byPoints.computeIfAbsent(sum, none -> new ArrayList<>()).add(who));
        return byPoints.values().stream().map(List::copyOf).toList();
    }

    /**
     * Who enters in which round: the best ranked have a bye to the first round, as many as leave a full one with the winners of the
     * preliminary round.
     *
     * <p>Of 52 entrants, 12 enter a first round of 32, and 40 the preliminary round. In 2017 it was so; who had which points is not known.
     *
     * @param entrants all who enter
     * @param firstRoundSize the clubs in the first round
     * @return the entry rounds
     * @throws IllegalArgumentException if one enters twice, or the numbers give no full rounds: the first round must have an even number of
     *     places, and there must be at least as many entrants, and at most twice as many
     * @throws IllegalStateException if the last that would have a bye and the first that would not have the same points
     */
    public EntryRounds<E> entryRounds(Collection<? extends E> entrants, int firstRoundSize) {
        List<E> all = List.copyOf(Objects.requireNonNull(entrants, "entrants"));
        if (all.stream().distinct().count() < all.size()) {
            throw RankingErrors.entersTwice(all);
        }
        int byes = 2 * firstRoundSize - all.size();
        if (byes < 0 || byes > firstRoundSize || firstRoundSize % 2 != 0) {
            throw RankingErrors.noFullRounds(all.size(), firstRoundSize);
        }
        List<E> ranked = all.stream()
                .sorted(Comparator.comparing(this::points, Comparator.reverseOrder()))
                .toList();
        if (byes > 0 && byes < all.size()) {
            E lastWith = ranked.get(byes - 1);
            E firstWithout = ranked.get(byes);
            if (points(lastWith).compareTo(points(firstWithout)) == 0) {
                throw RankingErrors.levelAtTheLine(lastWith, firstWithout, points(lastWith));
            }
        }
        return new EntryRounds<>(ranked.subList(0, byes), ranked.subList(byes, ranked.size()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FiveYearRanking<?> that && scale.equals(that.scale) && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scale, points);
    }

    /** As in {@code {TP Mazembe (COD)=25.0} by the scale for 2011–2015}. */
    @Override
    public String toString() {
        return points + " by " + scale;
    }
}
