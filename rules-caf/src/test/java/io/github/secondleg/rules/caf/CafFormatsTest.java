package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.RuleSets;
import io.github.secondleg.names.RoundName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rounds of each season, found by the names that people write. */
class CafFormatsTest {
    static List<RuleSet> all() {
        return RuleSets.installed().all();
    }

    /** The names in the editions are more than the rounds of a season; the formats say which of them there were. */
    @ParameterizedTest
    @MethodSource("all")
    void every_name_of_every_round_finds_its_round_and_no_other(RuleSet ruleSet) {
        for (Edition edition : ruleSet.editions()) {
            for (int season = edition.firstSeason();
                    season <= edition.lastSeason().orElse(edition.firstSeason());
                    season++) {
                for (RoundName round : ruleSet.rounds(season).rounds()) {
                    for (String name : round.all()) {
                        assertThat(ruleSet.rounds(season).candidates(name))
                                .as("%s %s: %s", ruleSet, season, name)
                                .containsExactly(round);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CAF Champions League,   1985,    1/8 Finals,               second round",
        "CAF Champions League,   2014,    Round of 32,              first round",
        "CAF Champions League,   2022-23, 2nd Preliminary Round,    first round",
        "CAF Champions League,   2022/23, الدور التمهيدي الأول,      preliminary round",
        "CAF Confederation Cup,  2022-23, Third Round,              play-off round",
        "CAF Confederation Cup,  2017,    Tour préliminaire,        preliminary round",
        "CAF Confederation Cup,  2017,    Playoffs,                 play-off round",
        "CAF Confederation Cup,  2005,    Intermediate Round,       play-off round"
    })
    void a_round_is_found_by_the_name_of_a_source(String competition, String season, String spelling, String round) {
        RuleSet ruleSet = RuleSet.named(competition);
        assertThat(ruleSet.rounds(ruleSet.season(season)).find(spelling))
                .map(RoundName::name)
                .contains(round);
    }

    @ParameterizedTest
    @CsvSource({
        "CAF Champions League,  1998, quarter-finals",
        "CAF Champions League,  2020, round of 16",
        "CAF Confederation Cup, 2008, semi-finals"
    })
    void a_round_that_the_season_did_not_have_is_rejected(String competition, int season, String round) {
        assertThat(RuleSet.named(competition).find("" + season, round)).isEmpty();
    }
}
