package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShootOutTest {
    @Test
    void is_written_second_leg_host_first() {
        ShootOut shootOut = ShootOut.of(3, 0);
        assertThat(shootOut.homeGoals()).isEqualTo(3);
        assertThat(shootOut.awayGoals()).isZero();
        assertThat(shootOut).hasToString("3–0 on penalties");
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(ShootOut.of(3, 0), new ShootOut(3, 0))
                .addEqualityGroup(ShootOut.of(0, 3))
                .addEqualityGroup(ShootOut.of(3, 1))
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 4", "99, 99"})
    void a_level_shoot_out_is_rejected(int home, int away) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShootOut.of(home, away))
                .withMessage("The shoot-out (" + home + "–" + away + ") must not end level.\n"
                        + "Maybe kicks are missing: a shoot-out continues until one team leads.");
    }

    /** The nearest scores by kicks added or removed, worked out by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4–0 | 3–0 or 4–1",
                "0–4 | 0–3 or 1–4",
                "5–0 | 3–0 or 4–1",
                "5–1 | 4–1",
                "5–2 | 4–2 or 5–3",
                "2–5 | 2–4 or 3–5",
                "6–4 | 5–4 or 6–5",
                "97–99 | 97–98 or 98–99",
                "9–0 | 3–0 or 4–1",
                "99–0 | 3–0 or 4–1"
            })
    void an_impossible_shoot_out_is_rejected_with_the_nearest_possible_ones(String score, String nearest) {
        Score kicks = Score.parse(score);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShootOut.of(kicks.homeGoals(), kicks.awayGoals()))
                .withMessage("The shoot-out (" + score + ") is not a possible result under Law 10.3.\nMaybe " + nearest
                        + " was meant.");
    }

    @Test
    void only_kicks_from_0_to_99_are_accepted() {
        assertThat(ShootOut.of(99, 98)).hasToString("99–98 on penalties");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShootOut.of(-1, 0))
                .withMessage(
                        "The home goals of the shoot-out (-1) must be zero or more.\n"
                                + "Maybe a placeholder for a match that was not played was read as a number: leave it out, or record a leg without a score.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShootOut.of(0, -1))
                .withMessage(
                        "The away goals of the shoot-out (-1) must be zero or more.\n"
                                + "Maybe a placeholder for a match that was not played was read as a number: leave it out, or record a leg without a score.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShootOut.of(100, 99))
                .withMessage("The home goals of the shoot-out (100) must be at most 99.\n"
                        + "Maybe another number was read as the kicks scored.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShootOut.of(99, 100))
                .withMessage("The away goals of the shoot-out (100) must be at most 99.\n"
                        + "Maybe another number was read as the kicks scored.");
    }
}
