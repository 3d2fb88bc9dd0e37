package io.github.secondleg.benchmarks;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Compares a decision with its summary with the decision alone. */
public class SummaryBenchmark extends BenchmarkBase {
    private final TiebreakChain caf = TiebreakChain.caf();
    private final TieOrders ties = new TieOrders(SampleTies.of(Mix.REALISTIC));

    @Benchmark
    public void text(Turns turns, Blackhole sink) {
        turns.take(() -> text(sink), () -> decide(sink));
    }

    private void text(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie).summary());
        }
    }

    private void decide(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie));
        }
    }
}
