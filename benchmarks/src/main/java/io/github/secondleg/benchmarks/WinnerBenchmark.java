package io.github.secondleg.benchmarks;

import io.github.secondleg.HandWrittenCaf;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Nothing but the winner is asked for, of ties that were settled on the pitch. */
public class WinnerBenchmark extends Measured {
    private final TiebreakChain caf = TiebreakChain.caf();
    private final Orders ties = new Orders(SampleTies.of(Mix.ON_THE_PITCH));

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
