package io.github.secondleg.testkit;

import static io.github.secondleg.testkit.Departure.AGGREGATE_IS_NOT_FIRST;
import static io.github.secondleg.testkit.Departure.AWAY_GOALS_CAN_COST;
import static io.github.secondleg.testkit.Departure.CRITERIA_ARE_NOT_CITED;
import static io.github.secondleg.testkit.Departure.EXITS_ARE_NOT_PUNISHED;
import static io.github.secondleg.testkit.Departure.HOSTING_MATTERS;
import static io.github.secondleg.testkit.Departure.SANCTIONS_ARE_NOT_CITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.RuleSet;
import io.github.secondleg.testkit.PlantedRuleSets.PointsAndPlayOff;
import io.github.secondleg.testkit.PlantedRuleSets.Unpunished;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That rules which differ on purpose can say so, and have to. */
class DeparturesTest {
    private final RuleSet points = PlantedLoader.declared(PointsAndPlayOff.class);
    private final RuleSet unpunished = PlantedLoader.declared(Unpunished.class);

    @Test
    void what_is_not_declared_fails() {
        List<String> broken = List.of(
                "an_away_goal_is_worth_no_less_than_one_at_home",
                "every_criterion_cites_its_article",
                "every_sanction_cites_its_article",
                "it_does_not_matter_who_hosts_first",
                "whoever_leads_on_aggregate_advances");
        assertThat(ContractRun.on(points).broken()).isSubsetOf(broken);
        assertThat(ContractRun.on(points, broken).broken()).containsExactlyElementsOf(broken);
        assertThat(ContractRun.on(unpunished).broken()).containsExactly("a_club_that_is_out_never_advances");
    }

    @Test
    void what_is_declared_is_not_tried() {
        assertThat(ContractRun.on(
                                points,
                                AGGREGATE_IS_NOT_FIRST,
                                AWAY_GOALS_CAN_COST,
                                CRITERIA_ARE_NOT_CITED,
                                HOSTING_MATTERS,
                                SANCTIONS_ARE_NOT_CITED)
                        .broken())
                .isEmpty();
        assertThat(ContractRun.on(unpunished, EXITS_ARE_NOT_PUNISHED).broken()).isEmpty();
    }
}
