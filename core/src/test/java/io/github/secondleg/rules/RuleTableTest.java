package io.github.secondleg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Leg;
import io.github.secondleg.RuleSet;
import io.github.secondleg.RulesNotFoundException;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule set from rows. */
class RuleTableTest {
    private static final TiebreakChain OLD = TiebreakChain.of("the old rules", Tiebreaker.aggregate());
    private static final TiebreakChain NEW = TiebreakChain.of("the new rules", Tiebreaker.lots());

    private static final class Table extends RuleTable {
        Table(Edition... rows) {
            super("table", Set.of("a-table"), List.of(rows));
        }

        Table(int season, String round, Edition... rows) {
            super("table", Set.of(), List.of(rows), season, round);
        }
    }

    private static final Edition TO_2018 =
            Edition.ofSeasons(2016, 2018, OLD, "first round", "semi-finals").overTwoLegs();
    private static final Edition SINCE_2019 =
            Edition.sinceSeason(2019, NEW, "first round").overTwoLegs().knownFrom(1);
    private static final Edition FINAL = Edition.sinceSeason(2016, OLD, "final").overOneMatch();

    @Test
    void is_what_its_rows_say() {
        RuleSet table = new Table(TO_2018, FINAL, SINCE_2019);
        assertThat(table.name()).isEqualTo("table");
        assertThat(table.aliases()).containsExactly("a-table");
        assertThat(table.editions()).containsExactly(TO_2018, FINAL, SINCE_2019);
        assertThat(table.chain()).isSameAs(SINCE_2019.chain());
        assertThat(table).hasToString("table");
    }

    @Test
    void has_the_row_that_its_bare_name_means() {
        assertThat(new Table(2017, "Semi-final", TO_2018, FINAL, SINCE_2019).chain())
                .isSameAs(TO_2018.chain());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(2019, "semi-finals", TO_2018, FINAL, SINCE_2019))
                .withMessage("The bare name of the rule table (table) means the semi-finals of 2019, but no "
                        + "row covers it.\nMaybe name a round and a season of one of the rows.");
    }

    @Test
    void rejects_rows_that_overlap_and_a_table_without_rows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(TO_2018, FINAL, Edition.ofSeason(2018, NEW, "round of 16", "Semifinal")))
                .withMessage("The rule table (table) has two rows for one round of one season: 2016–2018 (first round,"
                        + " semi-finals) and 2018 (round of 16, Semifinal).\n"
                        + "Maybe the seasons of the two overlap by mistake.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(Edition.sinceSeason(2030, NEW, "final"), FINAL))
                .withMessageStartingWith("The rule table (table) has two rows for one round of one season: 2030 on");
        assertThatIllegalArgumentException()
                .isThrownBy(Table::new)
                .withMessage("The rule table (table) must have at least one row.\n"
                        + "Maybe implement RuleSet itself if the rules never change.");
    }

    @Test
    void gives_the_rules_of_a_season_for_both_forms_if_its_rounds_differ_in_nothing_else() {
        RuleSet table = new Table(TO_2018, FINAL, SINCE_2019);
        TiebreakChain both = table.forSeason(2017);
        assertThat(both.form()).isEqualTo(Edition.Form.EITHER);
        assertThat(both).hasToString(OLD.toString());
        assertThat(new Table(TO_2018).forSeason(2017)).isSameAs(TO_2018.chain());
        assertThatIllegalArgumentException().isThrownBy(() -> table.forSeason(2019));
    }

    @Test
    void says_by_type_what_was_not_found() {
        RuleSet table = new Table(TO_2018, FINAL, SINCE_2019);
        assertThatExceptionOfType(RulesNotFoundException.UnknownSeason.class)
                .isThrownBy(() -> table.forRound(2015, "final"))
                .satisfies(failure -> {
                    assertThat(failure.ruleSet()).isEqualTo("table");
                    assertThat(failure.season()).isEqualTo(2015);
                    assertThat(failure.available()).containsExactly("2016 on");
                });
        assertThatExceptionOfType(RulesNotFoundException.UnknownSeason.class).isThrownBy(() -> table.forSeason(2015));
        assertThatExceptionOfType(RulesNotFoundException.UnknownRound.class)
                .isThrownBy(() -> table.forRound(2019, "semi-finals"))
                .satisfies(failure -> {
                    assertThat(failure.ruleSet()).isEqualTo("table");
                    assertThat(failure.season()).isEqualTo(2019);
                    assertThat(failure.round()).isEqualTo("semi-finals");
                    assertThat(failure.available()).containsExactly("final", "first round");
                });
    }

    @Test
    void a_tie_of_the_other_form_is_decided_with_a_note() {
        Team upper = Team.of("Upper Green", "ENG");
        Team lower = Team.of("Lower Green", "ENG");
        Tie twoLegs = TwoLeggedTie.between(upper, lower)
                .withFirstLeg(Leg.played(1, 0))
                .withSecondLeg(Leg.played(0, 0));
        Tie oneMatch = SingleMatchTie.between(upper, lower).withMatch(Leg.played(1, 0));
        assertThat(TO_2018.chain().decide(twoLegs).notes()).isEmpty();
        assertThat(TO_2018.chain().decide(oneMatch).notes())
                .extracting(note -> note.text())
                .containsExactly("The tie is a single match; the old rules are for ties over two legs.");
        assertThat(FINAL.chain().decide(oneMatch).notes()).isEmpty();
        assertThat(FINAL.chain().decide(twoLegs).notes())
                .extracting(note -> note.text())
                .containsExactly("The tie has two legs; the old rules are for single matches.");
        assertThat(OLD.decide(oneMatch).notes()).isEmpty();
        assertThat(OLD.decide(twoLegs).notes()).isEmpty();
    }

    private static final List<Format> FORMATS = ImmutableList.<Format>builder()
            .addAll(Format.inOneYear("2016 first round = round of 8, final"))
            .addAll(Format.overTwoYears("""
                    2017–2018  quarter-finals = first round, semi-finals, final

                    2019 on    first round
                    """))
            .build();

    private static final class WithFormats extends RuleTable {
        WithFormats() {
            super("table", Set.of(), FORMATS, List.of(TO_2018, FINAL, SINCE_2019), 2016, "final");
        }
    }

    @Test
    void knows_which_rounds_a_season_had() {
        RuleSet table = new WithFormats();
        assertThat(table.rounds(2016)).hasToString("first round, final");
        assertThat(table.rounds(2018)).hasToString("quarter-finals, semi-finals, final");
        assertThat(table.rounds(2040)).hasToString("first round");
        assertThat(table.forRound("2016", "QF").foundFor())
                .map(Object::toString)
                .contains("table 2016, first round");
        assertThat(table.forRound("2017/18", "QF").foundFor())
                .map(Object::toString)
                .contains("table 2017–18, quarter-finals");
        assertThat(table.forRound("2018", "Finale").foundFor())
                .map(Object::toString)
                .contains("table 2018–19, final");
        assertThatExceptionOfType(RulesNotFoundException.UnknownRound.class)
                .isThrownBy(() -> table.forRound(2016, "semi-finals"))
                .withMessage(
                        "The rule set (table) has no rules for the semi-finals of 2016; of that season it has: first"
                                + " round, final.\nMaybe one of these rounds or another season is meant.");
        assertThat(table.chain()).isSameAs(FINAL.chain());
    }

    @Test
    void refuses_a_season_of_two_years_if_it_lay_in_one() {
        RuleSet table = new WithFormats();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.forRound("2016-17", "final"))
                .withMessage("The season (2016–17) of the rule set (table) must be one year, since it lay in one.\n"
                        + "Maybe 2017 is meant.");
        assertThat(table.season("2017-18")).isEqualTo(2017);
        assertThat(table.season("2017")).isEqualTo(2017);
        assertThat(table.season("2019-20")).isEqualTo(2019);
        assertThat(table.seasonName(2016)).hasToString("2016");
        assertThat(table.seasonName(2019)).hasToString("2019–20");
        assertThat(table.seasonName(2015)).hasToString("2015");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Format.inOneYear("2018-2017 final"))
                .withMessage(
                        "The last season (2017) of a format is before the first (2018).\nMaybe the two are swapped.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Format.overTwoYears("55 final"))
                .withMessage(
                        "The line of a format (55 final) must have seasons and rounds, as in 1956–1965 first round,"
                                + " final.\nMaybe the seasons are missing, or their years have two digits.");
    }

    @Test
    void a_chain_cites_an_article_where_its_criteria_cite_none() {
        Citation one = Citation.of("Rules", "2020", "1", Citation.Source.TEXT);
        Citation two = Citation.of("Rules", "2020", "2", Citation.Source.TEXT);
        TiebreakChain chain = TiebreakChain.of(
                        "the rules", Tiebreaker.aggregate(), Tiebreaker.lots().citing(two))
                .citing(one);
        assertThat(chain.criteria())
                .containsExactly(
                        Tiebreaker.aggregate().citing(one), Tiebreaker.lots().citing(two));
    }
}
