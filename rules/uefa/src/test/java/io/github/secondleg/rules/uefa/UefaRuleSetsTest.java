package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.RuleSets;
import io.github.secondleg.RulesNotFoundException;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.names.RoundName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UefaRuleSetsTest {
    static List<RuleSet> all() {
        return RuleSets.installed().all();
    }

    @Test
    void each_rule_set_is_found_once() {
        assertThat(RuleSets.installed().all())
                .extracting(RuleSet::name)
                .containsExactly(
                        "fairs-cup",
                        "uefa-champions-league",
                        "uefa-conference-league",
                        "uefa-cup-winners-cup",
                        "uefa-europa-league",
                        "uefa-intertoto-cup",
                        "uefa-super-cup",
                        "uefa-womens-champions-league",
                        "uefa-youth-league");
    }

    @ParameterizedTest
    @CsvSource({
        "european-cup,                  uefa-champions-league",
        "european-champion-clubs-cup,   uefa-champions-league",
        "champions-league,              uefa-champions-league",
        "uefa-cup,                      uefa-europa-league",
        "europa-league,                 uefa-europa-league",
        "conference-league,             uefa-conference-league",
        "uefa-europa-conference-league, uefa-conference-league",
        "cup-winners-cup,               uefa-cup-winners-cup",
        "european-cup-winners-cup,      uefa-cup-winners-cup",
        "inter-cities-fairs-cup,        fairs-cup",
        "intertoto-cup,                 uefa-intertoto-cup",
        "european-super-cup,            uefa-super-cup",
        "womens-champions-league,       uefa-womens-champions-league",
        "youth-league,                  uefa-youth-league"
    })
    void a_rule_set_is_found_by_its_aliases(String alias, String name) {
        assertThat(RuleSet.named(alias)).isSameAs(RuleSet.named(name)).hasToString(name);
    }

    @Test
    void the_error_for_a_misspelt_name_suggests_the_nearest() {
        assertThatExceptionOfType(RulesNotFoundException.UnknownRuleSet.class)
                .isThrownBy(() -> RuleSet.named("uefa-champion-league"))
                .withMessage(
                        "The rule set (uefa-champion-league) is not known; found: champions-league, conference-league, "
                                + "cup-winners-cup, europa-league, european-champion-clubs-cup, european-cup, "
                                + "european-cup-winners-cup, european-super-cup, fairs-cup, inter-cities-fairs-cup, intertoto-cup, "
                                + "uefa-champions-league, uefa-conference-league, uefa-cup, uefa-cup-winners-cup, "
                                + "uefa-europa-conference-league, uefa-europa-league, uefa-intertoto-cup, uefa-super-cup, "
                                + "uefa-womens-champions-league, uefa-youth-league, womens-champions-league, youth-league.\n"
                                + "Maybe uefa-champions-league was meant.");
    }

    @ParameterizedTest
    @CsvSource({
        "uefa-champions-league,        2025, semi-finals",
        "uefa-europa-league,           2025, semi-finals",
        "uefa-conference-league,       2025, semi-finals",
        "uefa-cup-winners-cup,         1998, semi-finals",
        "fairs-cup,                    1970, first round",
        "uefa-intertoto-cup,           2008, third round",
        "uefa-super-cup,               2025, final",
        "uefa-womens-champions-league, 2024, semi-finals",
        "uefa-youth-league,            2022, semi-finals"
    })
    void a_bare_name_means_the_latest_rules(String name, int season, String round) {
        assertThat(TiebreakChain.named(name))
                .isSameAs(TiebreakChain.named(name))
                .matches(RuleSet.named(name).forRound(season, round)::hasSameRulesAs);
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_round_of_each_season_has_the_rules_of_its_edition(RuleSet ruleSet) {
        for (Edition edition : ruleSet.editions()) {
            for (int season = edition.firstSeason();
                    season <= edition.lastSeason().orElseThrow();
                    season++) {
                for (RoundName round : ruleSet.rounds(season).rounds()) {
                    if (edition.covers(season, round.name())) {
                        assertThat(ruleSet.forRound(season, round.name())).matches(edition.chain()::hasSameRulesAs);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_criterion_has_a_citation(RuleSet ruleSet) {
        Stream<Tiebreaker> criteria =
                ruleSet.editions().stream().flatMap(edition -> edition.chain().criteria().stream());
        assertThat(criteria)
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(criterion.citation()).isPresent());
    }
}
