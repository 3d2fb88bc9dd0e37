package io.github.secondleg.testkit;

import io.github.secondleg.Tie;

/** Makes a fact, such as an incident, for a tie whose teams are not chosen yet. */
@FunctionalInterface
interface FactTemplate<T> {
    T in(Tie tie);
}
