package io.github.secondleg.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of facts that may be missing. They shrink to no fact. A missing fact is still generated, and then left out, because jqwik
 * shrinks combined values far better than values that it generates after a choice ({@code optional}, {@code flatMap}, {@code frequencyOf}).
 * No arbitrary of this package uses those.
 */
final class OptionalFacts {
    private OptionalFacts() {}

    static <T> Arbitrary<Optional<T>> in(int percent, Arbitrary<T> facts) {
        return Combinators.combine(happens(percent), facts)
                .as((happens, fact) -> happens ? Optional.of(fact) : Optional.empty());
    }

    static Arbitrary<Boolean> happens(int percent) {
        return Arbitraries.frequency(Tuple.of(100 - percent, false), Tuple.of(percent, true));
    }
}
