package io.github.secondleg.rules.uefa;

import static io.github.secondleg.Edition.Form.EITHER;
import static io.github.secondleg.Edition.Form.TWO_LEGS;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Inter-Cities Fairs Cup, 1958 to 1970, which was not UEFA's own; the UEFA Cup took its place. Of its first competition (1955 to
 * 1958), which was held in groups, nothing is offered.
 *
 * <p>Rounds are asked for as {@code preliminary round}, {@code first round}, {@code second round}, {@code third round},
 * {@code quarter-finals}, {@code semi-finals} and {@code final}; also by size, as {@code round of 64}, {@code round of 32} and
 * {@code round of 16}. The field had 64 clubs from 1968 on.
 *
 * <p>The rows with their sources are in {@code docs/sources/fairs-cup.md}.
 */
public final class FairsCup extends RuleTable {
    private static final Rounds EARLY_IN_1970 = Rounds.of("first round", "round of 64", "second round", "round of 32");
    private static final Rounds LATE_IN_1970 =
            Rounds.of("third round", "round of 16").and(Rounds.LATE).and(Rounds.FINAL);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("Inter-Cities Fairs Cup")
            .finals(TWO_LEGS)
            .known(1958, 1961, Family.AGGREGATE_ALONE, Rounds.CLASSIC_OF_64, 1)
            .known(1958, 1962, Family.AGGREGATE_THEN_UNSETTLED, Rounds.FINAL, 6)
            .finals(EITHER)
            .known(1963, 1964, Family.AGGREGATE_THEN_UNSETTLED, Rounds.FINAL, 6)
            .finals(TWO_LEGS)
            .known(1965, 1969, Family.AGGREGATE_THEN_UNSETTLED, Rounds.FINAL, 6)
            .known(1962, 1965, Family.PLAY_OFF_THEN_TOSS, Rounds.CLASSIC_OF_64, 2)
            .known(1966, 1969, Family.AWAY_GOALS_THEN_TOSS, Rounds.CLASSIC_OF_64, 3)
            .known(1970, 1970, Family.AWAY_GOALS_THEN_ANYTHING, LATE_IN_1970, 5)
            .known(1970, 1970, Family.SHOOT_OUT_PERHAPS_AFTER_AWAY_GOALS_IN_EXTRA_TIME, EARLY_IN_1970, 4)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public FairsCup() {
        super("fairs-cup", Set.of("inter-cities-fairs-cup"), EDITIONS);
    }
}
