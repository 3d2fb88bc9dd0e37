package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Leg;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every tie whose legs have at most six goals for each team, without a shoot-out and with every possible one up to 6–5. */
class CafExhaustiveTest {
    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");

    /** Every possible shoot-out under Law 10.3, winner first. It is not known which team kicked first. */
    private static final int[][] SHOOT_OUTS = {
        {1, 0}, {2, 0}, {2, 1}, {3, 0}, {3, 1}, {3, 2}, {4, 1}, {4, 2}, {4, 3}, {5, 3}, {5, 4}, {6, 5}
    };

    /** Articles III.13–14, applied without the library. */
    private static String oracle(int firstAtHome, int secondAway, int secondAtHome, int firstAway, int[] kicks) {
        int first = firstAtHome + firstAway;
        int second = secondAtHome + secondAway;
        if (first > second) {
            return "First, aggregate";
        } else if (second > first) {
            return "Second, aggregate";
        } else if (firstAway > secondAway) {
            return "First, away goals";
        } else if (secondAway > firstAway) {
            return "Second, away goals";
        } else if (kicks == null) {
            return "?, penalty shoot-out";
        }
        return kicks[0] > kicks[1] ? "Second, penalty shoot-out" : "First, penalty shoot-out";
    }

    private static List<int[]> shootOuts() {
        List<int[]> all = new ArrayList<>();
        all.add(null);
        for (int[] kicks : SHOOT_OUTS) {
            all.add(kicks);
            all.add(new int[] {kicks[1], kicks[0]});
        }
        return all;
    }

    @Test
    void every_tie_is_decided_as_the_articles_say() {
        List<int[]> shootOuts = shootOuts();
        Map<String, Integer> seen = new HashMap<>();
        for (int a = 0; a <= 6; a++) {
            for (int b = 0; b <= 6; b++) {
                for (int c = 0; c <= 6; c++) {
                    for (int d = 0; d <= 6; d++) {
                        TwoLeggedTie played = TwoLeggedTie.of(FIRST, SECOND, Leg.played(a, b), Leg.played(c, d));
                        for (int[] kicks : shootOuts) {
                            String expected = oracle(a, b, c, d, kicks);
                            check(
                                    kicks == null ? played : played.withShootOut(ShootOut.of(kicks[0], kicks[1])),
                                    expected);
                            seen.merge(expected.replaceFirst("First|Second", "one"), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        // 231 of the 2,401 scorelines are level on aggregate, 49 of these on away goals too; times no shoot-out and 24
        // shoot-outs
        assertThat(seen)
                .isEqualTo(Map.of(
                        "one, aggregate", 2170 * 25,
                        "one, away goals", 182 * 25,
                        "one, penalty shoot-out", 49 * 24,
                        "?, penalty shoot-out", 49));
    }

    private static void check(TwoLeggedTie tie, String expected) {
        Decision decision = TiebreakChain.caf().decide(tie);
        String answer = decision.winner().map(Team::name).orElse("?") + ", " + decision.criterion();
        if (!answer.equals(expected) || !TiebreakChain.caf().winner(tie).equals(decision.winner())) {
            throw new AssertionError(tie + ": expected " + expected + ", was " + answer);
        }
    }
}
