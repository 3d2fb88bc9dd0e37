package io.github.secondleg.testkit;

import io.github.secondleg.Leg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random dates within 14 days, so that facts often have the same date. Some dates are unknown. */
final class Dates {
    static final LocalDate FIRST = LocalDate.of(2017, 3, 1);

    private Dates() {}

    static Arbitrary<LocalDate> any() {
        return Arbitraries.integers().between(0, 13).map(FIRST::plusDays);
    }

    static Arbitrary<Optional<LocalDate>> knownOrNot() {
        return OptionalFacts.in(70, any());
    }

    /** Three dates in order; some of them are unknown. */
    static Arbitrary<List<Optional<LocalDate>>> threeInOrder() {
        return Combinators.combine(
                        any().list().ofSize(3), OptionalFacts.happens(75).list().ofSize(3))
                .as((dates, known) -> {
                    List<LocalDate> sorted = dates.stream().sorted().toList();
                    List<Optional<LocalDate>> inOrder = new ArrayList<>();
                    for (int i = 0; i < sorted.size(); i++) {
                        inOrder.add(known.get(i) ? Optional.of(sorted.get(i)) : Optional.empty());
                    }
                    return List.copyOf(inOrder);
                });
    }

    static Leg on(Optional<LocalDate> date, Leg leg) {
        return date.isPresent() ? leg.on(date.get()) : leg;
    }
}
