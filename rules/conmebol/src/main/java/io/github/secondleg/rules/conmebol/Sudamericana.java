package io.github.secondleg.rules.conmebol;

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
 * The Copa Sudamericana, 2002 to 2025. A season is the year in which it was played; a win is three points.
 *
 * <p>The rows with their sources are in {@code docs/sources/conmebol-sudamericana.md}.
 *
 * <p>The rounds are {@code preliminary round}, {@code first stage} or {@code first round}, {@code second stage} or {@code second round},
 * {@code third stage} or {@code third round}, {@code knockout round play-offs}, {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}. The
 * first stage of one match has the rules of the others, of which away goals are level in it.
 */
public final class Sudamericana extends RuleTable {
    private static final String NAME = "the Copa Sudamericana regulations";
    private static final String REGULATIONS = "Copa Sudamericana Regulations";
    private static final Citation UNNUMBERED = Citation.of(REGULATIONS, SECONDARY);
    private static final Citation ARTICLE_15 = Citation.of(REGULATIONS, "2002", "15", SECONDARY);

    private static final TiebreakChain OF_2002 =
            PointsFirst.three(NAME, ARTICLE_15).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());
    private static final TiebreakChain FINAL_OF_2002 =
            PointsFirst.three(NAME, ARTICLE_15).then(Tiebreaker.goalDifference());
    private static final TiebreakChain AWAY_GOALS = PointsFirst.three(NAME, UNNUMBERED)
            .then(Tiebreaker.goalDifference(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());
    private static final TiebreakChain FINAL_OF_2006 =
            PointsFirst.three(NAME, unnumbered("2006")).then(Tiebreaker.goalDifference());
    private static final TiebreakChain FINAL_OF_2007 =
            PointsFirst.three(NAME, unnumbered("2007")).then(Tiebreaker.goalDifference(), Tiebreaker.awayGoals());
    private static final TiebreakChain FINAL_OVER_TWO_LEGS = PointsFirst.three(NAME, UNNUMBERED)
            .then(Tiebreaker.goalDifference(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    private static final TiebreakChain OF_2022 =
            PointsFirst.three(NAME, UNNUMBERED).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());

    private static final List<Edition> EDITIONS = Stream.of(
                    Era.twoLegs(2002, 2004, OF_2002, Rounds.SUDAMERICANA, 1),
                    Era.twoLegs(2002, 2004, FINAL_OF_2002, Rounds.FINAL, 2),
                    Era.twoLegs(2005, 2021, AWAY_GOALS, Rounds.BEHIND_FIRST_STAGE, 3),
                    Era.eitherForm(2005, 2021, AWAY_GOALS, Rounds.FIRST_STAGE, 3),
                    Era.twoLegs(2005, 2005, AWAY_GOALS, Rounds.FINAL, 4),
                    Era.twoLegs(2006, 2006, FINAL_OF_2006, Rounds.FINAL, 5),
                    Era.twoLegs(2007, 2007, FINAL_OF_2007, Rounds.FINAL, 6),
                    Era.twoLegs(2008, 2018, FINAL_OVER_TWO_LEGS, Rounds.FINAL, 7),
                    Era.oneMatch(2019, 2025, SingleFinal.under(NAME, unnumbered("2019")), Rounds.FINAL, 8),
                    Era.twoLegs(2022, 2025, OF_2022, Rounds.BEHIND_FIRST_STAGE, 9),
                    Era.eitherForm(2022, 2025, OF_2022, Rounds.FIRST_STAGE, 9))
            .flatMap(List::stream)
            .toList();

    private static Citation unnumbered(String edition) {
        return UNNUMBERED.ofEdition(edition);
    }

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Sudamericana() {
        super("conmebol-sudamericana", Set.of("copa-sudamericana"), EDITIONS, 2022, "semi-finals");
    }
}
