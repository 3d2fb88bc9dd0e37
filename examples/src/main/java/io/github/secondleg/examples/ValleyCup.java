package io.github.secondleg.examples;

import io.github.secondleg.Citation;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;

/** A competition of our own: no away goals, a play-off match instead, and lots if that ends level. */
public final class ValleyCup implements RuleSet {
    private static final Citation RULE_7 = Citation.of("Valley Cup Rules", "2026", "7", Citation.Source.TEXT);

    private static final TiebreakChain CHAIN = TiebreakChain.of(
            "the Valley Cup rules",
            Tiebreaker.aggregate(),
            Tiebreaker.playOffMatch().citing(RULE_7),
            Tiebreaker.lots());

    /** The name for {@code TiebreakChain.named}. */
    @Override
    public String name() {
        return "valley-cup";
    }

    @Override
    public TiebreakChain chain() {
        return CHAIN;
    }
}
