package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Plans of draws that cannot be, each refused where it enters. */
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
                "The pot (A) must hold one ball or more.\nMaybe it is filled later than it is made.");
    }

    @Test
    void a_ball_in_two_places() {
        refused(() -> Pot.of("A", "x", "y", "x"), "The ball (x) lies twice in pot A.\nMaybe two clubs go by one name.");
        refused(
                () -> Draw.of(PotPairing.of(Pot.of("A", "x", "y"), Pot.of("B", "y", "z"))),
                "The ball (y) lies in pot A and in pot B.\nMaybe two clubs go by one name.");
    }

    @Test
    void a_pot_against_itself() {
        refused(
                () -> PotPairing.of(A, pot("A", 4)),
                "The pairing has pot A against itself.\nMaybe use PotPairing.within.");
    }

    @Test
    void no_ties() {
        refused(
                () -> A_B.withTies(0),
                "The number of ties (0) of a pairing must be one or more.\n"
                        + "Maybe leave it out: a pairing goes on until one of its pots is empty.");
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
                "The pairing within pot A has no third ball: the one drawn first hosts the first leg.\n"
                        + "Maybe leave withFirstLegDrawn out: that is drawn already.");
    }

    @Test
    void a_ball_against_itself() {
        refused(
                () -> new DrawnTie<>("x", "x"),
                "The tie has x against itself.\nMaybe the second was left at the value of the first.");
    }

    @Test
    void a_constraint_without_words() {
        refused(
                () -> Constraint.<String>mayNotHostFirstLeg("", ball -> true),
                "The words () of a constraint must not be blank.\n"
                        + "Maybe say what it keeps, as in clubs of one association are kept apart.");
    }

    @Test
    void a_limit_below_zero() {
        refused(
                () -> Constraint.<String>atMost(-1, "none", tie -> Optional.empty()),
                "The most ties (-1) of a group must be zero or more.\nMaybe 0 was meant: that no such tie is drawn.");
        assertThatNoException().isThrownBy(() -> Constraint.<String>atMost(0, "none", tie -> Optional.empty()));
    }

    @Test
    void a_draw_of_nothing() {
        refused(
                () -> Draw.of(List.of()),
                "The draw has no pairing of pots.\nMaybe Draw.of(PotPairing.of(a, b)) was meant.");
    }

    @Test
    void two_pots_of_one_name() {
        refused(
                () -> Draw.of(A_B, PotPairing.of(pot("B", 5), C)),
                "The pot name (B) is taken by two pots with different balls.\n"
                        + "Maybe one was changed after the other pairing was made.");
    }

    @Test
    void a_pairing_that_comes_too_late() {
        String wayOut = ".\nMaybe an earlier pairing was to leave balls: use withTies.";
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
                "The pairing within pot C draws two balls a tie, but pot C has 1 left by then.\n"
                        + "Maybe that ball has a bye: leave the pairing out.");
    }

    @Test
    void more_ties_than_balls() {
        String wayOut = " left by then.\nMaybe leave the number out: a pairing goes on until one of its pots is empty.";
        refused(() -> Draw.of(A_B.withTies(5)), "The pairing A–B draws 5 ties, but pot A has 4 balls" + wayOut);
        refused(
                () -> Draw.of(PotPairing.of(B, A).withTies(5)),
                "The pairing B–A draws 5 ties, but pot A has 4 balls" + wayOut);
        refused(
                () -> Draw.of(PotPairing.of(A, C).withTies(2)),
                "The pairing A–C draws 2 ties, but pot C has 1 ball" + wayOut);
        refused(
                () -> Draw.of(PotPairing.within(A).withTies(3)),
                "The pairing A–A draws 3 ties, but pot A has 4 balls" + wayOut);
    }

    @Test
    void more_balls_than_a_word_has_bits() {
        refused(
                () -> Draw.of(PotPairing.of(pot("A", 32), pot("B", 33))),
                "The draw holds 65 balls, and at most 64 can be drawn together.\n"
                        + "Maybe it is held in sections, each a draw of its own.");
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
                "The constraints limit 64 groups of ties, which is more than can be counted together.\n"
                        + "Maybe a group that is never full can be left out.");
    }
}
