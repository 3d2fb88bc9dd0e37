package io.github.secondleg.benchmarks;

import io.github.secondleg.HandWrittenCaf;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Finds only the winner, of ties without incidents. */
public class WinnerBenchmark extends BenchmarkBase {
    private final TiebreakChain caf = TiebreakChain.caf();
    private final TieOrders ties = new TieOrders(SampleTies.of(Mix.ON_THE_PITCH));

    @Benchmark
    public void byHand(Turns turns, Blackhole sink) {
        turns.take(() -> chain(sink), () -> handWritten(sink));
    }

    private void chain(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.winner(tie));
        }
    }

    private void handWritten(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(HandWrittenCaf.decide(tie).winner());
        }
    }
}
