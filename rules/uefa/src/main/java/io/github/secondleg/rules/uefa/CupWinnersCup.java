package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Edition.Form.ONE_MATCH;
import static io.github.secondleg.Edition.Form.TWO_LEGS;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The European Cup Winners' Cup, 1960 to 1998: the first competition anywhere with away goals.
 *
 * <p>Rounds are asked for as {@code preliminary round}, {@code first round} or {@code round of 32}, {@code second round} or
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}.
 *
 * <p>The rows with their sources are in {@code docs/sources/uefa-cup-winners-cup.md}.
 */
public final class CupWinnersCup extends RuleTable {
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("European Cup Winners' Cup")
            .finals(TWO_LEGS)
            .known(1960, 1960, Family.AGGREGATE_ALONE, Rounds.CLASSIC.and(Rounds.FINAL), 1)
            .finals(ONE_MATCH)
            .known(1961, 1970, Family.REPLAY, Rounds.FINAL, 12)
            .known(1961, 1964, Family.PLAY_OFF_THEN_TOSS, Rounds.CLASSIC, 2)
            .known(1965, 1965, Family.AWAY_GOALS_THEN_PLAY_OFF, Rounds.CLASSIC, 3)
            .known(1966, 1966, Family.AWAY_GOALS_THEN_TOSS, Rounds.CLASSIC, 4)
            .known(1967, 1967, Family.AWAY_GOALS_THEN_UNSETTLED, Rounds.CLASSIC, 5)
            .known(1968, 1968, Family.AWAY_GOALS_OF_NORMAL_TIME, Rounds.EARLY, 6)
            .known(1968, 1968, Family.PLAY_OFF_THEN_TOSS, Rounds.LATE, 7)
            .known(1969, 1969, Family.AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS, Rounds.EARLY, 8)
            .known(1969, 1969, Family.AWAY_GOALS_THEN_PLAY_OFF_THEN_TOSS, Rounds.LATE, 9)
            .known(1970, 1970, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.EARLY, 10)
            .known(1970, 1970, Family.AWAY_GOALS_IN_EXTRA_TIME_THEN_PLAY_OFF, Rounds.LATE, 10)
            .known(1971, 1974, Family.FINAL_BY_SHOOT_OUT_OR_REPLAY, Rounds.FINAL, 13)
            .known(1971, 1974, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.CLASSIC, 11)
            .known(
                    1975,
                    1998,
                    Family.AWAY_GOALS_THEN_SHOOT_OUT,
                    Rounds.QUALIFYING.and(Rounds.CLASSIC).and(Rounds.FINAL),
                    11,
                    14)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public CupWinnersCup() {
        super(
                "uefa-cup-winners-cup",
                Set.of("cup-winners-cup", "european-cup-winners-cup"),
                EDITIONS,
                1998,
                "semi-finals");
    }
}
