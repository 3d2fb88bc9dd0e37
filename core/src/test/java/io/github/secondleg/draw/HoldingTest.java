package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final Pot<String> ABC = Pot.of("1", "a", "b", "c");
    private static final Pot<String> XYZ = Pot.of("2", "x", "y", "z");
    private static final Draw<String> DRAW = Draw.of(PotPairing.of(ABC, XYZ))
            .with(Constraint.mayNotMeet("a is kept from x", (one, other) -> one.equals("a") && other.equals("x")))
            .with(Constraint.mayNotMeet("b is kept from y", (one, other) -> one.equals("b") && other.equals("y")));

    /** Gives these longs and fails on any other question. */
    private static RandomGenerator scripted(long... longs) {
        Iterator<Long> script = Arrays.stream(longs).iterator();
        return script::next;
    }

    /** The top bits of a long. */
    private static long top(long number, int bits) {
        return number << Long.SIZE - bits;
    }

    /** Of three balls two bits choose, 3 is no ball and is thrown back; of two, one bit; of one, none. */
    @Test
    void the_top_bits_of_a_long_choose_a_ball_in_the_order_of_the_pot() {
        DrawRecord<String> record =
                DRAW.hold(Procedure.SEQUENTIAL, scripted(top(3, 2), top(2, 2), top(1, 2), top(1, 1)));

        // c meets y; then b of a and b; b may meet x and z, but a could not meet x; a is left with z
        assertThat(record).hasToString("""
                1. pot 1: c
                2. pot 2: y
                3. pot 1: b
                4. pot 2: x (skipped: z)
                5. pot 1: a
                6. pot 2: z""");
        assertThat(record.ties())
                .containsExactly(new DrawnTie<>("c", "y"), new DrawnTie<>("b", "x"), new DrawnTie<>("a", "z"));
    }

    /** Three outcomes: a-y b-x c-z, a-y b-z c-x, a-z b-x c-y. */
    @Test
    void a_uniform_draw_gives_each_ball_the_share_of_its_outcomes() {
        // each of a, b, c is first in a third of the 9 ways: numbers 0 to 2, 3 to 5, 6 to 8 in four bits.
        // Of a, y has two ways and z one. Then b has its two ways of x and z, evenly.
        DrawRecord<String> record =
                DRAW.hold(Procedure.UNIFORM, scripted(top(9, 4), top(2, 4), top(1, 2), top(1, 2), top(1, 1)));

        assertThat(record.drawn()).startsWith("a", "y", "b", "z");
    }

    @Test
    void one_seed_gives_one_draw_whatever_the_generator_is_called() {
        Draw<String> draw = Draw.of(PotPairing.of(pot("A", 16), pot("B", 16)));
        for (Procedure procedure : Procedure.values()) {
            for (String name : List.of("SplittableRandom", "Random", "L64X128MixRandom", "Xoshiro256PlusPlus")) {
                RandomGeneratorFactory<RandomGenerator> factory = RandomGeneratorFactory.of(name);
                assertThat(draw.hold(procedure, factory.create(2017)))
                        .isEqualTo(draw.hold(procedure, factory.create(2017)))
                        .isEqualTo(draw.hold(procedure, factory.create(2017)::nextLong))
                        .isNotEqualTo(draw.hold(procedure, factory.create(2016)));
            }
        }
    }

    @Test
    void the_pot_or_a_third_ball_says_who_hosts_the_first_leg() {
        Pot<String> a = Pot.of("A", "a");
        Pot<String> b = Pot.of("B", "b");
        PotPairing<String> pairing = PotPairing.of(a, b);

        assertThat(only(Draw.of(pairing), 0)).isEqualTo(new DrawnTie<>("a", "b"));
        assertThat(only(Draw.of(pairing.withFirstLegAt(a)), 0)).isEqualTo(new DrawnTie<>("a", "b"));
        assertThat(only(Draw.of(pairing.withFirstLegAt(b)), 0)).isEqualTo(new DrawnTie<>("b", "a"));
        assertThat(only(Draw.of(pairing.withFirstLegDrawn()), 0)).isEqualTo(new DrawnTie<>("a", "b"));
        assertThat(only(Draw.of(pairing.withFirstLegDrawn()), -1)).isEqualTo(new DrawnTie<>("b", "a"));
    }

    private static DrawnTie<String> only(Draw<String> draw, long bits) {
        return draw.hold(Procedure.SEQUENTIAL, () -> bits).ties().get(0);
    }

    @Test
    void a_third_ball_has_no_pot() {
        Draw<String> draw = Draw.of(
                        PotPairing.of(Pot.of("A", "a"), Pot.of("B", "b")).withFirstLegDrawn())
                .with(Constraint.mayNotHostFirstLeg("the ground of a is closed", "a"::equals));

        List<Ball<String>> balls = draw.hold(Procedure.SEQUENTIAL, () -> 0).balls();

        assertThat(balls)
                .extracting(Ball::pot)
                .extracting(pot -> pot.map(Pot::name).orElse("none"))
                .containsExactly("A", "B", "none");
        assertThat(balls).extracting(Ball::number).containsExactly(1, 2, 3);
        assertThat(balls).extracting(Ball::tie).containsExactly(1, 1, 1);
        assertThat(balls.get(2)).hasToString("3. first leg at b (skipped: a)");
    }

    @Test
    void within_one_pot_the_first_ball_hosts_the_first_leg() {
        Draw<String> draw = Draw.of(PotPairing.within(Pot.of("A", "a", "b", "c")));

        // the last of three, then the first of two; the other one is not drawn
        DrawRecord<String> record = draw.hold(Procedure.SEQUENTIAL, scripted(top(2, 2), top(0, 1)));

        assertThat(record.ties()).containsExactly(new DrawnTie<>("c", "a"));
    }

    /** One of three is drawn, and of them two have no opponent. */
    @Test
    void a_first_ball_without_an_opponent_is_skipped() {
        Draw<String> draw = Draw.of(PotPairing.of(ABC, Pot.of("2", "x")))
                .with(Constraint.mayNotMeet(
                        "a and c are kept from x", (one, other) -> one.equals("a") || one.equals("c")));

        Ball<String> first = draw.hold(Procedure.SEQUENTIAL, scripted()).balls().get(0);

        assertThat(first).hasToString("1. pot 1: b (skipped: a, c)");
        assertThat(first.admitted()).containsExactly("b");
    }

    /** What a broadcaster keeps is the balls; the draw's plan does the rest. */
    @Test
    void the_balls_alone_replay_the_draw() {
        DrawRecord<String> record = DRAW.hold(Procedure.SEQUENTIAL, new SplittableRandom(3));

        assertThat(DRAW.replay(new ArrayList<>(record.drawn())))
                .isEqualTo(record)
                .hasSameHashCodeAs(record)
                .hasToString(record.toString());
    }

    @Test
    void a_record_that_cannot_be_is_refused_at_its_ball() {
        refused(
                List.of("a", "x", "b", "y", "c", "z"),
                "Ball 2 (x) cannot be drawn at this point; the balls that can: y, z.\n"
                        + "Maybe an earlier ball is missing, or the record belongs to another draw.");
        refused(
                List.of("c", "y", "b", "z", "a", "x"),
                "Ball 4 (z) cannot be drawn at this point; the balls that can: x.\n"
                        + "Maybe an earlier ball is missing, or the record belongs to another draw.");
        refused(
                List.of("c", "y", "d", "z", "a", "x"),
                "The ball (d) is in no pot of the draw.\nMaybe it has another name.");
        refused(List.of("c"), "The record has 1 ball, but the draw takes 6.\nMaybe the record is incomplete.");
        refused(
                List.of("c", "y", "b", "x", "a", "z", "c"),
                "The record has 7 balls, but the draw takes 6.\nMaybe the record holds two draws.");
    }

    private static void refused(List<String> record, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DRAW.replay(record))
                .withMessage(message);
    }

    /** Drawing in December 2016: what is drawn is not a club yet. */
    @Test
    void slots_can_be_drawn_as_well_as_clubs() {
        record Slot(int preliminaryTie) {}
        Draw<Slot> draw = Draw.of(PotPairing.within(Pot.of("winners", new Slot(1), new Slot(2))));

        assertThat(draw.hold(Procedure.UNIFORM, new Random(1)).ties())
                .containsAnyOf(new DrawnTie<>(new Slot(1), new Slot(2)), new DrawnTie<>(new Slot(2), new Slot(1)));
    }

    /** A constraint may count what it is asked: each tie there could be, once. */
    @Test
    void constraints_are_asked_about_every_tie_once_and_never_while_a_draw_is_held() {
        Map<DrawnTie<String>, Integer> asked = new HashMap<>();
        Draw<String> draw = Draw.of(PotPairing.of(ABC, XYZ)).with(Constraint.atMost(1, "counted", tie -> {
            asked.merge(tie, 1, Integer::sum);
            return Optional.empty();
        }));
        draw.hold(Procedure.SEQUENTIAL, new Random(1));
        draw.hold(Procedure.UNIFORM, new Random(1));

        assertThat(asked).hasSize(9).allSatisfy((tie, times) -> {
            assertThat(times).isEqualTo(1);
            assertThat(ABC.balls()).contains(tie.firstLegHost());
        });
    }

    /** Every ball of 32 against 32 that differ from one another, none left without an opponent. */
    @Test
    void the_largest_draw_that_can_be_comes_to_its_end() {
        Draw<String> draw = Draw.of(PotPairing.of(pot("A", 32), pot("B", 32)))
                .with(Constraint.mayNotMeet(
                        "neighbours",
                        (one, other) ->
                                Math.abs(Integer.parseInt(one.substring(1)) - Integer.parseInt(other.substring(1)))
                                        < 15));
        for (int seed = 0; seed < 10; seed++) {
            assertThat(draw.hold(Procedure.SEQUENTIAL, new SplittableRandom(seed))
                            .ties())
                    .hasSize(32)
                    .extracting(DrawnTie::secondLegHost)
                    .doesNotHaveDuplicates();
        }
    }
}
