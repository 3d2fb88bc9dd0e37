package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
    /** An article is cited only for the season for which it is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    european-cup | 1960 | first round | Regulations of the European Cup | SECONDARY
                    european-cup | 1960 | final | Regulations of the European Cup | SECONDARY
                    european-cup | 1967 | first round | Regulations of the European Cup 1967/68 | SECONDARY
                    champions-league | 1999 | final | Regulations of the UEFA Champions League | SECONDARY
                    champions-league | 2009 | final | Regulations of the UEFA Champions League | SECONDARY
                    champions-league | 2010 | final | Regulations of the UEFA Champions League 2010/11, 8 | QUOTED
                    champions-league | 2011 | final | Regulations of the UEFA Champions League 2011/12, 8 | QUOTED
                    champions-league | 2015 | final | Regulations of the UEFA Champions League | SECONDARY
                    champions-league | 2016 | final | Regulations of the UEFA Champions League 2016/17, 20 | QUOTED
                    champions-league | 2017 | final | Regulations of the UEFA Champions League | SECONDARY
                    champions-league | 2020 | final | Regulations of the UEFA Champions League 2020/21, 20.01 | QUOTED
                    champions-league | 2021 | final | Regulations of the UEFA Champions League 2021/22 | SECONDARY
                    champions-league | 2022 | final | Regulations of the UEFA Champions League 2022/23, 20 | TEXT
                    champions-league | 2023 | final | Regulations of the UEFA Champions League 2023/24 | SECONDARY
                    uefa-cup | 1980 | final | Regulations of the UEFA Cup | SECONDARY
                    europa-league | 2011 | final | Regulations of the UEFA Europa League 2011/12, 8 | QUOTED
                    europa-league | 2012 | final | Regulations of the UEFA Europa League | SECONDARY
                    europa-league | 2017 | final | Regulations of the UEFA Europa League 2017/18, 19 | QUOTED
                    europa-league | 2018 | final | Regulations of the UEFA Europa League 2018/19 | SECONDARY
                    conference-league | 2022 | final | Regulations of the UEFA Conference League | SECONDARY
                    cup-winners-cup | 1965 | first round | Regulations of the European Cup Winners' Cup 1965/66 | SECONDARY
                    fairs-cup | 1965 | first round | Regulations of the Inter-Cities Fairs Cup | SECONDARY
                    intertoto-cup | 2004 | final | Regulations of the UEFA Intertoto Cup 2004 | SECONDARY
                    intertoto-cup | 2005 | final | Regulations of the UEFA Intertoto Cup 2005, 5 | QUOTED
                    intertoto-cup | 2006 | final | Regulations of the UEFA Intertoto Cup | SECONDARY
                    uefa-super-cup | 1980 | final | Regulations of the European Super Cup | SECONDARY
                    uefa-super-cup | 1995 | final | Regulations of the UEFA Super Cup | SECONDARY
                    youth-league | 2013 | final | Regulations of the UEFA Youth League | SECONDARY
                    youth-league | 2016 | final | Regulations of the UEFA Youth League | SECONDARY
                    youth-league | 2022 | second round | Regulations of the UEFA Youth League 2022/23 | SECONDARY
                    youth-league | 2022 | final | Regulations of the UEFA Youth League 2022/23 | SECONDARY
                    womens-champions-league | 2024 | final | Regulations of the UEFA Women's Champions League | SECONDARY
                    youth-league | 2017 | final | Regulations of the UEFA Youth League 2017/18 | SECONDARY
                    youth-league | 2018 | final | Regulations of the UEFA Youth League 2018/19, 19 | QUOTED
                    womens-champions-league | 2015 | final | Regulations of the UEFA Women's Champions League 2015/16, 17 | QUOTED
                    womens-champions-league | 2019 | final | Regulations of the UEFA Women's Champions League 2019/20, 18 | QUOTED
                    womens-champions-league | 2020 | final | Regulations of the UEFA Women's Champions League 2020/21 | SECONDARY
                    womens-champions-league | 2021 | final | Regulations of the UEFA Women's Champions League 2021/22, 21 | QUOTED
                    """, quoteCharacter = '"')
    void a_citation_has_regulations_season_and_article(
            String ruleSet, int season, String round, String citation, Citation.Source source) {
        assertThat(RuleSet.named(ruleSet).forRound(season, round).criteria()).allSatisfy(criterion -> {
            assertThat(criterion.citation().map(Citation::toString)).contains(citation);
            assertThat(criterion.citation().map(Citation::source)).contains(source);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "european-cup,      1966, first round, the rules of the European Cup",
        "champions-league,  1992, first round, the rules of the UEFA Champions League",
        "uefa-cup,          2008, final,       the rules of the UEFA Cup",
        "europa-league,     2009, final,       the rules of the UEFA Europa League",
        "uefa-super-cup,    1994, final,       the rules of the European Super Cup",
        "uefa-super-cup,    1995, final,       the rules of the UEFA Super Cup",
        "fairs-cup,         1966, first round, the rules of the Inter-Cities Fairs Cup"
    })
    void the_rules_have_the_name_of_the_competition_in_that_season(
            String ruleSet, int season, String round, String name) {
        assertThat(RuleSet.named(ruleSet).forRound(season, round).name()).isEqualTo(name);
    }

    @Test
    void in_the_europa_league_of_2022_too_few_players_lost_the_match_0_3() {
        Sanctions sanctions =
                RuleSet.named("europa-league").forRound(2022, "round of 16").sanctions();

        assertThat(sanctions)
                .isEqualTo(Sanctions.basic()
                        .awarding(
                                Incident.Kind.TOO_FEW_PLAYERS,
                                3,
                                Citation.of(
                                        "Regulations of the UEFA Europa League",
                                        "2022/23",
                                        "annex I.2, I.3.1",
                                        Citation.Source.TEXT)));
    }

    @ParameterizedTest
    @CsvSource({"europa-league, 2021", "europa-league, 2023", "champions-league, 2022", "conference-league, 2022"})
    void other_seasons_and_competitions_award_no_score(String ruleSet, int season) {
        TiebreakChain chain = RuleSet.named(ruleSet).forRound(season, "round of 16");

        assertThat(chain.sanctions()).isEqualTo(Sanctions.basic());
        assertThat(chain.sanctions().citation(Incident.Kind.NO_SHOW)).isEqualTo(Optional.empty());
    }
}
