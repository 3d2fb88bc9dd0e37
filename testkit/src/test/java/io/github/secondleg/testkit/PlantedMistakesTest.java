package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.secondleg.RuleSet;
import io.github.secondleg.testkit.PlantedEditions.*;
import io.github.secondleg.testkit.PlantedErraticRules.*;
import io.github.secondleg.testkit.PlantedRuleSets.*;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake breaks its own properties and no others. */
class PlantedMistakesTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(AwayGoalsOfTheWrongLeg.class, List.of("an_away_goal_is_worth_no_less_than_one_at_home")),
                arguments(
                        AggregateInverted.class,
                        List.of("an_extra_goal_never_hurts", "the_leader_on_aggregate_advances")),
                arguments(ShootOutInverted.class, List.of("an_extra_goal_never_hurts")),
                arguments(HostForgottenInExtraTime.class, List.of("the_order_of_the_hosts_does_not_affect_the_winner")),
                arguments(StateOfTheThread.class, List.of("the_same_tie_always_gets_the_same_decision")),
                arguments(OtherRulesInEachCall.class, List.of("the_same_tie_always_gets_the_same_decision")),
                arguments(NameDependent.class, List.of("names_do_not_affect_the_decision")),
                arguments(WithdrawalsForgotten.class, List.of("an_eliminated_team_never_advances")),
                arguments(WithdrawalsForgottenInOldEdition.class, List.of("an_eliminated_team_never_advances")),
                arguments(ThrowsOnCancelledLegs.class, List.of("every_tie_gets_a_decision")),
                arguments(NoVerdict.class, List.of("every_tie_gets_a_decision")),
                arguments(
                        NoObservation.class,
                        List.of("every_tie_gets_a_decision", "the_trace_agrees_with_the_decision")),
                arguments(ShootOutAsGoals.class, List.of("the_leader_on_aggregate_advances")),
                arguments(AwayGoalsFirst.class, List.of("the_leader_on_aggregate_advances")),
                arguments(HostAdvances.class, List.of("the_order_of_the_hosts_does_not_affect_the_winner")),
                arguments(CriterionWithoutArticle.class, List.of("every_criterion_cites_its_article")),
                arguments(SanctionWithoutArticle.class, List.of("every_sanction_cites_its_article")),
                arguments(EditionsOverlap.class, List.of("every_edition_is_found_by_season_and_round")),
                arguments(FormForgotten.class, List.of("a_tie_of_another_form_gets_a_note")),
                arguments(SourceForgotten.class, List.of("every_edition_refers_to_a_source_if_one_does")));
    }

    @Test
    void a_rule_set_without_a_mistake_breaks_nothing() {
        RuleSet right = PlantedLoader.declared(Right.class);
        Set<String> properties = ContractRun.on(right).properties();

        assertThat(properties).hasSize(16);
        assertThat(ContractRun.on(right, properties).broken()).isEmpty();
    }

    @Test
    void editions_with_forms_and_sources_break_nothing() {
        assertThat(ContractRun.on(PlantedLoader.declared(FormsAndSources.class)).broken())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_breaks_its_own_properties(Class<? extends RuleSet> mistake, List<String> broken) {
        RuleSet ruleSet = PlantedLoader.declared(mistake);
        ContractRun all = ContractRun.on(ruleSet);

        assertThat(all.properties()).hasSize(16);
        assertThat(all.broken()).isSubsetOf(broken);
        assertThat(ContractRun.on(ruleSet, broken).broken()).containsExactlyElementsOf(broken);
    }

    static Stream<Arguments> erratic() {
        return Stream.of(
                arguments(MutableState.class, "the_same_tie_always_gets_the_same_decision"),
                arguments(OtherVerdictForTheTrace.class, "the_trace_agrees_with_the_decision"));
    }

    @ParameterizedTest
    @MethodSource("erratic")
    void rules_with_random_verdicts_break_at_least_their_own_property(Class<? extends RuleSet> mistake, String broken) {
        assertThat(ContractRun.on(PlantedLoader.declared(mistake), List.of(broken))
                        .broken())
                .containsExactly(broken);
    }
}
