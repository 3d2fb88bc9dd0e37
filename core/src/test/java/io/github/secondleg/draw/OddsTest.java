package io.github.secondleg.draw;

import static com.google.common.math.BigIntegerMath.factorial;
import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OddsTest {
    private static final Draw<String> EXAMPLE = Draw.of(
                    PotPairing.of(Pot.of("1", "a", "b", "c"), Pot.of("2", "x", "y", "z")))
            .with(Constraint.mayNotMeet("a is kept from x, b from y", (one, other) -> (one + other).matches("ax|by")));

    private static Probability fraction(long numerator, long denominator) {
        return Probability.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The example that the Javadoc of the procedures works out: c meets z in one of three outcomes, a meets z in another. */
    @Test
    void the_two_procedures_differ_as_their_javadoc_says() {
        assertThat(EXAMPLE.outcomes()).isEqualTo(3);
        assertThat(EXAMPLE.odds(Procedure.UNIFORM).meeting("c", "z")).isEqualTo(fraction(1, 3));
        assertThat(EXAMPLE.odds(Procedure.SEQUENTIAL).meeting("c", "z")).isEqualTo(fraction(5, 18));
        assertThat(EXAMPLE.odds(Procedure.UNIFORM).meeting("a", "z")).isEqualTo(fraction(1, 3));
        assertThat(EXAMPLE.odds(Procedure.SEQUENTIAL).meeting("a", "z")).isEqualTo(fraction(13, 36));
        assertThat(EXAMPLE.odds(Procedure.SEQUENTIAL).meeting("c", "x")).isEqualTo(fraction(13, 36));
    }

    @ParameterizedTest
    @EnumSource
    void a_ball_meets_nobody_of_its_own_pot_and_not_itself(Procedure procedure) {
        Odds<String> odds = EXAMPLE.odds(procedure);

        assertThat(odds.meeting("a", "b")).hasToString("0");
        assertThat(odds.meeting("a", "a")).hasToString("0");
        assertThat(odds.meeting("a", "x")).hasToString("0");
        assertThat(odds.procedure()).isEqualTo(procedure);
        assertThat(odds).hasToString(procedure + " odds of 3 ties");
    }

    @ParameterizedTest
    @EnumSource
    void without_constraints_all_are_alike(Procedure procedure) {
        Odds<String> odds = Draw.of(PotPairing.of(pot("A", 32), pot("B", 32))).odds(procedure);

        assertThat(odds.meeting("A7", "B31")).isEqualTo(fraction(1, 32));
        assertThat(Draw.of(PotPairing.within(pot("A", 40))).odds(procedure).meeting("A1", "A40"))
                .isEqualTo(fraction(1, 39));
        assertThat(Draw.of(PotPairing.of(pot("A", 1), pot("B", 1))).odds(procedure))
                .hasToString(procedure + " odds of 1 tie");
    }

    /** 32! ways to pair 32 with 32; 40! / (20! 2^20) to pair 40 among themselves, times 2^20 who hosts. */
    @Test
    void outcomes_are_counted_beyond_the_range_of_a_long() {
        assertThat(Draw.of(PotPairing.of(pot("A", 32), pot("B", 32))).outcomes())
                .isEqualTo(factorial(32));
        assertThat(Draw.of(PotPairing.within(pot("A", 40))).outcomes())
                .isEqualTo(factorial(40).divide(factorial(20)));
    }

    /** The classic problem of derangements: 16 numbers, each kept from its own place. The count is the nearest integer to 16!/e. */
    @Test
    void sixteen_that_may_not_meet_their_own_number_are_counted() {
        assertThat(differing(16).outcomes()).isEqualTo(7697064251745L);
    }

    private static Draw<String> differing(int balls) {
        return Draw.of(PotPairing.of(pot("A", balls), pot("B", balls)))
                .with(Constraint.mayNotMeet(
                        "like numbers", (one, other) -> one.substring(1).equals(other.substring(1))));
    }

    /** Three against three, each kept from its own number. */
    @Test
    void more_positions_than_may_be_looked_at_are_refused_with_the_way_out() {
        Board<String> board = new Board<>(differing(3).pairings(), differing(3).constraints());
        LookAhead lookAhead = new LookAhead(board, new Network(board));

        // the start; one of six ties drawn; one of six ties left; the end
        assertThat(SequentialOdds.of(board, lookAhead, 14)).isNotNull();
        assertThatIllegalStateException()
                .isThrownBy(() -> SequentialOdds.of(board, lookAhead, 13))
                .withMessage("The exact odds of the draw (sequential) need more than 13 positions to be examined.\n"
                        + "Maybe estimate them: use sampledOdds.");
        // the start; A1 has drawn B2 or B3; of pot B, each one may be left
        assertThat(new Counts(board, 6).outcomes()).isEqualTo(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Counts(board, 5).outcomes())
                .withMessage("The exact odds of the draw (uniform) need more than 5 positions to be examined.\n"
                        + "Maybe hold it sequentially, which needs no counting.");
    }

    @Test
    void a_ball_of_another_draw_is_refused() {
        Odds<String> odds = EXAMPLE.odds(Procedure.UNIFORM);
        String message = "The ball (d) is in no pot of the draw.\nMaybe it has another name.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> odds.meeting("d", "a"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> odds.meeting("a", "d"))
                .withMessage(message);
    }

    @Test
    @SuppressWarnings("DataFlowIssue") // nulls on purpose
    void null_is_refused_by_the_name_of_the_parameter() {
        Odds<String> odds = EXAMPLE.odds(Procedure.UNIFORM);
        SampledOdds<String> sampled = EXAMPLE.sampledOdds(Procedure.UNIFORM, 2, new SplittableRandom(1));
        assertThatNullPointerException()
                .isThrownBy(() -> odds.meeting(null, "a"))
                .withMessage("one");
        assertThatNullPointerException()
                .isThrownBy(() -> odds.meeting("a", null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> sampled.meeting(null, "a"))
                .withMessage("one");
        assertThatNullPointerException()
                .isThrownBy(() -> sampled.meeting("a", null))
                .withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> EXAMPLE.odds(null)).withMessage("procedure");
        assertThatNullPointerException()
                .isThrownBy(() -> EXAMPLE.sampledOdds(null, 2, new SplittableRandom(1)))
                .withMessage("procedure");
        assertThatNullPointerException()
                .isThrownBy(() -> EXAMPLE.sampledOdds(Procedure.UNIFORM, 2, null))
                .withMessage("random");
    }

    @Test
    void a_probability_is_a_fraction_in_lowest_terms() {
        new EqualsTester()
                .addEqualityGroup(fraction(1, 3), fraction(2, 6))
                .addEqualityGroup(fraction(2, 3))
                .addEqualityGroup(fraction(1, 2))
                .addEqualityGroup(fraction(0, 1), fraction(0, 7))
                .testEquals();
        assertThat(fraction(2, 6)).hasToString("1/3").isLessThan(fraction(1, 2)).isGreaterThan(fraction(1, 4));
        assertThat(fraction(7, 7)).hasToString("1");
        assertThat(fraction(2, 6).numerator()).isEqualTo(1);
        assertThat(fraction(2, 6).denominator()).isEqualTo(3);
        assertThat(fraction(1, 3).doubleValue()).isEqualTo(1 / 3.0);
    }
}
