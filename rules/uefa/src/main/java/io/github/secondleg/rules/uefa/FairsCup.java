package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Edition.Form.EITHER;
import static io.github.secondleg.Edition.Form.TWO_LEGS;
import static io.github.secondleg.rules.uefa.Criteria.AGGREGATE_ALONE;
import static io.github.secondleg.rules.uefa.Criteria.AGGREGATE_THEN_UNSETTLED;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_ANYTHING;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.PLAY_OFF_THEN_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.SHOOT_OUT_PERHAPS_AFTER_AWAY_GOALS_IN_EXTRA_TIME;
import static io.github.secondleg.rules.uefa.UefaRounds.CLASSIC_OF_64;
import static io.github.secondleg.rules.uefa.UefaRounds.FINAL;
import static io.github.secondleg.rules.uefa.UefaRounds.LATE;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Inter-Cities Fairs Cup, 1958 to 1970. It was not a competition of UEFA; the UEFA Cup replaced it. Its first edition (1955 to 1958) is
 * left out, since it had groups.
 *
 * <p>The rounds are {@code preliminary round}, {@code first round}, {@code second round}, {@code third round},
 * {@code quarter-finals}, {@code semi-finals} and {@code final}; the first three also have their size as a name, as in {@code round of 64}.
 * The first round has had 64 clubs since 1968.
 *
 * <p>The page {@code docs/sources/fairs-cup.md} lists the sources of each row.
 */
public final class FairsCup extends RuleTable {
    private static final UefaRounds EARLY_IN_1970 =
            UefaRounds.of("first round", "round of 64", "second round", "round of 32");
    private static final UefaRounds LATE_IN_1970 =
            UefaRounds.of("third round", "round of 16").and(LATE).and(FINAL);
    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsOverTwoYears("Inter-Cities Fairs Cup")
            .formOfFinal(TWO_LEGS)
            .seasons(1958, 1961, AGGREGATE_ALONE, CLASSIC_OF_64, 1)
            .seasons(1958, 1962, AGGREGATE_THEN_UNSETTLED, FINAL, 6)
            .formOfFinal(EITHER)
            .seasons(1963, 1964, AGGREGATE_THEN_UNSETTLED, FINAL, 6)
            .formOfFinal(TWO_LEGS)
            .seasons(1965, 1969, AGGREGATE_THEN_UNSETTLED, FINAL, 6)
            .seasons(1962, 1965, PLAY_OFF_THEN_TOSS, CLASSIC_OF_64, 2)
            .seasons(1966, 1969, AWAY_GOALS_THEN_TOSS, CLASSIC_OF_64, 3)
            .season(1970, AWAY_GOALS_THEN_ANYTHING, LATE_IN_1970, 5)
            .season(1970, SHOOT_OUT_PERHAPS_AFTER_AWAY_GOALS_IN_EXTRA_TIME, EARLY_IN_1970, 4)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public FairsCup() {
        super("fairs-cup", Set.of("inter-cities-fairs-cup"), EDITIONS);
    }
}
