package io.github.secondleg.rules.uefa;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
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
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>1958 to 1961</td><td>not seen</td>
 * <td>no level tie was found</td></tr>
 * <tr><td>1962 to 1965: play-off, then a toss</td><td>not seen</td>
 * <td>English and French encyclopedias: play-offs in each season, tosses in 1964–65 (Strasbourg v Barcelona) and 1965–66 (Milan v Strasbourg)</td></tr>
 * <tr><td>1966 to 1969: away goals, extra time, toss</td><td>not seen</td>
 * <td>English and German encyclopedias: no replays from 1966–67 on; tosses to 1968–69</td></tr>
 * <tr><td>1970, first two rounds: away goals, extra time, kicks</td><td>not seen</td>
 * <td>ifosta.de; English encyclopedia</td></tr>
 * <tr><td>1970, later: away goals</td><td>not seen</td>
 * <td>ifosta.de; what followed is not told; the final was decided on away goals</td></tr>
 * <tr><td>finals to 1969</td><td>not seen</td>
 * <td>none was decided by more than goals; what would have followed was not found</td></tr>
 * </table>
 */
public final class FairsCup extends Offered {
    private static final Rounds EARLY_IN_1970 = Rounds.of("first round", "round of 64", "second round", "round of 32");
    private static final Rounds LATE_IN_1970 =
            Rounds.of("third round", "round of 16").and(Rounds.LATE).and(Rounds.FINAL);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("Inter-Cities Fairs Cup")
            .known(1958, 1961, Family.AGGREGATE_ALONE, Rounds.CLASSIC_OF_64)
            .known(1958, 1969, Family.AGGREGATE_THEN_UNSETTLED, Rounds.FINAL)
            .known(1962, 1965, Family.PLAY_OFF_THEN_TOSS, Rounds.CLASSIC_OF_64)
            .known(1966, 1969, Family.AWAY_GOALS_THEN_TOSS, Rounds.CLASSIC_OF_64)
            .known(1970, 1970, Family.AWAY_GOALS_THEN_ANYTHING, LATE_IN_1970)
            .known(1970, 1970, Family.SHOOT_OUT_PERHAPS_AFTER_AWAY_GOALS_IN_EXTRA_TIME, EARLY_IN_1970)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public FairsCup() {
        super("fairs-cup", Set.of("inter-cities-fairs-cup"), EDITIONS);
    }
}
