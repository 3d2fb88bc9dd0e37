package io.github.secondleg.rules.conmebol;

import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.testkit.Deviation;
import io.github.secondleg.testkit.RuleSetContract;
import java.util.Set;

/** What holds of all rules holds of those of the Libertadores in every season. */
class LibertadoresContractTest implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
        return new Libertadores();
    }

    @Override
    public Set<Deviation> deviations(TiebreakChain chain) {
        return SmallLeagues.deviations(chain);
    }
}
