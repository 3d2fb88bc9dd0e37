package io.github.secondleg.benchmarks;

import io.github.secondleg.HandWrittenUserRules;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** Ties whose last criterion decides, so that all eight are asked, under chains with criteria of a user's own. */
public class UserRulesBenchmark extends Measured {
    private final TiebreakChain threeAndFive = Chains.THREE_STANDARD_AND_FIVE;
    private final TiebreakChain eight = Chains.EIGHT;
    private final HandWrittenUserRules threeAndFiveByHand = new HandWrittenUserRules(threeAndFive);
    private final HandWrittenUserRules eightByHand = new HandWrittenUserRules(eight);
    private final Orders ties = new Orders(SampleTies.levelButForTheFirstLeg());

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void threeStandardAndFive(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(threeAndFive.decide(tie));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void threeStandardAndFiveByHand(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(threeAndFiveByHand.threeStandardAndFive(tie));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void eight(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(eight.decide(tie));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SampleTies.COUNT)
    public void eightByHand(Blackhole sink) {
        for (TwoLeggedTie tie : ties.next()) {
            sink.consume(eightByHand.eight(tie));
        }
    }
}
