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
 * Every tie whose legs have at most six goals for each team, under each order of criteria. The expected winner is calculated without the
 * library: first by wins, then by the other criteria in their order.
 */
class ConmebolExhaustiveTest {
    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");

    private enum Answer {
        FIRST,
        SECOND,
        AWAITS
    }

    /** The scores of the first leg (a–b) and of the second leg (c–d). */
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

    /** The first lead that is not zero. */
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

    private static Map<Answer, Integer> check(
            TiebreakChain chain, UnaryOperator<TwoLeggedTie> following, Oracle oracle) {
        Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
        for (int i = 0; i < 7 * 7 * 7 * 7; i++) {
            Goals goals = new Goals(i % 7, i / 7 % 7, i / 49 % 7, i / 343);
            TwoLeggedTie tie = following.apply(goals.tie());
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

    private static TwoLeggedTie unchanged(TwoLeggedTie tie) {
        return tie;
    }

    /** The tie with a shoot-out that the second team won. */
    private static TwoLeggedTie withShootOut(TwoLeggedTie tie) {
        return tie.withShootOut(ShootOut.of(5, 4));
    }

    /** 231 of the 2,401 scorelines are level on aggregate; all of these are level on wins too. */
    @Test
    void goal_difference_after_points_is_the_aggregate() {
        Oracle aggregate = goals -> firstOf(goals.difference());

        assertThat(check(libertadores(1989, "final"), ConmebolExhaustiveTest::unchanged, aggregate))
                .isEqualTo(Map.of(Answer.FIRST, 1085, Answer.SECOND, 1085, Answer.AWAITS, 231));
        check(libertadores(2022, "round of 16"), ConmebolExhaustiveTest::unchanged, aggregate);
        check(libertadores(1960, "final"), ConmebolExhaustiveTest::unchanged, aggregate);
        check(libertadores(1961, "final"), ConmebolExhaustiveTest::unchanged, aggregate);
        check(new Sudamericana().forRound(2003, "first stage"), ConmebolExhaustiveTest::unchanged, aggregate);
        check(new Sudamericana().forRound(2006, "final"), ConmebolExhaustiveTest::unchanged, aggregate);
    }

    @Test
    void the_shoot_out_is_last_in_most_seasons() {
        Oracle oracle = goals -> firstOf(goals.wins(), goals.difference(), -1);

        for (int season : new int[] {1989, 1995, 2004, 2022, 2025}) {
            check(libertadores(season, "semi-finals"), ConmebolExhaustiveTest::withShootOut, oracle);
        }
        check(new Sudamericana().forRound(2002, "quarter-finals"), ConmebolExhaustiveTest::withShootOut, oracle);
        check(new Sudamericana().forRound(2022, "quarter-finals"), ConmebolExhaustiveTest::withShootOut, oracle);
    }

    @Test
    void from_2005_to_2021_away_goals_come_before_the_shoot_out() {
        Oracle oracle = goals -> firstOf(goals.wins(), goals.difference(), goals.away(), -1);

        check(libertadores(2005, "semi-finals"), ConmebolExhaustiveTest::withShootOut, oracle);
        check(libertadores(2021, "semi-finals"), ConmebolExhaustiveTest::withShootOut, oracle);
        check(new Sudamericana().forRound(2005, "final"), ConmebolExhaustiveTest::withShootOut, oracle);
        check(new Sudamericana().forRound(2021, "semi-finals"), ConmebolExhaustiveTest::withShootOut, oracle);
        check(
                new Sudamericana().forRound(2007, "final"),
                ConmebolExhaustiveTest::withShootOut,
                goals -> firstOf(goals.difference(), goals.away()));
    }

    /** The play-off match is level, then won by each team in turn. */
    @Test
    void from_1962_to_1987_the_play_off_match_came_before_goal_difference() {
        TiebreakChain chain = libertadores(1975, "final");

        Map<Answer, Integer> waiting = check(chain, ConmebolExhaustiveTest::unchanged, goals -> firstOf(goals.wins()));
        // each leg is level in 7 of 49 scores, and each team wins it in 21; so 7 · 7 + 2 · 21 · 21 pairs are level on
        // wins
        assertThat(waiting).containsEntry(Answer.AWAITS, 931);
        check(
                chain,
                tie -> tie.withPlayOffMatch(PlayOffMatch.between(FIRST, SECOND, Leg.played(1, 1))),
                goals -> firstOf(goals.wins(), goals.difference()));
        check(
                chain,
                tie -> tie.withPlayOffMatch(PlayOffMatch.between(FIRST, SECOND, Leg.played(1, 0))),
                goals -> firstOf(goals.wins(), 1));
        check(
                chain,
                tie -> tie.withPlayOffMatch(PlayOffMatch.between(FIRST, SECOND, Leg.played(0, 1))),
                goals -> firstOf(goals.wins(), -1));
    }

    @Test
    void in_1960_the_play_off_match_came_after_goal_difference() {
        check(
                libertadores(1960, "semi-finals"),
                tie -> tie.withPlayOffMatch(PlayOffMatch.between(FIRST, SECOND, Leg.played(0, 1))),
                goals -> firstOf(goals.difference(), -1));
    }

    @Test
    void in_1961_lots_came_after_goal_difference() {
        check(
                libertadores(1961, "quarter-finals"),
                tie -> tie.withLotsDrawnFor(SECOND),
                goals -> firstOf(goals.difference(), -1));
    }

    /** The first team wins extra time 2–1. */
    @Test
    void in_1988_away_goals_came_before_extra_time() {
        UnaryOperator<TwoLeggedTie> extraTime = tie -> tie.withExtraTime(ExtraTime.ofGoals(1, 2));

        check(libertadores(1988, "second round"), extraTime, goals -> firstOf(goals.difference(), goals.away(), 1));
    }

    /** The first team wins extra time 2–1. If it was one goal behind, it is level, and only the question about away goals is open. */
    @Test
    void in_the_final_of_1988_extra_time_came_before_goal_difference() {
        TiebreakChain chain = libertadores(1988, "final");

        check(chain, ConmebolExhaustiveTest::unchanged, goals -> firstOf(goals.wins(), WAITS));
        check(
                chain,
                tie -> tie.withExtraTime(ExtraTime.ofGoals(1, 2)),
                goals -> firstOf(goals.wins(), goals.difference() + 1));
        check(
                chain,
                tie -> withShootOut(tie.withExtraTime(ExtraTime.ofGoals(1, 2))),
                goals -> firstOf(goals.wins(), goals.difference() + 1, goals.away() == 0 ? -1 : WAITS));
    }

    @Test
    void finals_over_two_legs_had_extra_time_and_then_a_shoot_out() {
        for (TiebreakChain chain : new TiebreakChain[] {
            libertadores(2005, "final"),
            libertadores(2018, "final"),
            new Sudamericana().forRound(2008, "final"),
            new Sudamericana().forRound(2018, "final"),
            new Recopa().forRound(2011, "final"),
            new Recopa().forRound(2022, "final"),
            new Recopa().forRound(2023, "final")
        }) {
            check(
                    chain,
                    tie -> tie.withExtraTime(ExtraTime.ofGoals(1, 2)),
                    goals -> firstOf(goals.wins(), goals.difference(), 1));
            check(
                    chain,
                    tie -> withShootOut(tie.withExtraTime(ExtraTime.ofGoals(1, 1))),
                    goals -> firstOf(goals.wins(), goals.difference(), -1));
        }
    }
}
