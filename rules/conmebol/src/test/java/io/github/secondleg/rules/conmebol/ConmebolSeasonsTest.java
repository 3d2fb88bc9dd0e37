package io.github.secondleg.rules.conmebol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Decision;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.notation.TieNotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last season of one chain and the first of the next, each with a tie that they decide differently. */
class ConmebolSeasonsTest {
    private static final RuleSet LIBERTADORES = new Libertadores();
    private static final RuleSet SUDAMERICANA = new Sudamericana();

    /** A tie that is level on points and that the first team leads on goals. */
    private static final String FIVE_ONE = "A (AAA) v B (BBB): first leg 5-0, second leg 1-0";
    /** A tie that is level on points and goals and that the first team leads on away goals. */
    private static final String AWAY = "A (AAA) v B (BBB): first leg 1-0, second leg 2-1";
    /** A tie that is level on points, goals and away goals. */
    private static final String LEVEL = "A (AAA) v B (BBB): first leg 1-0, second leg 1-0";

    private static String answer(RuleSet rules, int season, String round, String line) {
        Decision decision = rules.forRound(season, round).decide(TieNotation.parse(line));
        return decision instanceof Decision.Pending pending
                ? "awaiting " + pending.awaited()
                : decision.winner().map(Team::name).orElse("nobody") + " by " + decision.criterion();
    }

    @ParameterizedTest
    @CsvSource({
        "1961, final, A by goal difference",
        "1962, final, awaiting the play-off match",
        "1970, semi-finals, awaiting the play-off match",
        "1971, final, awaiting the play-off match",
        "1987, final, awaiting the play-off match",
        "1988, final, awaiting extra time",
        "1988, semi-finals, A by goal difference",
        "1989, final, A by goal difference",
        "2025, semi-finals, A by goal difference"
    })
    void goal_difference_came_first_before_and_then_after_the_play_off_match(int season, String round, String answer) {
        assertThat(answer(LIBERTADORES, season, round, FIVE_ONE)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "1988, semi-finals, A by away goals",
        "1988, final, awaiting extra time",
        "1989, round of 16, awaiting the penalty shoot-out",
        "1994, semi-finals, awaiting the penalty shoot-out",
        "1995, semi-finals, awaiting the penalty shoot-out",
        "2004, semi-finals, awaiting the penalty shoot-out",
        "2004, final, awaiting the penalty shoot-out",
        "2005, semi-finals, A by away goals",
        "2005, final, awaiting extra time",
        "2014, round of 16, A by away goals",
        "2015, round of 16, A by away goals",
        "2017, round of 16, A by away goals",
        "2018, round of 16, A by away goals",
        "2018, final, awaiting extra time",
        "2021, third stage, A by away goals",
        "2022, third stage, awaiting the penalty shoot-out"
    })
    void away_goals_counted_in_1988_and_from_2005_to_2021_but_not_in_finals(int season, String round, String answer) {
        assertThat(answer(LIBERTADORES, season, round, AWAY)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2002, first stage, awaiting the penalty shoot-out",
        "2004, quarter-finals, awaiting the penalty shoot-out",
        "2004, final, awaiting a ruling of the organiser",
        "2005, quarter-finals, A by away goals",
        "2005, final, A by away goals",
        "2006, final, awaiting a ruling of the organiser",
        "2007, final, A by away goals",
        "2008, final, awaiting extra time",
        "2018, finals, awaiting extra time",
        "2021, semi-finals, A by away goals",
        "2022, semi-finals, awaiting the penalty shoot-out",
        "2025, knockout round play-offs, awaiting the penalty shoot-out"
    })
    void away_goals_counted_in_the_sudamericana_from_2005_to_2021_and_in_two_finals(
            int season, String round, String answer) {
        assertThat(answer(SUDAMERICANA, season, round, AWAY)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "1960, semi-finals, awaiting the play-off match",
        "1961, quarter-finals, awaiting the drawing of lots",
        "1962, final, awaiting the play-off match",
        "1988, final, awaiting extra time",
        "1988, second round, awaiting extra time",
        "1989, final, awaiting the penalty shoot-out",
        "2005, final, awaiting extra time"
    })
    void a_tie_level_on_points_goals_and_away_goals_awaits_the_next_criterion(int season, String round, String answer) {
        assertThat(answer(LIBERTADORES, season, round, LEVEL)).isEqualTo(answer);
    }

    /** Diego Aguirre scored in the last minute of extra time. Without that goal América would have been champions (en.wikipedia). */
    @Test
    void after_a_level_play_off_match_goal_difference_would_have_decided_the_final_of_1987() {
        assertThat(
                        answer(
                                LIBERTADORES,
                                1987,
                                "final",
                                "América (COL) v Peñarol (URU): first leg 2-0, second leg 2-1; play-off match América v Peñarol: 0-0, in extra time 0-0"))
                .isEqualTo("América by goal difference");
    }

    @Test
    void a_level_play_off_match_and_level_goals_await_a_ruling() {
        assertThat(answer(LIBERTADORES, 1970, "final", LEVEL + "; play-off match A v B: 0-0, in extra time 0-0"))
                .isEqualTo("awaiting a ruling of the organiser");
        assertThat(answer(
                        LIBERTADORES,
                        1970,
                        "final",
                        LEVEL + "; play-off match A v B: 0-0, in extra time 0-0, on penalties 5-4"))
                .isEqualTo("A by play-off match");
    }

    @Test
    void finals_have_been_one_match_since_2019() {
        for (int season : List.of(2019, 2021, 2022, 2025)) {
            for (RuleSet rules : List.of(LIBERTADORES, SUDAMERICANA)) {
                assertThat(answer(rules, season, "final", "A (AAA) v B (BBB): match 1-0"))
                        .isEqualTo("A by score");
                assertThat(answer(rules, season, "final", "A (AAA) v B (BBB): match 1-1"))
                        .isEqualTo("awaiting extra time");
                assertThat(answer(rules, season, "final", "A (AAA) v B (BBB): match 1-1, in extra time 0-0"))
                        .isEqualTo("awaiting the penalty shoot-out");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2017})
    void from_2015_to_2017_a_team_at_fault_lost_0_3_or_by_the_worse_score_on_the_pitch(int season) {
        String abandoned =
                "A (AAA) v B (BBB): first leg 2-0, second leg abandoned at %s; refusal to play on of A at the second leg";
        for (RuleSet rules : List.of(LIBERTADORES, SUDAMERICANA)) {
            assertThat(answer(rules, season, "round of 16", abandoned.formatted("0-0")))
                    .isEqualTo("B by goal difference");
            assertThat(answer(rules, season, "round of 16", abandoned.formatted("4-0")))
                    .isEqualTo("B by goal difference");
        }
        assertThat(LIBERTADORES
                        .forRound(season, "final")
                        .decide(TieNotation.parse(abandoned.formatted("4-0")))
                        .aggregate())
                .hasToString("Optional[2–4]");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_SHOW", "REFUSAL_TO_PLAY_ON", "TOO_FEW_PLAYERS"})
    void article_23_awards_a_score_for_each_failure_from_2015_to_2017_only(Incident.Kind kind) {
        Citation article = Citation.of("CONMEBOL Reglamento Disciplinario", "2015", "23", Citation.Source.QUOTED);
        for (RuleSet rules : List.of(LIBERTADORES, SUDAMERICANA)) {
            assertThat(rules.forRound(2014, "round of 16").sanctions().goalsAwarded(kind))
                    .isEmpty();
            assertThat(rules.forRound(2015, "round of 16").sanctions().goalsAwarded(kind))
                    .contains(3);
            assertThat(rules.forRound(2016, "round of 16").sanctions().citation(kind))
                    .contains(article);
            assertThat(rules.forRound(2017, "final").sanctions().goalsAwarded(kind))
                    .contains(3);
            assertThat(rules.forRound(2018, "final").sanctions().goalsAwarded(kind))
                    .isEmpty();
        }
    }

    /** The disciplinary code applies to all competitions of the confederation. */
    @Test
    void article_23_applies_to_the_recopa_of_2016() {
        for (int season : new int[] {2014, 2018}) {
            assertThat(new Recopa().forRound(season, "final").sanctions().goalsAwarded(Incident.Kind.NO_SHOW))
                    .isEmpty();
        }
        assertThat(new Recopa().forRound(2016, "final").sanctions().goalsAwarded(Incident.Kind.NO_SHOW))
                .contains(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2011, ''",
        "2014, ''",
        "2016, ''",
        "2018, ''",
        "2020, ' 2022, 17'",
        "2022, ' 2022, 17'",
        "2023, ' 2023'"
    })
    void the_recopa_cites_the_article_of_the_years_in_which_it_is_known(int season, String citation) {
        assertThat(new Recopa().forRound(season, "final").criteria())
                .extracting(criterion -> criterion.citation().orElseThrow().toString())
                .containsOnly("Recopa Sudamericana Regulations" + citation);
    }

    @Test
    void every_criterion_of_every_edition_has_a_citation() {
        for (RuleSet rules : List.of(LIBERTADORES, SUDAMERICANA, new Recopa())) {
            assertThat(rules.editions())
                    .flatExtracting(edition -> edition.chain().criteria())
                    .allSatisfy(criterion -> assertThat(criterion.citation()).isPresent());
        }
    }

    @Test
    void a_win_is_two_points_up_to_1994_and_three_since() {
        assertThat(trace(1994)).contains("A 4 points, B 0 points");
        assertThat(trace(1995)).contains("A 6 points, B 0 points");
    }

    private static String trace(int season) {
        return LIBERTADORES
                .forRound(season, "final")
                .decide(TieNotation.parse("A (AAA) v B (BBB): first leg 3-0, second leg 0-1"))
                .trace()
                .toString();
    }

    @Test
    void the_final_of_1988_names_its_open_question() {
        assertThat(LIBERTADORES.forRound(1988, "final").criteria())
                .extracting(Tiebreaker::name)
                .containsExactly(
                        "points",
                        "goal difference after extra time",
                        "away goals (counting in the final is not known)",
                        "penalty shoot-out");
    }

    @Test
    void the_bare_names_mean_the_latest_rounds_over_two_legs() {
        TiebreakChain libertadores = LIBERTADORES.forRound(2025, "semi-finals");
        assertThat(TiebreakChain.named("conmebol-libertadores"))
                .extracting(TiebreakChain::toString)
                .isEqualTo("the Copa Libertadores regulations: points, goal difference, penalty shoot-out");
        assertThat(libertadores).matches(LIBERTADORES.chain()::hasSameRulesAs);
        assertThat(SUDAMERICANA.forRound(2025, "semi-finals")).matches(SUDAMERICANA.chain()::hasSameRulesAs);
        assertThat(new Recopa().forRound(2022, "final")).matches(new Recopa().chain()::hasSameRulesAs);
        assertThat(LIBERTADORES.editions())
                .extracting(Edition::lastSeason)
                .allSatisfy(last -> assertThat(last.orElseThrow()).isLessThanOrEqualTo(2025));
    }
}
