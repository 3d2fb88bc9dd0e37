package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.Citation;
import io.github.secondleg.Citation.Source;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.RuleSets;
import io.github.secondleg.RulesNotFoundException;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CafTest {
    @Test
    void the_criteria_are_aggregate_away_goals_and_shoot_out_without_extra_time() {
        assertThat(TiebreakChain.caf().criteria())
                .extracting(Tiebreaker::name)
                .containsExactly("aggregate", "away goals", "penalty shoot-out");
    }

    /** The numbers are on the season's pages. Only a quotation of 2021–22 has the wording. */
    @Test
    void each_criterion_cites_chapter_number_season_and_source() {
        Citation iii13 = Citation.of("CAF Confederation Cup Regulations", "2017", "III.13", Source.SECONDARY);
        Citation iii14 = Citation.of("CAF Confederation Cup Regulations", "2017", "III.14", Source.SECONDARY);

        assertThat(TiebreakChain.caf().criteria())
                .extracting(Tiebreaker::citation)
                .containsExactly(Optional.of(iii13), Optional.of(iii13), Optional.of(iii14));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWAL", "NO_SHOW", "REFUSAL_TO_PLAY_ON"})
    void one_article_eliminates_a_club_that_does_not_play(Incident.Kind kind) {
        assertThat(TiebreakChain.caf().sanctions().eliminates(kind)).isTrue();
        assertThat(TiebreakChain.caf().sanctions().citation(kind).flatMap(Citation::article))
                .contains("XI.17");
        assertThat(TiebreakChain.caf().sanctions().citation(kind).map(Citation::source))
                .contains(Source.QUOTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISQUALIFICATION", "DISQUALIFICATION_FROM_TIE"})
    void the_chapter_on_discipline_eliminates_a_club_with_an_ineligible_player(Incident.Kind kind) {
        assertThat(TiebreakChain.caf().sanctions().eliminates(kind)).isTrue();
        assertThat(TiebreakChain.caf().sanctions().citation(kind).flatMap(Citation::article))
                .contains("VII.10");
        assertThat(TiebreakChain.caf().sanctions().citation(kind).map(Citation::source))
                .contains(Source.QUOTED);
    }

    /** CAF has no article about it. */
    @Test
    void the_fifa_statutes_bar_clubs_of_a_suspended_association() {
        assertThat(TiebreakChain.caf().sanctions().eliminates(Incident.Kind.SUSPENSION))
                .isTrue();
        assertThat(TiebreakChain.caf().sanctions().citation(Incident.Kind.SUSPENSION))
                .contains(Citation.of("FIFA Statutes", "2016", "13", Source.QUOTED));
    }

    @Test
    void too_few_players_have_no_sanction() {
        assertThat(TiebreakChain.caf().sanctions().eliminates(Incident.Kind.TOO_FEW_PLAYERS))
                .isFalse();
        assertThat(TiebreakChain.caf().sanctions().goalsAwarded(Incident.Kind.TOO_FEW_PLAYERS))
                .isEmpty();
        assertThat(TiebreakChain.caf().sanctions().citation(Incident.Kind.TOO_FEW_PLAYERS))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_SHOW", "REFUSAL_TO_PLAY_ON"})
    void an_eliminating_failure_has_no_awarded_score(Incident.Kind kind) {
        assertThat(TiebreakChain.caf().sanctions().goalsAwarded(kind)).isEmpty();
    }

    @Test
    void the_three_rule_sets_are_found_once_each() {
        assertThat(RuleSets.installed().all())
                .hasExactlyElementsOfTypes(Caf.class, CafChampionsLeague.class, CafConfederationCup.class);
        assertThat(RuleSet.named("caf")).isSameAs(RuleSets.installed().all().get(0));
        assertThat(RuleSet.named("caf").name()).isEqualTo("caf");
        assertThat(RuleSet.named("caf").aliases()).isEmpty();
    }

    @Test
    void the_rule_set_is_found_through_a_given_class_loader() {
        assertThat(RuleSets.of(Caf.class.getClassLoader()).named("caf")).isInstanceOf(Caf.class);
    }

    @Test
    void each_call_returns_the_same_chain() {
        assertThat(TiebreakChain.caf())
                .isSameAs(TiebreakChain.caf())
                .isSameAs(TiebreakChain.named("caf"))
                .isSameAs(new Caf().chain())
                .matches(RuleSet.named("caf").forRound(2017, "first round")::hasSameRulesAs);
        assertThat(TiebreakChain.caf().name()).isEqualTo("the CAF regulations");
    }

    @Test
    void the_error_suggests_the_nearest_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TiebreakChain.named("caff"))
                .isInstanceOf(RulesNotFoundException.UnknownRuleSet.class)
                .withMessage(
                        "The rule set (caff) is not known; found: caf, caf-champions-league, caf-confederation-cup.\n"
                                + "Maybe caf was meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preliminary round", "first round", "play-off round"})
    void the_qualifying_rounds_of_2017_have_rules(String round) {
        TiebreakChain found = RuleSet.named("caf").forRound(2017, round);
        assertThat(found).matches(TiebreakChain.caf()::hasSameRulesAs);
        assertThat(found.foundFor()).map(Object::toString).contains("caf 2017, " + round);
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2018})
    void other_seasons_are_rejected(int season) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("caf").forRound(season, "first round"))
                .withMessage("The rule set (caf) has no rules for the first round of " + season
                        + "; the seasons it has are: 2017.\nMaybe give the year in which the season began.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"final", "round of 16"})
    void other_rounds_are_rejected(String round) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("caf").forRound(2017, round))
                .withMessage("The rule set (caf) has no rules for the " + round + " of 2017; of that season it has: "
                        + "preliminary round, first round, play-off round.\n"
                        + "Maybe one of these rounds or another season is meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frist round", "FIRST RUOND"})
    void the_error_suggests_the_nearest_round(String round) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("caf").forRound(2017, round))
                .withMessage("The rule set (caf) has no rules for the " + round + " of 2017; of that season it has: "
                        + "preliminary round, first round, play-off round.\n"
                        + "Maybe first round is meant, which is the nearest name.");
    }

    @Test
    void a_rule_set_is_printed_as_its_name() {
        assertThat(RuleSets.installed().all()).hasToString("[caf, caf-champions-league, caf-confederation-cup]");
    }
}
