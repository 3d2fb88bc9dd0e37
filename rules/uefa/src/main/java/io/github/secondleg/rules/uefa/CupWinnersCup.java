package io.github.secondleg.rules.uefa;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * The European Cup Winners' Cup, 1960 to 1998: the first competition anywhere with away goals.
 *
 * <p>Rounds are asked for as {@code preliminary round}, {@code first round} or {@code round of 32}, {@code second round} or
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>1960</td><td>not seen</td>
 * <td>no level tie was found; the final had two legs</td></tr>
 * <tr><td>1961 to 1964: play-off, then a toss</td><td>not seen</td>
 * <td>English encyclopedia on 1963–64: five play-offs, one of them tossed for</td></tr>
 * <tr><td>1965: away goals, extra time, play-off</td><td>not seen</td>
 * <td>German and English encyclopedias; what follows a level play-off was not found</td></tr>
 * <tr><td>1966: toss in place of the play-off</td><td>not seen</td>
 * <td>eurocups-uefa.ru (Rangers v Zaragoza)</td></tr>
 * <tr><td>1967: away goals, play-off</td><td>not seen</td>
 * <td>German and French encyclopedias: three quarter-finals were played off; whether after extra time was not found</td></tr>
 * <tr><td>1968, to the second round: away goals, but not those of extra time; toss</td><td>not seen</td>
 * <td>linguasport.com; a play-off in the German encyclopedia</td></tr>
 * <tr><td>1968, later: play-off, toss, no away goals</td><td>not seen</td>
 * <td>linguasport.com; German encyclopedia</td></tr>
 * <tr><td>1969, to the second round: away goals, extra time; toss</td><td>not seen</td>
 * <td>English encyclopedia (Roma v PSV); a play-off in the German one</td></tr>
 * <tr><td>1969, later: away goals, extra time, play-off, toss</td><td>not seen</td>
 * <td>the same (Levski v Górnik, Roma v Górnik)</td></tr>
 * <tr><td>1970: away goals, also those of extra time; kicks to the second round, later play-off and toss</td><td>not seen</td>
 * <td>German encyclopedia; Górnik v Manchester City</td></tr>
 * <tr><td>from 1971: kicks in all rounds</td><td>not seen</td>
 * <td>German encyclopedia; Rangers v Sporting CP 1971</td></tr>
 * <tr><td>finals 1961 to 1970: extra time, then a replay</td><td>not seen</td>
 * <td>German encyclopedia; the finals of 1962, 1964 and 1971</td></tr>
 * <tr><td>finals 1971 to 1974</td><td>not seen</td>
 * <td>kicks in the German encyclopedia; a replay until UEFA's decision of 17 July 1975 elsewhere</td></tr>
 * <tr><td>finals from 1975: extra time, kicks</td><td>not seen</td>
 * <td>that decision (tdifh.blogspot.com, weszlo.com)</td></tr>
 * </table>
 */
public final class CupWinnersCup extends Offered {
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("European Cup Winners' Cup")
            .known(1960, 1960, Family.AGGREGATE_ALONE, Rounds.CLASSIC.and(Rounds.FINAL))
            .known(1961, 1970, Family.REPLAY, Rounds.FINAL)
            .known(1961, 1964, Family.PLAY_OFF_THEN_TOSS, Rounds.CLASSIC)
            .known(1965, 1965, Family.AWAY_GOALS_THEN_PLAY_OFF, Rounds.CLASSIC)
            .known(1966, 1966, Family.AWAY_GOALS_THEN_TOSS, Rounds.CLASSIC)
            .known(1967, 1967, Family.AWAY_GOALS_THEN_UNSETTLED, Rounds.CLASSIC)
            .known(1968, 1968, Family.AWAY_GOALS_OF_NORMAL_TIME, Rounds.EARLY)
            .known(1968, 1968, Family.PLAY_OFF_THEN_TOSS, Rounds.LATE)
            .known(1969, 1969, Family.AWAY_GOALS_THEN_PLAY_OFF_OR_TOSS, Rounds.EARLY)
            .known(1969, 1969, Family.AWAY_GOALS_THEN_PLAY_OFF_THEN_TOSS, Rounds.LATE)
            .known(1970, 1970, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.EARLY)
            .known(1970, 1970, Family.AWAY_GOALS_IN_EXTRA_TIME_THEN_PLAY_OFF, Rounds.LATE)
            .known(1971, 1974, Family.FINAL_BY_SHOOT_OUT_OR_REPLAY, Rounds.FINAL)
            .known(1971, 1974, Family.AWAY_GOALS_THEN_SHOOT_OUT, Rounds.CLASSIC)
            .known(
                    1975,
                    1998,
                    Family.AWAY_GOALS_THEN_SHOOT_OUT,
                    Rounds.QUALIFYING.and(Rounds.CLASSIC).and(Rounds.FINAL))
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public CupWinnersCup() {
        super("uefa-cup-winners-cup", Set.of("cup-winners-cup", "european-cup-winners-cup"), EDITIONS);
    }
}
