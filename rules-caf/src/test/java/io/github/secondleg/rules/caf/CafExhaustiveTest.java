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

/** Every tie whose legs have at most six goals a side, without kicks and with every result of them up to 6–5. */
class CafExhaustiveTest {
    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");

    /** As listed in the Laws' reading, winner first; who kicked first is not known. */
    private static final int[][] KICKS = {
        {1, 0}, {2, 0}, {2, 1}, {3, 0}, {3, 1}, {3, 2}, {4, 1}, {4, 2}, {4, 3}, {5, 3}, {5, 4}, {6, 5}
    };

    /** The text of III.13–14 as a reader would apply it with pencil and paper. */
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
        for (int[] kicks : KICKS) {
            all.add(kicks);
            all.add(new int[] {kicks[1], kicks[0]});
        }
        return all;
    }

    @Test
    void decides_every_tie_as_the_articles_read() {
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
        // 231 of the 2,401 scorelines are level on aggregate, 49 of these on away goals too; times no kicks and 24
        // results of them
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
