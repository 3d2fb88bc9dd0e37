package io.github.secondleg.benchmarks;

import io.github.secondleg.HandWrittenUserRules;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Decides ties under chains with custom criteria. */
public class UserRulesBenchmark extends BenchmarkBase {
    /** The ties to decide. */
    public enum Ties {
        /** Random ties. A chain that begins with standard criteria seldom asks the custom ones. */
        ON_THE_PITCH,
        /** Ties whose last criterion decides, so all eight are asked. */
        ALL_ASKED
    }

    @Param
    private Ties mix = Ties.ALL_ASKED;

    private final TiebreakChain threeAndFive = BenchmarkChains.THREE_STANDARD_AND_FIVE;
    private final TiebreakChain eight = BenchmarkChains.EIGHT;
    private final HandWrittenUserRules threeAndFiveByHand = new HandWrittenUserRules(threeAndFive);
    private final HandWrittenUserRules eightByHand = new HandWrittenUserRules(eight);
    private TieOrders ties = new TieOrders(new TwoLeggedTie[0][]);

    @Setup(Level.Trial)
    public void buildTies() {
        ties = new TieOrders(
                mix == Ties.ALL_ASKED ? SampleTies.levelButForTheFirstLeg() : SampleTies.of(Mix.ON_THE_PITCH));
    }

    @Benchmark
    public void threeAndFive(Turns turns, Blackhole sink) {
        turns.take(() -> threeAndFiveAsChain(sink), () -> threeAndFiveByHand(sink));
    }

    @Benchmark
    public void eight(Turns turns, Blackhole sink) {
        turns.take(() -> eightAsChain(sink), () -> eightByHand(sink));
    }

    private void threeAndFiveAsChain(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(threeAndFive.decide(tie));
        }
    }

    private void threeAndFiveByHand(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(threeAndFiveByHand.threeStandardAndFive(tie));
        }
    }

    private void eightAsChain(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(eight.decide(tie));
        }
    }

    private void eightByHand(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(eightByHand.eight(tie));
        }
    }
}
