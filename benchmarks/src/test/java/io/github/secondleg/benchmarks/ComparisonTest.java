package io.github.secondleg.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

class ComparisonTest {
    /** Without its benchmark a line would be missing from the table, without an error. */
    @ParameterizedTest
    @EnumSource
    void each_line_has_its_benchmark(Comparison comparison) throws ReflectiveOperationException {
        String[] name = comparison.benchmark.split("[. ]");
        Class<?> owner = Class.forName(Comparison.class.getPackageName() + "." + name[0] + "Benchmark");
        Method method = owner.getMethod(name[1], Turns.class, Blackhole.class);

        assertThat(method.isAnnotationPresent(Benchmark.class)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_aim_is_missed_with_a_thousand_times_the_time_and_a_thousand_bytes_more(Comparison comparison) {
        Cost cost = new Cost(1000, 10_000, 10, 1040, 40);

        assertThat(comparison.isMissedBy(cost))
                .isEqualTo(!comparison.aimInWords().isEmpty());
    }
}
