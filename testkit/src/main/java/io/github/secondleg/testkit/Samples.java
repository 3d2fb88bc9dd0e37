package io.github.secondleg.testkit;

import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

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

    /**
     * Half of them {@link Ties#any()}, half {@link Ties#played()}. Of the former most are settled by an incident, a ruling or the
     * aggregate; with the latter the last criteria of a chain are asked often too.
     */
    public static final class AnyOrPlayed implements ArbitrarySupplier<Tie> {
        /** For jqwik. */
        public AnyOrPlayed() {}

        @Override
        public Arbitrary<Tie> get() {
            return Combinators.combine(OptionalFacts.happens(50), Ties.any(), Ties.played())
                    .as((calm, any, played) -> calm ? played : any)
                    .withoutEdgeCases();
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
