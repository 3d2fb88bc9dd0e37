package io.github.secondleg.rules.conmebol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Every tie whose legs have at most six goals a side, under every family of rules, against the rules as a reader would apply them with a
 * pencil: wins counted first, then the steps of the family one by one.
 */
class EveryScorelineExhaustiveTest {
    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");

    private enum Answer {
        FIRST,
        SECOND,
        AWAITS
    }

    /** Goals of the first team at home, of the second there, of the second at home, of the first there. */
    private record Goals(int a, int b, int c, int d) {
        int wins() {
            return Integer.signum(a - b) + Integer.signum(d - c);
        }

        int difference() {
            return a + d - b - c;
        }

        int away() {
            return d - b;
        }

        TwoLeggedTie tie() {
            return TwoLeggedTie.of(FIRST, SECOND, Leg.played(a, b), Leg.played(c, d));
        }
    }

    private interface Oracle {
        int lead(Goals goals);
    }

    private static final int WAITS = 99;

    /** The first step that is not level. */
    private static int firstOf(int... leads) {
        for (int lead : leads) {
            if (lead != 0) {
                return lead;
            }
        }
        return WAITS;
    }

    private static Answer answer(int lead) {
        return lead == WAITS ? Answer.AWAITS : lead > 0 ? Answer.FIRST : Answer.SECOND;
    }

    private static Map<Answer, Integer> replay(TiebreakChain chain, UnaryOperator<TwoLeggedTie> sequel, Oracle oracle) {
        Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
        for (int i = 0; i < 7 * 7 * 7 * 7; i++) {
            Goals goals = new Goals(i % 7, i / 7 % 7, i / 49 % 7, i / 343);
            TwoLeggedTie tie = sequel.apply(goals.tie());
            Answer expected = answer(oracle.lead(goals));
            Decision decision = chain.decide(tie);
            Answer actual = decision instanceof Decision.Pending
                    ? Answer.AWAITS
                    : decision.winner().orElseThrow().equals(FIRST) ? Answer.FIRST : Answer.SECOND;
            if (actual != expected || !chain.winner(tie).equals(decision.winner())) {
                throw new AssertionError(tie + ": expected " + expected + ", was " + decision.summary());
            }
            seen.merge(actual, 1, Integer::sum);
        }
        return seen;
    }

    private static TiebreakChain libertadores(int season, String round) {
        return new Libertadores().forRound(season, round);
    }

    private static TwoLeggedTie untouched(TwoLeggedTie tie) {
        return tie;
    }

    /** The second team wins on kicks where they are held. */
    private static TwoLeggedTie kicks(TwoLeggedTie tie) {
        return tie.withShootOut(ShootOut.of(5, 4));
    }

    /** 231 of the 2,401 scorelines are level on aggregate; all of these are level on wins too. */
    @Test
    void goal_difference_behind_points_is_the_aggregate() {
        Oracle aggregate = goals -> firstOf(goals.difference());

        assertThat(replay(libertadores(1989, "final"), EveryScorelineExhaustiveTest::untouched, aggregate))
                .isEqualTo(Map.of(Answer.FIRST, 1085, Answer.SECOND, 1085, Answer.AWAITS, 231));
        replay(libertadores(2022, "round of 16"), EveryScorelineExhaustiveTest::untouched, aggregate);
        replay(libertadores(1960, "final"), EveryScorelineExhaustiveTest::untouched, aggregate);
        replay(libertadores(1961, "final"), EveryScorelineExhaustiveTest::untouched, aggregate);
        replay(new Sudamericana().forRound(2003, "first stage"), EveryScorelineExhaustiveTest::untouched, aggregate);
        replay(new Sudamericana().forRound(2006, "final"), EveryScorelineExhaustiveTest::untouched, aggregate);
    }

    @Test
    void kicks_come_last_in_most_eras() {
        Oracle oracle = goals -> firstOf(goals.wins(), goals.difference(), -1);

        for (int season : new int[] {1989, 1995, 2004, 2022, 2025}) {
            replay(libertadores(season, "semi-finals"), EveryScorelineExhaustiveTest::kicks, oracle);
        }
        replay(new Sudamericana().forRound(2002, "quarter-finals"), EveryScorelineExhaustiveTest::kicks, oracle);
        replay(new Sudamericana().forRound(2022, "quarter-finals"), EveryScorelineExhaustiveTest::kicks, oracle);
    }

    @Test
    void away_goals_come_between_them_from_2005_to_2021() {
        Oracle oracle = goals -> firstOf(goals.wins(), goals.difference(), goals.away(), -1);

        replay(libertadores(2005, "semi-finals"), EveryScorelineExhaustiveTest::kicks, oracle);
        replay(libertadores(2021, "semi-finals"), EveryScorelineExhaustiveTest::kicks, oracle);
        replay(new Sudamericana().forRound(2005, "final"), EveryScorelineExhaustiveTest::kicks, oracle);
        replay(new Sudamericana().forRound(2021, "semi-finals"), EveryScorelineExhaustiveTest::kicks, oracle);
        replay(
                new Sudamericana().forRound(2007, "final"),
                EveryScorelineExhaustiveTest::kicks,
                goals -> firstOf(goals.difference(), goals.away()));
    }

    /** A level third match, then one that each side wins in turn. */
    @Test
    void a_third_match_came_before_goal_difference_from_1962_to_1987() {
        TiebreakChain chain = libertadores(1975, "final");

        Map<Answer, Integer> waiting =
                replay(chain, EveryScorelineExhaustiveTest::untouched, goals -> firstOf(goals.wins()));
        // each leg is drawn in 7 of 49 scores and won by each side in 21: level are 7 · 7 + 2 · 21 · 21 pairs
        assertThat(waiting).containsEntry(Answer.AWAITS, 931);
        replay(
                chain,
                tie -> tie.withPlayOffMatch(PlayOffMatch.of(Leg.played(1, 1))),
                goals -> firstOf(goals.wins(), goals.difference()));
        replay(
                chain,
                tie -> tie.withPlayOffMatch(PlayOffMatch.of(Leg.played(1, 0))),
                goals -> firstOf(goals.wins(), 1));
        replay(
                chain,
                tie -> tie.withPlayOffMatch(PlayOffMatch.of(Leg.played(0, 1))),
                goals -> firstOf(goals.wins(), -1));
    }

    @Test
    void a_third_match_came_after_goal_difference_in_1960() {
        replay(
                libertadores(1960, "semi-finals"),
                tie -> tie.withPlayOffMatch(PlayOffMatch.of(Leg.played(0, 1))),
                goals -> firstOf(goals.difference(), -1));
    }

    @Test
    void a_lot_came_after_goal_difference_in_1961() {
        replay(
                libertadores(1961, "quarter-finals"),
                tie -> tie.withLotsDrawnFor(SECOND),
                goals -> firstOf(goals.difference(), -1));
    }

    /** In extra time the first team, the visitors, wins 2–1. */
    @Test
    void away_goals_counted_in_1988_and_waited_in_its_final() {
        UnaryOperator<TwoLeggedTie> extraTime = tie -> tie.withExtraTime(ExtraTime.ofGoals(1, 2));

        replay(libertadores(1988, "second round"), extraTime, goals -> firstOf(goals.difference(), goals.away(), 1));
    }

    /** In extra time the first team wins 2–1: whoever was a goal behind has caught up, and then only away goals are open. */
    @Test
    void the_final_of_1988_had_extra_time_before_goals_were_compared() {
        TiebreakChain chain = libertadores(1988, "final");

        replay(chain, EveryScorelineExhaustiveTest::untouched, goals -> firstOf(goals.wins(), WAITS));
        replay(
                chain,
                tie -> tie.withExtraTime(ExtraTime.ofGoals(1, 2)),
                goals -> firstOf(goals.wins(), goals.difference() + 1));
        replay(
                chain,
                tie -> kicks(tie.withExtraTime(ExtraTime.ofGoals(1, 2))),
                goals -> firstOf(goals.wins(), goals.difference() + 1, goals.away() == 0 ? -1 : WAITS));
    }

    @Test
    void finals_over_two_legs_had_extra_time_and_then_kicks() {
        for (TiebreakChain chain : new TiebreakChain[] {
            libertadores(2005, "final"),
            libertadores(2018, "final"),
            new Sudamericana().forRound(2008, "final"),
            new Sudamericana().forRound(2018, "final"),
            new Recopa().forRound(2011, "final"),
            new Recopa().forRound(2022, "final"),
            new Recopa().forRound(2023, "final")
        }) {
            replay(
                    chain,
                    tie -> tie.withExtraTime(ExtraTime.ofGoals(1, 2)),
                    goals -> firstOf(goals.wins(), goals.difference(), 1));
            replay(
                    chain,
                    tie -> kicks(tie.withExtraTime(ExtraTime.ofGoals(1, 1))),
                    goals -> firstOf(goals.wins(), goals.difference(), -1));
        }
    }
}
