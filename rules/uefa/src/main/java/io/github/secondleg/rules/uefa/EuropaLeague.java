package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Cup, from 1971 on, and the Europa League that took its place in 2009.
 *
 * <p>Rounds are asked for as {@code first round} to {@code fourth round} or as {@code round of 64}, {@code round of 32} and
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}, with {@code preliminary round},
 * {@code qualifying round}, {@code first}, {@code second}, {@code third qualifying round} and {@code play-off round} before them, from
 * 2021 {@code knockout round play-offs}, from 2024 {@code knockout phase play-offs}.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>1971 to 2020: away goals, extra time with away goals, kicks</td><td>8 (2011), 19 (2017)</td>
 * <td>German encyclopedia on 1971–72; finals on away goals 1977, 1980, 1992, on kicks 1984, 1988, 1997 (uefa.com, Reuters); uefa.com 24 February 2005; titles in tables of contents</td></tr>
 * <tr><td>final of 2000 with golden goal</td><td>not seen</td>
 * <td>uefa.com</td></tr>
 * <tr><td>silver goal: final of 2002, two-legged ties of 2003</td><td>not seen</td>
 * <td>uefa.com; whether visitors' goals in it counted as away goals was not found</td></tr>
 * <tr><td>from 2021: no away goals</td><td>not seen</td>
 * <td>decision of 24 June 2021; match data to 2025</td></tr>
 * <tr><td>2022: too few players, match lost 0–3</td><td>annex I.2, I.3.1</td>
 * <td>text of 2022/23, in the epidemic annex</td></tr>
 * </table>
 *
 * <p>The final had two legs to 1996, and one match since. The award of 2022 presupposes that no new date was found.
 */
public final class EuropaLeague extends Offered {
    private static final Rounds TO_SEMI_FINALS =
            Rounds.QUALIFYING.and(Rounds.CLASSIC_OF_64).and(Rounds.of("fourth round"));
    private static final Rounds ALL = TO_SEMI_FINALS.and(Rounds.FINAL);
    private static final Rounds SINCE_2021 = ALL.and(Rounds.of("knockout round play-offs"));
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Cup")
            .known(1971, 1999, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .known(2000, 2000, Family.FINAL_BY_GOLDEN_GOAL, Rounds.FINAL)
            .known(2000, 2000, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS)
            .known(2001, 2001, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .known(2002, 2002, Family.FINAL_BY_SILVER_GOAL, Rounds.FINAL)
            .known(2002, 2002, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_SEMI_FINALS)
            .known(2003, 2003, Family.EXTRA_TIME_THEN_SHOOT_OUT, Rounds.FINAL)
            .known(2003, 2003, Family.SILVER_GOAL, TO_SEMI_FINALS)
            .known(2004, 2008, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .named("UEFA Europa League")
            .known(2009, 2010, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .written(2011, 2011, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "8", QUOTED)
            .known(2012, 2016, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .written(2017, 2017, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "19", QUOTED)
            .known(2018, 2020, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .known(2021, 2021, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021)
            .known(2022, 2022, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021)
            .punishing(EuropaLeague::inEpidemics)
            .known(2023, 2023, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021)
            .known(2024, 2025, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021.and(Rounds.of("knockout phase play-offs")))
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public EuropaLeague() {
        super("uefa-europa-league", Set.of("europa-league", "uefa-cup"), EDITIONS);
    }

    private static Sanctions inEpidemics(Sanctions usual) {
        return usual.awarding(
                Incident.Kind.TOO_FEW_PLAYERS,
                3,
                Citation.of(
                        "Regulations of the UEFA Europa League", "2022/23", "annex I.2, I.3.1", Citation.Source.TEXT));
    }
}
