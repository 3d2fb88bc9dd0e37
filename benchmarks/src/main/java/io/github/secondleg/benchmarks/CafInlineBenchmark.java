package io.github.secondleg.benchmarks;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** CAF's chain asked for anew at each tie, as users will write it; beside {@link DecideBenchmark}, which holds it in a field. */
public class CafInlineBenchmark extends Measured {
    private final Orders ties = new Orders(SampleTies.of(Mix.REALISTIC));

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void chain(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(TiebreakChain.caf().decide(tie));
        }
    }
}
