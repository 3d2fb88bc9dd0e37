package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;

/** How a rule is cited whose article was named by no source. */
final class Unnumbered {
    private Unnumbered() {}

    static Citation of(String regulations, String edition) {
        return Citation.of(regulations, edition, "level ties (no number seen)", SECONDARY);
    }
}
