package io.github.secondleg.testkit;

import static io.github.secondleg.testkit.Deviation.AGGREGATE_IS_NOT_FIRST;
import static io.github.secondleg.testkit.Deviation.AWAY_GOALS_CAN_COST;
import static io.github.secondleg.testkit.Deviation.CRITERIA_ARE_NOT_CITED;
import static io.github.secondleg.testkit.Deviation.ELIMINATED_TEAMS_CAN_ADVANCE;
import static io.github.secondleg.testkit.Deviation.HOSTING_MATTERS;
import static io.github.secondleg.testkit.Deviation.SANCTIONS_ARE_NOT_CITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.testkit.PlantedRuleSets.PointsAndPlayOff;
import io.github.secondleg.testkit.PlantedRuleSets.Right;
import io.github.secondleg.testkit.PlantedRuleSets.Unpunished;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that deviate on purpose can declare it, and must. */
class DeviationsTest {
    private final RuleSet points = PlantedLoader.declared(PointsAndPlayOff.class);
    private final RuleSet unpunished = PlantedLoader.declared(Unpunished.class);

    @Test
    void an_undeclared_deviation_fails() {
        List<String> broken = List.of(
                "an_away_goal_is_worth_no_less_than_one_at_home",
                "every_criterion_cites_its_article",
                "every_sanction_cites_its_article",
                "the_leader_on_aggregate_advances",
                "the_order_of_the_hosts_does_not_affect_the_winner");
        assertThat(ContractRun.on(points).broken()).isSubsetOf(broken);
        assertThat(ContractRun.on(points, broken).broken()).containsExactlyElementsOf(broken);
        assertThat(ContractRun.on(unpunished).broken()).containsExactly("an_eliminated_team_never_advances");
    }

    @Test
    void a_deviation_without_a_reason_fails() {
        RuleSet right = PlantedLoader.declared(Right.class);
        for (Deviation deviation : Deviation.values()) {
            assertThat(ContractRun.on(right, deviation).failures())
                    .hasEntrySatisfying(
                            "every_declared_deviation_has_a_reason",
                            failure -> assertThat(failure)
                                    .hasMessageStartingWith("[the rules for which " + deviation + " is declared]"))
                    .hasSize(1);
        }
    }

    @Test
    void criteria_and_sanctions_are_reasons_for_deviations() {
        assertThat(possibleDeviations(TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.shootOut())))
                .containsExactly(CRITERIA_ARE_NOT_CITED, SANCTIONS_ARE_NOT_CITED);
        assertThat(possibleDeviations(TiebreakChain.of("the rules", Tiebreaker.goalDifference())))
                .containsExactly(CRITERIA_ARE_NOT_CITED, SANCTIONS_ARE_NOT_CITED);
        assertThat(possibleDeviations(TiebreakChain.of(
                        "the rules",
                        Tiebreaker.aggregate(),
                        Tiebreaker.extraTime(),
                        Tiebreaker.awayGoalsInExtraTime())))
                .containsExactly(HOSTING_MATTERS, CRITERIA_ARE_NOT_CITED, SANCTIONS_ARE_NOT_CITED);
        assertThat(possibleDeviations(TiebreakChain.of("the rules", Tiebreaker.points(3), Tiebreaker.goalDifference())))
                .containsExactly(
                        AGGREGATE_IS_NOT_FIRST, AWAY_GOALS_CAN_COST, CRITERIA_ARE_NOT_CITED, SANCTIONS_ARE_NOT_CITED);
        assertThat(possibleDeviations(TiebreakChain.of(
                        "the rules", Tiebreaker.aggregate(), Tiebreaker.of("away goals", tie -> Verdict.level()))))
                .containsExactly(HOSTING_MATTERS, AWAY_GOALS_CAN_COST, CRITERIA_ARE_NOT_CITED, SANCTIONS_ARE_NOT_CITED);
        assertThat(possibleDeviations(TiebreakChain.of("the rules", Tiebreaker.of("aggregate", tie -> Verdict.level()))
                        .withSanctions(Sanctions.none())))
                .containsExactly(
                        HOSTING_MATTERS,
                        AGGREGATE_IS_NOT_FIRST,
                        AWAY_GOALS_CAN_COST,
                        ELIMINATED_TEAMS_CAN_ADVANCE,
                        CRITERIA_ARE_NOT_CITED);
        assertThat(possibleDeviations(PlantedRuleSets.chain())).isEmpty();
    }

    private static List<Deviation> possibleDeviations(TiebreakChain rules) {
        return Stream.of(Deviation.values())
                .filter(deviation -> DeviationCheck.mayHave(rules, deviation))
                .toList();
    }

    @Test
    void the_properties_of_declared_deviations_are_not_tried() {
        assertThat(ContractRun.on(
                                points,
                                AGGREGATE_IS_NOT_FIRST,
                                AWAY_GOALS_CAN_COST,
                                CRITERIA_ARE_NOT_CITED,
                                HOSTING_MATTERS,
                                SANCTIONS_ARE_NOT_CITED)
                        .broken())
                .isEmpty();
        assertThat(ContractRun.on(unpunished, ELIMINATED_TEAMS_CAN_ADVANCE).broken())
                .isEmpty();
    }
}
