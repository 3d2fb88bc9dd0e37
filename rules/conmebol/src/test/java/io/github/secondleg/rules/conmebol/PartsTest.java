package io.github.secondleg.rules.conmebol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Sanctions;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.notation.TieNotation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The parts from which the rule sets put their editions together, each made anew. */
class PartsTest {
    private static final Citation ARTICLE = Citation.of("Cup Rules", "1960", "7", Citation.Source.TEXT);
    private static final TiebreakChain CHAIN =
            PointsFirst.two("the cup rules", ARTICLE).then(Tiebreaker.lots());

    private static Tie tie(String facts) {
        return TieNotation.parse("A (AAA) v B (BBB): " + facts);
    }

    @Test
    void points_come_first_and_all_that_follows_is_under_one_article() {
        assertThat(CHAIN).hasToString("the cup rules: points, drawing of lots");
        assertThat(CHAIN.criteria()).extracting(Tiebreaker::citation).containsOnly(Optional.of(ARTICLE));
        assertThat(CHAIN.decide(tie("first leg 1-0, second leg 1-1")).summary()).isEqualTo("A won 3–1 on points.");
        assertThat(PointsFirst.three("the cup rules", ARTICLE)
                        .then()
                        .decide(tie("first leg 1-0, second leg 1-1"))
                        .summary())
                .isEqualTo("A won 4–1 on points.");
    }

    @Test
    void a_final_of_one_match_goes_to_extra_time_and_kicks_under_one_article() {
        TiebreakChain chain = SingleFinal.under("the cup rules", ARTICLE);

        assertThat(chain).hasToString("the cup rules: aggregate, extra time, penalty shoot-out");
        assertThat(chain.criteria()).extracting(Tiebreaker::citation).containsOnly(Optional.of(ARTICLE));
    }

    private static List<String> seasons(int first, int last) {
        return Era.of(first, last, CHAIN, "final").stream()
                .map(edition -> edition + (edition.chain().sanctions().equals(Sanctions.basic()) ? "" : ", awards"))
                .toList();
    }

    @Test
    void an_era_is_split_where_the_disciplinary_rules_of_2015_were_in_force() {
        assertThat(seasons(1962, 1970)).containsExactly("1962–1970 (final)");
        assertThat(seasons(2005, 2014)).containsExactly("2005–2014 (final)");
        assertThat(seasons(2005, 2015)).containsExactly("2005–2014 (final)", "2015 (final), awards");
        assertThat(seasons(2005, 2021))
                .containsExactly("2005–2014 (final)", "2015–2017 (final), awards", "2018–2021 (final)");
        assertThat(seasons(2016, 2016)).containsExactly("2016 (final), awards");
        assertThat(seasons(2017, 2018)).containsExactly("2017 (final), awards", "2018 (final)");
        assertThat(seasons(2018, 2018)).containsExactly("2018 (final)");
        assertThat(Era.of(2022, 2025, CHAIN, "final"))
                .extracting(Edition::chain)
                .containsExactly(CHAIN);
    }

    @Test
    void what_is_unsettled_matters_only_where_it_would_separate_the_clubs() {
        Tiebreaker unsettled = Tiebreaker.ifInForce(Tiebreaker.awayGoals(), "not known");

        assertThat(unsettled.name()).isEqualTo("away goals (not known)");
        assertThat(unsettled.judge(tie("first leg 1-0, second leg 1-0"))).isEqualTo(Verdict.level());
        assertThat(unsettled.judge(tie("first leg 1-0, second leg 2-1"))).isEqualTo(Verdict.awaits(Awaited.RULING));
        assertThat(unsettled.judge(tie("first leg 2-1, second leg 1-0"))).isEqualTo(Verdict.awaits(Awaited.RULING));
        assertThat(unsettled.judge(tie("first leg 2-1")))
                .isEqualTo(Tiebreaker.awayGoals().judge(tie("first leg 2-1")));
        Tie level = tie("first leg 1-0, second leg 1-0");
        assertThat(unsettled.observe(level)).isEqualTo(Tiebreaker.awayGoals().observe(level));
    }
}
