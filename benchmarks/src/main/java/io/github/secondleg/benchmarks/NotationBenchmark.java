package io.github.secondleg.benchmarks;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.notation.TieNotation;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Compares parsing or printing a tie in the notation with deciding an existing tie. */
public class NotationBenchmark extends BenchmarkBase {
    private final TiebreakChain caf = TiebreakChain.caf();
    private final TwoLeggedTie[][] orders = SampleTies.of(Mix.REALISTIC);
    private final TieOrders ties = new TieOrders(orders);
    private final String[] lines =
            Arrays.stream(orders[0]).map(TieNotation::print).toArray(String[]::new);

    @Benchmark
    public void parse(Turns turns, Blackhole sink) {
        turns.take(() -> parse(sink), () -> decide(sink));
    }

    @Benchmark
    public void print(Turns turns, Blackhole sink) {
        turns.take(() -> print(sink), () -> decide(sink));
    }

    private void parse(Blackhole sink) {
        for (String line : lines) {
            sink.consume(TieNotation.parseTwoLegged(line));
        }
    }

    private void print(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(TieNotation.print(tie));
        }
    }

    private void decide(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie));
        }
    }
}
