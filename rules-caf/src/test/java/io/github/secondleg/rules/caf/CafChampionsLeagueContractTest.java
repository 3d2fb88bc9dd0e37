package io.github.secondleg.rules.caf;

import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.testkit.Deviation;
import io.github.secondleg.testkit.RuleSetContract;
import java.util.Set;

/** The properties of all rules hold for every season. Before 2015 no article on sanctions is known. */
class CafChampionsLeagueContractTest implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
        return new CafChampionsLeague();
    }

    @Override
    public Set<Deviation> deviations(TiebreakChain chain) {
        return chain.sanctions().equals(Sanctions.basic()) ? Set.of(Deviation.SANCTIONS_ARE_NOT_CITED) : Set.of();
    }
}
