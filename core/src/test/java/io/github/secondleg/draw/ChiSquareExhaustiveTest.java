package io.github.secondleg.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

/** Outcomes come up as often as they ought to under their own procedure, and not as under the other. The seed is fixed. */
class ChiSquareExhaustiveTest {
    private static final int DRAWS = 20_000;
    private static final Draw<String> DRAW = SampledOddsTest.DRAW;

    private static double chiSquare(Procedure procedure, Map<Set<DrawnTie<String>>, BigFraction> expected) {
        RandomGenerator random = SampledOddsTest.seeded();
        Map<Set<DrawnTie<String>>, Long> counts = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            counts.merge(new HashSet<>(DRAW.hold(procedure, random).ties()), 1L, Long::sum);
        }
        assertThat(expected.keySet()).containsAll(counts.keySet()).hasSizeGreaterThan(10);
        return ChiSquareTest.withDefaults()
                .test(
                        expected.values().stream()
                                .mapToDouble(chance -> chance.multiply(DRAWS).doubleValue())
                                .toArray(),
                        expected.keySet().stream()
                                .mapToLong(outcome -> counts.getOrDefault(outcome, 0L))
                                .toArray())
                .getPValue();
    }

    /** Of a hundred seeds one would fail; another procedure would fail with all of them. */
    @Test
    void a_uniform_draw_brings_up_each_outcome_as_often_as_any_other_and_a_sequential_one_does_not() {
        Map<Set<DrawnTie<String>>, BigFraction> uniform = NaiveDraw.uniform(new NaiveDraw<>(DRAW).sequential());

        assertThat(chiSquare(Procedure.UNIFORM, uniform)).isGreaterThan(0.01);
        assertThat(chiSquare(Procedure.SEQUENTIAL, uniform)).isLessThan(1e-9);
    }

    @Test
    void a_sequential_draw_brings_up_each_outcome_as_often_as_the_stage_and_a_uniform_one_does_not() {
        Map<Set<DrawnTie<String>>, BigFraction> sequential = new NaiveDraw<>(DRAW).sequential();

        assertThat(chiSquare(Procedure.SEQUENTIAL, sequential)).isGreaterThan(0.01);
        assertThat(chiSquare(Procedure.UNIFORM, sequential)).isLessThan(1e-9);
    }
}
