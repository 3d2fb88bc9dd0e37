package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A draw that cannot be completed is known before the first ball, with a reason that is as small as it can be. */
class ImpossibilityTest {
    private static final Pot<String> CLUBS = Pot.of("C", "Raja MAR", "Wydad MAR", "FUS MAR", "Zesco ZAM");
    private static final Pot<String> OTHERS = Pot.of("D", "Berkane MAR", "Fez MAR", "KCCA UGA", "Mounana GAB");
    private static final Constraint<String> ASSOCIATIONS =
            Constraint.apart("clubs of one association are kept apart", club -> club.substring(club.length() - 3));

    private static String reason(Draw<String> draw) {
        return draw.impossibility().orElseThrow().toString();
    }

    @Test
    void three_clubs_have_two_opponents() {
        Draw<String> draw = Draw.of(PotPairing.of(CLUBS, OTHERS)).with(ASSOCIATIONS);
        Impossibility<String> reason = draw.impossibility().orElseThrow();

        // the same is true of the two of pot D, who may meet Zesco alone: two balls are fewer than three
        assertThat(reason)
                .hasToString(
                        "Pot D holds 2 balls (Berkane MAR, Fez MAR), and only 1 opponent (Zesco ZAM) may meet them:"
                                + " clubs of one association are kept apart.");
        assertThat(reason.balls()).containsExactly("Berkane MAR", "Fez MAR");
        assertThat(reason.opponents()).containsExactly("Zesco ZAM");
        assertThat(reason.constraints()).containsExactly(ASSOCIATIONS);
    }

    @Test
    void three_clubs_have_two_opponents_where_the_other_pot_has_more() {
        Draw<String> draw = Draw.of(PotPairing.of(
                        Pot.of("C", "Raja MAR", "Wydad MAR", "FUS MAR"),
                        Pot.of("D", "Berkane MAR", "Fez MAR", "Tanger MAR", "KCCA UGA", "Mounana GAB")))
                .with(ASSOCIATIONS);

        assertThat(reason(draw))
                .isEqualTo("Pot C holds 3 balls (Raja MAR, Wydad MAR, FUS MAR), and only 2 opponents (KCCA UGA, Mounana"
                        + " GAB) may meet them: clubs of one association are kept apart.");
    }

    @Test
    void nothing_of_the_kind_can_be_held_or_counted() {
        Draw<String> draw = Draw.of(PotPairing.of(Pot.of("A", "x"), Pot.of("B", "y")))
                .with(Constraint.mayNotMeet("x is kept from y", (one, other) -> one.equals("y") && other.equals("x")));
        String message =
                "The draw is impossible. Pot A holds 1 ball (x), and no opponent may meet them: x is kept from y.\n"
                        + "Maybe drop a constraint, or move balls to other pots.";

        assertThatIllegalStateException()
                .isThrownBy(() -> draw.hold(Procedure.SEQUENTIAL, new SplittableRandom(1)))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> draw.hold(Procedure.UNIFORM, new SplittableRandom(1)))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> draw.replay(List.of("x", "y")))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> draw.odds(Procedure.SEQUENTIAL))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> draw.odds(Procedure.UNIFORM))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> draw.sampledOdds(Procedure.SEQUENTIAL, 2, new SplittableRandom(1)))
                .withMessage(message);
        assertThat(draw.outcomes()).isEqualTo(BigInteger.ZERO);
    }

    /** Of three balls two are drawn, so that two of them must find an opponent. */
    @Test
    void balls_that_need_not_all_be_drawn() {
        Draw<String> draw = Draw.of(PotPairing.of(pot("A", 3), pot("B", 2)))
                .with(Constraint.mayNotMeet(
                        "all but A3 are kept from B1", (one, other) -> !one.equals("A3") && other.equals("B1")))
                .with(Constraint.mayNotMeet(
                        "B2 is kept from A1 and A2", (one, other) -> one.equals("B2") && !other.equals("A3")));

        assertThat(reason(draw))
                .isEqualTo(
                        "Pot A holds 2 balls (A1, A2); at least 1 of them must be drawn, and no opponent may meet them:"
                                + " all but A3 are kept from B1; B2 is kept from A1 and A2.");
    }

    /** A and C must both draw all of their opponents from the two balls of B that may meet them. */
    @Test
    void balls_of_two_pots() {
        Pot<String> b = pot("B", 4);
        Map<String, String> only = Map.of("A1", "B1", "C1", "B1");
        Draw<String> draw = Draw.of(
                        PotPairing.of(Pot.of("A", "A1", "A2"), b), PotPairing.of(b, Pot.of("C", "C1", "C2")))
                .with(Constraint.mayNotMeet(
                        "A1 and C1 meet B1 alone",
                        (one, other) -> !only.getOrDefault(one, other).equals(other)));

        assertThat(reason(draw))
                .isEqualTo("Pots A and C hold 2 balls (A1, C1), and only 1 opponent (B1) may meet them:"
                        + " A1 and C1 meet B1 alone.");
    }

    /** Each ball has enough opponents, but of the two cities only one club each may host. */
    @Test
    void constraints_that_cannot_all_be_kept() {
        Constraint<String> harmless =
                Constraint.mayNotMeet("A1 is kept from B1", (one, other) -> one.equals("A1") && other.equals("B1"));
        Constraint<String> cities = Constraint.atMost(1, "one first leg in a city", tie -> Optional.of("Cairo"));
        Draw<String> draw =
                Draw.of(PotPairing.of(pot("A", 3), pot("B", 3))).with(harmless).with(cities);
        Impossibility<String> reason = draw.impossibility().orElseThrow();

        assertThat(reason).hasToString("No outcome keeps this constraint: one first leg in a city.");
        assertThat(reason.balls()).isEmpty();
        assertThat(reason.opponents()).isEmpty();
        assertThat(reason.constraints()).containsExactly(cities);
    }

    /** A3 may meet B1 or B2. Then A1 or A2 has to meet B3, which breaks the limit of one tie with B3 or A3. */
    @Test
    void two_constraints_of_which_each_alone_could_be_kept() {
        Constraint<String> pairs =
                Constraint.mayNotMeet("A3 is kept from B3", (one, other) -> one.equals("A3") && other.equals("B3"));
        Constraint<String> ties = Constraint.atMost(
                1,
                "one tie with B3 or A3",
                tie -> Optional.of("one")
                        .filter(key -> tie.firstLegHost().equals("A3")
                                || tie.secondLegHost().equals("B3")));
        Draw<String> draw = Draw.of(PotPairing.of(pot("A", 3), pot("B", 3)));

        assertThat(draw.with(pairs).impossibility()).isEmpty();
        assertThat(draw.with(ties).impossibility()).isEmpty();
        assertThat(reason(draw.with(ties).with(pairs)))
                .isEqualTo("No outcome keeps all of these constraints: one tie with B3 or A3; A3 is kept from B3.");
    }

    /**
     * The first constraint alone is impossible, and so are the last two. Up to ten constraints, the fewest are named; beyond ten, a set
     * from which none can be removed.
     */
    @Test
    void the_fewest_of_up_to_ten_constraints() {
        Constraint<String> all = Constraint.atMost(1, "one tie", tie -> Optional.of("all"));
        Constraint<String> ties = Constraint.atMost(
                1,
                "one tie with B3 or A3",
                tie -> Optional.of("one")
                        .filter(key -> tie.firstLegHost().equals("A3")
                                || tie.secondLegHost().equals("B3")));
        Constraint<String> pairs =
                Constraint.mayNotMeet("A3 is kept from B3", (one, other) -> one.equals("A3") && other.equals("B3"));
        Draw<String> ten = Draw.of(PotPairing.of(pot("A", 3), pot("B", 3))).with(all);
        for (int i = 0; i < 7; i++) {
            ten = ten.with(Constraint.mayNotMeet("nobody", (one, other) -> false));
        }
        Draw<String> eleven = ten.with(Constraint.mayNotMeet("nobody", (one, other) -> false));

        assertThat(reason(ten.with(ties).with(pairs))).isEqualTo("No outcome keeps this constraint: one tie.");
        assertThat(reason(eleven.with(ties).with(pairs)))
                .isEqualTo("No outcome keeps all of these constraints: one tie with B3 or A3; A3 is kept from B3.");
    }

    /** Two triangles: every ball has two opponents, and each three of them an odd number. */
    @Test
    void an_odd_number_on_either_side() {
        Draw<String> draw = Draw.of(PotPairing.within(pot("A", 6)))
                .with(Constraint.mayNotMeet(
                        "1 to 3 are kept from 4 to 6",
                        (one, other) -> one.compareTo("A3") <= 0 && other.compareTo("A4") >= 0));

        assertThat(reason(draw)).isEqualTo("No outcome keeps this constraint: 1 to 3 are kept from 4 to 6.");
    }

    /** Beyond ten constraints, one that can be left out is. */
    @Test
    void many_constraints() {
        Draw<String> draw = Draw.of(PotPairing.of(pot("A", 3), pot("B", 3)));
        for (int i = 1; i <= 11; i++) {
            int number = i;
            draw = draw.with(Constraint.atMost(
                    1,
                    "number " + i,
                    tie -> Optional.of("A1")
                            .filter(key -> number == 5 || tie.firstLegHost().equals(key))));
        }

        assertThat(reason(draw)).isEqualTo("No outcome keeps this constraint: number 5.");
    }

    /** All 24 balls of pot A differ in whom they may not meet; A1 and A2 may meet B1 alone. */
    @Test
    void many_kinds_of_balls() {
        Draw<String> draw = Draw.of(PotPairing.of(pot("A", 24), pot("B", 24)))
                .with(Constraint.mayNotMeet(
                        "like numbers", (one, other) -> one.substring(1).equals(other.substring(1)) && number(one) > 2))
                .with(Constraint.mayNotMeet(
                        "A1 and A2 meet B1 alone", (one, other) -> one.matches("A[12]") && !other.equals("B1")));

        assertThat(reason(draw))
                .isEqualTo(
                        "Pot A holds 2 balls (A1, A2), and only 1 opponent (B1) may meet them: A1 and A2 meet B1 alone.");
    }

    private static int number(String ball) {
        return Integer.parseInt(ball.substring(1));
    }

    @Test
    void is_equal_by_what_it_says() {
        Draw<String> draw = Draw.of(PotPairing.of(CLUBS, OTHERS)).with(ASSOCIATIONS);
        Draw<String> again = Draw.of(PotPairing.of(CLUBS, OTHERS)).with(ASSOCIATIONS);
        Draw<String> turned = Draw.of(PotPairing.of(OTHERS, CLUBS)).with(ASSOCIATIONS);

        assertThat(draw.impossibility()).isEqualTo(again.impossibility()).hasSameHashCodeAs(again.impossibility());
        assertThat(turned.impossibility().orElseThrow().balls()).containsExactly("Berkane MAR", "Fez MAR");
        Impossibility<String> other = Draw.of(PotPairing.of(pot("A", 1), pot("B", 1)))
                .with(Constraint.mayNotMeet("none", (one, two) -> true))
                .impossibility()
                .orElseThrow();
        assertThat(draw.impossibility().orElseThrow()).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }

    @Test
    void a_possible_draw_has_none() {
        assertThat(Draw.of(PotPairing.of(CLUBS, OTHERS)).impossibility()).isEmpty();
    }
}
