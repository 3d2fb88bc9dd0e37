package io.github.secondleg.rules.uefa;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.Set;

/** What the rule sets of this module have in common: a name, aliases, and editions of which the one listed last is the bare name's. */
abstract class Offered implements RuleSet {
    private final String name;
    private final Set<String> aliases;
    private final List<Edition> editions;

    Offered(String name, Set<String> aliases, List<Edition> editions) {
        this.name = name;
        this.aliases = aliases;
        this.editions = editions;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> aliases() {
        return aliases;
    }

    @Override
    public final TiebreakChain chain() {
        return editions.get(editions.size() - 1).chain();
    }

    @Override
    public final List<Edition> editions() {
        return editions;
    }

    /** The name. */
    @Override
    public final String toString() {
        return name;
    }
}
