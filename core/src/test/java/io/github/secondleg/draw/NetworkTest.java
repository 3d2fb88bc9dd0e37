package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a partner for every ball is proof that a draw can be completed; elsewhere it must be searched for, which takes longer. */
class NetworkTest {
    private static final Pot<String> A = pot("A", 2);
    private static final Pot<String> B = pot("B", 4);
    private static final Pot<String> C = pot("C", 2);
    private static final Pot<String> D = pot("D", 4);

    @SafeVarargs
    private static Sides sides(PotPairing<String>... pairings) {
        return new Sides(new Schedule<>(List.of(pairings)));
    }

    private static boolean isProof(Draw<String> draw) {
        return new Network(new Board<>(draw.pairings(), draw.constraints())).isProof;
    }

    @Test
    void pots_in_a_chain_stand_on_two_sides_in_turn() {
        Sides sides = sides(PotPairing.of(A, B), PotPairing.of(C, D), PotPairing.of(B, D));

        assertThat(sides.areTwo).isTrue();
        assertThat(sides.areForest).isTrue();
        // in the order in which pairings name them: A, B, C, D
        for (int side = 0; side < 2; side++) {
            assertThat(sides.isOn(side, 0)).isEqualTo(side == 0);
            assertThat(sides.isOn(side, 1)).isEqualTo(side == 1);
            assertThat(sides.isOn(side, 2)).isEqualTo(side == 1);
            assertThat(sides.isOn(side, 3)).isEqualTo(side == 0);
        }
    }

    @Test
    void pots_in_two_parts_each_have_two_sides() {
        Sides sides = sides(PotPairing.of(B, A), PotPairing.of(D, C));

        assertThat(sides.areTwo).isTrue();
        assertThat(sides.areForest).isTrue();
        assertThat(sides.isOn(0, 2)).isTrue();
        assertThat(sides.isOn(0, 3)).isFalse();
    }

    @Test
    void three_pots_each_against_each_have_no_sides() {
        Sides sides = sides(
                PotPairing.of(A, B).withTies(1),
                PotPairing.of(B, C).withTies(1),
                PotPairing.of(C, A).withTies(1));

        assertThat(sides.areTwo).isFalse();
        assertThat(sides.areForest).isFalse();
        assertThat(sides.isOn(0, 0)).isTrue();
        assertThat(sides.isOn(1, 0)).isTrue();
    }

    @Test
    void four_pots_in_a_ring_have_two_sides_and_two_roads() {
        Sides sides = sides(
                PotPairing.of(A, B).withTies(1),
                PotPairing.of(B, C).withTies(1),
                PotPairing.of(C, D).withTies(1),
                PotPairing.of(D, A).withTies(1));

        assertThat(sides.areTwo).isTrue();
        assertThat(sides.areForest).isFalse();
    }

    @Test
    void a_pot_within_itself_has_no_sides() {
        assertThat(sides(PotPairing.within(A)).areTwo).isFalse();
        assertThat(sides(PotPairing.within(A)).areForest).isFalse();
    }

    @Test
    void two_pots_drawn_twice_have_two_roads() {
        assertThat(sides(PotPairing.of(A, B).withTies(1), PotPairing.of(A, B)).areForest)
                .isFalse();
    }

    @Test
    void partners_are_proof_where_numbers_come_out_right_by_themselves() {
        assertThat(isProof(Draw.of(PotPairing.of(A, B)))).isTrue();
        assertThat(isProof(Draw.of(PotPairing.of(A, B), PotPairing.of(C, D), PotPairing.of(B, D))))
                .isTrue();
        // which of B rests, and so who of C is met, is not settled by their numbers
        assertThat(isProof(Draw.of(PotPairing.of(A, B), PotPairing.of(B, pot("C", 1)))))
                .isFalse();
        assertThat(isProof(Draw.of(PotPairing.within(A)))).isFalse();
        assertThat(isProof(Draw.of(
                        PotPairing.of(A, C).withTies(1), PotPairing.of(C, A).withTies(1))))
                .isFalse();
    }

    @Test
    void partners_are_no_proof_where_ties_are_limited() {
        Draw<String> draw = Draw.of(PotPairing.of(A, C));

        assertThat(isProof(draw.with(
                        Constraint.mayNotMeet("none", (one, other) -> one.equals("A1") && other.equals("C1")))))
                .isTrue();
        assertThat(isProof(draw.with(Constraint.atMost(
                        1,
                        "one",
                        tie -> Optional.of("all")
                                .filter(all -> !tie.firstLegHost().equals("A1")
                                        || tie.secondLegHost().equals("C1"))))))
                .isFalse();
        // of two ties two may be drawn: no limit
        assertThat(isProof(draw.with(Constraint.atMost(2, "two", tie -> Optional.of("all")))))
                .isTrue();
        // a group of one pair is never too full
        assertThat(isProof(draw.with(Constraint.atMost(
                        1,
                        "one",
                        tie -> Optional.of("one")
                                .filter(one -> tie.firstLegHost().equals("A1")
                                        && tie.secondLegHost().equals("C1"))))))
                .isTrue();
    }
}
