package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Edition.Form.ONE_MATCH;
import static io.github.secondleg.Edition.Form.TWO_LEGS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED;
import static io.github.secondleg.rules.uefa.Criteria.EXTRA_TIME_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.Criteria.FINAL_BY_GOLDEN_GOAL;
import static io.github.secondleg.rules.uefa.Criteria.PERHAPS_AWAY_GOALS_THEN_ANYTHING;
import static io.github.secondleg.rules.uefa.Criteria.SHOOT_OUT_AT_ONCE;
import static io.github.secondleg.rules.uefa.UefaRounds.FINAL;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Super Cup since 1973. It had two legs up to 1997 (one match in 1984, 1986 and 1991), and has had one match since. A season is the
 * year in which the two teams won their cups, even if the legs were played in the following winter. The only round is the {@code final}.
 *
 * <p>The page {@code docs/sources/uefa-super-cup.md} lists the sources of each row.
 */
public final class SuperCup extends RuleTable {
    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsInOneYear("European Super Cup")
            .formOfFinal(TWO_LEGS)
            .seasons(1973, 1979, PERHAPS_AWAY_GOALS_THEN_ANYTHING, FINAL, 1)
            .seasons(1980, 1983, AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, FINAL, 2)
            .formOfFinal(ONE_MATCH)
            .season(1984, AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, FINAL, 2)
            .formOfFinal(TWO_LEGS)
            .season(1985, AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, FINAL, 2)
            .formOfFinal(ONE_MATCH)
            .season(1986, AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, FINAL, 2)
            .formOfFinal(TWO_LEGS)
            .seasons(1987, 1990, AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, FINAL, 2)
            .formOfFinal(ONE_MATCH)
            .season(1991, AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, FINAL, 2)
            .formOfFinal(TWO_LEGS)
            .seasons(1992, 1994, AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, FINAL, 2)
            .competition("UEFA Super Cup")
            .seasons(1995, 1997, AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, FINAL, 2)
            .formOfFinal(ONE_MATCH)
            .seasons(1998, 1999, EXTRA_TIME_THEN_SHOOT_OUT, FINAL, 3)
            .season(2000, FINAL_BY_GOLDEN_GOAL, FINAL, 4)
            .seasons(2001, 2022, EXTRA_TIME_THEN_SHOOT_OUT, FINAL, 3)
            .seasons(2023, 2025, SHOOT_OUT_AT_ONCE, FINAL, 5)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public SuperCup() {
        super("uefa-super-cup", Set.of("european-super-cup"), EDITIONS);
    }
}
