package io.github.secondleg.rules.uefa;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Super Cup, from 1973 on: two legs to 1997 (one match in 1984, 1986 and 1991), one match since. A season is the year in whose
 * summer the two cups had been won, also where the legs were played in the winter after it. The round is {@code final}.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>1973 to 1979</td><td>not seen</td>
 * <td>no tie was level</td></tr>
 * <tr><td>1980 to 1997: away goals, extra time</td><td>not seen</td>
 * <td>English encyclopedia (Valencia 1980); uefa.com (Aston Villa 1982); what followed a level extra time was not found</td></tr>
 * <tr><td>1998 to 2022: extra time, kicks</td><td>not seen</td>
 * <td>liquisearch.com; wikisum.wiki</td></tr>
 * <tr><td>2000: golden goal</td><td>not seen</td>
 * <td>uefa.com</td></tr>
 * <tr><td>from 2023: kicks as soon as the match ended level</td><td>not seen</td>
 * <td>uefa.com, 26 September 2023</td></tr>
 * </table>
 */
public final class SuperCup extends Offered {
    private static final List<Edition> EDITIONS = Editions.overOneYear()
            .named("European Super Cup")
            .known(1973, 1979, Family.PERHAPS_AWAY_GOALS_THEN_ANYTHING, Rounds.FINAL)
            .known(1980, 1994, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL)
            .named("UEFA Super Cup")
            .known(1995, 1997, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL)
            .known(1998, 1999, Family.EXTRA_TIME_THEN_SHOOT_OUT, Rounds.FINAL)
            .known(2000, 2000, Family.FINAL_BY_GOLDEN_GOAL, Rounds.FINAL)
            .known(2001, 2022, Family.EXTRA_TIME_THEN_SHOOT_OUT, Rounds.FINAL)
            .known(2023, 2025, Family.SHOOT_OUT_AT_ONCE, Rounds.FINAL)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public SuperCup() {
        super("uefa-super-cup", Set.of("european-super-cup"), EDITIONS);
    }
}
