package io.github.secondleg.rules.caf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.github.secondleg.Association;
import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.MethodSource;

/** All qualifying ties of the 2017 CAF Confederation Cup, from the file of the examples. */
class ConfederationCup2017TiesTest {
    private static final Map<String, String> CRITERIA = Map.of(
            "aggregate", "aggregate",
            "away goals", "away goals",
            "penalties", "penalty shoot-out",
            "walkover", "walkover");

    /** The file has no quoted cells, so a comma always ends a cell. */
    private static List<String[]> rows() throws IOException {
        try (InputStream file =
                ConfederationCup2017TiesTest.class.getResourceAsStream("/caf-confederation-cup-2017.csv")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    static List<ArgumentSet> ties() throws IOException {
        return rows().stream()
                .map(row -> argumentSet(
                        row[0] + " " + row[1] + ": " + row[2] + " v " + row[4],
                        tie(row),
                        row[10],
                        CRITERIA.get(row[11])))
                .toList();
    }

    private static TwoLeggedTie tie(String[] row) {
        Team first = Team.of(row[2], row[3]);
        Team second = Team.of(row[4], row[5]);
        TwoLeggedTie tie = TwoLeggedTie.of(first, second, leg(row[6]), leg(row[7]));
        if (!row[8].isEmpty()) {
            Score kicks = Score.parse(row[8]);
            tie = tie.withShootOut(ShootOut.of(kicks.homeGoals(), kicks.awayGoals()));
        }
        return switch (row[9]) {
            case "" -> tie;
            case "association MLI suspended by FIFA on 2017-03-17" ->
                tie.with(Incident.suspension(Association.of("MLI"), "FIFA").from(LocalDate.of(2017, 3, 17)));
            case "RSLAF withdrew before the second leg" -> tie.with(Incident.withdrawal(second));
            default -> throw new AssertionError(row[9]);
        };
    }

    private static Leg leg(String text) {
        return text.equals("cancelled") ? Leg.cancelled() : Leg.played(Score.parse(text));
    }

    @ParameterizedTest
    @MethodSource("ties")
    void each_tie_has_its_recorded_winner_and_criterion(TwoLeggedTie tie, String winner, String criterion) {
        Decision decision = TiebreakChain.caf().decide(tie);

        assertThat(decision.winner().map(Team::name)).contains(winner);
        assertThat(decision.criterion()).isEqualTo(criterion);
        assertThat(TiebreakChain.caf().winner(tie)).isEqualTo(decision.winner());
        assertThat(decision.notes()).isEmpty();
    }

    @Test
    void the_file_has_all_52_ties() throws IOException {
        assertThat(rows()).hasSize(52);
    }
}
