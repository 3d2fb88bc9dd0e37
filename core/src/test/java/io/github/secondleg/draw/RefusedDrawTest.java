package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Impossible plans of draws, each rejected as soon as it is made. */
class RefusedDrawTest {
    private static final Pot<String> A = pot("A", 4);
    private static final Pot<String> B = pot("B", 6);
    private static final Pot<String> C = pot("C", 1);
    private static final PotPairing<String> A_B = PotPairing.of(A, B);

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void a_pot_without_a_name() {
        refused(() -> Pot.of(" ", "x"), "The name ( ) of a pot must not be blank.\nMaybe A was meant.");
    }

    @Test
    void a_pot_without_balls() {
        refused(
                () -> Pot.of("A", List.of()),
                "The pot (A) must hold one ball or more.\nMaybe the list of balls was still empty when the pot was made.");
    }

    @Test
    void a_ball_in_two_places() {
        refused(
                () -> Pot.of("A", "x", "y", "x"),
                "The ball (x) appears twice in pot A.\nMaybe two teams have the same name.");
        refused(
                () -> Draw.of(PotPairing.of(Pot.of("A", "x", "y"), Pot.of("B", "y", "z"))),
                "The ball (y) is in pot A and in pot B.\nMaybe two teams have the same name.");
    }

    @Test
    void a_pot_against_itself() {
        refused(
                () -> PotPairing.of(A, pot("A", 4)),
                "The pairing draws pot A against itself.\nMaybe use PotPairing.within.");
    }

    @Test
    void no_ties() {
        refused(
                () -> A_B.withTies(0),
                "The number of ties (0) of a pairing must be one or more.\n"
                        + "Maybe leave withTies out: a pairing continues until one of its pots is empty.");
    }

    @Test
    void a_first_leg_at_neither_pot() {
        refused(
                () -> A_B.withFirstLegAt(C),
                "The pot (C) that hosts the first leg is not in the pairing A–B.\nMaybe A or B was meant.");
    }

    @Test
    void a_third_ball_within_one_pot() {
        refused(
                () -> PotPairing.within(A).withFirstLegDrawn(),
                "The pairing within pot A cannot have a third ball: the ball drawn first hosts the first leg.\n"
                        + "Maybe leave withFirstLegDrawn out: the host is drawn already.");
    }

    @Test
    void a_ball_against_itself() {
        refused(
                () -> new DrawnTie<>("x", "x"),
                "A tie needs two different balls, but both are x.\nMaybe the second ball was copied from the first.");
    }

    @Test
    void a_constraint_without_words() {
        refused(
                () -> Constraint.<String>mayNotHostFirstLeg("", ball -> true),
                "The words () of a constraint must not be blank.\n"
                        + "Maybe name the rule that it keeps, such as clubs of one association are kept apart.");
    }

    @Test
    void a_limit_below_zero() {
        refused(
                () -> Constraint.<String>atMost(-1, "none", tie -> Optional.empty()),
                "The limit (-1) for the ties of a group must be zero or more.\nMaybe 0 was meant: no such tie is drawn.");
        assertThatNoException().isThrownBy(() -> Constraint.<String>atMost(0, "none", tie -> Optional.empty()));
    }

    @Test
    void a_draw_of_nothing() {
        refused(
                () -> Draw.of(List.of()),
                "The draw must have at least one pairing of pots.\nMaybe Draw.of(PotPairing.of(a, b)) was meant.");
    }

    @Test
    void two_pots_of_one_name() {
        refused(
                () -> Draw.of(A_B, PotPairing.of(pot("B", 5), C)),
                "The pot name (B) is used by two pots with different balls.\n"
                        + "Maybe the pot was changed after the first pairing was made.");
    }

    @Test
    void a_pairing_that_comes_too_late() {
        String wayOut = ".\nMaybe an earlier pairing should leave balls: use withTies.";
        refused(
                () -> Draw.of(A_B, PotPairing.of(C, A)),
                "The pairing C–A has nothing left to draw: pot A is empty by then" + wayOut);
        refused(
                () -> Draw.of(A_B, PotPairing.of(A, C)),
                "The pairing A–C has nothing left to draw: pot A is empty by then" + wayOut);
    }

    @Test
    void a_single_ball_within_a_pot() {
        refused(
                () -> Draw.of(PotPairing.within(C)),
                "The pairing within pot C needs two balls for a tie, but pot C has only 1 left by then.\n"
                        + "Maybe that ball has a bye: leave the pairing out.");
    }

    @Test
    void more_ties_than_balls() {
        String wayOut = " left by then.\nMaybe leave withTies out: a pairing continues until one of its pots is empty.";
        refused(() -> Draw.of(A_B.withTies(5)), "The pairing A–B draws 5 ties, but pot A has only 4 balls" + wayOut);
        refused(
                () -> Draw.of(PotPairing.of(B, A).withTies(5)),
                "The pairing B–A draws 5 ties, but pot A has only 4 balls" + wayOut);
        refused(
                () -> Draw.of(PotPairing.of(A, C).withTies(2)),
                "The pairing A–C draws 2 ties, but pot C has only 1 ball" + wayOut);
        refused(
                () -> Draw.of(PotPairing.within(A).withTies(3)),
                "The pairing A–A draws 3 ties, but pot A has only 4 balls" + wayOut);
    }

    @Test
    void more_balls_than_a_word_has_bits() {
        refused(
                () -> Draw.of(PotPairing.of(pot("A", 32), pot("B", 33))),
                "The draw has 65 balls, but at most 64 can be drawn together.\n"
                        + "Maybe hold it in sections, each as a draw of its own.");
        assertThatNoException().isThrownBy(() -> Draw.of(PotPairing.of(pot("A", 32), pot("B", 32))));
    }

    /** A group with a limit of one takes one bit of 63. */
    @Test
    void more_groups_than_can_be_counted() {
        Draw<String> draw = Draw.of(PotPairing.of(pot("A", 32), pot("B", 32)));
        Constraint<String> once = Constraint.atMost(1, "once", tie -> Optional.of(tie.firstLegHost()));
        Constraint<String> again = Constraint.atMost(1, "again", tie -> Optional.of(tie.secondLegHost()));
        assertThatNoException().isThrownBy(() -> draw.with(once));
        refused(
                () -> draw.with(once).with(again),
                "The constraints limit 64 groups of ties, which is too many to be counted together.\n"
                        + "Maybe leave out limits that are never reached.");
    }
}
