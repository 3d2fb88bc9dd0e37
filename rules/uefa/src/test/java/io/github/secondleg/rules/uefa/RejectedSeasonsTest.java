package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seasons and rounds whose rules are not known are rejected. The error lists the known ones. */
class RejectedSeasonsTest {
    private static String errorMessage(String ruleSet, int season, String round) {
        try {
            return "none: " + RuleSet.named(ruleSet).forRound(season, round);
        } catch (IllegalArgumentException rejection) {
            return String.valueOf(rejection.getMessage());
        }
    }

    @Test
    void the_groups_of_the_first_fairs_cup_are_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("fairs-cup").forRound(1955, "semi-finals"))
                .withMessage("The rule set (fairs-cup) has no rules for the semi-finals of 1955; the "
                        + "seasons it has are: 1958–1970.\nMaybe give the year in which the season began.");
    }

    @Test
    void a_misspelt_round_of_the_fairs_cup_is_rejected_with_a_suggestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("fairs-cup").forRound(1965, "semi-finsals"))
                .withMessage(
                        "The rule set (fairs-cup) has no rules for the semi-finsals of 1965; of that season it has: final, "
                                + "preliminary round, first round, round of 64, second round, round of 32, third round, "
                                + "round of 16, quarter-finals, semi-finals.\nMaybe semi-finals is meant, which is the nearest name.");
    }

    @Test
    void the_unofficial_super_cup_of_1972_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("uefa-super-cup").forRound(1972, "final"))
                .withMessage("The rule set (uefa-super-cup) has no rules for the final of 1972; the seasons "
                        + "it has are: 1973–2025.\nMaybe give the year in which the season began.");
    }

    @Test
    void the_womens_cup_before_the_womens_champions_league_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("uefa-womens-champions-league").forRound(2008, "final"))
                .withMessage("The rule set (uefa-womens-champions-league) has no rules for the final of "
                        + "2008; the seasons it has are: 2009–2024.\n"
                        + "Maybe give the year in which the season began.");
    }

    @Test
    void missing_seasons_and_rounds_of_the_youth_league_are_rejected() {
        assertThat(errorMessage("youth-league", 2020, "final"))
                .isEqualTo(
                        "The rule set (uefa-youth-league) has no rules for the final of 2020; the seasons it has are: 2013–2018, 2022.\n"
                                + "Maybe give the year in which the season began.");
        assertThat(errorMessage("youth-league", 2015, "first round"))
                .isEqualTo(
                        "The rule set (uefa-youth-league) has no rules for the first round of 2015; of that season it has: "
                                + "knockout round play-offs, round of 16, quarter-finals, semi-finals, final.\n"
                                + "Maybe one of these rounds or another season is meant.");
    }

    @Test
    void the_first_rounds_of_the_womens_champions_league_of_2023_are_rejected() {
        assertThat(errorMessage("womens-champions-league", 2023, "round 2"))
                .isEqualTo(
                        "The rule set (uefa-womens-champions-league) has no rules for the round 2 of 2023; of that season it has: "
                                + "quarter-finals, semi-finals, final.\n"
                                + "Maybe one of these rounds or another season is meant.");
    }

    @Test
    void the_intertoto_cup_with_groups_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("uefa-intertoto-cup").forRound(1997, "first round"))
                .withMessage("The rule set (uefa-intertoto-cup) has no rules for the first round of 1997; "
                        + "the seasons it has are: 1998–2008.\nMaybe give the year in which the season began.");
    }

    @Test
    void the_conference_league_before_its_first_season_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("uefa-conference-league").forRound(2020, "final"))
                .withMessage("The rule set (uefa-conference-league) has no rules for the final of 2020; the "
                        + "seasons it has are: 2021–2025.\nMaybe give the year in which the season began.");
    }

    @ParameterizedTest
    @CsvSource({
        "uefa-champions-league,        1954, final",
        "uefa-champions-league,        2026, final",
        "uefa-champions-league,        1966, play-off round",
        "uefa-champions-league,        2023, knockout phase play-offs",
        "uefa-europa-league,           1970, first round",
        "uefa-europa-league,           2020, knockout round play-offs",
        "uefa-europa-league,           2026, final",
        "uefa-conference-league,       2026, final",
        "uefa-cup-winners-cup,         1959, first round",
        "uefa-cup-winners-cup,         1999, first round",
        "fairs-cup,                    1957, final",
        "fairs-cup,                    1965, fourth round",
        "fairs-cup,                    1971, first round",
        "uefa-intertoto-cup,           2009, first round",
        "uefa-super-cup,               2026, final",
        "uefa-womens-champions-league, 2020, round 1",
        "uefa-womens-champions-league, 2021, round of 32",
        "uefa-womens-champions-league, 2023, round 1",
        "uefa-womens-champions-league, 2024, round 2",
        "uefa-womens-champions-league, 2025, final",
        "uefa-youth-league,            2012, final",
        "uefa-youth-league,            2014, knockout round play-offs",
        "uefa-youth-league,            2015, second round",
        "uefa-youth-league,            2016, first round",
        "uefa-youth-league,            2019, final",
        "uefa-youth-league,            2021, final",
        "uefa-youth-league,            2023, final"
    })
    void a_season_or_round_without_known_rules_is_rejected(String ruleSet, int season, String round) {
        assertThat(errorMessage(ruleSet, season, round))
                .startsWith("The rule set (" + ruleSet + ") has no rules for the " + round + " of " + season + "; ");
    }
}
