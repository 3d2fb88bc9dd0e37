package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Edition.Form.ONE_MATCH;
import static io.github.secondleg.Edition.Form.TWO_LEGS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE;
import static io.github.secondleg.rules.uefa.Criteria.SHOOT_OUT_AT_ONCE;
import static io.github.secondleg.rules.uefa.Criteria.SHOOT_OUT_PERHAPS_AFTER_EXTRA_TIME;
import static io.github.secondleg.rules.uefa.UefaRounds.FINAL;
import static io.github.secondleg.rules.uefa.UefaRounds.LATE;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The UEFA Youth League, 2013 to 2018 and 2022. No source has extra time. The path of the domestic champions has two legs, all later rounds
 * have one match.
 *
 * <p>The rounds are {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}; since 2015 also {@code knockout round
 * play-offs}; in 2017, 2018 and 2022 also {@code first round} and {@code second round}.
 *
 * <p>The page {@code docs/sources/uefa-youth-league.md} lists the sources of each row.
 */
public final class YouthLeague extends RuleTable {
    private static final UefaRounds FROM_LAST_SIXTEEN =
            UefaRounds.of("round of 16").and(LATE).and(FINAL);
    private static final UefaRounds OVER_ONE_MATCH =
            UefaRounds.of("knockout round play-offs").and(FROM_LAST_SIXTEEN);
    private static final UefaRounds OF_DOMESTIC_CHAMPIONS = UefaRounds.of("first round", "second round");
    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsOverTwoYears("UEFA Youth League")
            .formOfRounds(ONE_MATCH)
            .seasons(2013, 2014, SHOOT_OUT_AT_ONCE, FROM_LAST_SIXTEEN, 1)
            .seasons(2015, 2016, SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH, 1)
            .season(2017, AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH, 1, 2)
            .season(2018, AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH, "19", QUOTED, 1, 2)
            .formOfRounds(TWO_LEGS)
            .season(2017, AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, OF_DOMESTIC_CHAMPIONS, 2)
            .season(2018, AWAY_GOALS_THEN_SHOOT_OUT_AT_ONCE, OF_DOMESTIC_CHAMPIONS, "19", QUOTED, 2)
            .season(2022, SHOOT_OUT_PERHAPS_AFTER_EXTRA_TIME, OF_DOMESTIC_CHAMPIONS, 3)
            .formOfRounds(ONE_MATCH)
            .season(2022, SHOOT_OUT_AT_ONCE, OVER_ONE_MATCH, 1)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public YouthLeague() {
        super("uefa-youth-league", Set.of("youth-league"), EDITIONS);
    }
}
