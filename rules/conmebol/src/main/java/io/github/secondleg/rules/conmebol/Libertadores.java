package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.SECONDARY;
import static io.github.secondleg.Edition.ofSeason;
import static io.github.secondleg.Edition.ofSeasons;
import static io.github.secondleg.Tiebreaker.aggregate;
import static io.github.secondleg.Tiebreaker.awayGoals;
import static io.github.secondleg.Tiebreaker.extraTime;
import static io.github.secondleg.Tiebreaker.goalDifference;
import static io.github.secondleg.Tiebreaker.ifInForce;
import static io.github.secondleg.Tiebreaker.lots;
import static io.github.secondleg.Tiebreaker.playOffMatch;
import static io.github.secondleg.Tiebreaker.points;
import static io.github.secondleg.Tiebreaker.shootOut;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.BEFORE_GROUPS;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.FINAL;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.LAST_SIXTEEN;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.ROUNDS_OF_1988;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.WITH_QUALIFYING;
import static io.github.secondleg.rules.conmebol.DisciplinaryCode.FROM_2015_TO_2017;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Copa Libertadores, 1960 to 2025. A season is the year in which it was played.
 *
 * <p>The page {@code docs/sources/conmebol-libertadores.md} lists the sources of each row.
 *
 * <p>A win is two points up to 1994 and three points since. Sources state two points for 1988 and three for 1996. The number never changes
 * the winner of a tie over two legs.
 *
 * <p>For 1988, fr.wikipedia puts extra time before all goals in every round. But away goals decided Nacional v Universidad Católica, and no
 * source reports extra time in that tie. So only the final follows that order. No earlier tie was level on points with unequal goals.
 *
 * <p>Two questions are open: did away goals count in the final of 1988, and what followed a play-off match and a goal difference that were
 * both level without a shoot-out? A tie that depends on one of them awaits a ruling of the organiser.
 *
 * <p>The rounds are, with a slash between names of one round:
 *
 * <ul>
 *   <li>up to 1970 {@code preliminary round}, {@code first round}, {@code second round}, {@code quarter-finals}, {@code semi-finals};
 *   <li>in 1988 {@code second round} / {@code second stage}, {@code third round} / {@code third stage} / {@code quarter-finals}, {@code
 *       semi-finals};
 *   <li>since 1989 {@code round of 16} / {@code second round}, {@code quarter-finals}, {@code semi-finals};
 *   <li>since 2005 also {@code preliminary round}, {@code first stage} / {@code first round} / {@code qualifying round 1}, {@code second stage}
 *       / {@code qualifying round 2}, {@code third stage} / {@code third round} / {@code qualifying round 3};
 *   <li>{@code final} in all seasons.
 * </ul>
 */
public final class Libertadores extends RuleTable {
    private static final String REGULATIONS = "Copa Libertadores Regulations";
    private static final String MANUAL = "Copa Libertadores Manual de Clubes";
    private static final Citation WITHOUT_ARTICLE = Citation.of(REGULATIONS, SECONDARY);
    private static final Citation ARTICLE_29 = Citation.of(REGULATIONS, "2019", "29", QUOTED);
    private static final Citation ARTICLE_30 = Citation.of(REGULATIONS, "2019", "30", QUOTED);
    private static final Citation MANUAL_2_4_3 = Citation.of(MANUAL, "2024", "2.4.3", QUOTED);
    private static final Citation MANUAL_2_4_4 = Citation.of(MANUAL, "2024", "2.4.4", QUOTED);

    private static final TiebreakChain OF_1960 =
            chain(withoutArticle("1960"), points(2), goalDifference(), playOffMatch());
    private static final TiebreakChain OF_1961 = chain(withoutArticle("1961"), points(2), goalDifference(), lots());
    private static final TiebreakChain TO_1987 = chain(WITHOUT_ARTICLE, points(2), playOffMatch(), goalDifference());
    private static final TiebreakChain OF_1988 =
            chain(withoutArticle("1988"), points(2), goalDifference(), awayGoals(), extraTime(), shootOut());
    private static final TiebreakChain FINAL_OF_1988 = chain(
            withoutArticle("1988"),
            points(2),
            new GoalDifferenceAfterExtraTime(),
            ifInForce(awayGoals(), "counting in the final is not known"),
            shootOut());
    private static final TiebreakChain TO_1994 = chain(WITHOUT_ARTICLE, points(2), goalDifference(), shootOut());
    private static final TiebreakChain TO_2004 = chain(WITHOUT_ARTICLE, points(3), goalDifference(), shootOut());
    private static final TiebreakChain TO_2021 =
            chain(ARTICLE_29, points(3), goalDifference(), awayGoals(), shootOut());
    private static final TiebreakChain FINAL_TO_2018 =
            chain(withoutArticle("2005"), points(3), goalDifference(), extraTime(), shootOut());
    private static final TiebreakChain FINAL_TO_2021 = chain(ARTICLE_30, aggregate(), extraTime(), shootOut());
    private static final TiebreakChain SINCE_2022 = chain(MANUAL_2_4_3, points(3), goalDifference(), shootOut());
    private static final TiebreakChain FINAL_SINCE_2022 = chain(MANUAL_2_4_4, aggregate(), extraTime(), shootOut());

    private static final TiebreakChain OF_2015 = TO_2021.withSanctions(FROM_2015_TO_2017);
    private static final TiebreakChain FINAL_OF_2015 = FINAL_TO_2018.withSanctions(FROM_2015_TO_2017);

    private static final List<Edition> EDITIONS = List.of(
            ofSeason(1960, OF_1960, BEFORE_GROUPS).overTwoLegs().knownFrom(1),
            ofSeason(1961, OF_1961, BEFORE_GROUPS).overTwoLegs().knownFrom(2),
            ofSeasons(1962, 1970, TO_1987, BEFORE_GROUPS).overTwoLegs().knownFrom(3),
            ofSeasons(1971, 1987, TO_1987, FINAL).overTwoLegs().knownFrom(3),
            ofSeason(1988, OF_1988, ROUNDS_OF_1988).overTwoLegs().knownFrom(4),
            ofSeason(1988, FINAL_OF_1988, FINAL).overTwoLegs().knownFrom(5),
            ofSeasons(1989, 1994, TO_1994, LAST_SIXTEEN).overTwoLegs().knownFrom(6),
            ofSeasons(1989, 1994, TO_1994, FINAL).overTwoLegs().knownFrom(6),
            ofSeasons(1995, 2004, TO_2004, LAST_SIXTEEN).overTwoLegs().knownFrom(6),
            ofSeasons(1995, 2004, TO_2004, FINAL).overTwoLegs().knownFrom(6),
            ofSeasons(2005, 2014, TO_2021, WITH_QUALIFYING).overTwoLegs().knownFrom(7),
            ofSeasons(2005, 2014, FINAL_TO_2018, FINAL).overTwoLegs().knownFrom(8),
            ofSeasons(2015, 2017, OF_2015, WITH_QUALIFYING).overTwoLegs().knownFrom(7),
            ofSeasons(2015, 2017, FINAL_OF_2015, FINAL).overTwoLegs().knownFrom(8),
            ofSeasons(2018, 2021, TO_2021, WITH_QUALIFYING).overTwoLegs().knownFrom(7),
            ofSeason(2018, FINAL_TO_2018, FINAL).overTwoLegs().knownFrom(8),
            ofSeasons(2019, 2021, FINAL_TO_2021, FINAL).overOneMatch().knownFrom(9),
            ofSeasons(2022, 2025, SINCE_2022, WITH_QUALIFYING).overTwoLegs().knownFrom(10),
            ofSeasons(2022, 2025, FINAL_SINCE_2022, FINAL).overOneMatch().knownFrom(9));

    private static Citation withoutArticle(String edition) {
        return WITHOUT_ARTICLE.ofEdition(edition);
    }

    private static TiebreakChain chain(Citation article, Tiebreaker... criteria) {
        return TiebreakChain.of("the Copa Libertadores regulations", criteria).citing(article);
    }

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Libertadores() {
        super("conmebol-libertadores", Set.of("copa-libertadores"), EDITIONS, 2022, "semi-finals");
    }
}
