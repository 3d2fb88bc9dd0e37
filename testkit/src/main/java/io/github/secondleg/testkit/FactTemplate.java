package io.github.secondleg.testkit;

import io.github.secondleg.Tie;

/** Something about a tie that is not made yet. */
@FunctionalInterface
interface FactTemplate<T> {
    T in(Tie tie);
}
