package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Intertoto Cup over two-legged rounds, 1998 to 2008. Its years with groups are not offered.
 *
 * <p>Rounds are asked for as {@code first round}, {@code second round}, {@code third round}, {@code quarter-finals},
 * {@code semi-finals} and {@code finals} or {@code final}; all of them had two legs.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>away goals, extra time with away goals, kicks</td><td>5 (2005)</td>
 * <td>English encyclopedia on 1998 (one tie on away goals, one on kicks); titles in a table of contents of 2005</td></tr>
 * <tr><td>silver goal: 2003</td><td>not seen</td>
 * <td>uefa.com; whether visitors' goals in it counted as away goals was not found</td></tr>
 * </table>
 */
public final class IntertotoCup extends Offered {
    private static final Rounds ALL = Rounds.of("first round", "second round", "third round")
            .and(Rounds.LATE)
            .and(Rounds.of("final", "finals"));
    private static final List<Edition> EDITIONS = Editions.overOneYear()
            .named("UEFA Intertoto Cup")
            .known(1998, 2002, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .known(2003, 2003, Family.SILVER_GOAL, ALL)
            .known(2004, 2004, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .written(2005, 2005, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "5", QUOTED)
            .known(2006, 2008, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public IntertotoCup() {
        super("uefa-intertoto-cup", Set.of("intertoto-cup"), EDITIONS);
    }
}
