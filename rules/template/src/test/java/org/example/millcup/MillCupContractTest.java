package org.example.millcup;

import io.github.secondleg.RuleSet;
import io.github.secondleg.testkit.RuleSetContract;

/** The properties of all rules, tried on random ties. */
class MillCupContractTest implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
        return new MillCup();
    }
}
