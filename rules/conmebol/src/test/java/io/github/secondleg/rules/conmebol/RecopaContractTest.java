package io.github.secondleg.rules.conmebol;

import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.testkit.Deviation;
import io.github.secondleg.testkit.RuleSetContract;
import java.util.Set;

/** The properties of all rules hold for every season of the Recopa. */
class RecopaContractTest implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
        return new Recopa();
    }

    @Override
    public Set<Deviation> deviations(TiebreakChain chain) {
        return ConmebolDeviations.deviations(chain);
    }
}
