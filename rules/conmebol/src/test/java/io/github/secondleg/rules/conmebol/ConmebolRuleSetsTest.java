package io.github.secondleg.rules.conmebol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.RuleSet;
import io.github.secondleg.RuleSets;
import io.github.secondleg.TiebreakChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConmebolRuleSetsTest {
    @ParameterizedTest
    @CsvSource({
        "conmebol-libertadores, copa-libertadores",
        "conmebol-sudamericana, copa-sudamericana",
        "conmebol-recopa, recopa-sudamericana"
    })
    void each_rule_set_is_found_by_name_and_by_alias(String name, String alias) {
        assertThat(RuleSet.named(name)).isSameAs(RuleSet.named(alias)).hasToString(name);
        assertThat(RuleSet.named(name).name()).isEqualTo(name);
        assertThat(RuleSet.named(name).aliases()).containsExactly(alias);
        assertThat(TiebreakChain.named(alias)).isSameAs(RuleSet.named(name).chain());
    }

    @Test
    void there_are_three_rule_sets() {
        assertThat(RuleSets.installed().all())
                .hasToString("[conmebol-libertadores, conmebol-recopa, conmebol-sudamericana]")
                .hasExactlyElementsOfTypes(Libertadores.class, Recopa.class, Sudamericana.class);
    }

    @Test
    void the_error_lists_the_names_and_aliases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("libertadores"))
                .withMessageStartingWith("The rule set (libertadores) is not known; found: conmebol-libertadores, "
                        + "conmebol-recopa, conmebol-sudamericana, copa-libertadores, copa-sudamericana, "
                        + "recopa-sudamericana.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2015, 2017, 2019, 2024, 2025})
    void a_season_whose_rules_are_not_known_is_rejected(int season) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("conmebol-recopa").forRound(season, "final"))
                .withMessage("The rule set (conmebol-recopa) has no rules for the final of " + season
                        + "; the seasons it has are: 2011–2014, 2016, 2018, 2020–2023.\n"
                        + "Maybe give the year in which the season began.");
    }

    @Test
    void a_misspelt_round_is_rejected_with_a_suggestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("conmebol-recopa").forRound(2012, "finall"))
                .withMessage(
                        "The rule set (conmebol-recopa) has no rules for the finall of 2012; of that season it has: "
                                + "final.\nMaybe final is meant, which is the nearest name.");
    }

    @ParameterizedTest
    @CsvSource({
        "conmebol-libertadores, 1959, 1960–2025",
        "conmebol-libertadores, 2026, 1960–2025",
        "conmebol-sudamericana, 2001, 2002–2025",
        "conmebol-sudamericana, 2026, 2002–2025"
    })
    void seasons_before_the_first_and_after_the_last_are_rejected(String name, int season, String covered) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named(name).forRound(season, "final"))
                .withMessage("The rule set (" + name + ") has no rules for the final of " + season
                        + "; the seasons it has are: " + covered + ".\n"
                        + "Maybe give the year in which the season began.");
    }

    @ParameterizedTest
    @CsvSource({"1971, semi-finals", "1988, round of 16", "2004, preliminary round"})
    void rounds_without_two_legs_are_rejected(int season, String round) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("conmebol-libertadores").forRound(season, round))
                .withMessageStartingWith("The rule set (conmebol-libertadores) has no rules for the " + round + " of "
                        + season + "; of that season it has: ");
    }

    /** Each documented name in one of its seasons. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "1963: preliminary round, first round, second round, quarter-finals, semi-finals, final",
                "1980: final",
                "1988: second round, second stage, third round, third stage, quarter-finals, semi-finals, final",
                "1999: round of 16, second round, quarter-finals, semi-finals, final",
                "2010: preliminary round, first stage, first round, second stage, third stage, third round, qualifying round 1,"
                        + " qualifying round 2, qualifying round 3, round of 16, second round, quarter-finals, semi-finals, final"
            })
    void every_documented_round_of_the_libertadores_is_found(int season, String names) {
        assertThat(new Libertadores()
                        .editions().stream()
                                .filter(edition -> edition.firstSeason() <= season
                                        && season <= edition.lastSeason().orElseThrow())
                                .flatMap(edition -> edition.rounds().stream()))
                .containsExactly(names.split(", "));
    }

    @Test
    void every_documented_round_of_the_sudamericana_is_found() {
        assertThat(new Sudamericana().editions().get(0).rounds())
                .containsExactly(
                        "preliminary round",
                        "first stage",
                        "first round",
                        "second stage",
                        "second round",
                        "third stage",
                        "third round",
                        "knockout round play-offs",
                        "round of 16",
                        "quarter-finals",
                        "semi-finals");
    }

    /** The rules of a season are found without a round if all its rounds have the same. */
    @Test
    void a_season_with_one_chain_needs_no_round() {
        assertThat(RuleSet.named("conmebol-recopa").forSeason(2021))
                .isSameAs(RuleSet.named("conmebol-recopa").chain());
    }
}
