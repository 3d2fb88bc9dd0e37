package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Edition.Form.EITHER;
import static io.github.secondleg.Edition.Form.ONE_MATCH;
import static io.github.secondleg.Edition.Form.TWO_LEGS;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The UEFA Cup, from 1971 on, and the Europa League that took its place in 2009.
 *
 * <p>Rounds are asked for as {@code first round} to {@code fourth round} or as {@code round of 64}, {@code round of 32} and
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}, with {@code preliminary round},
 * {@code qualifying round}, {@code first}, {@code second}, {@code third qualifying round} and {@code play-off round} before them, from
 * 2021 {@code knockout round play-offs}, from 2024 {@code knockout phase play-offs}.
 *
 * <p>The rows with their sources are in {@code docs/sources/uefa-europa-league.md}.
 *
 * <p>The final had two legs to 1996, and one match since. The award of 2022 presupposes that no new date was found.
 */
public final class EuropaLeague extends RuleTable {
    private static final Rounds TO_SEMI_FINALS =
            Rounds.QUALIFYING.and(Rounds.CLASSIC_OF_64).and(Rounds.of("fourth round"));
    private static final Rounds ALL = TO_SEMI_FINALS.and(Rounds.FINAL);
    private static final Rounds SINCE_2021 = ALL.and(Rounds.of("knockout round play-offs"));
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Cup")
            .finals(TWO_LEGS)
            .known(1971, 1996, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .finals(ONE_MATCH)
            .known(1997, 1999, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .known(2000, 2000, Family.FINAL_BY_GOLDEN_GOAL, Rounds.FINAL, 2)
            .known(2000, 2000, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS, 1)
            .known(2001, 2001, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .known(2002, 2002, Family.FINAL_BY_SILVER_GOAL, Rounds.FINAL, 3)
            .known(2002, 2002, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS, 1)
            .known(2003, 2003, Family.EXTRA_TIME_THEN_SHOOT_OUT, Rounds.FINAL, 1)
            .known(2003, 2003, Family.SILVER_GOAL, TO_SEMI_FINALS, 3)
            .known(2004, 2008, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .named("UEFA Europa League")
            .known(2009, 2010, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .written(2011, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "8", QUOTED, 1)
            .known(2012, 2016, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .written(2017, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "19", QUOTED, 1)
            .known(2018, 2018, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .rounds(EITHER)
            .known(2019, 2020, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .rounds(TWO_LEGS)
            .known(2021, 2021, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, 4)
            .punishing(EuropaLeague::inEpidemics)
            .known(2022, 2022, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, 4, 5)
            .punishing(UnaryOperator.identity())
            .known(2023, 2023, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, 4)
            .known(
                    2024,
                    2025,
                    Family.EXTRA_TIME_THEN_SHOOT_OUT,
                    SINCE_2021.and(Rounds.of("knockout phase play-offs")),
                    4)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public EuropaLeague() {
        super("uefa-europa-league", Set.of("europa-league", "uefa-cup"), EDITIONS, 2025, "semi-finals");
    }

    private static Sanctions inEpidemics(Sanctions usual) {
        return usual.awarding(
                Incident.Kind.TOO_FEW_PLAYERS,
                3,
                Citation.of(
                        "Regulations of the UEFA Europa League", "2022/23", "annex I.2, I.3.1", Citation.Source.TEXT));
    }
}
