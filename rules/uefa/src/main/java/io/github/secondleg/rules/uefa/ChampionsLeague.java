package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.TEXT;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * The European Champion Clubs' Cup, called European Cup, from 1955 on, and the Champions League that took its place in 1992.
 *
 * <p>Rounds are asked for as {@code preliminary round}, {@code first round} or {@code round of 32}, {@code second round} or
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}; from 1992 also as {@code qualifying round},
 * {@code first}, {@code second}, {@code third qualifying round} and {@code play-off round}, from 2024 as {@code knockout phase play-offs}.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>to 1966: play-off on neutral ground, then a toss</td><td>not seen</td>
 * <td>match data: all 30 level ties went to a play-off, five to a toss</td></tr>
 * <tr><td>finals to 1974: extra time, then a replay</td><td>not seen</td>
 * <td>the final of 1974; UEFA decided on 17 July 1975 to have kicks instead (tdifh.blogspot.com, weszlo.com)</td></tr>
 * <tr><td>1967, first round: away goals, but not those of extra time</td><td>not seen</td>
 * <td>English encyclopedia; match data; what followed a level extra time differs: a play-off in the German one</td></tr>
 * <tr><td>1967, second round: away goals or not</td><td>not seen</td>
 * <td>yes in the German encyclopedia, no in the English one and at thecelticwiki.com; then a play-off</td></tr>
 * <tr><td>1968, to the second round: away goals</td><td>not seen</td>
 * <td>match data; then a play-off (German encyclopedia), or a toss as in the Cup Winners' Cup (linguasport.com)</td></tr>
 * <tr><td>1968, later: play-off</td><td>not seen</td>
 * <td>match data; the German encyclopedia differs with itself on whether away goals came first</td></tr>
 * <tr><td>1969, to the second round: away goals, extra time, toss</td><td>not seen</td>
 * <td>match data; Bulgarian encyclopedia</td></tr>
 * <tr><td>1969, later</td><td>not seen</td>
 * <td>no tie was level; away goals in the first two rounds only (German encyclopedia, on 1970)</td></tr>
 * <tr><td>1970: away goals in all rounds, also those of extra time; kicks</td><td>not seen</td>
 * <td>match data; German encyclopedia; for the last two rounds a play-off at angelfire.com</td></tr>
 * <tr><td>1971 to 2020: the same, with kicks in all rounds</td><td>8 (2010, 2011), 20 (2016), 20.01 (2020)</td>
 * <td>match data to 2017; titles in tables of contents; for 2020 the press</td></tr>
 * <tr><td>finals from 1975: extra time, kicks</td><td>not seen</td>
 * <td>UEFA's decision of 17 July 1975</td></tr>
 * <tr><td>silver goal: final of 2002, two-legged ties of 2003</td><td>not seen</td>
 * <td>uefa.com; whether visitors' goals in it counted as away goals was not found</td></tr>
 * <tr><td>from 2021: no away goals</td><td>20 (2022)</td>
 * <td>decision of 24 June 2021; text of 2022/23; match data to 2025</td></tr>
 * </table>
 *
 * <p>One match took the place of two in some rounds of 1993, 2019 and 2020: away goals are level in it, and the other criteria hold.
 */
public final class ChampionsLeague extends Offered {
    private static final Rounds TO_SEMI_FINALS = Rounds.QUALIFYING.and(Rounds.CLASSIC);
    private static final Rounds ALL = TO_SEMI_FINALS.and(Rounds.FINAL);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("European Cup")
            .known(1955, 1974, Family.REPLAY, Rounds.FINAL)
            .known(1955, 1966, Family.PLAY_OFF_THEN_TOSS, Rounds.CLASSIC)
            .known(1967, 1967, Family.AWAY_GOALS_OF_NORMAL_TIME, Rounds.OPENING)
            .known(1967, 1967, Family.PERHAPS_AWAY_GOALS_THEN_PLAY_OFF, Rounds.SECOND)
            .known(1967, 1967, Family.PLAY_OFF_THEN_TOSS, Rounds.LATE)
            .known(1968, 1968, Family.AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS, Rounds.EARLY)
            .known(1968, 1968, Family.PERHAPS_AWAY_GOALS_THEN_PLAY_OFF, Rounds.LATE)
            .known(1969, 1969, Family.AWAY_GOALS_THEN_TOSS, Rounds.EARLY)
            .known(1969, 1969, Family.PERHAPS_AWAY_GOALS_THEN_UNSETTLED, Rounds.LATE)
            .known(1970, 1970, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.EARLY)
            .known(1970, 1970, Family.SHOOT_OUT_OR_PLAY_OFF, Rounds.LATE)
            .known(1971, 1974, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.CLASSIC)
            .known(1975, 1991, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.CLASSIC.and(Rounds.FINAL))
            .named("UEFA Champions League")
            .known(1992, 2001, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .known(2002, 2002, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS)
            .known(2002, 2002, Family.FINAL_BY_SILVER_GOAL, Rounds.FINAL)
            .known(2003, 2003, Family.EXTRA_TIME_THEN_SHOOT_OUT, Rounds.FINAL)
            .known(2003, 2003, Family.SILVER_GOAL, TO_SEMI_FINALS)
            .known(2004, 2009, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .written(2010, 2011, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "8", QUOTED)
            .known(2012, 2015, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .written(2016, 2016, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "20", QUOTED)
            .known(2017, 2019, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .written(2020, 2020, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "20.01", QUOTED)
            .known(2021, 2021, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL)
            .written(2022, 2022, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL, "20", TEXT)
            .known(2023, 2023, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL)
            .known(2024, 2025, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL.and(Rounds.of("knockout phase play-offs")))
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ChampionsLeague() {
        super(
                "uefa-champions-league",
                Set.of("champions-league", "european-cup", "european-champion-clubs-cup"),
                EDITIONS);
    }
}
