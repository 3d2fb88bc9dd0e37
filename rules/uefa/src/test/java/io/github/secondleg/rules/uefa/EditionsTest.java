package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import java.util.Set;
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
                .containsExactly(
                        "Regulations of the Old Cup 1990 to 1991, no article seen",
                        "Regulations of the New Cup 1992, no article seen");
    }

    @Test
    void write_seasons_over_two_years_with_both() {
        List<Edition> editions = Editions.overTwoYears()
                .named("Cup")
                .known(1998, 1999, Family.AGGREGATE_ALONE, ROUNDS)
                .written(2008, 2008, Family.AGGREGATE_ALONE, ROUNDS, "7", Citation.Source.TEXT)
                .list();

        assertThat(editions)
                .extracting(EditionsTest::citation)
                .containsExactly(
                        "Regulations of the Cup 1998/99 to 1999/00, no article seen",
                        "Regulations of the Cup 2008/09, 7");
        assertThat(editions)
                .extracting(edition -> edition.chain()
                        .criteria()
                        .get(0)
                        .citation()
                        .orElseThrow()
                        .source())
                .containsExactly(Citation.Source.SECONDARY, Citation.Source.TEXT);
    }

    @Test
    void punish_in_the_edition_added_last_alone() {
        List<Edition> editions = Editions.overOneYear()
                .named("Cup")
                .known(1990, 1990, Family.SHOOT_OUT_AT_ONCE, ROUNDS)
                .known(1991, 1995, Family.SHOOT_OUT_AT_ONCE, Rounds.FINAL)
                .punishing(usual -> usual.awarding(Incident.Kind.NO_SHOW, 3))
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
    void give_a_rule_set_its_names_and_the_last_of_its_chains() {
        List<Edition> editions = Editions.overOneYear()
                .named("Cup")
                .known(1990, 1990, Family.SHOOT_OUT_AT_ONCE, ROUNDS)
                .known(1991, 1991, Family.AGGREGATE_ALONE, ROUNDS)
                .list();
        Offered cup = new Offered("cup", Set.of("pot"), editions) {};

        assertThat(cup.name()).isEqualTo("cup");
        assertThat(cup.aliases()).containsExactly("pot");
        assertThat(cup.editions()).isEqualTo(editions);
        assertThat(cup.chain()).isSameAs(editions.get(1).chain());
        assertThat(cup).hasToString("cup");
    }
}
