package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Edition.Form.ONE_MATCH;
import static io.github.secondleg.Edition.Form.TWO_LEGS;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Super Cup, from 1973 on: two legs to 1997 (one match in 1984, 1986 and 1991), one match since. A season is the year in whose
 * summer the two cups had been won, also where the legs were played in the winter after it. The round is {@code final}.
 *
 * <p>The rows with their sources are in {@code docs/sources/uefa-super-cup.md}.
 */
public final class SuperCup extends RuleTable {
    private static final List<Edition> EDITIONS = Editions.overOneYear()
            .named("European Super Cup")
            .finals(TWO_LEGS)
            .known(1973, 1979, Family.PERHAPS_AWAY_GOALS_THEN_ANYTHING, Rounds.FINAL, 1)
            .known(1980, 1983, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL, 2)
            .finals(ONE_MATCH)
            .known(1984, 1984, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL, 2)
            .finals(TWO_LEGS)
            .known(1985, 1985, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL, 2)
            .finals(ONE_MATCH)
            .known(1986, 1986, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL, 2)
            .finals(TWO_LEGS)
            .known(1987, 1990, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL, 2)
            .finals(ONE_MATCH)
            .known(1991, 1991, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL, 2)
            .finals(TWO_LEGS)
            .known(1992, 1994, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL, 2)
            .named("UEFA Super Cup")
            .known(1995, 1997, Family.AWAY_GOALS_THEN_EXTRA_TIME_THEN_UNSETTLED, Rounds.FINAL, 2)
            .finals(ONE_MATCH)
            .known(1998, 1999, Family.EXTRA_TIME_THEN_SHOOT_OUT, Rounds.FINAL, 3)
            .known(2000, 2000, Family.FINAL_BY_GOLDEN_GOAL, Rounds.FINAL, 4)
            .known(2001, 2022, Family.EXTRA_TIME_THEN_SHOOT_OUT, Rounds.FINAL, 3)
            .known(2023, 2025, Family.SHOOT_OUT_AT_ONCE, Rounds.FINAL, 5)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public SuperCup() {
        super("uefa-super-cup", Set.of("european-super-cup"), EDITIONS);
    }
}
