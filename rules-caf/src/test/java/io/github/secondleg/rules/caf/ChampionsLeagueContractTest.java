package io.github.secondleg.rules.caf;

import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.testkit.Deviation;
import io.github.secondleg.testkit.RuleSetContract;
import java.util.Set;

/** What holds of all rules holds of the Champions League's in every season; before 2015 no articles on sanctions were seen. */
class ChampionsLeagueContractTest implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
        return new ChampionsLeague();
    }

    @Override
    public Set<Deviation> deviations(TiebreakChain chain) {
        return chain.sanctions().equals(Sanctions.basic()) ? Set.of(Deviation.SANCTIONS_ARE_NOT_CITED) : Set.of();
    }
}
