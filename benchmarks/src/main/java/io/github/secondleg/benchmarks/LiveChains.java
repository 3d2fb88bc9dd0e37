package io.github.secondleg.benchmarks;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Decides all kinds of ties under all chains before a measurement, often enough for compilation. The measured code has then seen all of them,
 * as in a program that uses several chains.
 */
final class LiveChains {
    private static final int TIMES = 40;

    private final TwoLeggedTie[] onThePitch = SampleTies.of(Mix.ON_THE_PITCH)[0];
    private final TwoLeggedTie[] all = SampleTies.of(Mix.UNIFORM)[0];
    private final TwoLeggedTie[] level = SampleTies.levelButForTheFirstLeg()[0];

    void exercise(Blackhole sink) {
        for (int i = 0; i < TIMES; i++) {
            exerciseOnce(sink);
        }
    }

    private void exerciseOnce(Blackhole sink) {
        for (TiebreakChain chain : BenchmarkChains.STANDARD) {
            decide(chain, all, sink);
            decide(chain, level, sink);
        }
        for (TiebreakChain chain : BenchmarkChains.OF_USERS) {
            decide(chain, onThePitch, sink);
            decide(chain, level, sink);
        }
    }

    private static void decide(TiebreakChain chain, TwoLeggedTie[] ties, Blackhole sink) {
        for (TwoLeggedTie tie : ties) {
            sink.consume(chain.decide(tie));
            sink.consume(chain.winner(tie));
        }
    }
}
