package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seasons and rounds of which nothing was found are refused; the refusal says what there is. */
class NotOfferedTest {
    private static final String TO_LATE_ROUNDS =
            "(preliminary round, first round, round of 64, second round, round of 32, third round, round of 16, quarter-finals, semi-finals)";
    private static final String FAIRS_CUP_HAS = "1958–1961 " + TO_LATE_ROUNDS + ", 1958–1969 (final), 1962–1965 "
            + TO_LATE_ROUNDS + ", 1966–1969 " + TO_LATE_ROUNDS
            + ", 1970 (third round, round of 16, quarter-finals, semi-finals, final), "
            + "1970 (first round, round of 64, second round, round of 32).\n";

    private static String refusal(String ruleSet, int season, String round) {
        try {
            return "none: " + RuleSet.named(ruleSet).in(season, round);
        } catch (IllegalArgumentException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    @Test
    void groups_of_the_first_fairs_cup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("fairs-cup").in(1955, "semi-finals"))
                .withMessage("The rule set (fairs-cup) has no rules for the semi-finals of 1955; it has: "
                        + FAIRS_CUP_HAS + "Maybe the season is to be given by the year in which it began.");
    }

    @Test
    void misspelt_round_of_the_fairs_cup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("fairs-cup").in(1965, "semifinals"))
                .withMessage("The rule set (fairs-cup) has no rules for the semifinals of 1965; it has: "
                        + FAIRS_CUP_HAS + "Maybe semi-finals was meant.");
    }

    @Test
    void super_cup_before_it_was_official() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("uefa-super-cup").in(1972, "final"))
                .withMessage(
                        "The rule set (uefa-super-cup) has no rules for the final of 1972; it has: 1973–1979 (final), "
                                + "1980–1994 (final), 1995–1997 (final), 1998–1999 (final), 2000 (final), 2001–2022 (final), "
                                + "2023–2025 (final).\n"
                                + "Maybe the season is to be given by the year in which it began.");
    }

    @Test
    void womens_cup_before_the_womens_champions_league() {
        String toTwenty = "(round of 32, round of 16, quarter-finals, semi-finals, final)";
        String since = "(round 1, round 2, quarter-finals, semi-finals, final)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("uefa-womens-champions-league").in(2008, "final"))
                .withMessage("The rule set (uefa-womens-champions-league) has no rules for the final of 2008; it has: "
                        + "2009–2014 " + toTwenty + ", 2015 " + toTwenty + ", 2016–2018 " + toTwenty + ", 2019 "
                        + toTwenty
                        + ", 2020 " + toTwenty + ", 2021 " + since + ", 2022 " + since + ".\n"
                        + "Maybe the season is to be given by the year in which it began.");
    }

    @Test
    void intertoto_cup_with_groups() {
        String rounds = "(first round, second round, third round, quarter-finals, semi-finals, final, finals)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("uefa-intertoto-cup").in(1997, "first round"))
                .withMessage(
                        "The rule set (uefa-intertoto-cup) has no rules for the first round of 1997; it has: 1998–2002 "
                                + rounds + ", 2003 " + rounds + ", 2004 " + rounds + ", 2005 " + rounds + ", 2006–2008 "
                                + rounds
                                + ".\n"
                                + "Maybe the season is to be given by the year in which it began.");
    }

    @Test
    void conference_league_before_its_first_season() {
        String qualifying = "(qualifying round, preliminary round, first qualifying round, second qualifying round, "
                + "third qualifying round, play-off round, knockout round play-offs, round of 16, quarter-finals, "
                + "semi-finals, final";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("uefa-conference-league").in(2020, "final"))
                .withMessage(
                        "The rule set (uefa-conference-league) has no rules for the final of 2020; it has: 2021–2023 "
                                + qualifying + "), 2024–2025 " + qualifying + ", knockout phase play-offs).\n"
                                + "Maybe the season is to be given by the year in which it began.");
    }

    @ParameterizedTest
    @CsvSource({
        "uefa-champions-league,        1954, final",
        "uefa-champions-league,        2026, final",
        "uefa-champions-league,        1966, play-off round",
        "uefa-champions-league,        1991, first qualifying round",
        "uefa-champions-league,        2023, knockout phase play-offs",
        "uefa-europa-league,           1970, first round",
        "uefa-europa-league,           2020, knockout round play-offs",
        "uefa-europa-league,           2023, knockout phase play-offs",
        "uefa-europa-league,           2026, final",
        "uefa-conference-league,       2023, knockout phase play-offs",
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
        "uefa-womens-champions-league, 2023, final",
        "uefa-youth-league,            2015, final",
        "uefa-youth-league,            2016, first round",
        "uefa-youth-league,            2019, final"
    })
    void what_no_source_covers(String ruleSet, int season, String round) {
        assertThat(refusal(ruleSet, season, round))
                .startsWith("The rule set (" + ruleSet + ") has no rules for the " + round + " of " + season
                        + "; it has: ");
    }
}
