package io.github.secondleg.examples;

import io.github.secondleg.Citation;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;

/** The rule set of a made-up competition: a play-off match instead of away goals, and lots if that match is level. */
public final class ValleyCup implements RuleSet {
    private static final Citation RULE_7 = Citation.of("Valley Cup Rules", "2026", "7", Citation.Source.TEXT);

    private static final TiebreakChain CHAIN = TiebreakChain.of(
            "the Valley Cup rules",
            Tiebreaker.aggregate(),
            Tiebreaker.playOffMatch().citing(RULE_7),
            Tiebreaker.lots());

    /** The name of the rule set, for {@code TiebreakChain.named}. */
    @Override
    public String name() {
        return "valley-cup";
    }

    @Override
    public TiebreakChain chain() {
        return CHAIN;
    }
}
