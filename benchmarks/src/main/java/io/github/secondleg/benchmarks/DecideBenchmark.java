package io.github.secondleg.benchmarks;

import io.github.secondleg.HandWrittenCaf;
import io.github.secondleg.HandWrittenOverFacts;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Ties that exist already are decided under CAF's rules. */
public class DecideBenchmark extends Measured {
    @Param({"REALISTIC", "UNIFORM"})
    private Mix mix = Mix.REALISTIC;

    private final TiebreakChain caf = TiebreakChain.caf();
    private final EasyRulesCaf easyRules = new EasyRulesCaf();
    private Orders ties = new Orders(new TwoLeggedTie[0][]);

    @Setup(Level.Trial)
    public void buildTies() {
        ties = new Orders(SampleTies.of(mix));
    }

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void chain(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(caf.decide(tie));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void handWritten(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(HandWrittenCaf.decide(tie));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void handWrittenOverFacts(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(HandWrittenOverFacts.decide(tie));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void easyRules(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(easyRules.decide(tie));
        }
    }
}
