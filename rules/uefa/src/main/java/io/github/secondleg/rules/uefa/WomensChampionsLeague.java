package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Edition.Form.EITHER;
import static io.github.secondleg.Edition.Form.TWO_LEGS;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Women's Champions League, 2009 to 2024. Of the UEFA Women's Cup before it nothing is offered.
 *
 * <p>Rounds are asked for as {@code round of 32}, {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final};
 * from 2021 as {@code round 1}, {@code round 2}, {@code quarter-finals}, {@code semi-finals} and {@code final};
 * the first two not from 2023, whose rules were not seen.
 *
 * <p>The rows with their sources are in {@code docs/sources/uefa-womens-champions-league.md}.
 */
public final class WomensChampionsLeague extends RuleTable {
    private static final Rounds TO_2020 =
            Rounds.of("round of 32", "round of 16").and(Rounds.LATE).and(Rounds.FINAL);
    private static final Rounds SINCE_2021 =
            Rounds.of("round 1", "round 2").and(Rounds.LATE).and(Rounds.FINAL);
    private static final Rounds FROM_LAST_EIGHT = Rounds.LATE.and(Rounds.FINAL);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Women's Champions League")
            .known(2009, 2014, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, 1)
            .written(2015, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, "17", QUOTED, 1)
            .known(2016, 2018, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, 1)
            .rounds(EITHER)
            .written(2019, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, "18", QUOTED, 1)
            .known(2020, 2020, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, 1)
            .written(2021, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, "21", QUOTED, 2)
            .known(2022, 2022, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, 2)
            .rounds(TWO_LEGS)
            .known(2023, 2024, Family.EXTRA_TIME_THEN_SHOOT_OUT, FROM_LAST_EIGHT, 3)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public WomensChampionsLeague() {
        super("uefa-womens-champions-league", Set.of("womens-champions-league"), EDITIONS, 2024, "semi-finals");
    }
}
