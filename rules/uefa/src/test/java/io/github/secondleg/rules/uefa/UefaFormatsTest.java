package io.github.secondleg.rules.uefa;

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
class UefaFormatsTest {
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
        "champions league,  1955-56, 1/8-finals,                first round",
        "European Cup,      1971,    R2,                        second round",
        "European Cup,      1971/72, Round of 16,               second round",
        "european cup,      1966,    prelim,                    preliminary round",
        "champions league,  1994-95, Q-1,                       qualifying round",
        "champions league,  2018,    LAST_16,                   round of 16",
        "champions league,  2018,    1st Qualifying Round,      first qualifying round",
        "Champions League,  2018,    Playoffs,                  play-off round",
        "Champions League,  2024-25, Knockout Round Play-offs,  knockout phase play-offs",
        "Champions League,  2024-25, Play-offs,                 play-off round",
        "Europa League,     2011-12, Huitièmes de finale,       round of 16",
        "UEFA Cup,          1985,    1/32-finals,               first round",
        "UEFA Cup,          2002,    1/8 Finals,                fourth round",
        "cup winners cup,   1960,    Viertelfinale,             quarter-finals"
    })
    void a_round_is_found_by_the_name_of_a_source(String competition, String season, String spelling, String round) {
        RuleSet ruleSet = RuleSet.named(competition);
        assertThat(ruleSet.rounds(ruleSet.season(season)).find(spelling))
                .map(RoundName::name)
                .contains(round);
    }

    @ParameterizedTest
    @CsvSource({
        "champions league, 1955, second round",
        "champions league, 1991, quarter-finals",
        "champions league, 1992, semi-finals",
        "champions league, 2002, round of 16",
        "champions league, 2018, round of 32",
        "europa league,    2021, first qualifying round",
        "europa league,    2010, fourth round",
        "conference league, 2022, knockout phase",
        "cup winners cup,  1960, final replay of the group"
    })
    void a_round_that_the_season_did_not_have_is_rejected(String competition, int season, String round) {
        assertThat(RuleSet.named(competition).find("" + season, round)).isEmpty();
    }
}
