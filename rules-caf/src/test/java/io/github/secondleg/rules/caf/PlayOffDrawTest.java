package io.github.secondleg.rules.caf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Constraint;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.DrawnTie;
import io.github.secondleg.draw.Odds;
import io.github.secondleg.draw.Pot;
import io.github.secondleg.draw.PotPairing;
import io.github.secondleg.draw.Procedure;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlayOffDrawTest {
    private static final Draw<Team> DRAW = PlayOffDraw.of2017();

    private static List<DrawnTie<Team>> published() throws IOException {
        try (InputStream file = PlayOffDrawTest.class.getResourceAsStream("/caf-confederation-cup-2017.csv")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Play-off round,"))
                    .map(line -> line.split(",", -1))
                    .map(row -> new DrawnTie<>(Team.of(row[2], row[3]), Team.of(row[4], row[5])))
                    .toList();
        }
    }

    /** The published ties, in their order, are a possible outcome of this draw. The Champions League's club always hosts the first leg. */
    @Test
    void the_draw_of_2017_can_be_replayed_ball_by_ball() throws IOException {
        List<Team> balls = new ArrayList<>();
        for (DrawnTie<Team> tie : published().subList(0, 4)) {
            balls.addAll(List.of(tie.firstLegHost(), tie.secondLegHost())); // A, then B
        }
        for (DrawnTie<Team> tie : published().subList(4, 16)) {
            balls.addAll(List.of(tie.secondLegHost(), tie.firstLegHost())); // C or B, then D
        }

        assertThat(DRAW.replay(balls).ties()).isEqualTo(published()).hasSize(16);
        assertThat(published()).extracting(Object::toString).contains("FUS Rabat (MAR) v MAS Fez (MAR)");
    }

    @Test
    void pots_are_drawn_four_four_and_eight_times() {
        assertThat(DRAW.pairings()).extracting(PotPairing::toString).containsExactly("A–B", "C–D", "B–D");
        assertThat(DRAW.constraints()).isEmpty();
        assertThat(DRAW.hold(Procedure.SEQUENTIAL, new SplittableRandom(1)).balls())
                .extracting(ball -> ball.pot().map(Pot::name).orElseThrow())
                .containsExactly(("AB".repeat(4) + "CD".repeat(4) + "BD".repeat(8)).split(""));
    }

    /** There are 12 equal opponents: 12 · 11 · 10 · 9 ways for A, the same number for C, and 8! for the others. */
    @ParameterizedTest
    @EnumSource
    void all_clubs_of_a_pot_have_the_same_odds(Procedure procedure) {
        Odds<Team> odds = DRAW.odds(procedure);

        assertThat(DRAW.outcomes()).isEqualTo(BigInteger.valueOf(11_880L * 11_880 * 40_320));
        assertThat(odds.meeting(Team.of("FUS Rabat", "MAR"), Team.of("MAS Fez", "MAR")))
                .hasToString("1/12");
        assertThat(odds.meeting(Team.of("Smouha", "EGY"), Team.of("KCCA", "UGA")))
                .hasToString("1/12");
        // each of them is still undrawn with a probability of 2/3, and then there are eight opponents
        assertThat(odds.meeting(Team.of("Al-Masry", "EGY"), Team.of("KCCA", "UGA")))
                .hasToString("1/18");
        assertThat(odds.meeting(Team.of("FUS Rabat", "MAR"), Team.of("KCCA", "UGA")))
                .hasToString("0");
    }

    @Test
    void clubs_of_one_association_could_have_been_kept_apart() {
        Draw<Team> apart = DRAW.with(Constraint.apart("clubs of one association are kept apart", Team::association));

        assertThat(apart.impossibility()).isEmpty();
        assertThat(apart.hold(Procedure.UNIFORM, new SplittableRandom(1)).ties())
                .allSatisfy(tie -> assertThat(tie.firstLegHost().association())
                        .isNotEqualTo(tie.secondLegHost().association()));
    }

    @Test
    void pots_of_other_sizes_are_rejected() {
        String wayOut = "Maybe two pots are swapped: A and C have 4 balls, B and D have 12.";
        assertRejected(12, 4, 4, 12, "Pot A of the play-off draw (12 balls) must hold 4.\n" + wayOut);
        assertRejected(4, 11, 4, 12, "Pot B of the play-off draw (11 balls) must hold 12.\n" + wayOut);
        assertRejected(4, 12, 5, 12, "Pot C of the play-off draw (5 balls) must hold 4.\n" + wayOut);
        assertRejected(4, 12, 4, 13, "Pot D of the play-off draw (13 balls) must hold 12.\n" + wayOut);
    }

    private static void assertRejected(int a, int b, int c, int d, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlayOffDraw.of(balls("A", a), balls("B", b), balls("C", c), balls("D", d)))
                .withMessage(message);
    }

    @Test
    void slots_can_be_drawn() {
        assertThat(PlayOffDraw.of(balls("A", 4), balls("B", 12), balls("C", 4), balls("D", 12))
                        .hold(Procedure.SEQUENTIAL, new SplittableRandom(1))
                        .ties())
                .hasSize(16)
                .allSatisfy(tie -> assertThat(tie.firstLegHost()).matches("[AD].*"));
    }

    @Test
    @SuppressWarnings("DataFlowIssue") // nulls on purpose
    void the_error_for_a_null_names_the_parameter() {
        List<String> four = balls("A", 4);
        List<String> twelve = balls("B", 12);
        assertThatNullPointerException()
                .isThrownBy(() -> PlayOffDraw.of(null, four, four, four))
                .withMessage("a");
        assertThatNullPointerException()
                .isThrownBy(() -> PlayOffDraw.of(four, null, four, four))
                .withMessage("b");
        assertThatNullPointerException()
                .isThrownBy(() -> PlayOffDraw.of(four, twelve, null, four))
                .withMessage("c");
        assertThatNullPointerException()
                .isThrownBy(() -> PlayOffDraw.of(four, twelve, balls("C", 4), null))
                .withMessage("d");
    }

    private static List<String> balls(String pot, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> pot + i).toList();
    }
}
