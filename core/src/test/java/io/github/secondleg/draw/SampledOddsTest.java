package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seeds are fixed, so that a test gives the same answer each time. */
class SampledOddsTest {
    private static final int DRAWS = 2_000;

    /** No two balls alike: A1 is kept from B1, A2 from B1 and B2, A3 from B1 to B3; and B4 is kept from A4. */
    static final Draw<String> DRAW = Draw.of(PotPairing.of(pot("A", 4), pot("B", 5)))
            .with(Constraint.mayNotMeet(
                    "low numbers",
                    (one, other) -> one.startsWith("A")
                            && (one.equals("A4") ? other.equals("B4") : other.charAt(1) <= one.charAt(1))));

    static RandomGenerator seeded() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(2017);
    }

    /** Of 20 pairs about one is off by more than two standard errors, and none by more than four. */
    @ParameterizedTest
    @EnumSource
    void estimates_are_within_their_standard_errors_of_the_exact_odds(Procedure procedure) {
        Odds<String> odds = DRAW.odds(procedure);
        SampledOdds<String> sampled = DRAW.sampledOdds(procedure, DRAWS, seeded());
        int near = 0;
        for (String one : pot("A", 4).balls()) {
            for (String other : pot("B", 5).balls()) {
                double exact = odds.meeting(one, other).doubleValue();
                double error = Math.abs(sampled.meeting(one, other) - exact);
                assertThat(error).isLessThanOrEqualTo(4 * sampled.standardError(one, other));
                assertThat(sampled.meeting(other, one)).isEqualTo(sampled.meeting(one, other));
                assertThat(sampled.standardError(one, other))
                        .isCloseTo(Math.sqrt(exact * (1 - exact) / DRAWS), within(0.003));
                near += error <= 2 * sampled.standardError(one, other) ? 1 : 0;
            }
        }
        assertThat(near).isBetween(16, 20);
    }

    /** A ball that comes up in one of two draws: p = 1/2, and the root of 1/2 · 1/2 / (2 − 1) is 1/2. */
    @Test
    void the_standard_error_of_one_in_two_draws_is_a_half() {
        long[] bits = {0, -1};
        int[] asked = {0};
        SampledOdds<String> sampled = Draw.of(PotPairing.of(pot("A", 1), pot("B", 2)))
                .sampledOdds(Procedure.SEQUENTIAL, 2, () -> bits[asked[0]++]);

        assertThat(sampled.meeting("A1", "B1")).isEqualTo(0.5);
        assertThat(sampled.meeting("A1", "B2")).isEqualTo(0.5);
        assertThat(sampled.meeting("B1", "B2")).isZero();
        assertThat(sampled.meeting("B1", "B1")).isZero();
        assertThat(sampled.standardError("A1", "B1")).isEqualTo(0.5);
        assertThat(sampled.draws()).isEqualTo(2);
        assertThat(sampled).hasToString("odds from 2 draws");
    }

    @Test
    void one_draw_says_nothing_of_errors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DRAW.sampledOdds(Procedure.UNIFORM, 1, seeded()))
                .withMessage("The number of draws (1) must be two or more.\nMaybe 10000 was meant.");
    }
}
