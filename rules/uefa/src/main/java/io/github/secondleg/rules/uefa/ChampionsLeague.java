package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.TEXT;
import static io.github.secondleg.Edition.Form.EITHER;
import static io.github.secondleg.Edition.Form.TWO_LEGS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_OF_NORMAL_TIME;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.EXTRA_TIME_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.Criteria.FINAL_BY_SILVER_GOAL;
import static io.github.secondleg.rules.uefa.Criteria.PERHAPS_AWAY_GOALS_THEN_PLAY_OFF;
import static io.github.secondleg.rules.uefa.Criteria.PERHAPS_AWAY_GOALS_THEN_UNSETTLED;
import static io.github.secondleg.rules.uefa.Criteria.PLAY_OFF_THEN_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.REPLAY;
import static io.github.secondleg.rules.uefa.Criteria.SHOOT_OUT_OR_PLAY_OFF;
import static io.github.secondleg.rules.uefa.Criteria.SILVER_GOAL;
import static io.github.secondleg.rules.uefa.UefaRounds.CLASSIC;
import static io.github.secondleg.rules.uefa.UefaRounds.EARLY;
import static io.github.secondleg.rules.uefa.UefaRounds.FINAL;
import static io.github.secondleg.rules.uefa.UefaRounds.LATE;
import static io.github.secondleg.rules.uefa.UefaRounds.OPENING;
import static io.github.secondleg.rules.uefa.UefaRounds.QUALIFYING;
import static io.github.secondleg.rules.uefa.UefaRounds.SECOND;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.Format;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Champions League since 1992, and its predecessor since 1955: the European Champion Clubs' Cup, called European Cup.
 *
 * <p>The rounds are {@code preliminary round}, {@code first round} or {@code round of 32}, {@code second round} or {@code round of 16}, {@code
 * quarter-finals}, {@code semi-finals} and {@code final}; since 1992 also {@code qualifying round}, {@code first}, {@code second} and {@code
 * third qualifying round} and {@code play-off round}; since 2024 also {@code knockout phase play-offs}.
 *
 * <p>The page {@code docs/sources/uefa-champions-league.md} lists the sources of each row.
 *
 * <p>Some rounds of 1993, 2019 and 2020 had one match instead of two legs. Such a match is level on away goals; the other criteria apply.
 */
public final class ChampionsLeague extends RuleTable {
    private static final UefaRounds TO_SEMI_FINALS = QUALIFYING.and(CLASSIC);
    private static final UefaRounds ALL = TO_SEMI_FINALS.and(FINAL);
    /** The rounds of each season. */
    private static final List<Format> FORMATS = Format.overTwoYears("""
            1955       first round = round of 16, quarter-finals, semi-finals, final
            1956–1965  preliminary round, first round = round of 16, quarter-finals, semi-finals, final
            1966–1990  preliminary round, first round = round of 32, second round = round of 16, quarter-finals, semi-finals, final
            1991       first round = round of 32, second round = round of 16, final
            1992       preliminary round, first round = round of 32, second round = round of 16, final
            1993       preliminary round, first round = round of 32, second round = round of 16, semi-finals, final
            1994–1996  qualifying round = preliminary round, quarter-finals, semi-finals, final
            1997–1998  first qualifying round, second qualifying round, quarter-finals, semi-finals, final
            1999–2002  first qualifying round, second qualifying round, third qualifying round, quarter-finals, semi-finals, final
            2003–2008  first qualifying round, second qualifying round, third qualifying round, round of 16, quarter-finals, semi-finals, final
            2009–2017  first qualifying round, second qualifying round, third qualifying round, play-off round, round of 16, quarter-finals, semi-finals, final
            2018–2023  preliminary round, first qualifying round, second qualifying round, third qualifying round, play-off round, round of 16, quarter-finals, semi-finals, final
            2024–2025  first qualifying round, second qualifying round, third qualifying round, play-off round, knockout phase play-offs, round of 16, quarter-finals, semi-finals, final
            """);

    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsOverTwoYears("European Cup")
            .seasons(1955, 1974, REPLAY, FINAL, 2)
            .seasons(1955, 1966, PLAY_OFF_THEN_TOSS, CLASSIC, 1)
            .season(1967, AWAY_GOALS_OF_NORMAL_TIME, OPENING, 3)
            .season(1967, PERHAPS_AWAY_GOALS_THEN_PLAY_OFF, SECOND, 4)
            .season(1967, PLAY_OFF_THEN_TOSS, LATE, 1)
            .season(1968, AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS, EARLY, 5)
            .season(1968, PERHAPS_AWAY_GOALS_THEN_PLAY_OFF, LATE, 6)
            .season(1969, AWAY_GOALS_THEN_TOSS, EARLY, 7)
            .season(1969, PERHAPS_AWAY_GOALS_THEN_UNSETTLED, LATE, 8)
            .season(1970, AWAY_GOALS_THEN_SHOOT_OUT, EARLY, 9)
            .season(1970, SHOOT_OUT_OR_PLAY_OFF, LATE, 9)
            .seasons(1971, 1974, AWAY_GOALS_THEN_SHOOT_OUT, CLASSIC, 10)
            .seasons(1975, 1991, AWAY_GOALS_THEN_SHOOT_OUT, CLASSIC.and(FINAL), 10, 11)
            .competition("UEFA Champions League")
            .season(1992, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .formOfRounds(EITHER)
            .season(1993, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .formOfRounds(TWO_LEGS)
            .seasons(1994, 2001, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .season(2002, AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS, 10)
            .season(2002, FINAL_BY_SILVER_GOAL, FINAL, 12)
            .season(2003, EXTRA_TIME_THEN_SHOOT_OUT, FINAL, 11)
            .season(2003, SILVER_GOAL, TO_SEMI_FINALS, 12)
            .seasons(2004, 2009, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .season(2010, AWAY_GOALS_THEN_SHOOT_OUT, ALL, "8", QUOTED, 10)
            .season(2011, AWAY_GOALS_THEN_SHOOT_OUT, ALL, "8", QUOTED, 10)
            .seasons(2012, 2015, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .season(2016, AWAY_GOALS_THEN_SHOOT_OUT, ALL, "20", QUOTED, 10)
            .seasons(2017, 2018, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .formOfRounds(EITHER)
            .season(2019, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 10, 11)
            .season(2020, AWAY_GOALS_THEN_SHOOT_OUT, ALL, "20.01", QUOTED, 10)
            .formOfRounds(TWO_LEGS)
            .season(2021, EXTRA_TIME_THEN_SHOOT_OUT, ALL, 13)
            .season(2022, EXTRA_TIME_THEN_SHOOT_OUT, ALL, "20", TEXT, 13)
            .season(2023, EXTRA_TIME_THEN_SHOOT_OUT, ALL, 13)
            .seasons(2024, 2025, EXTRA_TIME_THEN_SHOOT_OUT, ALL.and(UefaRounds.of("knockout phase play-offs")), 13)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ChampionsLeague() {
        super(
                "uefa-champions-league",
                Set.of("champions-league", "european-cup", "european-champion-clubs-cup"),
                FORMATS,
                EDITIONS,
                2025,
                "semi-finals");
    }
}
