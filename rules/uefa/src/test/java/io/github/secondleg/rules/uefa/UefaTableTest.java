package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class UefaTableTest {
    private static final UefaRounds ROUNDS = UefaRounds.of("first round", "final");

    private static String citation(Edition edition) {
        return edition.chain().criteria().get(0).citation().orElseThrow().toString();
    }

    @Test
    void the_name_of_the_competition_applies_to_the_rows_after_it() {
        List<Edition> editions = UefaTable.ofSeasonsInOneYear("Old Cup")
                .formOfFinal(Edition.Form.TWO_LEGS)
                .seasons(1990, 1991, Criteria.SHOOT_OUT_AT_ONCE, ROUNDS)
                .competition("New Cup")
                .season(1992, Criteria.AGGREGATE_ALONE, ROUNDS)
                .editions();

        assertThat(editions)
                .extracting(edition -> edition.chain().toString())
                .containsExactly(
                        "the rules of the Old Cup: aggregate, penalty shoot-out",
                        "the rules of the New Cup: aggregate");
        assertThat(editions)
                .extracting(Edition::toString)
                .containsExactly("1990–1991 (first round, final)", "1992 (first round, final)");
        assertThat(editions)
                .extracting(UefaTableTest::citation)
                .containsExactly("Regulations of the Old Cup", "Regulations of the New Cup 1992");
    }

    @Test
    void seasons_over_two_years_are_cited_with_both() {
        List<Edition> editions = UefaTable.ofSeasonsOverTwoYears("Cup")
                .formOfFinal(Edition.Form.TWO_LEGS)
                .seasons(1998, 1999, Criteria.AGGREGATE_ALONE, ROUNDS)
                .season(1999, Criteria.AGGREGATE_ALONE, ROUNDS)
                .season(2008, Criteria.AGGREGATE_ALONE, ROUNDS, "7", Citation.Source.TEXT)
                .editions();

        assertThat(editions)
                .extracting(UefaTableTest::citation)
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
    void sanctions_apply_to_the_rows_after_them() {
        List<Edition> editions = UefaTable.ofSeasonsInOneYear("Cup")
                .formOfFinal(Edition.Form.TWO_LEGS)
                .season(1990, Criteria.SHOOT_OUT_AT_ONCE, ROUNDS)
                .sanctions(Sanctions.basic().awarding(Incident.Kind.NO_SHOW, 3))
                .seasons(1991, 1995, Criteria.SHOOT_OUT_AT_ONCE, UefaRounds.FINAL)
                .editions();

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
    void joined_rounds_are_listed_once_each() {
        assertThat(UefaRounds.of("a", "b").and(UefaRounds.of("b", "c")).names()).containsExactly("a", "b", "c");
        assertThat(UefaRounds.of("a").names()).containsExactly("a");
    }

    @Test
    void a_row_whose_final_has_another_form_becomes_two_editions() {
        List<Edition> editions = UefaTable.ofSeasonsInOneYear("Cup")
                .season(1990, Criteria.SHOOT_OUT_AT_ONCE, UefaRounds.of("first round", "final", "finals"), 1, 2)
                .formOfRounds(Edition.Form.EITHER)
                .season(1991, Criteria.SHOOT_OUT_AT_ONCE, UefaRounds.of("first round"), 1)
                .season(1991, Criteria.SHOOT_OUT_AT_ONCE, UefaRounds.FINAL, 1)
                .editions();
        assertThat(editions)
                .extracting(edition -> edition + " " + edition.form() + " " + edition.sources())
                .containsExactly(
                        "1990 (first round) TWO_LEGS [1, 2]",
                        "1990 (final, finals) ONE_MATCH [1, 2]",
                        "1991 (first round) EITHER [1]",
                        "1991 (final) ONE_MATCH [1]");
    }
}
