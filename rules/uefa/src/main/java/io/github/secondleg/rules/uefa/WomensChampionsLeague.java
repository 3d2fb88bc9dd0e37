package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Women's Champions League, 2009 to 2024. Of the UEFA Women's Cup before it nothing is offered.
 *
 * <p>Rounds are asked for as {@code round of 32}, {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final};
 * from 2021 as {@code round 1}, {@code round 2}, {@code quarter-finals}, {@code semi-finals} and {@code final};
 * the first two not from 2023, whose rules were not seen.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>away goals, extra time with away goals, kicks</td><td>17 (2015), 18 (2019)</td>
 * <td>uefa.com on 2014/15; titles in tables of contents; the decision of 24 June 2021 ended it</td></tr>
 * <tr><td>from 2021: no away goals</td><td>21 (2021)</td>
 * <td>decision of 24 June 2021; the article is referred to in the text of art. 15 of 2021/22</td></tr>
 * <tr><td>2023 and 2024, from the quarter-finals: the same</td><td>not seen</td>
 * <td>Italian encyclopedia on the knock-out phase of 2023–24; sportface.it on 2024/25: the format of the three years before;
 * gamereactor.eu 27 March 2025: a goal of the visitors, behind on aggregate, would have meant extra time</td></tr>
 * </table>
 */
public final class WomensChampionsLeague extends Offered {
    private static final Rounds TO_2020 =
            Rounds.of("round of 32", "round of 16").and(Rounds.LATE).and(Rounds.FINAL);
    private static final Rounds SINCE_2021 =
            Rounds.of("round 1", "round 2").and(Rounds.LATE).and(Rounds.FINAL);
    private static final Rounds FROM_LAST_EIGHT = Rounds.LATE.and(Rounds.FINAL);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Women's Champions League")
            .known(2009, 2014, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020)
            .written(2015, 2015, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, "17", QUOTED)
            .known(2016, 2018, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020)
            .written(2019, 2019, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020, "18", QUOTED)
            .known(2020, 2020, Family.AWAY_GOALS_THEN_SHOOT_OUT, TO_2020)
            .written(2021, 2021, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021, "21", QUOTED)
            .known(2022, 2022, Family.EXTRA_TIME_THEN_SHOOT_OUT, SINCE_2021)
            .known(2023, 2024, Family.EXTRA_TIME_THEN_SHOOT_OUT, FROM_LAST_EIGHT)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public WomensChampionsLeague() {
        super("uefa-womens-champions-league", Set.of("womens-champions-league"), EDITIONS);
    }
}
