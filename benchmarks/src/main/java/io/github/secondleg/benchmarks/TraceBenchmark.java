package io.github.secondleg.benchmarks;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Compares a decision with its trace with the decision alone. */
public class TraceBenchmark extends BenchmarkBase {
    private final TiebreakChain caf = TiebreakChain.caf();
    private final TieOrders ties = new TieOrders(SampleTies.of(Mix.REALISTIC));

    @Benchmark
    public void steps(Turns turns, Blackhole sink) {
        turns.take(() -> steps(sink), () -> decide(sink));
    }

    @Benchmark
    public void text(Turns turns, Blackhole sink) {
        turns.take(() -> text(sink), () -> decide(sink));
    }

    private void steps(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie).trace().steps());
        }
    }

    private void text(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie).trace().toString());
        }
    }

    private void decide(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie));
        }
    }
}
