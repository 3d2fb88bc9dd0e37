package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.of;

import com.google.common.testing.EqualsTester;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a draw is made of, what it says of itself, and that none of it is null. */
@SuppressWarnings("DataFlowIssue") // nulls on purpose
class PlanTest {
    private static final Pot<String> A = pot("A", 2);
    private static final Pot<String> B = pot("B", 3);
    private static final PotPairing<String> PAIRING = PotPairing.of(A, B);
    private static final Draw<String> DRAW = Draw.of(PAIRING);
    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    @Test
    void a_pot_is_its_name_and_its_balls_in_order() {
        new EqualsTester()
                .addEqualityGroup(A, Pot.of("A", "A1", "A2"), Pot.of("A", List.of("A1", "A2")))
                .addEqualityGroup(Pot.of("A", "A2", "A1"))
                .addEqualityGroup(Pot.of("B", "A1", "A2"))
                .testEquals();
        assertThat(A).hasToString("pot A: A1, A2");
        assertThat(A.name()).isEqualTo("A");
        assertThat(A.balls()).containsExactly("A1", "A2");
    }

    @Test
    void a_pairing_has_two_pots_and_the_first_leg_at_one_of_them() {
        assertThat(PAIRING.first()).isEqualTo(A);
        assertThat(PAIRING.second()).isEqualTo(B);
        assertThat(PAIRING.ties()).isEmpty();
        assertThat(PAIRING.withTies(1).ties()).hasValue(1);
        assertThat(PAIRING.firstLegAt()).contains(A);
        assertThat(PAIRING.withFirstLegAt(B).firstLegAt()).contains(B);
        assertThat(PAIRING.withFirstLegAt(B).withTies(2).firstLegAt()).contains(B);
        assertThat(PAIRING.withFirstLegAt(B).withFirstLegAt(A).firstLegAt()).contains(A);
        assertThat(PAIRING.withFirstLegDrawn().firstLegAt()).isEmpty();
        assertThat(PAIRING.withTies(2).withFirstLegDrawn().ties()).hasValue(2);
        assertThat(PotPairing.within(A).second()).isEqualTo(A);
        assertThat(PotPairing.within(A).firstLegAt()).contains(A);
        assertThat(PAIRING).hasToString("A–B");
    }

    @Test
    void a_draw_is_its_pairings_and_constraints_in_order() {
        Constraint<String> one = Constraint.mayNotMeet("one", (ball, other) -> false);
        Constraint<String> two = Constraint.mayNotHostFirstLeg("two", ball -> false);
        PotPairing<String> within = PotPairing.within(pot("C", 2));
        Draw<String> draw = Draw.of(PAIRING, within).with(one).with(two);

        assertThat(draw.pairings()).containsExactly(PAIRING, within);
        assertThat(draw.constraints()).containsExactly(one, two);
        assertThat(draw).hasToString("A–B, C–C; one; two");
        assertThat(Draw.of(PAIRING, within)).hasToString("A–B, C–C");
    }

    @Test
    void a_ball_is_all_that_is_known_of_it() {
        Ball<String> ball = new Ball<>(1, 1, A, "A1", List.of("A1"), List.of("A2"));
        new EqualsTester()
                .addEqualityGroup(ball, new Ball<>(1, 1, A, "A1", List.of("A1"), List.of("A2")))
                .addEqualityGroup(new Ball<>(2, 1, A, "A1", List.of("A1"), List.of("A2")))
                .addEqualityGroup(new Ball<>(1, 2, A, "A1", List.of("A1"), List.of("A2")))
                .addEqualityGroup(new Ball<>(1, 1, B, "A1", List.of("A1"), List.of("A2")))
                .addEqualityGroup(new Ball<>(1, 1, null, "A1", List.of("A1"), List.of("A2")))
                .addEqualityGroup(new Ball<>(1, 1, A, "A2", List.of("A1"), List.of("A2")))
                .addEqualityGroup(new Ball<>(1, 1, A, "A1", List.of("A1", "A2"), List.of("A2")))
                .addEqualityGroup(new Ball<>(1, 1, A, "A1", List.of("A1"), List.of()))
                .testEquals();
        assertThat(ball).hasToString("1. pot A: A1 (skipped: A2)");
        assertThat(ball.skipped()).containsExactly("A2");
    }

    @Test
    void a_record_is_its_balls() {
        Draw<String> draw = Draw.of(PAIRING);
        new EqualsTester()
                .addEqualityGroup(
                        draw.replay(List.of("A1", "B1", "A2", "B2")), DRAW.replay(List.of("A1", "B1", "A2", "B2")))
                .addEqualityGroup(draw.replay(List.of("A2", "B2", "A1", "B1")))
                .testEquals();
    }

    /** Values are keys of maps: different ones must not all fall into one bucket. */
    @Test
    void different_values_hash_apart() {
        DrawRecord<String> one = DRAW.replay(List.of("A1", "B1", "A2", "B2"));
        DrawRecord<String> two = DRAW.replay(List.of("A2", "B2", "A1", "B1"));
        Probability half = Probability.of(BigInteger.ONE, BigInteger.TWO);
        assertThat(one.hashCode()).isNotEqualTo(two.hashCode());
        assertThat(one.balls().get(0).hashCode())
                .isNotEqualTo(two.balls().get(0).hashCode());
        assertThat(A.hashCode()).isNotEqualTo(B.hashCode());
        assertThat(half.hashCode())
                .isNotEqualTo(Probability.of(BigInteger.ONE, BigInteger.TEN).hashCode());
    }

    @Test
    void a_tie_names_the_first_leg_host_first() {
        assertThat(new DrawnTie<>("A1", "B1")).hasToString("A1 v B1").isNotEqualTo(new DrawnTie<>("B1", "A1"));
    }

    @Test
    void procedures_are_called_by_their_names() {
        assertThat(Procedure.values()).extracting(Procedure::toString).containsExactly("sequential", "uniform");
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                refused("name", () -> Pot.of(null, "x")),
                refused("balls", () -> Pot.of("A", (String[]) null)),
                refused("balls", () -> Pot.of("A", (List<String>) null)),
                refused("first", () -> PotPairing.of(null, B)),
                refused("second", () -> PotPairing.of(A, null)),
                refused("pot", () -> PotPairing.within(null)),
                refused("host", () -> PAIRING.withFirstLegAt(null)),
                refused("firstLegHost", () -> new DrawnTie<>(null, "x")),
                refused("secondLegHost", () -> new DrawnTie<>("x", null)),
                refused("words", () -> Constraint.apart(null, ball -> "x")),
                refused("group", () -> Constraint.apart("words", null)),
                refused("pair", () -> Constraint.mayNotMeet("words", null)),
                refused("who", () -> Constraint.mayNotHostFirstLeg("words", null)),
                refused("group", () -> Constraint.atMost(1, "words", null)),
                refused("group", () -> DRAW.with(Constraint.atMost(1, "words", tie -> null))),
                refused("group", () -> DRAW.with(Constraint.apart("words", ball -> null))),
                refused(
                        "group",
                        () -> DRAW.with(
                                Constraint.apart("words", ball -> ball.startsWith("A") ? Optional.empty() : null))),
                refused("pairings", () -> Draw.of((PotPairing<String>[]) null)),
                refused("pairings", () -> Draw.of((List<PotPairing<String>>) null)),
                refused("constraint", () -> DRAW.with(null)),
                refused("procedure", () -> DRAW.hold(null, RANDOM)),
                refused("random", () -> DRAW.hold(Procedure.UNIFORM, null)),
                refused("drawn", () -> DRAW.replay(null)));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void null_is_refused_by_the_name_of_the_parameter(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }

    private static Arguments refused(String parameter, ThrowingCallable call) {
        return of(parameter, call);
    }
}
