package io.github.secondleg.benchmarks;

import io.github.secondleg.Leg;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.outlook.Outlook;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Compares the outlook under CAF's rules, which needs hundreds of decisions, with one decision of the same tie. */
public class OutlookBenchmark extends BenchmarkBase {
    private static final int OUTLOOKS = 16;

    private final TiebreakChain caf = TiebreakChain.caf();
    private final TieOrders between = new TieOrders(unfinished(true));
    private final TieOrders before = new TieOrders(unfinished(false));
    private int place;

    private static TwoLeggedTie[][] unfinished(boolean firstLegPlayed) {
        return Arrays.stream(SampleTies.of(Mix.ON_THE_PITCH))
                .map(order -> Arrays.stream(order)
                        .map(tie -> TwoLeggedTie.of(
                                tie.first(),
                                tie.second(),
                                firstLegPlayed ? tie.firstLeg() : Leg.scheduled(),
                                Leg.scheduled()))
                        .toArray(TwoLeggedTie[]::new))
                .toArray(TwoLeggedTie[][]::new);
    }

    @Benchmark
    public void betweenTheLegs(Turns turns, Blackhole sink) {
        turns.take(() -> scenarios(between, sink), OUTLOOKS, () -> decide(between, sink), SampleTies.COUNT);
    }

    @Benchmark
    public void beforeTheFirstLeg(Turns turns, Blackhole sink) {
        turns.take(() -> scenarios(before, sink), OUTLOOKS, () -> decide(before, sink), SampleTies.COUNT);
    }

    private void scenarios(TieOrders orders, Blackhole sink) {
        TwoLeggedTie[] ties = orders.next();
        for (int i = 0; i < OUTLOOKS; i++) {
            place = (place + 1) % SampleTies.COUNT;
            sink.consume(Outlook.of(caf, ties[place]).scenarios());
        }
    }

    private void decide(TieOrders orders, Blackhole sink) {
        for (TwoLeggedTie tie : orders.next()) {
            sink.consume(caf.decide(tie));
        }
    }
}
