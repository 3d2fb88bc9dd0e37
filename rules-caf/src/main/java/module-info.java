/** The rules of CAF's club competitions, found by {@code TiebreakChain.caf()} and by name. */
module io.github.secondleg.rules.caf {
    requires transitive io.github.secondleg;
    requires static transitive org.jspecify;

    exports io.github.secondleg.rules.caf;
    exports io.github.secondleg.rules.caf.ranking;

    provides io.github.secondleg.RuleSet with
            io.github.secondleg.rules.caf.Caf,
            io.github.secondleg.rules.caf.CafChampionsLeague,
            io.github.secondleg.rules.caf.CafConfederationCup;
}
