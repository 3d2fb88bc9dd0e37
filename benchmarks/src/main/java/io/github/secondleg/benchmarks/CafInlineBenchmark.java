package io.github.secondleg.benchmarks;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Compares {@code TiebreakChain.caf()}, called for each tie, with a chain in a field. */
public class CafInlineBenchmark extends BenchmarkBase {
    private final TiebreakChain caf = TiebreakChain.caf();
    private final TieOrders ties = new TieOrders(SampleTies.of(Mix.REALISTIC));

    @Benchmark
    public void inField(Turns turns, Blackhole sink) {
        turns.take(() -> inline(sink), () -> fromField(sink));
    }

    private void inline(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(TiebreakChain.caf().decide(tie));
        }
    }

    private void fromField(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie));
        }
    }
}
