package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.SECONDARY;
import static io.github.secondleg.Edition.ofSeason;
import static io.github.secondleg.Edition.ofSeasons;
import static io.github.secondleg.Tiebreaker.aggregate;
import static io.github.secondleg.Tiebreaker.awayGoals;
import static io.github.secondleg.Tiebreaker.extraTime;
import static io.github.secondleg.Tiebreaker.goalDifference;
import static io.github.secondleg.Tiebreaker.points;
import static io.github.secondleg.Tiebreaker.shootOut;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.AFTER_FIRST_STAGE;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.FINAL;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.FIRST_STAGE;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.SUDAMERICANA;
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
 * The Copa Sudamericana, 2002 to 2025. A season is the year in which it was played. A win is three points.
 *
 * <p>The page {@code docs/sources/conmebol-sudamericana.md} lists the sources of each row.
 *
 * <p>The rounds are {@code preliminary round}, {@code first stage} or {@code first round}, {@code second stage} or {@code second round},
 * {@code third stage} or {@code third round}, {@code knockout round play-offs}, {@code round of 16}, {@code quarter-finals}, {@code
 * semi-finals} and {@code final}. A first stage of one match has the rules of the two-legged rounds. A single match is always level on away
 * goals.
 */
public final class Sudamericana extends RuleTable {
    private static final String REGULATIONS = "Copa Sudamericana Regulations";
    private static final Citation WITHOUT_ARTICLE = Citation.of(REGULATIONS, SECONDARY);
    private static final Citation ARTICLE_15 = Citation.of(REGULATIONS, "2002", "15", SECONDARY);

    private static final TiebreakChain TO_2004 = chain(ARTICLE_15, points(3), goalDifference(), shootOut());
    private static final TiebreakChain FINAL_TO_2004 = chain(ARTICLE_15, points(3), goalDifference());
    private static final TiebreakChain TO_2021 =
            chain(WITHOUT_ARTICLE, points(3), goalDifference(), awayGoals(), shootOut());
    private static final TiebreakChain FINAL_OF_2006 = chain(withoutArticle("2006"), points(3), goalDifference());
    private static final TiebreakChain FINAL_OF_2007 =
            chain(withoutArticle("2007"), points(3), goalDifference(), awayGoals());
    private static final TiebreakChain FINAL_TO_2018 =
            chain(WITHOUT_ARTICLE, points(3), goalDifference(), extraTime(), shootOut());
    private static final TiebreakChain FINAL_SINCE_2019 =
            chain(withoutArticle("2019"), aggregate(), extraTime(), shootOut());
    private static final TiebreakChain SINCE_2022 = chain(WITHOUT_ARTICLE, points(3), goalDifference(), shootOut());

    private static final TiebreakChain OF_2015 = TO_2021.withSanctions(FROM_2015_TO_2017);
    private static final TiebreakChain FINAL_OF_2015 = FINAL_TO_2018.withSanctions(FROM_2015_TO_2017);

    private static final List<Edition> EDITIONS = List.of(
            ofSeasons(2002, 2004, TO_2004, SUDAMERICANA).overTwoLegs().knownFrom(1),
            ofSeasons(2002, 2004, FINAL_TO_2004, FINAL).overTwoLegs().knownFrom(2),
            ofSeasons(2005, 2014, TO_2021, AFTER_FIRST_STAGE).overTwoLegs().knownFrom(3),
            ofSeasons(2005, 2014, TO_2021, FIRST_STAGE).knownFrom(3),
            ofSeason(2005, TO_2021, FINAL).overTwoLegs().knownFrom(4),
            ofSeason(2006, FINAL_OF_2006, FINAL).overTwoLegs().knownFrom(5),
            ofSeason(2007, FINAL_OF_2007, FINAL).overTwoLegs().knownFrom(6),
            ofSeasons(2008, 2014, FINAL_TO_2018, FINAL).overTwoLegs().knownFrom(7),
            ofSeasons(2015, 2017, OF_2015, AFTER_FIRST_STAGE).overTwoLegs().knownFrom(3),
            ofSeasons(2015, 2017, OF_2015, FIRST_STAGE).knownFrom(3),
            ofSeasons(2015, 2017, FINAL_OF_2015, FINAL).overTwoLegs().knownFrom(7),
            ofSeasons(2018, 2021, TO_2021, AFTER_FIRST_STAGE).overTwoLegs().knownFrom(3),
            ofSeasons(2018, 2021, TO_2021, FIRST_STAGE).knownFrom(3),
            ofSeason(2018, FINAL_TO_2018, FINAL).overTwoLegs().knownFrom(7),
            ofSeasons(2019, 2025, FINAL_SINCE_2019, FINAL).overOneMatch().knownFrom(8),
            ofSeasons(2022, 2025, SINCE_2022, AFTER_FIRST_STAGE).overTwoLegs().knownFrom(9),
            ofSeasons(2022, 2025, SINCE_2022, FIRST_STAGE).knownFrom(9));

    private static Citation withoutArticle(String edition) {
        return WITHOUT_ARTICLE.ofEdition(edition);
    }

    private static TiebreakChain chain(Citation article, Tiebreaker... criteria) {
        return TiebreakChain.of("the Copa Sudamericana regulations", criteria).citing(article);
    }

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Sudamericana() {
        super("conmebol-sudamericana", Set.of("copa-sudamericana"), EDITIONS, 2022, "semi-finals");
    }
}
