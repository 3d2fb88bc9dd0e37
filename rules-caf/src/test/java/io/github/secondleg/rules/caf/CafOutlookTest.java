package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Leg;
import io.github.secondleg.Score;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.Verdict;
import io.github.secondleg.outlook.Outlook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outlook between the legs under III.13–14, compared with counting goals, for every first leg up to 9–9. */
class CafOutlookTest {
    private static final Team FIRST = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team SECOND = Team.of("Al-Masry", "EGY");
    private static final int MOST = 9;

    @Test
    void the_grid_agrees_with_counting_goals() {
        for (int home = 0; home <= MOST; home++) {
            for (int away = 0; away <= MOST; away++) {
                assertGrid(home, away);
            }
        }
    }

    private static void assertGrid(int firstHome, int firstAway) {
        Outlook outlook = between(firstHome, firstAway);
        List<String> rows = outlook.grid()
                .lines()
                .skip(2)
                .takeWhile(line -> !line.startsWith("  H"))
                .toList();
        for (int secondHome = 0; secondHome < rows.size(); secondHome++) {
            String[] cells = rows.get(secondHome).strip().split(" +");
            assertThat(cells).hasSize(rows.size() + 1).startsWith(Integer.toString(secondHome));
            for (int secondAway = 0; secondAway < rows.size(); secondAway++) {
                assertThat(cells[secondAway + 1])
                        .as("%d–%d, %d–%d", firstHome, firstAway, secondHome, secondAway)
                        .isEqualTo(sign(firstHome + secondAway, secondHome + firstAway, secondAway, firstAway));
            }
        }
    }

    private static String sign(int first, int second, int firstAway, int secondAway) {
        if (first == second && firstAway == secondAway) {
            return "=";
        }
        boolean secondAdvances = first == second ? secondAway > firstAway : second > first;
        return secondAdvances ? "H" : "A";
    }

    @Test
    void during_the_match_the_outlook_agrees_with_counting_goals() {
        for (int home = 0; home <= MOST; home++) {
            for (int away = 0; away <= MOST; away++) {
                Verdict now = between(2, 1).inPlay(Score.of(home, away)).asItStands();
                assertThat(now)
                        .isEqualTo(
                                switch (sign(2 + away, home + 1, away, 1)) {
                                    case "H" -> Verdict.advances(Side.SECOND);
                                    case "A" -> Verdict.advances(Side.FIRST);
                                    default -> Verdict.awaits(Awaited.SHOOT_OUT);
                                });
            }
        }
    }

    private static Outlook between(int homeGoals, int awayGoals) {
        TwoLeggedTie tie = TwoLeggedTie.of(FIRST, SECOND, Leg.played(homeGoals, awayGoals), Leg.scheduled());
        return Outlook.of(TiebreakChain.caf(), tie);
    }
}
