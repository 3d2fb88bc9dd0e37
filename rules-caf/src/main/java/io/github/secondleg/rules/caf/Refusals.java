package io.github.secondleg.rules.caf;

/** The wording of what this package refuses, in core's form: the thing with its value and the rule it breaks, then a way out. */
final class Refusals {
    private Refusals() {}

    static IllegalArgumentException potSize(String pot, int balls, int expected) {
        return refusal(
                "Pot " + pot + " of the play-off draw (" + balls + " balls) must hold " + expected + ".",
                "Maybe the order of the pots was changed: A and C have 4, B and D 12.");
    }

    private static IllegalArgumentException refusal(String what, String wayOut) {
        return new IllegalArgumentException(what + "\n" + wayOut);
    }
}
