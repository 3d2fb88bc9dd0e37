package io.github.secondleg.benchmarks;

import io.github.secondleg.HandWrittenCaf;
import io.github.secondleg.HandWrittenOverFacts;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Decides existing ties under CAF's rules. */
public class DecideBenchmark extends BenchmarkBase {
    @Param({"REALISTIC", "UNIFORM"})
    private Mix mix = Mix.REALISTIC;

    private final TiebreakChain caf = TiebreakChain.caf();
    private final EasyRulesCaf easyRules = new EasyRulesCaf();
    private TieOrders ties = new TieOrders(new TwoLeggedTie[0][]);

    @Setup(Level.Trial)
    public void buildTies() {
        ties = new TieOrders(SampleTies.of(mix));
    }

    @Benchmark
    public void byHand(Turns turns, Blackhole sink) {
        turns.take(() -> chain(sink), () -> handWritten(sink));
    }

    @Benchmark
    public void byHandOverFacts(Turns turns, Blackhole sink) {
        turns.take(() -> chain(sink), () -> handWrittenOverFacts(sink));
    }

    @Benchmark
    public void easyRules(Turns turns, Blackhole sink) {
        turns.take(() -> chain(sink), () -> easyRules(sink));
    }

    private void chain(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie));
        }
    }

    private void handWritten(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(HandWrittenCaf.decide(tie));
        }
    }

    private void handWrittenOverFacts(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(HandWrittenOverFacts.decide(tie));
        }
    }

    private void easyRules(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(easyRules.decide(tie));
        }
    }
}
