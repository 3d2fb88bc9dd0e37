package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Edition.Form.TWO_LEGS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.Criteria.SILVER_GOAL;
import static io.github.secondleg.rules.uefa.UefaRounds.LATE;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Intertoto Cup, 1998 to 2008. Its years with groups are left out.
 *
 * <p>The rounds are {@code first round}, {@code second round}, {@code third round}, {@code quarter-finals},
 * {@code semi-finals} and {@code finals} or {@code final}. All of them had two legs.
 *
 * <p>The page {@code docs/sources/uefa-intertoto-cup.md} lists the sources of each row.
 */
public final class IntertotoCup extends RuleTable {
    private static final UefaRounds ALL = UefaRounds.of("first round", "second round", "third round")
            .and(LATE)
            .and(UefaRounds.of("final", "finals"));
    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsInOneYear("UEFA Intertoto Cup")
            .formOfFinal(TWO_LEGS)
            .seasons(1998, 2002, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .season(2003, SILVER_GOAL, ALL, 2)
            .season(2004, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .season(2005, AWAY_GOALS_THEN_SHOOT_OUT, ALL, "5", QUOTED, 1)
            .seasons(2006, 2008, AWAY_GOALS_THEN_SHOOT_OUT, ALL, 1)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public IntertotoCup() {
        super("uefa-intertoto-cup", Set.of("intertoto-cup"), EDITIONS);
    }
}
