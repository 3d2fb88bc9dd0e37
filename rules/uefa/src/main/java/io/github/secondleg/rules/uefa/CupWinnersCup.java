package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Edition.Form.ONE_MATCH;
import static io.github.secondleg.Edition.Form.TWO_LEGS;
import static io.github.secondleg.rules.uefa.Criteria.AGGREGATE_ALONE;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_IN_EXTRA_TIME_THEN_PLAY_OFF;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_OF_NORMAL_TIME;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_PLAY_OFF;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_PLAY_OFF_THEN_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.AWAY_GOALS_THEN_UNSETTLED;
import static io.github.secondleg.rules.uefa.Criteria.FINAL_BY_SHOOT_OUT_OR_REPLAY;
import static io.github.secondleg.rules.uefa.Criteria.PLAY_OFF_THEN_TOSS;
import static io.github.secondleg.rules.uefa.Criteria.REPLAY;
import static io.github.secondleg.rules.uefa.UefaRounds.CLASSIC;
import static io.github.secondleg.rules.uefa.UefaRounds.EARLY;
import static io.github.secondleg.rules.uefa.UefaRounds.FINAL;
import static io.github.secondleg.rules.uefa.UefaRounds.LATE;
import static io.github.secondleg.rules.uefa.UefaRounds.QUALIFYING;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.Format;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The European Cup Winners' Cup, 1960 to 1998. It was the first competition with away goals.
 *
 * <p>The rounds are {@code preliminary round}, {@code first round} or {@code round of 32}, {@code second round} or
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}.
 *
 * <p>The page {@code docs/sources/uefa-cup-winners-cup.md} lists the sources of each row.
 */
public final class CupWinnersCup extends RuleTable {
    /** The rounds of each season. */
    private static final List<Format> FORMATS = Format.overTwoYears("""
            1960       preliminary round, quarter-finals, semi-finals, final
            1961–1962  preliminary round, first round = round of 16, quarter-finals, semi-finals, final
            1963–1998  preliminary round = qualifying round, first round = round of 32, second round = round of 16, quarter-finals, semi-finals, final
            """);

    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsOverTwoYears("European Cup Winners' Cup")
            .formOfFinal(TWO_LEGS)
            .season(1960, AGGREGATE_ALONE, CLASSIC.and(FINAL), 1)
            .formOfFinal(ONE_MATCH)
            .seasons(1961, 1970, REPLAY, FINAL, 12)
            .seasons(1961, 1964, PLAY_OFF_THEN_TOSS, CLASSIC, 2)
            .season(1965, AWAY_GOALS_THEN_PLAY_OFF, CLASSIC, 3)
            .season(1966, AWAY_GOALS_THEN_TOSS, CLASSIC, 4)
            .season(1967, AWAY_GOALS_THEN_UNSETTLED, CLASSIC, 5)
            .season(1968, AWAY_GOALS_OF_NORMAL_TIME, EARLY, 6)
            .season(1968, PLAY_OFF_THEN_TOSS, LATE, 7)
            .season(1969, AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS, EARLY, 8)
            .season(1969, AWAY_GOALS_THEN_PLAY_OFF_THEN_TOSS, LATE, 9)
            .season(1970, AWAY_GOALS_THEN_SHOOT_OUT, EARLY, 10)
            .season(1970, AWAY_GOALS_IN_EXTRA_TIME_THEN_PLAY_OFF, LATE, 10)
            .seasons(1971, 1974, FINAL_BY_SHOOT_OUT_OR_REPLAY, FINAL, 13)
            .seasons(1971, 1974, AWAY_GOALS_THEN_SHOOT_OUT, CLASSIC, 11)
            .seasons(
                    1975,
                    1998,
                    AWAY_GOALS_THEN_SHOOT_OUT,
                    QUALIFYING.and(CLASSIC).and(FINAL),
                    11,
                    14)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public CupWinnersCup() {
        super(
                "uefa-cup-winners-cup",
                Set.of("cup-winners-cup", "european-cup-winners-cup"),
                FORMATS,
                EDITIONS,
                1998,
                "semi-finals");
    }
}
