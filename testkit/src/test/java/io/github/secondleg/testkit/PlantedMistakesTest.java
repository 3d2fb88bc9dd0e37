package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.secondleg.RuleSet;
import io.github.secondleg.testkit.PlantedEditions.*;
import io.github.secondleg.testkit.PlantedRuleSets.*;
import io.github.secondleg.testkit.PlantedWhims.*;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake breaks the invariant that it is about, and no other. */
class PlantedMistakesTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(AwayGoalsOfTheWrongLeg.class, List.of("an_away_goal_is_worth_no_less_than_one_at_home")),
                arguments(
                        AggregateWithItsSignInverted.class,
                        List.of("a_goal_more_never_hurts", "whoever_leads_on_aggregate_advances")),
                arguments(KicksWithTheirSignInverted.class, List.of("a_goal_more_never_hurts")),
                arguments(HostForgottenInExtraTime.class, List.of("it_does_not_matter_who_hosts_first")),
                arguments(StateOfTheThread.class, List.of("the_same_tie_always_gets_the_same_decision")),
                arguments(OtherRulesEachTime.class, List.of("the_same_tie_always_gets_the_same_decision")),
                arguments(NameDependent.class, List.of("names_have_no_say")),
                arguments(WithdrawalsForgotten.class, List.of("a_club_that_is_out_never_advances")),
                arguments(OldEditionForgetsWithdrawals.class, List.of("a_club_that_is_out_never_advances")),
                arguments(ThrowsOnCancelledLegs.class, List.of("every_tie_gets_an_answer")),
                arguments(NoVerdict.class, List.of("every_tie_gets_an_answer")),
                arguments(
                        NoObservation.class, List.of("every_tie_gets_an_answer", "the_trace_tells_how_it_was_decided")),
                arguments(KicksAsGoals.class, List.of("whoever_leads_on_aggregate_advances")),
                arguments(AwayGoalsFirst.class, List.of("whoever_leads_on_aggregate_advances")),
                arguments(HostAdvances.class, List.of("it_does_not_matter_who_hosts_first")),
                arguments(CriterionWithoutArticle.class, List.of("every_criterion_cites_its_article")),
                arguments(SanctionWithoutArticle.class, List.of("every_sanction_cites_its_article")),
                arguments(EditionsOverlap.class, List.of("every_edition_is_found_by_season_and_round")),
                arguments(FormForgotten.class, List.of("a_tie_of_another_form_is_noted")),
                arguments(SourceForgotten.class, List.of("every_edition_refers_to_a_source_if_one_does")));
    }

    @Test
    void a_rule_set_in_which_all_is_well_breaks_nothing() {
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
    void a_mistake_breaks_the_invariant_that_it_is_about(Class<? extends RuleSet> mistake, List<String> broken) {
        RuleSet ruleSet = PlantedLoader.declared(mistake);
        ContractRun all = ContractRun.on(ruleSet);

        assertThat(all.properties()).hasSize(16);
        assertThat(all.broken()).isSubsetOf(broken);
        assertThat(ContractRun.on(ruleSet, broken).broken()).containsExactlyElementsOf(broken);
    }

    static Stream<Arguments> erratic() {
        return Stream.of(
                arguments(MutableState.class, "the_same_tie_always_gets_the_same_decision"),
                arguments(ChangesItsMind.class, "the_trace_tells_how_it_was_decided"));
    }

    @ParameterizedTest
    @MethodSource("erratic")
    void rules_that_answer_at_random_break_at_least_the_invariant_about_that(
            Class<? extends RuleSet> mistake, String broken) {
        assertThat(ContractRun.on(PlantedLoader.declared(mistake), List.of(broken))
                        .broken())
                .containsExactly(broken);
    }
}
