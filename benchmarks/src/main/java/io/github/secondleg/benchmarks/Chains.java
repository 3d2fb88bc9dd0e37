package io.github.secondleg.benchmarks;

import static io.github.secondleg.benchmarks.UserRules.cleanSheets;
import static io.github.secondleg.benchmarks.UserRules.fewestConceded;
import static io.github.secondleg.benchmarks.UserRules.firstLeg;
import static io.github.secondleg.benchmarks.UserRules.homeGoals;
import static io.github.secondleg.benchmarks.UserRules.matchesScoredIn;
import static io.github.secondleg.benchmarks.UserRules.mostInAMatch;
import static io.github.secondleg.benchmarks.UserRules.widestMargin;
import static io.github.secondleg.benchmarks.UserRules.wins;

import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import java.util.List;

/** The chains that are alive in every measurement, so that none of them has the machine's call sites and branches to itself. */
public final class Chains {
    public static final TiebreakChain THREE_STANDARD_AND_FIVE = TiebreakChain.of(
            "three standard criteria and five of a user's",
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.of("goals at home", tie -> Verdict.higher(homeGoals(tie), 0)),
            Tiebreaker.of("wins", tie -> Verdict.higher(wins(tie), 0)),
            Tiebreaker.of("clean sheets", tie -> Verdict.higher(cleanSheets(tie), 0)),
            Tiebreaker.of("matches scored in", tie -> Verdict.higher(matchesScoredIn(tie), 0)),
            Tiebreaker.of("the first leg", tie -> Verdict.higher(firstLeg(tie), 0)));

    public static final TiebreakChain EIGHT = TiebreakChain.of(
            "eight criteria of a user's",
            Tiebreaker.of("goals at home", tie -> Verdict.higher(homeGoals(tie), 0)),
            Tiebreaker.of("wins", tie -> Verdict.higher(wins(tie), 0)),
            Tiebreaker.of("clean sheets", tie -> Verdict.higher(cleanSheets(tie), 0)),
            Tiebreaker.of("matches scored in", tie -> Verdict.higher(matchesScoredIn(tie), 0)),
            Tiebreaker.of("widest margin", tie -> Verdict.higher(widestMargin(tie), 0)),
            Tiebreaker.of("most goals in a match", tie -> Verdict.higher(mostInAMatch(tie), 0)),
            Tiebreaker.of("fewest goals conceded in a match", tie -> Verdict.higher(fewestConceded(tie), 0)),
            Tiebreaker.of("the first leg", tie -> Verdict.higher(firstLeg(tie), 0)));

    private static final TiebreakChain UEFA_OF_OLD = TiebreakChain.of(
            "extra time and its away goals",
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.awayGoalsInExtraTime(),
            Tiebreaker.shootOut());

    private static final TiebreakChain THIRD_MATCH = TiebreakChain.of(
                    "a third match, then lots", Tiebreaker.aggregate(), Tiebreaker.playOffMatch(), Tiebreaker.lots())
            .withSanctions(Sanctions.none());

    /** In an order that no mask covers. */
    private static final TiebreakChain AWAY_GOALS_FIRST = TiebreakChain.of(
            "away goals first", Tiebreaker.awayGoals(), Tiebreaker.aggregate(), Tiebreaker.higherSeed());

    /** Those that answer whatever happened. */
    static final List<TiebreakChain> STANDARD =
            List.of(TiebreakChain.caf(), UEFA_OF_OLD, THIRD_MATCH, AWAY_GOALS_FIRST);

    /** Those whose criteria ask for the scores of both legs. */
    static final List<TiebreakChain> OF_USERS = List.of(THREE_STANDARD_AND_FIVE, EIGHT);

    private Chains() {}
}
