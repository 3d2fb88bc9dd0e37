package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Citation.Source;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import org.junit.jupiter.api.Test;

/** The chains from which both competitions put their editions together, each made anew. */
class CafRulesTest {
    private static final CafRules CUP = new CafRules("Cup");
    private static final String TWO_LEGS = "the Cup regulations: aggregate, away goals, penalty shoot-out";

    private static void assertChain(TiebreakChain chain, String criteria, Sanctions sanctions, Citation... articles) {
        assertThat(chain).hasToString(criteria);
        assertThat(chain.sanctions()).isEqualTo(sanctions);
        assertThat(chain.criteria())
                .extracting(criterion -> criterion.citation().orElseThrow())
                .containsExactly(articles);
    }

    private static Citation article(String edition, String number, Source source) {
        return Citation.of("Cup Regulations", edition, number, source);
    }

    @Test
    void two_legs_are_decided_by_goals_away_goals_and_kicks_under_the_articles_of_their_round() {
        Citation early = Citation.of("Cup Regulations", Source.SECONDARY);
        assertChain(CUP.unnumbered(Sanctions.basic()), TWO_LEGS, Sanctions.basic(), early, early, early);
        Citation iii13 = article("2017", "III.13", Source.SECONDARY);
        assertChain(
                CUP.qualifying(CafSanctions.OF_THE_EPIDEMIC),
                TWO_LEGS,
                CafSanctions.OF_THE_EPIDEMIC,
                iii13,
                iii13,
                article("2017", "III.14", Source.SECONDARY));
        Citation iii26 = article("2023–24", "III.26", Source.QUOTED);
        assertChain(
                CUP.knockOut(Sanctions.none()),
                TWO_LEGS,
                Sanctions.none(),
                iii26,
                iii26,
                article("2018", "III.27", Source.SECONDARY));
        Citation iii28 = article("2022–23", "III.28", Source.QUOTED);
        assertChain(CUP.finalOverTwoLegs(), TWO_LEGS, CafSanctions.BY_CHAPTERS, iii28, iii28, iii28);
    }

    @Test
    void before_the_texts_extra_time_is_left_open_between_away_goals_and_kicks() {
        Citation old = Citation.of("Cup Regulations", Source.SECONDARY);
        assertChain(
                CUP.knownFromResults(),
                "the Cup regulations: aggregate, away goals, extra time (unsettled), penalty shoot-out",
                Sanctions.basic(),
                old,
                old,
                old,
                old);
    }

    @Test
    void a_single_match_goes_to_kicks_to_extra_time_or_no_further_than_is_known() {
        Citation iii28 = article("2019–20", "III.28", Source.SECONDARY);
        Citation unnumbered = Citation.of("Cup Regulations", Source.SECONDARY).ofEdition("2019–20");
        assertChain(
                CUP.singleMatchAndKicks("2019–20", Sanctions.none()),
                "the Cup regulations: aggregate, penalty shoot-out",
                Sanctions.none(),
                iii28,
                iii28);
        assertChain(
                CUP.singleMatchWithExtraTime("2019–20"),
                "the Cup regulations: aggregate, extra time, penalty shoot-out",
                CafSanctions.BY_CHAPTERS,
                unnumbered,
                unnumbered,
                unnumbered);
        assertChain(
                CUP.singleMatchAlone("2019–20", Sanctions.basic()),
                "the Cup regulations: aggregate",
                Sanctions.basic(),
                unnumbered);
    }

    @Test
    void both_competitions_share_their_rounds_over_two_legs() {
        assertThat(CUP.shared())
                .hasSize(18)
                .allSatisfy(edition -> assertThat(edition.chain()).hasToString(TWO_LEGS));
    }
}
