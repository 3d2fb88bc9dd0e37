package io.github.secondleg.competition;

/**
 * What an event changes in a bracket, checked against what is known. Only settling asks the rules, and with them a user's criteria, so
 * that whatever those throw is never mistaken for an event that does not fit.
 */
@FunctionalInterface
interface BracketChange {
    Bracket settle();
}
