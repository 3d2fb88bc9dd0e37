package io.github.secondleg.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Facts that may be missing, and shrink to it. What is missing is made all the same and left out, since jqwik shrinks what was combined
 * far better than what it had to make after a choice ({@code optional}, {@code flatMap}, {@code frequencyOf}): no arbitrary here does that.
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
