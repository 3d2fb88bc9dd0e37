package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Citation.Source;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import org.junit.jupiter.api.Test;

/** The chains of both competitions. */
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
    void over_two_legs_the_criteria_are_aggregate_away_goals_and_shoot_out_with_the_articles_of_the_round() {
        Citation early = Citation.of("Cup Regulations", Source.SECONDARY);
        assertChain(CUP.twoLegsWithoutArticle(Sanctions.basic()), TWO_LEGS, Sanctions.basic(), early, early, early);
        Citation iii13 = article("2017", "III.13", Source.SECONDARY);
        assertChain(
                CUP.qualifying(CafSanctions.OF_2020),
                TWO_LEGS,
                CafSanctions.OF_2020,
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
        assertChain(CUP.finalOverTwoLegs(), TWO_LEGS, CafSanctions.SINCE_2015, iii28, iii28, iii28);
    }

    @Test
    void without_texts_it_is_unsettled_if_extra_time_comes_before_the_shoot_out() {
        Citation old = Citation.of("Cup Regulations", Source.SECONDARY);
        assertChain(
                CUP.perhapsWithExtraTime(),
                "the Cup regulations: aggregate, away goals, extra time (unsettled), penalty shoot-out",
                Sanctions.basic(),
                old,
                old,
                old,
                old);
    }

    @Test
    void a_level_single_match_leads_to_the_shoot_out_to_extra_time_or_to_no_known_criterion() {
        Citation iii28 = article("2019–20", "III.28", Source.SECONDARY);
        Citation unnumbered = Citation.of("Cup Regulations", Source.SECONDARY).ofEdition("2019–20");
        assertChain(
                CUP.singleMatchThenShootOut("2019–20", Sanctions.none()),
                "the Cup regulations: aggregate, penalty shoot-out",
                Sanctions.none(),
                iii28,
                iii28);
        assertChain(
                CUP.singleMatchThenExtraTime("2019–20"),
                "the Cup regulations: aggregate, extra time, penalty shoot-out",
                CafSanctions.SINCE_2015,
                unnumbered,
                unnumbered,
                unnumbered);
        assertChain(
                CUP.singleMatchOnly("2019–20", Sanctions.basic()),
                "the Cup regulations: aggregate",
                Sanctions.basic(),
                unnumbered);
    }
}
