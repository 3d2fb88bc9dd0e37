package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Youth League, 2016 to 2018: no extra time. The path of the domestic champions has two legs, all later rounds one match.
 *
 * <p>Rounds are asked for as {@code first round} and {@code second round} from 2017, then as {@code knockout round play-offs},
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>one match: kicks as soon as it ended level</td><td>19 (2018)</td>
 * <td>English encyclopedia on 2016–17; gianlucadimarzio.com; title in a table of contents of 2018/19, without extra time</td></tr>
 * <tr><td>two legs: away goals, then kicks</td><td>19 (2018)</td>
 * <td>English encyclopedia on 2017–18; the same title</td></tr>
 * </table>
 */
public final class YouthLeague extends Offered {
    private static final Rounds OVER_ONE_MATCH = Rounds.of("knockout round play-offs", "round of 16")
            .and(Rounds.LATE)
            .and(Rounds.FINAL);
    private static final Rounds ALL = Rounds.of("first round", "second round").and(OVER_ONE_MATCH);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Youth League")
            .known(2016, 2016, Family.SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH)
            .known(2017, 2017, Family.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, ALL)
            .written(2018, 2018, Family.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, ALL, "19", QUOTED)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public YouthLeague() {
        super("uefa-youth-league", Set.of("youth-league"), EDITIONS);
    }
}
