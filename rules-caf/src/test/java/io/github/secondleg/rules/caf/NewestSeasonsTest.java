package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Qualifying rounds whose rules are known only from results and reports: 2011, 2019, and since 2024. */
class NewestSeasonsTest {
    // 2011: rsssf.org. 2019: allafrica.com 26 August 2019, independent.co.ug 28 September 2019, de.wikipedia. 2024:
    // theafrica.co.za August 2024, topnewsafrica.net 24 August 2024, ghanaiantimes 24 September 2024. 2025:
    // cafonline.com September 2025, allthe.news and briefly.co.za October 2025.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            caf-champions-league | 2011 | preliminary round | AS-FAN (NIG) v JC Abidjan (CIV): first leg 0-0, second leg 3-0 | JC Abidjan by aggregate
            caf-champions-league | 2011 | preliminary round | Motor Action (ZIM) v CNaPS Sport (MAD): first leg 0-1, second leg 0-1, on penalties 3-4 | Motor Action by penalty shoot-out
            caf-champions-league | 2011 | first round | Stade Malien (MLI) v Raja (MAR): first leg 2-1, second leg 1-0 | Raja by away goals
            caf-champions-league | 2019 | preliminary round | UD Songo (MOZ) v Simba (TAN): first leg 0-0, second leg 1-1 | UD Songo by away goals
            caf-champions-league | 2019 | first round | Petro Atlético (ANG) v KCCA (UGA): first leg 0-0, second leg 1-1 | Petro Atlético by away goals
            caf-confederation-cup | 2019 | preliminary round | AS Pélican (GAB) v Maniema Union (COD): first leg 1-1, second leg 1-1, on penalties 2-4 | AS Pélican by penalty shoot-out
            caf-champions-league | 2024 | first preliminary round | Stade d'Abidjan (CIV) v Teungueth (SEN): first leg 1-1, second leg 1-1, on penalties 4-5 | Stade d'Abidjan by penalty shoot-out
            caf-confederation-cup | 2024 | first preliminary round | Union Touarga (MAR) v RC Abidjan (CIV): first leg 0-0, second leg 0-0, on penalties 2-1 | RC Abidjan by penalty shoot-out
            caf-confederation-cup | 2024 | second preliminary round | Lunda Sul (ANG) v Sekhukhune (RSA): first leg 1-0, second leg 2-1 | Lunda Sul by away goals
            caf-champions-league | 2025 | first preliminary round | Aigle Noir (BDI) v ASAS (DJI): first leg 0-0, second leg 1-1 | Aigle Noir by away goals
            caf-champions-league | 2025 | first preliminary round | Elgeco Plus (MAD) v Silver Strikers (MWI): first leg 1-1, second leg 0-0 | Silver Strikers by away goals
            caf-champions-league | 2025 | second preliminary round | Colombe (CMR) v MC Alger (ALG): first leg 1-1, second leg 0-0 | MC Alger by away goals
            caf-champions-league | 2025 | second preliminary round | Saint-Éloi Lupopo (COD) v Orlando Pirates (RSA): first leg 3-0, second leg 3-0, on penalties 4-5 | Saint-Éloi Lupopo by penalty shoot-out
            """)
    void real_ties_have_their_real_winners(String rules, int season, String round, String line, String answer) {
        assertThat(CafAnswers.answer(rules, season, round, line)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, CAF Champions League Regulations 2019–20",
        "2024, CAF Champions League Regulations",
        "2025, CAF Champions League Regulations"
    })
    void no_article_is_cited_if_none_is_known(int season, String regulations) {
        assertThat(RuleSet.named("caf-champions-league")
                        .forRound(season, "first round")
                        .criteria())
                .extracting(criterion -> criterion.citation().orElseThrow())
                .allSatisfy(citation -> {
                    assertThat(citation).hasToString(regulations);
                    assertThat(citation.source()).isEqualTo(Citation.Source.SECONDARY);
                });
    }

    /** In 2022 the round in which losers of the Champions League entered had a special name. */
    @ParameterizedTest
    @CsvSource({
        "caf-confederation-cup, 2022, additional second preliminary round, true",
        "caf-confederation-cup, 2021, additional second preliminary round, false",
        "caf-confederation-cup, 2023, additional second preliminary round, false",
        "caf-champions-league, 2022, additional second preliminary round, false",
        "caf-champions-league, 2011, round of 32, true",
        "caf-confederation-cup, 2016, round of 16, true",
        "caf-champions-league, 2017, round of 32, false",
        "caf-confederation-cup, 2019, round of 32, false",
        "caf-confederation-cup, 2025, round of 32, false"
    })
    void a_name_of_a_few_seasons_is_found_only_in_those_seasons(
            String rules, int season, String round, boolean offered) {
        assertThat(CafAnswers.isOffered(rules, season, round)).isEqualTo(offered);
    }

    @Test
    void the_additional_round_of_2022_has_the_rules_of_the_other_qualifying_rounds() {
        RuleSet cup = RuleSet.named("caf-confederation-cup");

        assertThat(cup.forRound(2022, "additional second preliminary round"))
                .hasToString("the CAF Confederation Cup regulations: aggregate, away goals, penalty shoot-out");
        assertThat(cup.forRound(2022, "additional second preliminary round").criteria())
                .isEqualTo(cup.forRound(2022, "first round").criteria());
    }
}
