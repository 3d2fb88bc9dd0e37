package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Edition.Form.ONE_MATCH;
import static io.github.secondleg.Edition.Form.TWO_LEGS;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Youth League, 2013 to 2018 and 2022: no extra time was seen. The path of the domestic champions has two legs, all later rounds one match.
 *
 * <p>Rounds are asked for as {@code first round} and {@code second round} in 2017, 2018 and 2022, as {@code knockout round play-offs} from
 * 2015, then as {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}.
 *
 * <p>The rows with their sources are in {@code docs/sources/uefa-youth-league.md}.
 */
public final class YouthLeague extends RuleTable {
    private static final Rounds FROM_LAST_SIXTEEN =
            Rounds.of("round of 16").and(Rounds.LATE).and(Rounds.FINAL);
    private static final Rounds OVER_ONE_MATCH =
            Rounds.of("knockout round play-offs").and(FROM_LAST_SIXTEEN);
    private static final Rounds OF_DOMESTIC_CHAMPIONS = Rounds.of("first round", "second round");
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Youth League")
            .rounds(ONE_MATCH)
            .known(2013, 2014, Family.SHOOT_OUT_AT_ONCE, FROM_LAST_SIXTEEN, 1)
            .known(2015, 2016, Family.SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH, 1)
            .known(2017, 2017, Family.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH, 1, 2)
            .written(2018, Family.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH, "19", QUOTED, 1, 2)
            .rounds(TWO_LEGS)
            .known(2017, 2017, Family.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, OF_DOMESTIC_CHAMPIONS, 2)
            .written(2018, Family.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, OF_DOMESTIC_CHAMPIONS, "19", QUOTED, 2)
            .known(2022, 2022, Family.SHOOT_OUT_PERHAPS_AFTER_EXTRA_TIME, OF_DOMESTIC_CHAMPIONS, 3)
            .rounds(ONE_MATCH)
            .known(2022, 2022, Family.SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH, 1)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public YouthLeague() {
        super("uefa-youth-league", Set.of("youth-league"), EDITIONS);
    }
}
