package io.github.secondleg.competition;

/**
 * The change that an event makes in a bracket. The event is checked before, the ties are settled by {@link #settle}. Only settling uses
 * the rules and the criteria of users, so an exception of a criterion is never mistaken for an event that does not fit.
 */
@FunctionalInterface
interface BracketChange {
    Bracket settle();
}
