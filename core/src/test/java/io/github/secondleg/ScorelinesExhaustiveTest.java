package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every scoreline up to 6 goals a side, with every end of a shoot-out up to 6–5, against an oracle that adds up goals as one would on
 * paper and knows nothing of chains.
 */
class ScorelinesExhaustiveTest {
    private static final int MOST = 6;
    private static final Team ONE = Team.of("One", "EGY");
    private static final Team TWO = Team.of("Two", "MLI");

    private static final TiebreakChain STRAIGHT_TO_KICKS = TiebreakChain.of(
            "straight to kicks", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());
    private static final TiebreakChain EXTRA_TIME = TiebreakChain.of(
            "with extra time",
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.awayGoalsInExtraTime(),
            Tiebreaker.shootOut());

    /** The ends of a shoot-out, winner first. */
    private static final int[][] KICKS = {
        {1, 0}, {2, 0}, {2, 1}, {3, 0}, {3, 1}, {3, 2}, {4, 1}, {4, 2}, {4, 3}, {5, 3}, {5, 4}, {6, 5}
    };

    private int asked;

    /** A tie on paper: goals of the first team at home and away, then of the second; extra time and kicks by team. */
    private record Paper(int firstHome, int firstAway, int secondHome, int secondAway, int[] extraTime, int[] kicks) {

        TwoLeggedTie tie() {
            TwoLeggedTie tie =
                    TwoLeggedTie.of(ONE, TWO, Leg.played(firstHome, secondAway), Leg.played(secondHome, firstAway));
            if (extraTime != null) {
                tie = tie.withExtraTime(ExtraTime.ofGoals(extraTime[1], extraTime[0]));
            }
            return kicks == null ? tie : tie.withShootOut(ShootOut.of(kicks[1], kicks[0]));
        }

        /** Winner (1, 2, or 0 while pending) and what decided, as words. */
        String oracle(boolean withExtraTime) {
            int first = firstHome + firstAway;
            int second = secondHome + secondAway;
            if (first != second) {
                return (first > second ? 1 : 2) + " aggregate";
            }
            if (firstAway != secondAway) {
                return (firstAway > secondAway ? 1 : 2) + " away goals";
            }
            if (withExtraTime && extraTime == null && kicks == null) {
                return "0 extra time";
            }
            if (withExtraTime && extraTime != null) {
                if (extraTime[0] != extraTime[1]) {
                    return (extraTime[0] > extraTime[1] ? 1 : 2) + " extra time";
                }
                if (extraTime[0] > 0) {
                    return "1 away goals in extra time";
                }
            }
            if (kicks == null) {
                return "0 penalty shoot-out";
            }
            return (kicks[0] > kicks[1] ? 1 : 2) + " penalty shoot-out";
        }
    }

    @Test
    void aggregate_then_away_goals_then_kicks() {
        forEachScoreline((goals, kicks) -> check(STRAIGHT_TO_KICKS, false, paper(goals, null, kicks)));
        assertThat(asked).isEqualTo(2401 * 25);
    }

    @Test
    void aggregate_then_away_goals_then_extra_time_with_its_away_goals_then_kicks() {
        List<int[]> extraTimes = new ArrayList<>();
        extraTimes.add(null);
        for (int first = 0; first <= 2; first++) {
            for (int second = 0; second <= 2; second++) {
                extraTimes.add(new int[] {first, second});
            }
        }
        forEachScoreline((goals, kicks) ->
                extraTimes.forEach(extraTime -> check(EXTRA_TIME, true, paper(goals, extraTime, kicks))));
        assertThat(asked).isEqualTo(2401 * 25 * 10);
    }

    private interface Check {
        void on(int[] goals, int[] kicks);
    }

    private static void forEachScoreline(Check check) {
        List<int[]> kicks = new ArrayList<>();
        kicks.add(null);
        for (int[] end : KICKS) {
            kicks.add(end);
            kicks.add(new int[] {end[1], end[0]});
        }
        for (int a = 0; a <= MOST; a++) {
            for (int b = 0; b <= MOST; b++) {
                for (int c = 0; c <= MOST; c++) {
                    for (int d = 0; d <= MOST; d++) {
                        int[] goals = {a, b, c, d};
                        kicks.forEach(end -> check.on(goals, end));
                    }
                }
            }
        }
    }

    private static Paper paper(int[] goals, int[] extraTime, int[] kicks) {
        return new Paper(goals[0], goals[1], goals[2], goals[3], extraTime, kicks);
    }

    private void check(TiebreakChain chain, boolean withExtraTime, Paper paper) {
        TwoLeggedTie tie = paper.tie();
        Decision decision = chain.decide(tie);
        int winner = decision.winner().map(team -> team.equals(ONE) ? 1 : 2).orElse(0);
        String answer = winner + " " + decision.criterion();
        String expected = paper.oracle(withExtraTime);
        if (!answer.equals(expected) || !chain.winner(tie).equals(decision.winner())) {
            throw new AssertionError(decision + " gives " + answer + " instead of " + expected);
        }
        asked++;
    }
}
