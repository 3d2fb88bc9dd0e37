package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.Citation;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the Champions League and the Confederation Cup by season and round. */
class CompetitionsBySeasonTest {
    private static final String CUP = "caf-confederation-cup";
    private static final String LEAGUE = "caf-champions-league";

    // 2011–2014: en.wikipedia on the knock-out stages and finals. 2015, 2020, 2022: en.wikipedia on the qualifying
    // rounds and finals. 2018:
    // eyeradio.org. 2020: thezimbabwedaily.com 7 December 2020. 2022: kawowo.com 21 May 2022. 2024: le360.ma 1 May
    // 2024.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            caf-champions-league | 2011 | final | Wydad (MAR) v Espérance (TUN): first leg 0-0, second leg 1-0 | Espérance by aggregate
            caf-champions-league | 2014 | semi-finals | ES Sétif (ALG) v TP Mazembe (COD): first leg 2-1, second leg 3-2 | ES Sétif by away goals
            caf-champions-league | 2014 | final | AS Vita Club (COD) v ES Sétif (ALG): first leg 2-2, second leg 1-1 | ES Sétif by away goals
            caf-confederation-cup | 2014 | preliminary round | St Michel United (SEY) v ASSM Elgeco Plus (MAD): first leg 2-1, second leg 2-1, on penalties 6-7 | St Michel United by penalty shoot-out
            caf-champions-league | 2016 | semi-finals | Zamalek (EGY) v Wydad (MAR): first leg 4-0, second leg 5-2 | Zamalek by aggregate
            caf-confederation-cup | 2018 | preliminary round | US Ben Guerdane (TUN) v Al-Hilal Juba (SSD): no-show of Al-Hilal Juba at the first leg | US Ben Guerdane by walkover
            caf-champions-league | 2020 | first round | Teungueth (SEN) v Raja (MAR): first leg 0-0, second leg 0-0, on penalties 1-3 | Teungueth by penalty shoot-out
            caf-champions-league | 2020 | preliminary round | Nouadhibou (MTN) v Asante Kotoko (GHA): first leg 1-1, second leg cancelled; too few players of Nouadhibou at the second leg | Asante Kotoko by aggregate
            caf-champions-league | 2020 | final | Kaizer Chiefs (RSA) v Al Ahly (EGY): match 0-3 | Al Ahly by score
            caf-confederation-cup | 2020 | final | Raja (MAR) v JS Kabylie (ALG): match 2-1 | Raja by score
            caf-confederation-cup | 2021 | final | RS Berkane (MAR) v Orlando Pirates (RSA): match 0-0, in extra time 1-1, on penalties 5-4 | RS Berkane by penalty shoot-out
            caf-confederation-cup | 2023 | semi-finals | USM Alger (ALG) v RS Berkane (MAR): first leg awarded 0-3, second leg awarded 3-0 | RS Berkane by aggregate
            """)
    void real_ties_have_their_real_winners(String rules, int season, String round, String line, String answer) {
        assertThat(CafAnswers.answer(rules, season, round, line)).isEqualTo(answer);
    }

    /** All rounds over two legs have the same criteria in the same order. None has extra time. */
    @ParameterizedTest
    @CsvSource({
        "2011, first round",
        "2011, semi-finals",
        "2011, final",
        "2012, round of 16",
        "2012, second round",
        "2014, play-off round",
        "2015, preliminary round",
        "2015, final",
        "2017, quarter-finals",
        "2018, first round",
        "2018, final",
        "2019, quarter-finals",
        "2020, first round",
        "2020, semi-finals",
        "2021, second round",
        "2021, quarter-finals",
        "2022, final",
        "2016, round of 32",
        "2019, first round",
        "2023, second preliminary round",
        "2024, first preliminary round",
        "2024, quarter-finals",
        "2024, semi-finals",
        "2024, finals",
        "2025, second preliminary round"
    })
    void over_two_legs_away_goals_come_before_the_shoot_out(int season, String round) {
        for (String rules : List.of(CUP, LEAGUE)) {
            assertThat(CafAnswers.answer(rules, season, round, "A (AAA) v B (BBB): first leg 1-0, second leg 2-1"))
                    .isEqualTo("A by away goals");
            assertThat(CafAnswers.answer(rules, season, round, "A (AAA) v B (BBB): first leg 1-0, second leg 1-0"))
                    .isEqualTo("awaiting the penalty shoot-out");
            assertThat(RuleSet.named(rules).forRound(season, round).criteria())
                    .allSatisfy(criterion -> assertThat(criterion.citation()).isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "caf-champions-league, 2019, final, awaiting the penalty shoot-out",
        "caf-champions-league, 2020, final, awaiting the penalty shoot-out",
        "caf-champions-league, 2021, final, awaiting a ruling of the organiser",
        "caf-confederation-cup, 2019, semi-finals, awaiting extra time",
        "caf-confederation-cup, 2019, final, awaiting a ruling of the organiser",
        "caf-confederation-cup, 2020, final, awaiting a ruling of the organiser",
        "caf-confederation-cup, 2021, final, awaiting extra time"
    })
    void a_level_single_match_awaits_the_shoot_out_extra_time_or_a_ruling(
            String rules, int season, String round, String answer) {
        assertThat(CafAnswers.answer(rules, season, round, "A (AAA) v B (BBB): match 1-1"))
                .isEqualTo(answer);
        assertThat(CafAnswers.answer(rules, season, round, "A (AAA) v B (BBB): match 1-0"))
                .isEqualTo("A by score");
    }

    /** Only in that season did the two competitions differ in the form of a round. */
    @Test
    void the_semi_finals_of_2019_had_two_legs_in_one_competition_and_one_match_in_the_other() {
        assertThat(CafAnswers.answer(LEAGUE, 2019, "semi-finals", "A (AAA) v B (BBB): first leg 1-0, second leg 2-1"))
                .isEqualTo("A by away goals");
        assertThat(CafAnswers.answer(CUP, 2019, "semi-finals", "A (AAA) v B (BBB): match 1-1, in extra time 0-0"))
                .isEqualTo("awaiting the penalty shoot-out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preliminary round", "quarter-finals", "semi-finals", "final"})
    void in_2020_21_too_few_players_or_a_no_show_lost_the_match_0_2(String round) {
        Citation circular = Citation.of(
                "CAF circular on the epidemic", "November 2020", "lost matches (no number)", Citation.Source.SECONDARY);
        for (String rules : List.of(CUP, LEAGUE)) {
            Sanctions sanctions = RuleSet.named(rules).forRound(2020, round).sanctions();
            for (Incident.Kind kind : List.of(Incident.Kind.TOO_FEW_PLAYERS, Incident.Kind.NO_SHOW)) {
                assertThat(sanctions.goalsAwarded(kind)).contains(2);
                assertThat(sanctions.citation(kind)).contains(circular);
            }
            assertThat(sanctions.eliminates(Incident.Kind.REFUSAL_TO_PLAY_ON)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2018, preliminary round",
        "2019, preliminary round",
        "2019, quarter-finals",
        "2021, preliminary round",
        "2021, quarter-finals",
        "2021, semi-finals",
        "2021, final",
        "2019, final",
        "2015, final",
        "2022, final",
        "2024, semi-finals",
        "2024, first round",
        "2025, first round"
    })
    void in_other_seasons_a_no_show_eliminates_and_too_few_players_await_a_ruling(int season, String round) {
        for (String rules : List.of(CUP, LEAGUE)) {
            assertThat(RuleSet.named(rules).forRound(season, round).sanctions())
                    .isEqualTo(TiebreakChain.caf().sanctions());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2004, first round",
        "2010, final",
        "2011, first round",
        "2012, first round",
        "2014, final",
        "2011, semi-finals"
    })
    void before_2015_the_sanctions_are_the_basic_ones(int season, String round) {
        for (String rules : List.of(CUP, LEAGUE)) {
            assertThat(RuleSet.named(rules).forRound(season, round).sanctions()).isEqualTo(Sanctions.basic());
        }
    }

    @Test
    void each_competition_cites_its_own_regulations() {
        assertThat(citations(LEAGUE, 2017, "first round"))
                .containsExactly(
                        "CAF Champions League Regulations 2017, III.13",
                        "CAF Champions League Regulations 2017, III.13",
                        "CAF Champions League Regulations 2017, III.14");
        assertThat(citations(CUP, 2024, "semi-finals"))
                .containsExactly(
                        "CAF Confederation Cup Regulations 2023–24, III.26",
                        "CAF Confederation Cup Regulations 2023–24, III.26",
                        "CAF Confederation Cup Regulations 2018, III.27");
        assertThat(citations(CUP, 2022, "final")).containsOnly("CAF Confederation Cup Regulations 2022–23, III.28");
        assertThat(RuleSet.named(LEAGUE).chain().name()).isEqualTo("the CAF Champions League regulations");
    }

    private static List<String> citations(String rules, int season, String round) {
        return RuleSet.named(rules).forRound(season, round).criteria().stream()
                .map(criterion -> criterion.citation().orElseThrow().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {CUP, LEAGUE})
    void the_bare_name_means_the_latest_rules_over_two_legs(String name) {
        assertThat(RuleSet.named(name)).hasToString(name);
        assertThat(RuleSet.named(name).name()).isEqualTo(name);
        assertThat(TiebreakChain.named(name))
                .matches(RuleSet.named(name).forRound(2024, "semi-finals")::hasSameRulesAs);
    }

    @ParameterizedTest
    @CsvSource({
        "2003, intermediate round",
        "2004, quarter-finals",
        "2008, round of 8",
        "2016, quarter-finals",
        "2017, round of 16",
        "2024, round of 16",
        "2025, final",
        "2025, quarter-finals",
        "2026, first round"
    })
    void seasons_and_rounds_whose_rules_are_not_known_are_rejected(int season, String round) {
        for (String rules : List.of(CUP, LEAGUE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleSet.named(rules).forRound(season, round))
                    .withMessageStartingWith(
                            "The rule set (" + rules + ") has no rules for the " + round + " of " + season + "; ");
        }
    }

    @Test
    void the_error_lists_the_rounds_or_the_seasons() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named(LEAGUE).forRound(2017, "finall"))
                .withMessage(
                        "The rule set (caf-champions-league) has no rules for the finall of 2017; of that season it "
                                + "has: preliminary round, first round, quarter-finals, semi-finals, final.\n"
                                + "Maybe final is meant, which is the nearest name.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named(CUP).forRound(2025, "final"))
                .withMessage(
                        "The rule set (caf-confederation-cup) has no rules for the final of 2025; of that season it has: "
                                + "preliminary round, first round, play-off round.\n"
                                + "Maybe one of these rounds or another season is meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named(CUP).forRound(2003, "final"))
                .withMessage("The rule set (caf-confederation-cup) has no rules for the final of 2003; the "
                        + "seasons it has are: 2004–2025.\nMaybe give the year in which the season began.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named(LEAGUE).forRound(1973, "final"))
                .withMessage("The rule set (caf-champions-league) has no rules for the final of 1973; the "
                        + "seasons it has are: 1974–2025.\nMaybe give the year in which the season began.");
    }
}
