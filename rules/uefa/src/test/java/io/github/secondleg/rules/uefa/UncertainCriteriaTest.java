package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Decision;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.notation.TieNotation;
import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ties are made up, since no real tie depended on an open question. */
class UncertainCriteriaTest {
    private static final String AWAY_GOAL_FOR_SECOND = "A (AAA) v B (BBB): first leg 2-1, second leg 1-0";
    private static final String VISITORS_SCORED_IN_EXTRA_TIME =
            "A (AAA) v B (BBB): first leg 1-0, second leg 1-0, in extra time 1-1";

    private final Tiebreaker either = Tiebreaker.firstHeldOf(Tiebreaker.playOffMatch(), Tiebreaker.coinToss());

    private static Tie tie(String line) {
        return TieNotation.parseTwoLegged(line);
    }

    @Test
    void uncertain_away_goals_await_a_ruling() {
        assertThat(UncertainCriteria.AWAY_GOALS.judge(tie(AWAY_GOAL_FOR_SECOND)))
                .isEqualTo(Verdict.awaits(Awaited.RULING));
        assertThat(UncertainCriteria.AWAY_GOALS_IN_EXTRA_TIME.judge(tie(VISITORS_SCORED_IN_EXTRA_TIME)))
                .isEqualTo(Verdict.awaits(Awaited.RULING));
    }

    @Test
    void level_away_goals_need_no_ruling() {
        assertThat(UncertainCriteria.AWAY_GOALS.judge(tie("A (AAA) v B (BBB): first leg 1-0, second leg 1-0")))
                .isEqualTo(Verdict.level());
        assertThat(UncertainCriteria.AWAY_GOALS_IN_EXTRA_TIME.judge(
                        tie("A (AAA) v B (BBB): first leg 1-0, second leg 1-0, in extra time 0-0")))
                .isEqualTo(Verdict.level());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", in extra time 0-0",
                ", on penalties 4-3",
                "; play-off match A v B: 1-1",
                "; lots drawn for A",
            })
    void any_later_fact_shows_that_away_goals_did_not_count(String later) {
        assertThat(UncertainCriteria.AWAY_GOALS.judge(tie(AWAY_GOAL_FOR_SECOND + later)))
                .isEqualTo(Verdict.level());
    }

    @ParameterizedTest
    @ValueSource(strings = {", on penalties 4-3", "; play-off match A v B: 1-1", "; lots drawn for A"})
    void any_fact_after_extra_time_shows_that_its_away_goals_did_not_count(String later) {
        assertThat(UncertainCriteria.AWAY_GOALS_IN_EXTRA_TIME.judge(tie(VISITORS_SCORED_IN_EXTRA_TIME + later)))
                .isEqualTo(Verdict.level());
    }

    @Test
    void the_criterion_awaits_its_own_facts() {
        assertThat(UncertainCriteria.AWAY_GOALS.judge(tie("A (AAA) v B (BBB): first leg 1-0")))
                .isEqualTo(Verdict.awaits(Awaited.SECOND_LEG));
    }

    @Test
    void the_trace_shows_what_an_uncertain_criterion_saw() {
        Tie tie = tie(AWAY_GOAL_FOR_SECOND + "; play-off match A v B: 0-1");

        assertThat(UncertainCriteria.AWAY_GOALS.observe(tie))
                .isEqualTo(Tiebreaker.awayGoals().observe(tie));
        assertThat(UncertainCriteria.AWAY_GOALS.name()).isEqualTo("away goals (unsettled)");
    }

    @Test
    void the_first_held_criterion_decides() {
        assertThat(either.judge(tie(AWAY_GOAL_FOR_SECOND + "; play-off match A v B: 1-0")))
                .isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(either.judge(tie(AWAY_GOAL_FOR_SECOND + "; lots drawn for B")))
                .isEqualTo(Verdict.advances(Side.SECOND));
        assertThat(either.judge(tie(AWAY_GOAL_FOR_SECOND + "; play-off match A v B: 1-1; lots drawn for B")))
                .isEqualTo(Verdict.advances(Side.SECOND));
        assertThat(either.judge(tie(AWAY_GOAL_FOR_SECOND + "; play-off match A v B: 1-0; lots drawn for B")))
                .isEqualTo(Verdict.advances(Side.FIRST));
    }

    @Test
    void a_ruling_is_awaited_if_neither_was_held_or_the_held_one_was_level() {
        assertThat(either.judge(tie(AWAY_GOAL_FOR_SECOND))).isEqualTo(Verdict.awaits(Awaited.RULING));
        assertThat(either.judge(tie(AWAY_GOAL_FOR_SECOND + "; play-off match A v B: 1-1")))
                .isEqualTo(Verdict.awaits(Awaited.RULING));
    }

    @Test
    void the_held_criterion_writes_the_texts() {
        Tie tie = tie(AWAY_GOAL_FOR_SECOND + "; play-off match A v B: 1-0");

        assertThat(either.name()).isEqualTo("play-off match or coin toss (unsettled)");
        assertThat(either.observe(tie)).isEqualTo(Tiebreaker.playOffMatch().observe(tie));
        assertThat(either.summarise(tie, Side.FIRST).text()).isEqualTo("A won the play-off match 1–0.");
    }

    @Test
    void without_a_held_criterion_the_texts_name_both() {
        Tie tie = tie(AWAY_GOAL_FOR_SECOND);

        assertThat(either.observe(tie)).isEqualTo(Note.of("saw.custom-criterion"));
        assertThat(either.summarise(tie, Side.FIRST))
                .isEqualTo(Note.of("won.criterion", tie.first(), "play-off match or coin toss (unsettled)"));
    }

    @Test
    void the_summary_says_that_a_ruling_is_awaited() {
        Decision decision = UefaAnswers.decision("european-cup", 1967, "second round", AWAY_GOAL_FOR_SECOND);

        assertThat(decision.summary()).isEqualTo("2–2 on aggregate. Awaiting a ruling of the organiser.");
        assertThat(decision.criterion()).isEqualTo("away goals (unsettled)");
    }
}
