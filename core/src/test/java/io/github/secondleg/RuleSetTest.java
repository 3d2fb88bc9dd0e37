package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are found by name, and by season and round. */
class RuleSetTest {
    private static final ClassLoader LOADER =
            RuleSetsLoader.offering(SampleRuleSets.VillageCup.class, SampleRuleSets.CityCup.class);

    private static final String MODULE_MISSING = "Maybe its module is missing (caf, for one, is in"
            + " io.github.secondleg:secondleg-rules-caf), or it is not declared in META-INF/services"
            + " (module path: provides).";

    @Test
    void is_found_by_its_name_and_by_every_alias() {
        RuleSet found = RuleSets.of(LOADER).named("village-cup");
        assertThat(found.chain()).hasToString("the village cup's rules: aggregate, play-off match");
        for (String name : List.of("village-cup", "village", "cup-2")) {
            assertThat(RuleSets.of(LOADER).find(name)).get().returns("village-cup", RuleSet::name);
            assertThat(RuleSets.of(LOADER).named(name)).returns("village-cup", RuleSet::name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Village Cup",
                "VILLAGE_CUP",
                " village-cup ",
                "The Village Cup",
                "Víllage’s-Cup",
                "Cup of the village"
            })
    void is_found_by_its_name_in_the_spelling_of_people(String name) {
        assertThat(RuleSets.of(LOADER).find(name.replace("’s", ""))).get().returns("village-cup", RuleSet::name);
    }

    @Test
    void a_nickname_that_two_competitions_share_is_refused_with_both() {
        RuleSets ruleSets = RuleSets.of(LOADER);
        assertThat(ruleSets.find("The Cup")).isEmpty();
        assertThatExceptionOfType(RulesNotFoundException.AmbiguousRuleSet.class)
                .isThrownBy(() -> ruleSets.named("The Cup"))
                .withMessage("The name (The Cup) can mean several rule sets: city-cup, village-cup.\n"
                        + "Maybe write one of these names.")
                .satisfies(failure -> {
                    assertThat(failure.ruleSet()).isEqualTo("The Cup");
                    assertThat(failure.available()).containsExactly("city-cup", "village-cup");
                });
    }

    @Test
    void is_listed_once_by_name() {
        assertThat(RuleSets.of(LOADER).all()).extracting(RuleSet::name).containsExactly("city-cup", "village-cup");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> RuleSets.of(LOADER).all().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "villagecup", "village-cups", "caf", "-"})
    void is_not_found_by_any_other_name(String name) {
        assertThat(RuleSets.of(LOADER).find(name)).isEmpty();
    }

    /** Up to two letters added, left out or changed, ignoring case. */
    @ParameterizedTest
    @CsvSource({
        "Vilage-Cup, village-cup",
        "vilage-cup, village-cup",
        "villlage-cupp, village-cup",
        "village-mug, village-cup",
        "villag, village",
        "VILLAGES, village",
        "cup-3, cup-2",
        "cit-cip, city-cup",
        "xity-cup, city-cup"
    })
    void a_slip_of_the_pen_is_answered_with_the_nearest_name(String asked, String nearest) {
        assertThatExceptionOfType(RulesNotFoundException.UnknownRuleSet.class)
                .isThrownBy(() -> RuleSets.of(LOADER).named(asked))
                .withMessage(
                        "The rule set (" + asked + ") is not known; found: city-cup, cup-2, village, village-cup.\n"
                                + "Maybe " + nearest + " was meant.")
                .satisfies(failure -> {
                    assertThat(failure.ruleSet()).isEqualTo(asked);
                    assertThat(failure.available()).containsExactly("city-cup", "cup-2", "village", "village-cup");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf", "", "village-mugs", "viltage-jug-", "vil"})
    void a_name_that_is_like_none_may_lack_its_module(String name) {
        assertThatExceptionOfType(RulesNotFoundException.UnknownRuleSet.class)
                .isThrownBy(() -> RuleSets.of(LOADER).named(name))
                .withMessage("The rule set (" + name + ") is not known; found: city-cup, cup-2, village, village-cup.\n"
                        + MODULE_MISSING);
    }

    /** Core alone, as in its own tests, has no rules of any competition. */
    @Test
    void none_is_installed_with_core_alone() {
        String message = "The rule set (caf) is not known; found: none.\n" + MODULE_MISSING;
        assertThat(RuleSets.installed().all()).isEmpty();
        assertThat(RuleSets.installed().find("caf")).isEmpty();
        assertThatExceptionOfType(RulesNotFoundException.UnknownRuleSet.class)
                .isThrownBy(() -> RuleSet.named("caf"))
                .withMessage(message);
        assertThatExceptionOfType(RulesNotFoundException.UnknownRuleSet.class)
                .isThrownBy(() -> TiebreakChain.named("caf"))
                .withMessage(message);
        for (int time = 0; time < 2; time++) {
            assertThatExceptionOfType(RulesNotFoundException.UnknownRuleSet.class)
                    .isThrownBy(TiebreakChain::caf)
                    .withMessage(message);
        }
    }

    @Test
    void the_context_loader_of_the_thread_is_never_read() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            assertThat(RuleSets.installed().find("village-cup")).isEmpty();
            assertThat(RuleSets.of(RuleSet.class.getClassLoader()).find("village-cup"))
                    .isEmpty();
            assertThat(RuleSets.of(RuleSet.class.getClassLoader()).all()).isEmpty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Aggregate until 2018, lots from then on; the final always by shoot-out. */
    private static final class Changing implements RuleSet {
        @Override
        public String name() {
            return "changing";
        }

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of("the rules of now", Tiebreaker.lots());
        }

        @Override
        public List<Edition> editions() {
            return List.of(
                    Edition.ofSeasons(
                            2016, 2018, TiebreakChain.of("the old rules", Tiebreaker.aggregate()), "first round"),
                    Edition.ofSeason(2019, chain(), "first round"),
                    Edition.ofSeasons(2016, 2019, TiebreakChain.of("the final's", Tiebreaker.shootOut()), "final"));
        }
    }

    @Test
    void gives_the_rules_of_a_season_and_round() {
        RuleSet rules = new Changing();
        assertThat(rules.forRound(2018, "first round").name()).isEqualTo("the old rules");
        assertThat(rules.forRound(2019, "first round").name()).isEqualTo("the rules of now");
        assertThat(rules.forRound(2019, "final").name()).isEqualTo("the final's");
    }

    @Test
    void says_which_seasons_and_rounds_it_has_if_it_lacks_the_one_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Changing().forRound(2020, "final"))
                .withMessage("The rule set (changing) has no rules for the final of 2020; the seasons it "
                        + "has are: 2016–2019.\nMaybe give the year in which the season began.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Changing().forRound(2018, "semi-final"))
                .withMessage(
                        "The rule set (changing) has no rules for the semi-final of 2018; of that season it has: first"
                                + " round, final.\n"
                                + "Maybe one of these rounds or another season is meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleRuleSets.VillageCup().forRound(2017, "final"))
                .withMessage("The rule set (village-cup) has no rules for the final of 2017; the seasons it "
                        + "has are: none.\nMaybe give the year in which the season began.");
    }

    @Test
    void gives_the_rules_of_a_season_in_which_all_rounds_have_the_same() {
        TiebreakChain rounds = TiebreakChain.of("the rules of the rounds", Tiebreaker.aggregate());
        TiebreakChain last = TiebreakChain.of("the rules of the final", Tiebreaker.lots());
        RuleSet rules = offering(
                Edition.ofSeasons(2016, 2019, rounds, "first round"),
                Edition.ofSeasons(2016, 2017, rounds, "final"),
                Edition.ofSeasons(2018, 2019, last, "final"));
        assertThat(rules.forSeason(2016)).isSameAs(rounds);
        assertThat(rules.forSeason(2017)).isSameAs(rounds);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.forSeason(2018))
                .withMessage("The rounds of 2018 have different rules in the rule set (offering): 2016–2019 "
                        + "(first round), 2018–2019 (final).\n"
                        + "Maybe name the round: forRound(2018, \"first round\").");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.forSeason(2020))
                .withMessage("The rule set (offering) has no rules for 2020; the seasons it has are: 2016–2019.\n"
                        + "Maybe give the year in which the season began.");
    }

    @Test
    void joins_neighbouring_seasons_and_shows_gaps() {
        TiebreakChain chain = TiebreakChain.of("the rules", Tiebreaker.aggregate());
        RuleSet rules = offering(
                Edition.sinceSeason(2010, chain, "final"),
                Edition.ofSeasons(1955, 1957, chain, "final"),
                Edition.ofSeason(1958, chain, "final"),
                Edition.ofSeason(1960, chain, "final"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.forSeason(1959))
                .withMessage("The rule set (offering) has no rules for 1959; the seasons it has are: "
                        + "1955–1958, 1960, 2010 on.\nMaybe give the year in which the season began.");
    }

    private static RuleSet offering(Edition... editions) {
        return new RuleSet() {
            @Override
            public String name() {
                return "offering";
            }

            @Override
            public TiebreakChain chain() {
                return editions[0].chain();
            }

            @Override
            public List<Edition> editions() {
                return List.of(editions);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"fnial, Final", "semifniale, semi-final", "semifinl, semi-final"})
    void says_which_round_was_probably_meant(String asked, String nearest) {
        TiebreakChain chain = TiebreakChain.of("the rules of the Village Cup", Tiebreaker.aggregate());
        RuleSet rules = offering(
                Edition.ofSeason(2017, chain, "semi-final", "Final"),
                Edition.ofSeason(2018, chain, "final", "semifinal"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.forRound(2017, asked))
                .withMessage(
                        "The rule set (offering) has no rules for the " + asked + " of 2017; of that season it has:"
                                + " semi-final, Final.\nMaybe " + nearest + " is meant, which is the nearest name.");
    }

    @Test
    void names_the_nearest_round_if_the_season_has_none_of_that_number() {
        RuleSet rules = offering(Edition.ofSeason(
                2017, TiebreakChain.of("the rules of the Village Cup", Tiebreaker.aggregate()), "round of 16"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.forRound(2017, "round of 32"))
                .withMessage("The rule set (offering) has no rules for the round of 32 of 2017; of that season it has:"
                        + " round of 16.\nMaybe round of 16 is meant, which is the nearest name.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.forRound(2017, "roung of 16"))
                .withMessage("The rule set (offering) has no rules for the roung of 16 of 2017; of that season it has:"
                        + " round of 16.\nMaybe round of 16 is meant, which is the nearest name.");
    }

    @ParameterizedTest
    @CsvSource({
        "2017, Last 16, '2017, round of 16'",
        "2017-18, 1/8-finals, '2017, round of 16'",
        "2017/2018, Round of 16 - 1st leg, '2017, round of 16'",
        "2017–18, R2, '2017, second round'",
        "2017, Round 1, '2017, first qualifying round'",
        "2017, Q1, '2017, first qualifying round'"
    })
    void finds_a_round_by_what_people_write_and_says_what_it_understood(
            String season, String round, String understood) {
        TiebreakChain chain = TiebreakChain.of("the rules", Tiebreaker.aggregate());
        RuleSet rules = offering(
                Edition.ofSeason(2017, chain, "first qualifying round", "second round", "round of 16", "final"));
        assertThat(rules.forRound(season, round).foundFor())
                .map(Object::toString)
                .contains("offering " + understood);
        assertThat(rules.find(season, round)).isPresent();
        assertThat(rules.forRound(season, round).then(Tiebreaker.lots()).foundFor())
                .isEmpty();
    }

    @Test
    void refuses_what_can_mean_two_rounds_with_both() {
        TiebreakChain chain = TiebreakChain.of("the rules", Tiebreaker.aggregate());
        RuleSet rules = offering(Edition.ofSeason(2017, chain, "1st qualifying round", "first qualifying", "final"));
        assertThatExceptionOfType(RulesNotFoundException.AmbiguousRound.class)
                .isThrownBy(() -> rules.forRound(2017, "Q1"))
                .withMessage("The round (Q1) can mean several rounds of 2017 in the rule set (offering): 1st qualifying"
                        + " round, first qualifying.\nMaybe write one of these names.")
                .satisfies(failure ->
                        assertThat(failure.available()).containsExactly("1st qualifying round", "first qualifying"));
        assertThat(rules.find("2017", "Q1")).isEmpty();
        assertThat(rules.find("2018", "final")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> rules.find("last year", "final"));
    }

    @Test
    void gives_the_newest_rules_of_a_round_on_purpose_and_marks_them() {
        Citation article = Citation.of("Rules", "2019", "7", Citation.Source.TEXT);
        TiebreakChain old = TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals());
        TiebreakChain now = TiebreakChain.of("the rules", Tiebreaker.aggregate().citing(article), Tiebreaker.lots());
        RuleSet rules = offering(
                Edition.ofSeasons(2010, 2018, old, "round of 16", "final"), Edition.ofSeason(2019, now, "final"));
        TiebreakChain assumed = rules.asInLastSeason("Finale");
        assertThat(assumed.name()).isEqualTo("the rules, assumed as in 2019");
        assertThat(assumed.criteria().get(0).citation())
                .map(Object::toString)
                .contains("Rules 2019, assumed to hold since, 7");
        assertThat(assumed.criteria().get(1)).isEqualTo(Tiebreaker.lots());
        assertThat(rules.asInLastSeason("R16").name()).isEqualTo("the rules, assumed as in 2018");
        assertThatExceptionOfType(RulesNotFoundException.UnknownRound.class)
                .isThrownBy(() -> rules.asInLastSeason("Q1"));
    }

    @Test
    void rejects_a_round_of_a_season_with_two_editions() {
        RuleSet rules = offering(
                Edition.ofSeasons(2016, 2018, TiebreakChain.of("the old rules", Tiebreaker.aggregate()), "final"),
                Edition.sinceSeason(2018, TiebreakChain.of("the new rules", Tiebreaker.lots()), "semi-final", "final"));
        assertThat(rules.forRound(2017, "final").name()).isEqualTo("the old rules");
        assertThat(rules.forRound(2018, "semi-final").name()).isEqualTo("the new rules");
        assertThat(rules.forRound(2030, "final").name()).isEqualTo("the new rules");
        assertThatIllegalStateException()
                .isThrownBy(() -> rules.forRound(2018, "final"))
                .withMessage("The rule set (offering) has rules for the final of 2018 twice: the old rules for"
                        + " 2016–2018 (final), and the new rules for 2018 on (semi-final, final).\n"
                        + "Maybe the seasons of the two overlap by mistake.");
    }

    @Test
    void has_neither_aliases_nor_editions_unless_it_says_so() {
        assertThat(new SampleRuleSets.Misnamed().aliases()).isEmpty();
        assertThat(new SampleRuleSets.Misnamed().editions()).isEmpty();
    }
}
