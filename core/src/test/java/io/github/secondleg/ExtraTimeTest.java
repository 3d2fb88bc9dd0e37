package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraTimeTest {
    @Test
    void is_written_second_leg_host_first() {
        ExtraTime extraTime = ExtraTime.ofGoals(1, 0);
        assertThat(extraTime.homeGoals()).isEqualTo(1);
        assertThat(extraTime.awayGoals()).isZero();
        assertThat(extraTime).hasToString("1–0 in extra time");
    }

    /** Sporting CP v Rangers 1971: 3–2 after 90 minutes, 4–3 after extra time. */
    @Test
    void both_ways_to_report_it_give_the_goals_of_the_thirty_minutes() {
        assertThat(ExtraTime.ofScores(Score.of(3, 2), Score.of(4, 3))).isEqualTo(ExtraTime.ofGoals(1, 1));
        assertThat(ExtraTime.ofScores(Score.of(1, 0), Score.of(3, 1))).isEqualTo(ExtraTime.ofGoals(2, 1));
        assertThat(ExtraTime.ofScores(Score.of(3, 0), Score.of(3, 0))).isEqualTo(ExtraTime.ofGoals(0, 0));
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(ExtraTime.ofGoals(1, 0), new ExtraTime(1, 0))
                .addEqualityGroup(ExtraTime.ofGoals(0, 1))
                .addEqualityGroup(ExtraTime.ofGoals(1, 1))
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 1, 0", "0, 2, 0, 1", "2, 2, 3, 1", "2, 2, 1, 3"})
    void a_score_that_shrinks_is_rejected(int home, int away, int homeAfter, int awayAfter) {
        Score before = Score.of(home, away);
        Score after = Score.of(homeAfter, awayAfter);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtraTime.ofScores(before, after))
                .withMessage("The score after extra time (" + homeAfter + "–" + awayAfter
                        + ") must not be lower than the one after 90 minutes (" + home + "–" + away + ").\n"
                        + "Maybe the goals of extra time alone were given: use ExtraTime.ofGoals.");
    }

    @Test
    void only_goals_from_0_to_999_are_accepted() {
        assertThat(ExtraTime.ofGoals(0, 999)).hasToString("0–999 in extra time");
        assertThat(ExtraTime.ofGoals(999, 0)).hasToString("999–0 in extra time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtraTime.ofGoals(-1, 0))
                .withMessage(
                        "The home goals of extra time (-1) must be zero or more.\n"
                                + "Maybe a placeholder for a match that was not played was read as a number: leave it out, or record a leg without a score.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtraTime.ofGoals(0, 1000))
                .withMessage("The away goals of extra time (1000) must be at most 999.\n"
                        + "Maybe a year or an identifier was read as a number of goals.");
    }

    /** As in some feeds: extra time in a tie that away goals had decided after 90 minutes. */
    @Test
    void goals_of_an_extra_time_that_was_not_needed_are_not_in_the_result() {
        TiebreakChain chain = TiebreakChain.of(
                "the rules",
                Tiebreaker.aggregate(),
                Tiebreaker.awayGoals(),
                Tiebreaker.extraTime(),
                Tiebreaker.shootOut());
        TwoLeggedTie tie = TwoLeggedTie.of(
                        Team.of("Real", "ESP"), Team.of("City", "ENG"), Leg.played(3, 3), Leg.played(1, 1))
                .withExtraTime(ExtraTime.ofGoals(1, 0));
        Decision decision = chain.decide(tie);
        assertThat(decision.summary()).isEqualTo("4–4 on aggregate. City won on away goals.");
        assertThat(decision.scoreline()).hasToString("4–4 (a)");
        assertThat(decision.aggregate()).contains(new Goals(4, 4));
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly(
                        "Extra time was recorded (1–0 in extra time) but not needed: away goals had settled the tie.");
    }
}
