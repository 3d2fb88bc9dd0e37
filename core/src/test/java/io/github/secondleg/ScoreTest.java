package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    @Test
    void is_written_home_team_first() {
        Score score = Score.of(3, 0);
        assertThat(score.homeGoals()).isEqualTo(3);
        assertThat(score.awayGoals()).isZero();
        assertThat(score).hasToString("3–0");
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(Score.of(3, 0), new Score(3, 0), Score.parse("3-0"))
                .addEqualityGroup(Score.of(0, 3))
                .addEqualityGroup(Score.of(3, 1))
                .testEquals();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-0", "3–0", "03-00", "003–000"})
    void is_read_with_a_hyphen_or_an_en_dash(String text) {
        assertThat(Score.parse(text)).isEqualTo(Score.of(3, 0));
    }

    @Test
    void goals_from_0_to_999_are_accepted() {
        assertThat(Score.of(0, 999)).isEqualTo(Score.parse("0-999"));
        assertThat(Score.of(999, 0)).isEqualTo(Score.parse("999-0"));
    }

    @Test
    void negative_goals_are_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(-1, 0))
                .withMessage(
                        "The home goals (-1) must be zero or more.\n"
                                + "Maybe a placeholder for a match that was not played was read as a number: leave it out, or record a leg without a score.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(0, -1))
                .withMessage(
                        "The away goals (-1) must be zero or more.\n"
                                + "Maybe a placeholder for a match that was not played was read as a number: leave it out, or record a leg without a score.");
    }

    @Test
    void more_than_999_goals_are_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(1000, 0))
                .withMessage("The home goals (1000) must be at most 999.\n"
                        + "Maybe a year or an identifier was read as a number of goals.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(0, 2017))
                .withMessage("The away goals (2017) must be at most 999.\n"
                        + "Maybe a year or an identifier was read as a number of goals.");
    }

    /** The last form has digits of another script. */
    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3-", "-0", "3--0", "1000-0", "1000:0", "3.0", "a-b", "٣-٠"})
    void any_other_form_is_rejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse(text))
                .withMessage("The score (" + text + ") must be goals–goals, home team first, as in 3–0 or 3-0.\n"
                        + "Maybe the match has no score:"
                        + " scheduled, postponed, cancelled and abandoned legs have factories of their own.");
    }

    /** Forms with white space, a colon, a minus sign or an em dash. The last but two has no-break spaces. */
    @ParameterizedTest
    @ValueSource(strings = {"13:0", "13 - 0", " 13-0", "13-0\n", "13 : 0", "13\u00a0–\u00a00", "13−0", "13—0"})
    void a_near_score_is_rejected_with_the_score_that_was_meant(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse(text))
                .withMessage("The score (" + text + ") must be goals–goals, home team first, as in 3–0 or 3-0.\n"
                        + "Maybe 13–0 was meant.");
    }
}
