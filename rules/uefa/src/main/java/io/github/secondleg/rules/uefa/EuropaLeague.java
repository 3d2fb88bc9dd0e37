package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.TEXT;
import static io.github.secondleg.Edition.Form.EITHER;
import static io.github.secondleg.Edition.Form.ONE_MATCH;
import static io.github.secondleg.Edition.Form.TWO_LEGS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.Criteria.EXTRA_TIME_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.Criteria.FINAL_BY_GOLDEN_GOAL;
import static io.github.secondleg.rules.uefa.Criteria.FINAL_BY_SILVER_GOAL;
import static io.github.secondleg.rules.uefa.Criteria.SILVER_GOAL;
import static io.github.secondleg.rules.uefa.UefaRounds.CLASSIC_OF_64;
import static io.github.secondleg.rules.uefa.UefaRounds.FINAL;
import static io.github.secondleg.rules.uefa.UefaRounds.QUALIFYING;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.rules.Format;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Europa League since 2009, and its predecessor since 1971: the UEFA Cup.
 *
 * <p>The rounds are {@code preliminary round}, {@code qualifying round}, {@code first}, {@code second} and {@code third qualifying round},
 * {@code play-off round}, {@code first round} to {@code fourth round} or {@code round of 64}, {@code round of 32} and {@code round of 16},
 * {@code quarter-finals}, {@code semi-finals} and {@code final}; since 2021 also {@code knockout round play-offs}, and since 2024 {@code
 * knockout phase play-offs}.
 *
 * <p>The page {@code docs/sources/uefa-europa-league.md} lists the sources of each row.
 *
 * <p>The final had two legs up to 1996, and has had one match since. The award of 2022 assumes that no other date was found for the match.
 */
public final class EuropaLeague extends RuleTable {
    private static final UefaRounds TO_SEMI_FINALS =
            QUALIFYING.and(CLASSIC_OF_64).and(UefaRounds.of("fourth round"));
    private static final UefaRounds ALL = TO_SEMI_FINALS.and(FINAL);
    private static final UefaRounds SINCE_2021 = ALL.and(UefaRounds.of("knockout round play-offs"));
    /** The annex on the epidemic. */
    private static final Sanctions OF_2022 = Sanctions.basic()
            .awarding(
                    Incident.Kind.TOO_FEW_PLAYERS,
                    3,
                    Citation.of("Regulations of the UEFA Europa League", "2022/23", "annex I.2, I.3.1", TEXT));

    /** The rounds of each season. */
    private static final List<Format> FORMATS = Format.overTwoYears("""
            1971–1993  first round = round of 64, second round = round of 32, third round = round of 16, quarter-finals, semi-finals, final
            1994–1996  preliminary round = qualifying round, first round = round of 64, second round = round of 32, third round = round of 16, quarter-finals, semi-finals, final
            1997–1998  first qualifying round, second qualifying round, first round = round of 64, second round = round of 32, third round = round of 16, quarter-finals, semi-finals, final
            1999–2003  qualifying round = preliminary round, first round, second round, third round = round of 32, fourth round = round of 16, quarter-finals, semi-finals, final
            2004–2008  first qualifying round, second qualifying round, first round, round of 32, round of 16, quarter-finals, semi-finals, final
            2009–2017  first qualifying round, second qualifying round, third qualifying round, play-off round, round of 32, round of 16, quarter-finals, semi-finals, final
            2018–2020  preliminary round, first qualifying round, second qualifying round, third qualifying round, play-off round, round of 32, round of 16, quarter-finals, semi-finals, final
            2021–2023  third qualifying round, play-off round, knockout round play-offs, round of 16, quarter-finals, semi-finals, final
            2024–2025  first qualifying round, second qualifying round, third qualifying round, play-off round, knockout phase play-offs, round of 16, quarter-finals, semi-finals, final
            """);

    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsOverTwoYears("UEFA Cup")
            .formOfFinal(TWO_LEGS)
            .seasons(1971, 1996, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .formOfFinal(ONE_MATCH)
            .seasons(1997, 1999, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .season(2000, FINAL_BY_GOLDEN_GOAL, FINAL, 2)
            .season(2000, AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS, 1)
            .season(2001, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .season(2002, FINAL_BY_SILVER_GOAL, FINAL, 3)
            .season(2002, AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS, 1)
            .season(2003, EXTRA_TIME_THEN_SHOOT_OUT, FINAL, 1)
            .season(2003, SILVER_GOAL, TO_SEMI_FINALS, 3)
            .seasons(2004, 2008, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .competition("UEFA Europa League")
            .seasons(2009, 2010, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .season(2011, AWAY_GOALS_THEN_SHOOT_OUT, ALL, "8", QUOTED, 1)
            .seasons(2012, 2016, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .season(2017, AWAY_GOALS_THEN_SHOOT_OUT, ALL, "19", QUOTED, 1)
            .season(2018, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .formOfRounds(EITHER)
            .seasons(2019, 2020, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .formOfRounds(TWO_LEGS)
            .season(2021, EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, 4)
            .sanctions(OF_2022)
            .season(2022, EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, 4, 5)
            .sanctions(Sanctions.basic())
            .season(2023, EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, 4)
            .seasons(
                    2024, 2025, EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021.and(UefaRounds.of("knockout phase play-offs")), 4)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public EuropaLeague() {
        super("uefa-europa-league", Set.of("europa-league", "uefa-cup"), FORMATS, EDITIONS, 2025, "semi-finals");
    }
}
