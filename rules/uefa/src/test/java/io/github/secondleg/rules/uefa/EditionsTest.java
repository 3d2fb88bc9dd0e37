package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Rounds ROUNDS = Rounds.of("first round", "final");

    private static String citation(Edition edition) {
        return edition.chain().criteria().get(0).citation().orElseThrow().toString();
    }

    @Test
    void name_the_rules_until_the_competition_is_renamed() {
        List<Edition> editions = Editions.overOneYear()
                .named("Old Cup")
                .finals(Edition.Form.TWO_LEGS)
                .known(1990, 1991, Family.SHOOT_OUT_AT_ONCE, ROUNDS)
                .named("New Cup")
                .known(1992, 1992, Family.AGGREGATE_ALONE, ROUNDS)
                .list();

        assertThat(editions)
                .extracting(edition -> edition.chain().toString())
                .containsExactly(
                        "the rules of the Old Cup: aggregate, penalty shoot-out",
                        "the rules of the New Cup: aggregate");
        assertThat(editions)
                .extracting(Edition::toString)
                .containsExactly("1990–1991 (first round, final)", "1992 (first round, final)");
        assertThat(editions)
                .extracting(EditionsTest::citation)
                .containsExactly("Regulations of the Old Cup", "Regulations of the New Cup 1992");
    }

    @Test
    void write_seasons_over_two_years_with_both() {
        List<Edition> editions = Editions.overTwoYears()
                .named("Cup")
                .finals(Edition.Form.TWO_LEGS)
                .known(1998, 1999, Family.AGGREGATE_ALONE, ROUNDS)
                .known(1999, 1999, Family.AGGREGATE_ALONE, ROUNDS)
                .written(2008, Family.AGGREGATE_ALONE, ROUNDS, "7", Citation.Source.TEXT)
                .list();

        assertThat(editions)
                .extracting(EditionsTest::citation)
                .containsExactly(
                        "Regulations of the Cup",
                        "Regulations of the Cup 1999/00",
                        "Regulations of the Cup 2008/09, 7");
        assertThat(editions)
                .extracting(edition -> edition.chain()
                        .criteria()
                        .get(0)
                        .citation()
                        .orElseThrow()
                        .source())
                .containsExactly(Citation.Source.SECONDARY, Citation.Source.SECONDARY, Citation.Source.TEXT);
    }

    @Test
    void punish_in_the_rows_after_it() {
        List<Edition> editions = Editions.overOneYear()
                .named("Cup")
                .finals(Edition.Form.TWO_LEGS)
                .known(1990, 1990, Family.SHOOT_OUT_AT_ONCE, ROUNDS)
                .punishing(usual -> usual.awarding(Incident.Kind.NO_SHOW, 3))
                .known(1991, 1995, Family.SHOOT_OUT_AT_ONCE, Rounds.FINAL)
                .list();

        assertThat(editions)
                .extracting(edition -> edition.chain().sanctions())
                .containsExactly(Sanctions.basic(), Sanctions.basic().awarding(Incident.Kind.NO_SHOW, 3));
        assertThat(editions)
                .extracting(Edition::toString)
                .containsExactly("1990 (first round, final)", "1991–1995 (final)");
        assertThat(editions.get(1).chain().criteria())
                .extracting(Tiebreaker::name)
                .containsExactly("aggregate", "penalty shoot-out");
    }

    @Test
    void list_rounds_of_both_lists_each_once() {
        assertThat(Rounds.of("a", "b").and(Rounds.of("b", "c")).names()).containsExactly("a", "b", "c");
        assertThat(Rounds.of("a").names()).containsExactly("a");
    }

    @Test
    void make_two_of_a_row_whose_final_has_another_form() {
        List<Edition> editions = Editions.overOneYear()
                .named("Cup")
                .known(1990, 1990, Family.SHOOT_OUT_AT_ONCE, Rounds.of("first round", "final", "finals"), 1, 2)
                .rounds(Edition.Form.EITHER)
                .known(1991, 1991, Family.SHOOT_OUT_AT_ONCE, Rounds.of("first round"), 1)
                .known(1991, 1991, Family.SHOOT_OUT_AT_ONCE, Rounds.FINAL, 1)
                .list();
        assertThat(editions)
                .extracting(edition -> edition + " " + edition.form() + " " + edition.sources())
                .containsExactly(
                        "1990 (first round) TWO_LEGS [1, 2]",
                        "1990 (final, finals) ONE_MATCH [1, 2]",
                        "1991 (first round) EITHER [1]",
                        "1991 (final) ONE_MATCH [1]");
    }
}
