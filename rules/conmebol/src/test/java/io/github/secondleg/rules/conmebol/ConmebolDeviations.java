package io.github.secondleg.rules.conmebol;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.testkit.Deviation;
import java.util.EnumSet;
import java.util.Set;

/** The deviations of rules that ask for points first. */
final class ConmebolDeviations {
    private ConmebolDeviations() {}

    /** If goal difference is not the second criterion, the leader on aggregate can wait or lose. Basic sanctions cite nothing. */
    static Set<Deviation> deviations(TiebreakChain chain) {
        Set<Deviation> deviations = EnumSet.of(Deviation.SANCTIONS_ARE_NOT_CITED);
        if (chain.criteria().get(0).name().equals("points")
                && !chain.criteria().get(1).name().equals("goal difference")) {
            deviations.add(Deviation.AGGREGATE_IS_NOT_FIRST);
            deviations.add(Deviation.AWAY_GOALS_CAN_COST);
        }
        if (chain.criteria().stream().anyMatch(criterion -> criterion.name().endsWith("is not known)"))) {
            deviations.add(
                    Deviation
                            .AWAY_GOALS_CAN_COST); // the team with more away goals waits, and might have won extra time
        }
        return deviations;
    }
}
