package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;
import io.github.secondleg.Side;
import io.github.secondleg.notation.TieNotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The copies have every elimination: withdrawals and disqualifications in time, suspensions, and failures with an eliminating sanction. */
class TiesWithEliminationTest {
    private static final Sanctions SANCTIONS =
            Sanctions.none().eliminating(Incident.Kind.NO_SHOW).awarding(Incident.Kind.TOO_FEW_PLAYERS, 3);

    private static List<String> on(String tie, Side side) {
        return TiesWithElimination.on(TieNotation.parse(tie), side, SANCTIONS).stream()
                .map(TieNotation::print)
                .toList();
    }

    @Test
    void a_team_is_eliminated_from_a_tie_over_two_legs() {
        String tie = "A (AAA) v B (BBB): first leg 2–0, second leg 0–2";
        assertThat(on(tie, Side.SECOND))
                .containsExactly(
                        tie + "; withdrawal of B",
                        tie + "; withdrawal of B on 2017-02-28",
                        tie + "; disqualification of B",
                        tie + "; disqualification of B on 2017-02-28",
                        tie + "; disqualification from this tie of B",
                        tie + "; disqualification from this tie of B on 2017-02-28",
                        tie + "; disqualification from this tie of B on 2017-06-08",
                        "A (AAA) v B (BBB): first leg 2–0, second leg cancelled; suspension of BBB by FIFA",
                        tie + "; no-show of B at the first leg",
                        tie + "; no-show of B at the second leg");
    }

    @Test
    void a_team_is_eliminated_from_a_tie_over_a_single_match() {
        String tie = "A (AAA) v B (BBB): match 2–0";
        assertThat(on(tie, Side.FIRST))
                .containsExactly(
                        tie + "; withdrawal of A",
                        tie + "; withdrawal of A on 2017-02-28",
                        tie + "; disqualification of A",
                        tie + "; disqualification of A on 2017-02-28",
                        tie + "; disqualification from this tie of A",
                        tie + "; disqualification from this tie of A on 2017-02-28",
                        tie + "; disqualification from this tie of A on 2017-06-08",
                        "A (AAA) v B (BBB): match cancelled; suspension of AAA by FIFA",
                        tie + "; no-show of A at the match");
    }
}
