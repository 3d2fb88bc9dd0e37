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
    void asks_for_goals_then_away_goals_then_kicks_and_never_for_extra_time() {
        assertThat(TiebreakChain.caf().criteria())
                .extracting(Tiebreaker::name)
                .containsExactly("aggregate", "away goals", "penalty shoot-out");
    }

    /** The numbers are on the season's pages; the wording was seen in a quotation of 2021–22 only. */
    @Test
    void cites_each_criterion_with_chapter_number_season_and_what_it_is_known_from() {
        Citation iii13 = Citation.of("CAF Confederation Cup Regulations", "2017", "III.13", Source.SECONDARY);
        Citation iii14 = Citation.of("CAF Confederation Cup Regulations", "2017", "III.14", Source.SECONDARY);

        assertThat(TiebreakChain.caf().criteria())
                .extracting(Tiebreaker::citation)
                .containsExactly(Optional.of(iii13), Optional.of(iii13), Optional.of(iii14));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWAL", "NO_SHOW", "REFUSAL_TO_PLAY_ON"})
    void puts_a_club_that_will_not_play_out_under_one_article(Incident.Kind kind) {
        assertThat(TiebreakChain.caf().sanctions().eliminates(kind)).isTrue();
        assertThat(TiebreakChain.caf().sanctions().citation(kind).flatMap(Citation::article))
                .contains("XI.17");
        assertThat(TiebreakChain.caf().sanctions().citation(kind).map(Citation::source))
                .contains(Source.QUOTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISQUALIFICATION", "DISQUALIFICATION_FROM_TIE"})
    void puts_a_club_with_an_ineligible_player_out_under_the_chapter_on_discipline(Incident.Kind kind) {
        assertThat(TiebreakChain.caf().sanctions().eliminates(kind)).isTrue();
        assertThat(TiebreakChain.caf().sanctions().citation(kind).flatMap(Citation::article))
                .contains("VII.10");
        assertThat(TiebreakChain.caf().sanctions().citation(kind).map(Citation::source))
                .contains(Source.QUOTED);
    }

    /** No article of CAF's is about it. */
    @Test
    void bars_clubs_of_a_suspended_association_by_the_statutes_of_fifa() {
        assertThat(TiebreakChain.caf().sanctions().eliminates(Incident.Kind.SUSPENSION))
                .isTrue();
        assertThat(TiebreakChain.caf().sanctions().citation(Incident.Kind.SUSPENSION))
                .contains(Citation.of("FIFA Statutes", "2016", "13", Source.QUOTED));
    }

    @Test
    void says_nothing_of_too_few_players() {
        assertThat(TiebreakChain.caf().sanctions().eliminates(Incident.Kind.TOO_FEW_PLAYERS))
                .isFalse();
        assertThat(TiebreakChain.caf().sanctions().goalsAwarded(Incident.Kind.TOO_FEW_PLAYERS))
                .isEmpty();
        assertThat(TiebreakChain.caf().sanctions().citation(Incident.Kind.TOO_FEW_PLAYERS))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_SHOW", "REFUSAL_TO_PLAY_ON"})
    void gives_no_score_for_what_puts_a_club_out(Incident.Kind kind) {
        assertThat(TiebreakChain.caf().sanctions().goalsAwarded(kind)).isEmpty();
    }

    @Test
    void is_found_once_beside_the_rules_of_the_two_competitions() {
        assertThat(RuleSets.installed().all())
                .hasExactlyElementsOfTypes(Caf.class, ChampionsLeague.class, ConfederationCup.class);
        assertThat(RuleSet.named("caf")).isSameAs(RuleSets.installed().all().get(0));
        assertThat(RuleSet.named("caf").name()).isEqualTo("caf");
        assertThat(RuleSet.named("caf").aliases()).isEmpty();
    }

    @Test
    void is_found_through_a_class_loader_of_the_callers_choice() {
        assertThat(RuleSets.of(Caf.class.getClassLoader()).named("caf")).isInstanceOf(Caf.class);
    }

    @Test
    void gives_the_same_chain_each_time() {
        assertThat(TiebreakChain.caf())
                .isSameAs(TiebreakChain.caf())
                .isSameAs(TiebreakChain.named("caf"))
                .isSameAs(RuleSet.named("caf").forRound(2017, "first round"))
                .isSameAs(new Caf().chain());
        assertThat(TiebreakChain.caf().name()).isEqualTo("the CAF regulations");
    }

    @Test
    void suggests_the_nearest_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TiebreakChain.named("caff"))
                .isInstanceOf(RulesNotFoundException.UnknownRuleSet.class)
                .withMessage(
                        "The rule set (caff) is not known; found: caf, caf-champions-league, caf-confederation-cup.\n"
                                + "Maybe caf was meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preliminary round", "first round", "play-off round"})
    void has_rules_for_the_qualifying_rounds_of_2017(String round) {
        assertThat(RuleSet.named("caf").forRound(2017, round)).isSameAs(TiebreakChain.caf());
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2018})
    void has_none_for_other_seasons(int season) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("caf").forRound(season, "first round"))
                .withMessage("The rule set (caf) has no rules for the first round of " + season
                        + "; the seasons it has are: 2017.\nMaybe give the year in which the season began.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"final", "round of 16"})
    void has_none_for_other_rounds(String round) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("caf").forRound(2017, round))
                .withMessage("The rule set (caf) has no rules for the " + round + " of 2017; of that season it has: "
                        + "preliminary round, first round, play-off round.\n"
                        + "Maybe one of the rounds named there was meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frist round", "FIRST RUOND"})
    void suggests_the_nearest_round(String round) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("caf").forRound(2017, round))
                .withMessage("The rule set (caf) has no rules for the " + round + " of 2017; of that season it has: "
                        + "preliminary round, first round, play-off round.\n"
                        + "Maybe first round was meant.");
    }

    @Test
    void is_printed_by_its_name() {
        assertThat(RuleSets.installed().all()).hasToString("[caf, caf-champions-league, caf-confederation-cup]");
    }
}
