package io.github.secondleg.testkit;

import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * The suppliers of ties for {@link RuleSetContract}. Your own properties can use them too:
 * {@code @ForAll(supplier = Samples.AnyTie.class) Tie tie}.
 */
public final class Samples {
    private Samples() {}

    /** Supplies {@link Ties#any()}. */
    public static final class AnyTie implements ArbitrarySupplier<Tie> {
        /** Called by jqwik. */
        public AnyTie() {}

        @Override
        public Arbitrary<Tie> get() {
            return Ties.any();
        }
    }

    /**
     * Supplies {@link Ties#any()} and {@link Ties#played()}, half of each. An incident, a ruling or the aggregate decides most of the
     * former; the latter reach the last criteria of a chain more often.
     */
    public static final class AnyOrPlayed implements ArbitrarySupplier<Tie> {
        /** Called by jqwik. */
        public AnyOrPlayed() {}

        @Override
        public Arbitrary<Tie> get() {
            return Combinators.combine(OptionalFacts.happens(50), Ties.any(), Ties.played())
                    .as((calm, any, played) -> calm ? played : any)
                    .withoutEdgeCases();
        }
    }

    /** Supplies {@link Ties#onThePitch()}. */
    public static final class OnThePitch implements ArbitrarySupplier<Tie> {
        /** Called by jqwik. */
        public OnThePitch() {}

        @Override
        public Arbitrary<Tie> get() {
            return Ties.onThePitch();
        }
    }

    /** Supplies {@link Ties#played()}. */
    public static final class Played implements ArbitrarySupplier<Tie> {
        /** Called by jqwik. */
        public Played() {}

        @Override
        public Arbitrary<Tie> get() {
            return Ties.played();
        }
    }

    /** Supplies {@link TwoLeggedTies#played()}. */
    public static final class PlayedOverTwoLegs implements ArbitrarySupplier<TwoLeggedTie> {
        /** Called by jqwik. */
        public PlayedOverTwoLegs() {}

        @Override
        public Arbitrary<TwoLeggedTie> get() {
            return TwoLeggedTies.played();
        }
    }
}
