package io.github.secondleg.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;

/** Small draws of every shape have the odds that {@link NaiveDraw} finds by trying every order of the balls. */
class DrawProperties {
    @Property
    void a_draw_is_impossible_exactly_if_no_order_of_the_balls_can_be_completed(@ForAll("draws") Draw<String> draw) {
        boolean possible = new NaiveDraw<>(draw).isPossible();

        assertThat(draw.impossibility().isEmpty()).isEqualTo(possible);
        Statistics.label("possible").collect(possible).coverage(coverage -> {
            coverage.check(true).percentage(share -> share >= 40);
            coverage.check(false).percentage(share -> share >= 5);
        });
    }

    @Property
    void at_every_ball_those_are_admitted_that_can_be_followed_to_the_end(
            @ForAll("draws") Draw<String> draw, @ForAll long seed, @ForAll Procedure procedure) {
        NaiveDraw<String> naive = new NaiveDraw<>(draw);
        if (naive.isPossible()) {
            DrawRecord<String> record = draw.hold(procedure, new SplittableRandom(seed));
            for (Ball<String> ball : record.balls()) {
                List<String> before = record.drawn().subList(0, ball.number() - 1);
                assertThat(ball.admitted())
                        .containsExactlyInAnyOrderElementsOf(naive.admitted(before))
                        .contains(ball.drawn());
                assertThat(ball.skipped()).doesNotContainAnyElementsOf(ball.admitted());
            }
            assertThat(draw.replay(record.drawn())).isEqualTo(record).hasToString(record.toString());
        }
    }

    @Property
    void outcomes_and_odds_are_those_of_all_orders_of_the_balls(@ForAll("draws") Draw<String> draw) {
        Map<Set<DrawnTie<String>>, BigFraction> sequential = new NaiveDraw<>(draw).sequential();

        assertThat(draw.outcomes()).isEqualTo(BigInteger.valueOf(sequential.size()));
        if (!sequential.isEmpty()) {
            assertOdds(draw, Procedure.SEQUENTIAL, sequential);
            assertOdds(draw, Procedure.UNIFORM, NaiveDraw.uniform(sequential));
        }
    }

    private static void assertOdds(
            Draw<String> draw, Procedure procedure, Map<Set<DrawnTie<String>>, BigFraction> outcomes) {
        Odds<String> odds = draw.odds(procedure);
        List<String> balls = draw.pairings().stream()
                .flatMap(pairing -> List.of(pairing.first(), pairing.second()).stream())
                .flatMap(pot -> pot.balls().stream())
                .distinct()
                .toList();
        for (String one : balls) {
            for (String other : balls) {
                BigFraction expected = one.equals(other) ? BigFraction.ZERO : NaiveDraw.meeting(outcomes, one, other);
                Probability actual = odds.meeting(one, other);
                assertThat(BigFraction.of(actual.numerator(), actual.denominator()))
                        .as("%s of %s: %s v %s", procedure, draw, one, other)
                        .isEqualTo(expected);
            }
        }
    }

    @Provide
    Arbitrary<Draw<String>> draws() {
        return Draws.any();
    }
}
