package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How far exact odds go where no two balls are alike. */
class OddsLimitExhaustiveTest {
    private static Draw<String> differing(int balls) {
        return Draw.of(PotPairing.of(pot("A", balls), pot("B", balls)))
                .with(Constraint.mayNotMeet(
                        "like numbers", (one, other) -> one.substring(1).equals(other.substring(1))));
    }

    private static Probability oneOf(int number) {
        return Probability.of(BigInteger.ONE, BigInteger.valueOf(number));
    }

    /** The positions of two pots of nine: the squares of the binomial coefficients, 48,620. By symmetry all others are as likely. */
    @Test
    void nine_ties_can_be_followed_in_sequence_and_ten_cannot() {
        assertThat(differing(9).odds(Procedure.SEQUENTIAL).meeting("A1", "B2")).isEqualTo(oneOf(8));
        assertThatIllegalStateException()
                .isThrownBy(() -> differing(10).odds(Procedure.SEQUENTIAL))
                .withMessageStartingWith("The exact odds of the draw (sequential) need more than 65536 positions");
    }

    /** The positions of pot B while pot A is emptied in order: 2^16. */
    @Test
    void sixteen_ties_can_be_counted_and_seventeen_cannot() {
        assertThat(differing(16).odds(Procedure.UNIFORM).meeting("A16", "B1")).isEqualTo(oneOf(15));
        assertThatIllegalStateException()
                .isThrownBy(() -> differing(17).hold(Procedure.UNIFORM, new SplittableRandom(1)))
                .withMessageStartingWith("The exact odds of the draw (uniform) need more than 65536 positions");
        assertThat(differing(17)
                        .hold(Procedure.SEQUENTIAL, new SplittableRandom(1))
                        .ties())
                .hasSize(17);
    }
}
