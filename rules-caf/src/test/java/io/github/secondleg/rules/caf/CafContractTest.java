package io.github.secondleg.rules.caf;

import io.github.secondleg.RuleSet;
import io.github.secondleg.testkit.RuleSetContract;

/** What holds of all rules holds of CAF's. */
class CafContractTest implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
        return new Caf();
    }
}
