package io.github.secondleg.benchmarks;

import io.github.secondleg.draw.Procedure;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Holds sequential draws of 16 ties. Both sides look ahead in the same way: can every ball that is left have an opponent? */
public class DrawBenchmark extends BenchmarkBase {
    private static final int DRAWS = 4;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2017);

    @Benchmark
    public void asIn2017(Turns turns, Blackhole sink) {
        measure(SampleDraws.AS_IN_2017, turns, sink);
    }

    @Benchmark
    public void apart(Turns turns, Blackhole sink) {
        measure(SampleDraws.APART, turns, sink);
    }

    @Benchmark
    public void allDifferent(Turns turns, Blackhole sink) {
        measure(SampleDraws.ALL_DIFFERENT, turns, sink);
    }

    private void measure(SampleDraws sample, Turns turns, Blackhole sink) {
        HandWrittenDraw byHand = sample.byHand();
        turns.take(
                () -> {
                    for (int i = 0; i < DRAWS; i++) {
                        sink.consume(sample.draw.hold(Procedure.SEQUENTIAL, random));
                    }
                },
                DRAWS,
                () -> {
                    for (int i = 0; i < DRAWS; i++) {
                        sink.consume(byHand.draw(random));
                    }
                },
                DRAWS);
    }
}
