package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Team;
import org.junit.jupiter.api.Test;

/** Real ties of the Cup Winners' Cup and the Fairs Cup, each with its source. */
class CupWinnersAndFairsCupTiesTest {
    private static void assertAdvances(Decision decision, String winner, String summary) {
        assertThat(decision.summary()).isEqualTo(summary);
        assertThat(decision.winner().map(Team::name)).contains(winner);
    }

    /** English encyclopedia on 1963–64. */
    @Test
    void dinamo_zagreb_won_on_a_coin_toss_after_a_play_off_match() {
        assertAdvances(
                UefaAnswers.decision(
                        "cup-winners-cup",
                        1963,
                        "first round",
                        "LASK (AUT) v Dinamo Zagreb (YUG): first leg 1-0, second leg 1-0; play-off match LASK v Dinamo Zagreb: 1-1; "
                                + "lots drawn for Dinamo Zagreb"),
                "Dinamo Zagreb",
                "1–1 on aggregate. Dinamo Zagreb won on a coin toss.");
    }

    /** English encyclopedia on 1968–69. */
    @Test
    void west_bromwich_beat_brugge_on_away_goals() {
        assertAdvances(
                UefaAnswers.decision(
                        "cup-winners-cup",
                        1968,
                        "first round",
                        "Club Brugge (BEL) v West Bromwich Albion (ENG): first leg 3-1, second leg 2-0"),
                "West Bromwich Albion",
                "3–3 on aggregate. West Bromwich Albion won on away goals.");
    }

    /** English encyclopedia on 1969–70: away goals counted in the quarter-finals. A year before they had not. */
    @Test
    void gornik_beat_levski_on_away_goals() {
        String tie = "Levski (BUL) v Górnik Zabrze (POL): first leg 3-2, second leg 2-1";

        assertAdvances(
                UefaAnswers.decision("cup-winners-cup", 1969, "quarter-finals", tie),
                "Górnik Zabrze",
                "4–4 on aggregate. Górnik Zabrze won on away goals.");
        assertThat(UefaAnswers.decision("cup-winners-cup", 1968, "quarter-finals", tie)
                        .summary())
                .isEqualTo("4–4 on aggregate. Awaiting the play-off match.");
    }

    /**
     * English encyclopedia on 1969–70: 1–1, 2–2 after extra time, 1–1 after extra time, coin toss. Since there was extra time, the second leg
     * was level on away goals too. The sources do not say which goals of the 2–2 were scored in extra time.
     */
    @Test
    void gornik_won_on_a_coin_toss_after_three_matches_against_roma() {
        assertAdvances(
                UefaAnswers.decision(
                        "cup-winners-cup",
                        1969,
                        "semi-finals",
                        "Roma (ITA) v Górnik Zabrze (POL): first leg 1-1, second leg 1-1, in extra time 1-1; "
                                + "play-off match Roma v Górnik Zabrze: 1-1, in extra time 0-0; lots drawn for Górnik Zabrze"),
                "Górnik Zabrze",
                "3–3 on aggregate after extra time. Górnik Zabrze won on a coin toss.");
    }

    /** footballsite.co.uk: there was a play-off match in the season in which the first two rounds had a shoot-out. */
    @Test
    void manchester_city_beat_gornik_in_a_play_off_match() {
        assertAdvances(
                UefaAnswers.decision(
                        "cup-winners-cup",
                        1970,
                        "quarter-finals",
                        "Górnik Zabrze (POL) v Manchester City (ENG): first leg 2-0, second leg 2-0; play-off match Górnik Zabrze v Manchester City: 1-3"),
                "Manchester City",
                "2–2 on aggregate. Manchester City won the play-off match 3–1.");
    }

    /** wikisporting, rangers.co.uk, sapo: the referee ordered a shoot-out, and UEFA's delegate annulled it that night. */
    @Test
    void rangers_had_won_before_the_shoot_out_that_they_lost() {
        assertAdvances(
                UefaAnswers.decision(
                        "cup-winners-cup",
                        1971,
                        "second round",
                        "Rangers (SCO) v Sporting CP (POR): first leg 3-2, second leg 3-2, in extra time 1-1, "
                                + "on penalties 2-0"),
                "Rangers",
                "6–6 on aggregate after extra time. Rangers won on away goals.");
    }

    /** English encyclopedia, and thescotsman of 20 December 1962. */
    @Test
    void valencia_lost_a_lead_of_four_goals_and_won_the_play_off_match() {
        assertAdvances(
                UefaAnswers.decision(
                        "fairs-cup",
                        1962,
                        "second round",
                        "Valencia (ESP) v Dunfermline Athletic (SCO): first leg 4-0, second leg 6-2; play-off match Valencia v Dunfermline Athletic: 1-0"),
                "Valencia",
                "6–6 on aggregate. Valencia won the play-off match 1–0.");
    }

    /** French encyclopedia on 1964–65. */
    @Test
    void strasbourg_beat_barcelona_on_a_coin_toss() {
        assertAdvances(
                UefaAnswers.decision(
                        "fairs-cup",
                        1964,
                        "third round",
                        "Strasbourg (FRA) v Barcelona (ESP): first leg 0-0, second leg 2-2; "
                                + "play-off match Strasbourg v Barcelona: 0-0, in extra time 0-0; lots drawn for Strasbourg"),
                "Strasbourg",
                "2–2 on aggregate. Strasbourg won on a coin toss.");
    }

    /** English encyclopedia on 1966–67: there were no play-off matches any more. */
    @Test
    void dinamo_zagreb_won_on_a_coin_toss_without_a_play_off_match() {
        assertAdvances(
                UefaAnswers.decision(
                        "fairs-cup",
                        1966,
                        "first round",
                        "Spartak Brno (TCH) v Dinamo Zagreb (YUG): first leg 2-0, second leg 2-0, in extra time 0-0; "
                                + "lots drawn for Dinamo Zagreb"),
                "Dinamo Zagreb",
                "2–2 on aggregate after extra time. Dinamo Zagreb won on a coin toss.");
    }

    /** English and German encyclopedias on 1968–69. */
    @Test
    void zaragoza_advanced_on_away_goals_and_leeds_on_a_coin_toss() {
        assertAdvances(
                UefaAnswers.decision(
                        "fairs-cup",
                        1968,
                        "first round",
                        "Trakia Plovdiv (BUL) v Real Zaragoza (ESP): first leg 3-1, second leg 2-0"),
                "Real Zaragoza",
                "3–3 on aggregate. Real Zaragoza won on away goals.");
        assertAdvances(
                UefaAnswers.decision(
                        "fairs-cup",
                        1968,
                        "second round",
                        "Leeds United (ENG) v Napoli (ITA): first leg 2-0, second leg 2-0, in extra time 0-0; "
                                + "lots drawn for Leeds United"),
                "Leeds United",
                "2–2 on aggregate after extra time. Leeds United won on a coin toss.");
    }

    /** English encyclopedia: 3–3 and away goals. The first leg was replayed after it had been abandoned. */
    @Test
    void leeds_won_the_last_fairs_cup_on_away_goals() {
        assertAdvances(
                UefaAnswers.decision(
                        "fairs-cup",
                        1970,
                        "final",
                        "Juventus (ITA) v Leeds United (ENG): first leg 2-2, second leg 1-1"),
                "Leeds United",
                "3–3 on aggregate. Leeds United won on away goals.");
    }
}
