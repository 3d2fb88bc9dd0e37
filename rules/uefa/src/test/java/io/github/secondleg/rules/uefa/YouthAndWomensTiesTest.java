package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Team;
import org.junit.jupiter.api.Test;

/** Real ties of the Youth League and the Women's Champions League, each with its source. */
class YouthAndWomensTiesTest {
    private static void assertAdvances(Decision decision, String winner, String summary) {
        assertThat(decision.summary()).isEqualTo(summary);
        assertThat(decision.winner().map(Team::name)).contains(winner);
    }

    /** English encyclopedia on 2013–14. */
    @Test
    void barcelona_won_the_first_youth_league() {
        assertAdvances(
                UefaAnswers.decision("youth-league", 2013, "final", "Benfica (POR) v Barcelona (ESP): match 0-3"),
                "Barcelona",
                "Barcelona won 3–0.");
        assertThat(UefaAnswers.decision("youth-league", 2013, "final", "Benfica (POR) v Barcelona (ESP): match 1-1")
                        .summary())
                .isEqualTo("1–1 after normal time. Awaiting the penalty shoot-out.");
    }

    /** tvcrimesky.com 21 April 2023, from NOS; English encyclopedia on the knockout phase. */
    @Test
    void az_reached_the_final_of_2023_by_a_shoot_out_without_extra_time() {
        assertAdvances(
                UefaAnswers.decision(
                        "youth-league",
                        2022,
                        "semi-finals",
                        "Sporting CP (POR) v AZ (NED): match 2-2, on penalties 3-4"),
                "AZ",
                "2–2 after normal time. AZ won 4–3 on penalties.");
    }

    /** uefa.com and it.uefa.com, November 2022. No source has the score of the shoot-out; 4–3 is made up. */
    @Test
    void az_had_won_an_earlier_shoot_out_with_fewer_away_goals() {
        String legs = "AZ (NED) v Crvena zvezda (SRB): first leg 2-2, second leg 1-1";

        assertAdvances(
                UefaAnswers.decision("youth-league", 2022, "second round", legs + ", on penalties 3-4"),
                "AZ",
                "3–3 on aggregate. AZ won 4–3 on penalties.");
        assertThat(UefaAnswers.decision("youth-league", 2022, "second round", legs)
                        .summary())
                .isEqualTo("3–3 on aggregate. Awaiting a ruling of the organiser.");
        assertAdvances(
                UefaAnswers.decision("youth-league", 2018, "second round", legs),
                "Crvena zvezda",
                "3–3 on aggregate. Crvena zvezda won on away goals.");
    }

    /** gamereactor.eu 27 March 2025. Another goal for Madrid would have led to extra time, since away goals do not count. */
    @Test
    void arsenal_came_back_against_real_madrid_and_another_goal_would_have_led_to_extra_time() {
        assertAdvances(
                UefaAnswers.decision(
                        "womens-champions-league",
                        2024,
                        "quarter-finals",
                        "Real Madrid (ESP) v Arsenal (ENG): first leg 2-0, second leg 3-0"),
                "Arsenal",
                "Arsenal won 3–2 on aggregate.");
        assertThat(UefaAnswers.decision(
                                "womens-champions-league",
                                2024,
                                "quarter-finals",
                                "Real Madrid (ESP) v Arsenal (ENG): first leg 2-0, second leg 3-1")
                        .summary())
                .isEqualTo("3–3 on aggregate. Awaiting extra time.");
    }
}
