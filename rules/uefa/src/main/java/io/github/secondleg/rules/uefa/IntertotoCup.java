package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Edition.Form.TWO_LEGS;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Intertoto Cup over two-legged rounds, 1998 to 2008. Its years with groups are not offered.
 *
 * <p>Rounds are asked for as {@code first round}, {@code second round}, {@code third round}, {@code quarter-finals},
 * {@code semi-finals} and {@code finals} or {@code final}; all of them had two legs.
 *
 * <p>The rows with their sources are in {@code docs/sources/uefa-intertoto-cup.md}.
 */
public final class IntertotoCup extends RuleTable {
    private static final Rounds ALL = Rounds.of("first round", "second round", "third round")
            .and(Rounds.LATE)
            .and(Rounds.of("final", "finals"));
    private static final List<Edition> EDITIONS = Editions.overOneYear()
            .named("UEFA Intertoto Cup")
            .finals(TWO_LEGS)
            .known(1998, 2002, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .known(2003, 2003, Family.SILVER_GOAL, ALL, 2)
            .known(2004, 2004, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .written(2005, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, "5", QUOTED, 1)
            .known(2006, 2008, Family.AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public IntertotoCup() {
        super("uefa-intertoto-cup", Set.of("intertoto-cup"), EDITIONS);
    }
}
