package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Copa Libertadores, 1960 to 2025. A season is the year in which it was played.
 *
 * <p>The rows with their sources are in {@code docs/sources/conmebol-libertadores.md}.
 *
 * <p>A win is two points up to 1994 and three since; two were seen for 1988, three for 1996. Over two legs that never matters.
 *
 * <p>fr.wikipedia has extra time before all goals in every round of 1988; but of Nacional v Universidad Católica, which away goals decided, no
 * source tells any, so that its order is followed in the final alone. No tie before it was level on points and not on goals.
 *
 * <p>Open questions: whether away goals counted in the final of 1988; what came behind a third match and goal difference that were level, and
 * had no kicks. A tie that turns on one of them waits for the organiser.
 *
 * <p>The rounds, a slash between names of one:
 *
 * <ul>
 *   <li>up to 1970 {@code preliminary round}, {@code first round}, {@code second round}, {@code quarter-finals}, {@code semi-finals};
 *   <li>in 1988 {@code second round} / {@code second stage}, {@code third round} / {@code third stage} / {@code quarter-finals}, {@code
 *       semi-finals};
 *   <li>since 1989 {@code round of 16} / {@code second round}, {@code quarter-finals}, {@code semi-finals};
 *   <li>since 2005 also {@code preliminary round}, {@code first stage} / {@code first round} / {@code qualifying round 1}, {@code second stage}
 *       / {@code qualifying round 2}, {@code third stage} / {@code third round} / {@code qualifying round 3};
 *   <li>always {@code final}.
 * </ul>
 */
public final class Libertadores extends RuleTable {
    private static final String NAME = "the Copa Libertadores regulations";
    private static final String REGULATIONS = "Copa Libertadores Regulations";
    private static final String MANUAL = "Copa Libertadores Manual de Clubes";
    private static final Citation UNNUMBERED = Citation.of(REGULATIONS, SECONDARY);
    private static final Citation ARTICLE_29 = Citation.of(REGULATIONS, "2019", "29", QUOTED);
    private static final Citation ARTICLE_30 = Citation.of(REGULATIONS, "2019", "30", QUOTED);
    private static final Citation MANUAL_2_4_3 = Citation.of(MANUAL, "2024", "2.4.3", QUOTED);
    private static final Citation MANUAL_2_4_4 = Citation.of(MANUAL, "2024", "2.4.4", QUOTED);

    private static final TiebreakChain OF_1960 =
            PointsFirst.two(NAME, unnumbered("1960")).then(Tiebreaker.goalDifference(), Tiebreaker.playOffMatch());
    private static final TiebreakChain OF_1961 =
            PointsFirst.two(NAME, unnumbered("1961")).then(Tiebreaker.goalDifference(), Tiebreaker.lots());
    private static final TiebreakChain THIRD_MATCH =
            PointsFirst.two(NAME, UNNUMBERED).then(Tiebreaker.playOffMatch(), Tiebreaker.goalDifference());
    private static final TiebreakChain OF_1988 = PointsFirst.two(NAME, unnumbered("1988"))
            .then(Tiebreaker.goalDifference(), Tiebreaker.awayGoals(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    private static final TiebreakChain FINAL_OF_1988 = PointsFirst.two(NAME, unnumbered("1988"))
            .then(
                    new GoalDifferenceAfterExtraTime(),
                    Tiebreaker.ifInForce(Tiebreaker.awayGoals(), "counting in the final is not known"),
                    Tiebreaker.shootOut());
    private static final TiebreakChain TWO_POINTS_AND_KICKS =
            PointsFirst.two(NAME, UNNUMBERED).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());
    private static final TiebreakChain THREE_POINTS_AND_KICKS =
            PointsFirst.three(NAME, UNNUMBERED).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());
    private static final TiebreakChain AWAY_GOALS = PointsFirst.three(NAME, ARTICLE_29)
            .then(Tiebreaker.goalDifference(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());
    private static final TiebreakChain FINAL_OVER_TWO_LEGS = PointsFirst.three(NAME, unnumbered("2005"))
            .then(Tiebreaker.goalDifference(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    private static final TiebreakChain OF_2022 =
            PointsFirst.three(NAME, MANUAL_2_4_3).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());

    private static final List<Edition> EDITIONS = Stream.of(
                    Era.twoLegs(1960, 1960, OF_1960, Rounds.BEFORE_GROUPS, 1),
                    Era.twoLegs(1961, 1961, OF_1961, Rounds.BEFORE_GROUPS, 2),
                    Era.twoLegs(1962, 1970, THIRD_MATCH, Rounds.BEFORE_GROUPS, 3),
                    Era.twoLegs(1971, 1987, THIRD_MATCH, Rounds.FINAL, 3),
                    Era.twoLegs(1988, 1988, OF_1988, Rounds.OF_1988, 4),
                    Era.twoLegs(1988, 1988, FINAL_OF_1988, Rounds.FINAL, 5),
                    Era.twoLegs(1989, 1994, TWO_POINTS_AND_KICKS, Rounds.LAST_SIXTEEN, 6),
                    Era.twoLegs(1989, 1994, TWO_POINTS_AND_KICKS, Rounds.FINAL, 6),
                    Era.twoLegs(1995, 2004, THREE_POINTS_AND_KICKS, Rounds.LAST_SIXTEEN, 6),
                    Era.twoLegs(1995, 2004, THREE_POINTS_AND_KICKS, Rounds.FINAL, 6),
                    Era.twoLegs(2005, 2021, AWAY_GOALS, Rounds.WITH_QUALIFYING, 7),
                    Era.twoLegs(2005, 2018, FINAL_OVER_TWO_LEGS, Rounds.FINAL, 8),
                    Era.oneMatch(2019, 2021, SingleFinal.under(NAME, ARTICLE_30), Rounds.FINAL, 9),
                    Era.twoLegs(2022, 2025, OF_2022, Rounds.WITH_QUALIFYING, 10),
                    Era.oneMatch(2022, 2025, SingleFinal.under(NAME, MANUAL_2_4_4), Rounds.FINAL, 9))
            .flatMap(List::stream)
            .toList();

    private static Citation unnumbered(String edition) {
        return UNNUMBERED.ofEdition(edition);
    }

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Libertadores() {
        super("conmebol-libertadores", Set.of("copa-libertadores"), EDITIONS, 2022, "semi-finals");
    }
}
