package io.github.secondleg.rules.caf;

import io.github.secondleg.RuleSet;
import io.github.secondleg.testkit.RuleSetContract;

/** The properties of all rules hold for CAF's rules. */
class CafContractTest implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
        return new Caf();
    }
}
