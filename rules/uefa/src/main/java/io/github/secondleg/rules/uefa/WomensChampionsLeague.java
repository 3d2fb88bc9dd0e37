package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Edition.Form.EITHER;
import static io.github.secondleg.Edition.Form.TWO_LEGS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.Criteria.EXTRA_TIME_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.UefaRounds.FINAL;
import static io.github.secondleg.rules.uefa.UefaRounds.LATE;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Women's Champions League, 2009 to 2024. Its predecessor, the UEFA Women's Cup, is not covered.
 *
 * <p>The rounds are {@code quarter-finals}, {@code semi-finals} and {@code final}; up to 2020 also {@code round of 32} and {@code round of 16};
 * in 2021 and 2022 also {@code round 1} and {@code round 2}. Since 2023 no source states the rules of these two.
 *
 * <p>The page {@code docs/sources/uefa-womens-champions-league.md} lists the sources of each row.
 */
public final class WomensChampionsLeague extends RuleTable {
    private static final UefaRounds TO_2020 =
            UefaRounds.of("round of 32", "round of 16").and(LATE).and(FINAL);
    private static final UefaRounds SINCE_2021 =
            UefaRounds.of("round 1", "round 2").and(LATE).and(FINAL);
    private static final UefaRounds FROM_LAST_EIGHT = LATE.and(FINAL);
    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsOverTwoYears("UEFA Women's Champions League")
            .seasons(2009, 2014, AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, 1)
            .season(2015, AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, "17", QUOTED, 1)
            .seasons(2016, 2018, AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, 1)
            .formOfRounds(EITHER)
            .season(2019, AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, "18", QUOTED, 1)
            .season(2020, AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, 1)
            .season(2021, EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, "21", QUOTED, 2)
            .season(2022, EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, 2)
            .formOfRounds(TWO_LEGS)
            .seasons(2023, 2024, EXTRA_TIME_THEN_SHOOT_OUT, FROM_LAST_EIGHT, 3)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public WomensChampionsLeague() {
        super("uefa-womens-champions-league", Set.of("womens-champions-league"), EDITIONS, 2024, "semi-finals");
    }
}
