package io.github.secondleg.benchmarks;

import io.github.secondleg.HandWrittenTie;
import io.github.secondleg.Leg;
import io.github.secondleg.ShootOut;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** A tie is built from numbers and decided once, as in a reader or a simulation. */
public class BuildBenchmark extends Measured {
    private final TiebreakChain caf = TiebreakChain.caf();
    private final Numbers[] results = Numbers.of(SampleTies.of(Mix.ON_THE_PITCH));
    private int place;

    @Benchmark
    public void byHand(Turns turns, Blackhole sink) {
        turns.take(() -> chain(sink), () -> handWritten(sink));
    }

    private void chain(Blackhole sink) {
        int end = nextOrder();
        for (int i = end - SampleTies.COUNT; i < end; i++) {
            Numbers is = results[i];
            TwoLeggedTie tie = TwoLeggedTie.of(
                    is.first(),
                    is.second(),
                    Leg.played(is.firstLegHome(), is.firstLegAway()),
                    Leg.played(is.secondLegHome(), is.secondLegAway()));
            if (is.hasKicks()) {
                tie = tie.withShootOut(ShootOut.of(is.kicksHome(), is.kicksAway()));
            }
            sink.consume(caf.decide(tie));
        }
    }

    private void handWritten(Blackhole sink) {
        int end = nextOrder();
        for (int i = end - SampleTies.COUNT; i < end; i++) {
            Numbers is = results[i];
            HandWrittenTie tie = new HandWrittenTie(
                    is.first(),
                    is.second(),
                    Leg.played(is.firstLegHome(), is.firstLegAway()),
                    Leg.played(is.secondLegHome(), is.secondLegAway()),
                    is.hasKicks() ? ShootOut.of(is.kicksHome(), is.kicksAway()) : null);
            sink.consume(tie.decide());
        }
    }

    private int nextOrder() {
        place = place == results.length ? SampleTies.COUNT : place + SampleTies.COUNT;
        return place;
    }
}
