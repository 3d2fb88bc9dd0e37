package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Youth League, 2013 to 2018 and 2022: no extra time was seen. The path of the domestic champions has two legs, all later rounds one match.
 *
 * <p>Rounds are asked for as {@code first round} and {@code second round} in 2017, 2018 and 2022, as {@code knockout round play-offs} from
 * 2015, then as {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>one match: kicks as soon as it ended level</td><td>19 (2018)</td>
 * <td>English encyclopedia on 2013–14 to 2016–17 and 2022–23; gianlucadimarzio.com; title in a table of contents of 2018/19, without extra time</td></tr>
 * <tr><td>two legs: away goals, then kicks</td><td>19 (2018)</td>
 * <td>English encyclopedia on 2017–18; the same title</td></tr>
 * <tr><td>two legs in 2022: kicks, no away goals; whether after extra time was not found</td><td>not seen</td>
 * <td>AZ v Crvena zvezda 2–2, 1–1 went to kicks, though the visitors' goals differed (uefa.com and it.uefa.com, November 2022)</td></tr>
 * </table>
 */
public final class YouthLeague extends Offered {
    private static final Rounds FROM_LAST_SIXTEEN =
            Rounds.of("round of 16").and(Rounds.LATE).and(Rounds.FINAL);
    private static final Rounds OVER_ONE_MATCH =
            Rounds.of("knockout round play-offs").and(FROM_LAST_SIXTEEN);
    private static final Rounds OF_DOMESTIC_CHAMPIONS = Rounds.of("first round", "second round");
    private static final Rounds ALL = OF_DOMESTIC_CHAMPIONS.and(OVER_ONE_MATCH);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Youth League")
            .known(2013, 2014, Family.SHOOT_OUT_AT_ONCE, FROM_LAST_SIXTEEN)
            .known(2015, 2016, Family.SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH)
            .known(2017, 2017, Family.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, ALL)
            .written(2018, 2018, Family.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, ALL, "19", QUOTED)
            .known(2022, 2022, Family.SHOOT_OUT_PERHAPS_AFTER_EXTRA_TIME, OF_DOMESTIC_CHAMPIONS)
            .known(2022, 2022, Family.SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public YouthLeague() {
        super("uefa-youth-league", Set.of("youth-league"), EDITIONS);
    }
}
