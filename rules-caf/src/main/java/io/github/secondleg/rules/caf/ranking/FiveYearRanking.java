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
 * CAF's 5-year ranking: the sum of the weighted points of five seasons. CAF used it to assign entry rounds and to seed pots.
 *
 * <p>Clubs or associations can be ranked. No source states the points of an association for a second club in one season, so the caller adds
 * them or not. Nor does a source state how CAF separates two entrants with the same points. If that matters, {@link #entryRounds} throws an
 * exception.
 *
 * <p>A ranking is immutable: adding a result returns a new one. Two rankings are equal if their scales and their points are equal.
 *
 * @param <E> the type of the ranked clubs or associations
 */
public final class FiveYearRanking<E> {
    private final FiveYearScale scale;
    private final Map<E, BigDecimal> points;

    private FiveYearRanking(FiveYearScale scale, Map<E, BigDecimal> points) {
        this.scale = scale;
        this.points = points;
    }

    /**
     * A ranking without results.
     *
     * @param <E> the type of the ranked clubs or associations
     * @param scale the points of each result
     * @return the ranking
     */
    public static <E> FiveYearRanking<E> by(FiveYearScale scale) {
        return new FiveYearRanking<>(Objects.requireNonNull(scale, "scale"), Map.of());
    }

    /**
     * This ranking with one more result.
     *
     * @param entrant the club or association that achieved it
     * @param season the year in which the season was played
     * @param competition the competition
     * @param stage the stage reached
     * @return the new ranking
     * @throws IllegalArgumentException if the season is not one of the five, or the scale has no points for the stage
     */
    public FiveYearRanking<E> with(E entrant, int season, ClubCompetition competition, StageReached stage) {
        Map<E, BigDecimal> newPoints = new LinkedHashMap<>(points);
        newPoints.merge(
                Objects.requireNonNull(entrant, "entrant"), scale.points(season, competition, stage), BigDecimal::add);
        return new FiveYearRanking<>(scale, Collections.unmodifiableMap(newPoints));
    }

    /**
     * The points of a club or an association.
     *
     * @param entrant the club or association
     * @return the points, a multiple of 0.5; zero if it has no result
     */
    public BigDecimal points(E entrant) {
        return points.getOrDefault(Objects.requireNonNull(entrant, "entrant"), BigDecimal.ZERO);
    }

    /**
     * The places of the ranking.
     *
     * @return an immutable list from the highest to the lowest; entrants with the same points share a place, in the order in which they were
     *     added
     */
    public List<List<E>> places() {
        NavigableMap<BigDecimal, List<E>> byPoints = new TreeMap<>(Comparator.reverseOrder());
        points.forEach((entrant, sum) ->
                byPoints.computeIfAbsent(sum, none -> new ArrayList<>()).add(entrant));
        return byPoints.values().stream().map(List::copyOf).toList();
    }

    /**
     * The entrants by the round in which they enter. The highest-ranked entrants have a bye to the first round. The winners of the
     * preliminary round fill its other places.
     *
     * <p>For example, of 52 entrants, 12 enter a first round of 32, and 40 enter the preliminary round. That was so in 2017, but the points
     * of the entrants are not known.
     *
     * @param entrants all entrants
     * @param firstRoundSize the number of clubs in the first round
     * @return the entry rounds
     * @throws IllegalArgumentException if an entrant is listed twice, if the first round has an odd number of places, or if the number of
     *     entrants is less than that number or more than twice as high
     * @throws IllegalStateException if the last entrant with a bye and the first one without have the same points
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
                throw RankingErrors.levelAtTheLastBye(lastWith, firstWithout, points(lastWith));
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

    /** The points and the scale, as in {@code {TP Mazembe (COD)=25.0} by the scale for 2011–2015}. */
    @Override
    public String toString() {
        return points + " by " + scale;
    }
}
