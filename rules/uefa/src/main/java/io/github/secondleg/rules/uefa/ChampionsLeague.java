package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.TEXT;
import static io.github.secondleg.Edition.Form.EITHER;
import static io.github.secondleg.Edition.Form.TWO_LEGS;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The European Champion Clubs' Cup, called European Cup, from 1955 on, and the Champions League that took its place in 1992.
 *
 * <p>Rounds are asked for as {@code preliminary round}, {@code first round} or {@code round of 32}, {@code second round} or
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}; from 1992 also as {@code qualifying round},
 * {@code first}, {@code second}, {@code third qualifying round} and {@code play-off round}, from 2024 as {@code knockout phase play-offs}.
 *
 * <p>The rows with their sources are in {@code docs/sources/uefa-champions-league.md}.
 *
 * <p>One match took the place of two in some rounds of 1993, 2019 and 2020: away goals are level in it, and the other criteria hold.
 */
public final class ChampionsLeague extends RuleTable {
    private static final Rounds TO_SEMI_FINALS = Rounds.QUALIFYING.and(Rounds.CLASSIC);
    private static final Rounds ALL = TO_SEMI_FINALS.and(Rounds.FINAL);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("European Cup")
            .known(1955, 1974, Family.REPLAY, Rounds.FINAL, 2)
            .known(1955, 1966, Family.PLAY_OFF_THEN_TOSS, Rounds.CLASSIC, 1)
            .known(1967, 1967, Family.AWAY_GOALS_OF_NORMAL_TIME, Rounds.OPENING, 3)
            .known(1967, 1967, Family.PERHAPS_AWAY_GOALS_THEN_PLAY_OFF, Rounds.SECOND, 4)
            .known(1967, 1967, Family.PLAY_OFF_THEN_TOSS, Rounds.LATE, 1)
            .known(1968, 1968, Family.AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS, Rounds.EARLY, 5)
            .known(1968, 1968, Family.PERHAPS_AWAY_GOALS_THEN_PLAY_OFF, Rounds.LATE, 6)
            .known(1969, 1969, Family.AWAY_GOALS_THEN_TOSS, Rounds.EARLY, 7)
            .known(1969, 1969, Family.PERHAPS_AWAY_GOALS_THEN_UNSETTLED, Rounds.LATE, 8)
            .known(1970, 1970, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.EARLY, 9)
            .known(1970, 1970, Family.SHOOT_OUT_OR_PLAY_OFF, Rounds.LATE, 9)
            .known(1971, 1974, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.CLASSIC, 10)
            .known(1975, 1991, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.CLASSIC.and(Rounds.FINAL), 10, 11)
            .named("UEFA Champions League")
            .known(1992, 1992, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .rounds(EITHER)
            .known(1993, 1993, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .rounds(TWO_LEGS)
            .known(1994, 2001, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .known(2002, 2002, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS, 10)
            .known(2002, 2002, Family.FINAL_BY_SILVER_GOAL, Rounds.FINAL, 12)
            .known(2003, 2003, Family.EXTRA_TIME_THEN_SHOOT_OUT, Rounds.FINAL, 11)
            .known(2003, 2003, Family.SILVER_GOAL, TO_SEMI_FINALS, 12)
            .known(2004, 2009, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .written(2010, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "8", QUOTED, 10)
            .written(2011, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "8", QUOTED, 10)
            .known(2012, 2015, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .written(2016, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "20", QUOTED, 10)
            .known(2017, 2018, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .rounds(EITHER)
            .known(2019, 2019, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .written(2020, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "20.01", QUOTED, 10)
            .rounds(TWO_LEGS)
            .known(2021, 2021, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL, 13)
            .written(2022, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL, "20", TEXT, 13)
            .known(2023, 2023, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL, 13)
            .known(2024, 2025, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL.and(Rounds.of("knockout phase play-offs")), 13)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ChampionsLeague() {
        super(
                "uefa-champions-league",
                Set.of("champions-league", "european-cup", "european-champion-clubs-cup"),
                EDITIONS,
                2025,
                "semi-finals");
    }
}
