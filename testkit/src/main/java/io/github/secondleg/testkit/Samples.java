package io.github.secondleg.testkit;

import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** What {@link RuleSetContract} is tried on; suppliers, lest whoever implements it inherit them. */
final class Samples {
    private Samples() {}

    static final class AnyTie implements ArbitrarySupplier<Tie> {
        @Override
        public Arbitrary<Tie> get() {
            return Ties.any();
        }
    }

    static final class OnThePitch implements ArbitrarySupplier<Tie> {
        @Override
        public Arbitrary<Tie> get() {
            return Ties.onThePitch();
        }
    }

    static final class Played implements ArbitrarySupplier<Tie> {
        @Override
        public Arbitrary<Tie> get() {
            return Ties.played();
        }
    }

    static final class PlayedOverTwoLegs implements ArbitrarySupplier<TwoLeggedTie> {
        @Override
        public Arbitrary<TwoLeggedTie> get() {
            return TwoLeggedTies.played();
        }
    }
}
