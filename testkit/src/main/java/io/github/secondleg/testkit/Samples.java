package io.github.secondleg.testkit;

import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * What {@link RuleSetContract} is tried on, as suppliers, which a property of your own can name as well:
 * {@code @ForAll(supplier = Samples.AnyTie.class) Tie tie}.
 */
public final class Samples {
    private Samples() {}

    /** {@link Ties#any()}. */
    public static final class AnyTie implements ArbitrarySupplier<Tie> {
        /** For jqwik. */
        public AnyTie() {}

        @Override
        public Arbitrary<Tie> get() {
            return Ties.any();
        }
    }

    /** {@link Ties#onThePitch()}. */
    public static final class OnThePitch implements ArbitrarySupplier<Tie> {
        /** For jqwik. */
        public OnThePitch() {}

        @Override
        public Arbitrary<Tie> get() {
            return Ties.onThePitch();
        }
    }

    /** {@link Ties#played()}. */
    public static final class Played implements ArbitrarySupplier<Tie> {
        /** For jqwik. */
        public Played() {}

        @Override
        public Arbitrary<Tie> get() {
            return Ties.played();
        }
    }

    /** {@link TwoLeggedTies#played()}. */
    public static final class PlayedOverTwoLegs implements ArbitrarySupplier<TwoLeggedTie> {
        /** For jqwik. */
        public PlayedOverTwoLegs() {}

        @Override
        public Arbitrary<TwoLeggedTie> get() {
            return TwoLeggedTies.played();
        }
    }
}
