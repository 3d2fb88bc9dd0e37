package io.github.secondleg.benchmarks;

import io.github.secondleg.HandWrittenTie;
import io.github.secondleg.Leg;
import io.github.secondleg.ShootOut;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Builds a tie from numbers and decides it once, as in a reader or a simulation. */
public class BuildBenchmark extends BenchmarkBase {
    private final TiebreakChain caf = TiebreakChain.caf();
    private final TieNumbers[] results = TieNumbers.of(SampleTies.of(Mix.ON_THE_PITCH));
    private int place;

    @Benchmark
    public void byHand(Turns turns, Blackhole sink) {
        turns.take(() -> chain(sink), () -> handWritten(sink));
    }

    private void chain(Blackhole sink) {
        int end = nextOrder();
        for (int i = end - SampleTies.COUNT; i < end; i++) {
            TieNumbers row = results[i];
            TwoLeggedTie tie = TwoLeggedTie.of(
                    row.first(),
                    row.second(),
                    Leg.played(row.firstLegHome(), row.firstLegAway()),
                    Leg.played(row.secondLegHome(), row.secondLegAway()));
            if (row.hasShootOut()) {
                tie = tie.withShootOut(ShootOut.of(row.shootOutHome(), row.shootOutAway()));
            }
            sink.consume(caf.decide(tie));
        }
    }

    private void handWritten(Blackhole sink) {
        int end = nextOrder();
        for (int i = end - SampleTies.COUNT; i < end; i++) {
            TieNumbers row = results[i];
            HandWrittenTie tie = new HandWrittenTie(
                    row.first(),
                    row.second(),
                    Leg.played(row.firstLegHome(), row.firstLegAway()),
                    Leg.played(row.secondLegHome(), row.secondLegAway()),
                    row.hasShootOut() ? ShootOut.of(row.shootOutHome(), row.shootOutAway()) : null);
            sink.consume(tie.decide());
        }
    }

    private int nextOrder() {
        place = place == results.length ? SampleTies.COUNT : place + SampleTies.COUNT;
        return place;
    }
}
