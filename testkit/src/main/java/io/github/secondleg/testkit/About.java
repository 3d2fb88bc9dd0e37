package io.github.secondleg.testkit;

import io.github.secondleg.Team;

/** Something about a tie whose teams are not chosen yet. */
@FunctionalInterface
interface About<T> {
    T of(Team first, Team second);
}
