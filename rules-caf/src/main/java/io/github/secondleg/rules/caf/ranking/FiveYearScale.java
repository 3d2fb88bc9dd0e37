package io.github.secondleg.rules.caf.ranking;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The points of CAF's 5-year ranking in one of its editions: the points of each result and the weights of the five seasons.
 *
 * <table>
 * <caption>Points for one season, Champions League and Confederation Cup</caption>
 * <tr><th>stage</th><th>{@link #before2017}</th><th>{@link #drawsOf2018}</th></tr>
 * <tr><td>winner</td><td>5 and 4</td><td>6 and 5</td></tr>
 * <tr><td>runner-up</td><td>4 and 3</td><td>5 and 4</td></tr>
 * <tr><td>losing semi-finalist</td><td>3 and 2</td><td>4 and 3</td></tr>
 * <tr><td>losing quarter-finalist</td><td>not played</td><td>3 and 2</td></tr>
 * <tr><td>third in group</td><td>2 and 1</td><td>2 and 1</td></tr>
 * <tr><td>fourth in group</td><td>1 and ½</td><td>1 and ½</td></tr>
 * </table>
 *
 * <p>All of this is from secondary sources. They do not say if the seasons before 2017 kept their old points in the ranking for 2018. Here one
 * scale applies to all five seasons of a ranking.
 */
public final class FiveYearScale {
    private static final int SEASONS = 5;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final FiveYearScale BEFORE_2017 = new FiveYearScale(
            2011,
            List.of(
                    StageReached.WINNER,
                    StageReached.RUNNER_UP,
                    StageReached.SEMI_FINAL,
                    StageReached.THIRD_IN_GROUP,
                    StageReached.FOURTH_IN_GROUP));
    private static final FiveYearScale DRAWS_OF_2018 = new FiveYearScale(2013, List.of(StageReached.values()));

    private final int firstSeason;
    /** Points in the Champions League. */
    private final Map<StageReached, Integer> points;

    private FiveYearScale(int firstSeason, List<StageReached> stages) {
        this.firstSeason = firstSeason;
        Map<StageReached, Integer> pointsByStage = new EnumMap<>(StageReached.class);
        stages.forEach(stage -> pointsByStage.put(stage, stages.size() - stages.indexOf(stage)));
        points = Map.copyOf(pointsByStage);
    }

    /**
     * The scale of the ranking for entries up to 2017: the seasons 2011 to 2015, weighted 1 to 5.
     *
     * @return the scale
     */
    public static FiveYearScale before2017() {
        return BEFORE_2017;
    }

    /**
     * The scale of the ranking for the draws of 2018: the seasons 2013 to 2017, weighted 1 to 5.
     *
     * @return the scale
     */
    public static FiveYearScale drawsOf2018() {
        return DRAWS_OF_2018;
    }

    /**
     * The first of the five seasons.
     *
     * @return the year in which the season was played
     */
    public int firstSeason() {
        return firstSeason;
    }

    /**
     * The last of the five seasons.
     *
     * @return the year in which the season was played
     */
    public int lastSeason() {
        return firstSeason + SEASONS - 1;
    }

    /**
     * The points that a result adds to the ranking. They are multiplied by the weight of the season: 1 for the first, 5 for the last.
     *
     * @param season the year in which the season was played
     * @param competition the competition
     * @param stage the stage reached
     * @return the weighted points, a multiple of 0.5 with one decimal
     * @throws IllegalArgumentException if the season is not one of the five, or the scale has no points for the stage
     */
    public BigDecimal points(int season, ClubCompetition competition, StageReached stage) {
        Objects.requireNonNull(competition, "competition");
        Objects.requireNonNull(stage, "stage");
        if (season < firstSeason || season > lastSeason()) {
            throw RankingErrors.seasonOfAnotherRanking(season, this);
        }
        Integer inChampionsLeague = points.get(stage);
        if (inChampionsLeague == null) {
            throw RankingErrors.stageWithoutPoints(stage, this);
        }
        BigDecimal weight = BigDecimal.valueOf(season - firstSeason + 1L);
        BigDecimal unweighted = competition == ClubCompetition.CHAMPIONS_LEAGUE
                ? BigDecimal.valueOf(inChampionsLeague)
                : inConfederationCup(inChampionsLeague);
        return weight.multiply(unweighted).setScale(1);
    }

    /** The points in the Confederation Cup: one less than in the Champions League, or 0.5 for the last stage. */
    private static BigDecimal inConfederationCup(int points) {
        return points == 1 ? HALF : BigDecimal.valueOf(points - 1L);
    }

    /** The seasons, as in {@code the scale for 2011–2015}. */
    @Override
    public String toString() {
        return "the scale for " + firstSeason + "–" + lastSeason();
    }
}
