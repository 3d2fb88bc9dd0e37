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

/** The chains that every measurement uses, so the JVM cannot optimise its code for one of them. */
public final class BenchmarkChains {
    public static final TiebreakChain THREE_STANDARD_AND_FIVE = TiebreakChain.of(
            "three standard criteria and five custom criteria",
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.of("goals at home", tie -> Verdict.higher(homeGoals(tie), 0)),
            Tiebreaker.of("wins", tie -> Verdict.higher(wins(tie), 0)),
            Tiebreaker.of("clean sheets", tie -> Verdict.higher(cleanSheets(tie), 0)),
            Tiebreaker.of("matches scored in", tie -> Verdict.higher(matchesScoredIn(tie), 0)),
            Tiebreaker.of("the first leg", tie -> Verdict.higher(firstLeg(tie), 0)));

    public static final TiebreakChain EIGHT = TiebreakChain.of(
            "eight custom criteria",
            Tiebreaker.of("goals at home", tie -> Verdict.higher(homeGoals(tie), 0)),
            Tiebreaker.of("wins", tie -> Verdict.higher(wins(tie), 0)),
            Tiebreaker.of("clean sheets", tie -> Verdict.higher(cleanSheets(tie), 0)),
            Tiebreaker.of("matches scored in", tie -> Verdict.higher(matchesScoredIn(tie), 0)),
            Tiebreaker.of("widest margin", tie -> Verdict.higher(widestMargin(tie), 0)),
            Tiebreaker.of("most goals in a match", tie -> Verdict.higher(mostInAMatch(tie), 0)),
            Tiebreaker.of("fewest goals conceded in a match", tie -> Verdict.higher(fewestConceded(tie), 0)),
            Tiebreaker.of("the first leg", tie -> Verdict.higher(firstLeg(tie), 0)));

    private static final TiebreakChain UEFA_TO_2020 = TiebreakChain.of(
            "extra time and its away goals",
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.awayGoalsInExtraTime(),
            Tiebreaker.shootOut());

    private static final TiebreakChain PLAY_OFF_MATCH = TiebreakChain.of(
                    "a play-off match, then lots", Tiebreaker.aggregate(), Tiebreaker.playOffMatch(), Tiebreaker.lots())
            .withSanctions(Sanctions.none());

    /** A chain whose order no mask of the fast path covers. */
    private static final TiebreakChain AWAY_GOALS_FIRST = TiebreakChain.of(
            "away goals first", Tiebreaker.awayGoals(), Tiebreaker.aggregate(), Tiebreaker.higherSeed());

    /** The chains that decide any tie. */
    static final List<TiebreakChain> STANDARD =
            List.of(TiebreakChain.caf(), UEFA_TO_2020, PLAY_OFF_MATCH, AWAY_GOALS_FIRST);

    /** The chains whose criteria need the scores of both legs. */
    static final List<TiebreakChain> OF_USERS = List.of(THREE_STANDARD_AND_FIVE, EIGHT);

    private BenchmarkChains() {}
}
