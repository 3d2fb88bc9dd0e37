package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Decision;
import io.github.secondleg.Team;
import org.junit.jupiter.api.Test;

/**
 * Real ties under each order of criteria. Scores of the European Cup up to 2017 are those of the public data set jalapic/engsoccerdata (table
 * champs), later ones those of openfootball/champions-league. Other ties have their source.
 */
class UefaRealTiesTest {
    private static void assertAdvances(Decision decision, String winner, String summary) {
        assertThat(decision.summary()).isEqualTo(summary);
        assertThat(decision.winner().map(Team::name)).contains(winner);
    }

    @Test
    void wismut_won_the_first_coin_toss_of_the_european_cup() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1957,
                        "preliminary round",
                        "Gwardia Warszawa (POL) v Wismut Karl-Marx-Stadt (DDR): first leg 3-1, second leg 3-1; "
                                + "play-off match Gwardia Warszawa v Wismut Karl-Marx-Stadt: 1-1; lots drawn for Wismut Karl-Marx-Stadt"),
                "Wismut Karl-Marx-Stadt",
                "4–4 on aggregate. Wismut Karl-Marx-Stadt won on a coin toss.");
    }

    /** A year later, Atlético would have advanced on their away goal in Novi Sad. */
    @Test
    void vojvodina_advanced_in_1966_without_an_away_goal() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1966,
                        "second round",
                        "Vojvodina (YUG) v Atlético Madrid (ESP): first leg 3-1, second leg 2-0; "
                                + "play-off match Vojvodina v Atlético Madrid: 2-2, in extra time 1-0"),
                "Vojvodina",
                "3–3 on aggregate. Vojvodina won the play-off match 3–2 after extra time.");
    }

    @Test
    void benfica_advanced_on_an_away_goal_in_1967() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1967,
                        "first round",
                        "Glentoran (NIR) v Benfica (POR): first leg 1-1, second leg 0-0"),
                "Benfica",
                "1–1 on aggregate. Benfica won on away goals.");
    }

    @Test
    void juventus_needed_a_play_off_match_two_rounds_later() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1967,
                        "quarter-finals",
                        "Eintracht Braunschweig (FRG) v Juventus (ITA): first leg 3-2, second leg 1-0; play-off match Eintracht Braunschweig v Juventus: 0-1"),
                "Juventus",
                "3–3 on aggregate. Juventus won the play-off match 1–0.");
    }

    @Test
    void rapid_beat_real_madrid_on_away_goals_in_1968() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1968,
                        "second round",
                        "Rapid Wien (AUT) v Real Madrid (ESP): first leg 1-0, second leg 2-1"),
                "Rapid Wien",
                "2–2 on aggregate. Rapid Wien won on away goals.");
    }

    @Test
    void ajax_beat_benfica_in_a_play_off_match_in_1968() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1968,
                        "quarter-finals",
                        "Ajax (NED) v Benfica (POR): first leg 1-3, second leg 1-3; "
                                + "play-off match Ajax v Benfica: 0-0, in extra time 3-0"),
                "Ajax",
                "4–4 on aggregate. Ajax won the play-off match 3–0 after extra time.");
    }

    @Test
    void celtic_and_galatasaray_won_the_last_coin_tosses() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1969,
                        "second round",
                        "Celtic (SCO) v Benfica (POR): first leg 3-0, second leg 3-0, in extra time 0-0; "
                                + "lots drawn for Celtic"),
                "Celtic",
                "3–3 on aggregate after extra time. Celtic won on a coin toss.");
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1969,
                        "second round",
                        "Spartak Trnava (TCH) v Galatasaray (TUR): first leg 1-0, second leg 1-0, in extra time 0-0; "
                                + "lots drawn for Galatasaray"),
                "Galatasaray",
                "1–1 on aggregate after extra time. Galatasaray won on a coin toss.");
    }

    @Test
    void everton_won_the_first_shoot_out_of_the_european_cup() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1970,
                        "second round",
                        "Borussia Mönchengladbach (FRG) v Everton (ENG): first leg 1-1, second leg 1-1, "
                                + "in extra time 0-0, on penalties 4-3"),
                "Everton",
                "2–2 on aggregate after extra time. Everton won 4–3 on penalties.");
    }

    @Test
    void goeteborg_scored_away_in_extra_time() {
        assertAdvances(
                UefaAnswers.decision(
                        "european-cup",
                        1984,
                        "second round",
                        "IFK Göteborg (SWE) v Beveren (BEL): first leg 1-0, second leg 1-0, in extra time 1-1"),
                "IFK Göteborg",
                "2–2 on aggregate after extra time. IFK Göteborg won on away goals.");
    }

    /** uefa.com: the first silver goal, on 27 August 2003. */
    @Test
    void ajax_won_by_a_silver_goal() {
        Decision decision = UefaAnswers.decision(
                "champions-league",
                2003,
                "third qualifying round",
                "Grazer AK (AUT) v Ajax (NED): first leg 1-1, second leg 1-1, in extra time 1-0");

        assertAdvances(decision, "Ajax", "Ajax won 3–2 on aggregate after extra time.");
        assertThat(decision.criterion()).isEqualTo("silver goal");
    }

    /** The award made the tie level. UEFA ordered a play-off match, which no known rule has (Leeds won 2–1 in Barcelona). */
    @Test
    void stuttgart_and_leeds_were_level_after_an_award_and_await_the_shoot_out() {
        Decision decision = UefaAnswers.decision(
                "champions-league",
                1992,
                "first round",
                "VfB Stuttgart (GER) v Leeds United (ENG): first leg 3-0, second leg awarded 3-0 instead of 4-1; "
                        + "play-off match VfB Stuttgart v Leeds United: 1-2");

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(Awaited.SHOOT_OUT));
        assertAdvances(
                UefaAnswers.decision(
                        "champions-league",
                        1992,
                        "first round",
                        "VfB Stuttgart (GER) v Leeds United (ENG): first leg 3-0, second leg awarded 3-0 instead of 4-1; "
                                + "play-off match VfB Stuttgart v Leeds United: 1-2; tie awarded to Leeds United"),
                "Leeds United",
                "The organiser awarded the tie to Leeds United.");
    }

    @Test
    void celtic_advanced_after_an_award_that_made_the_tie_level() {
        assertAdvances(
                UefaAnswers.decision(
                        "champions-league",
                        2014,
                        "third qualifying round",
                        "Legia Warszawa (POL) v Celtic (SCO): first leg 4-1, second leg awarded 3-0 instead of 0-2"),
                "Celtic",
                "The second leg was awarded 3–0 instead of 0–2. 4–4 on aggregate. Celtic won on away goals.");
    }

    /** Up to 2021, three away goals would have been enough for Manchester City. */
    @Test
    void away_goals_no_longer_helped_manchester_city_in_2024() {
        String tie = "Real Madrid (ESP) v Manchester City (ENG): first leg 3-3, second leg 1-1, in extra time 0-0, "
                + "on penalties 3-4";

        assertAdvances(
                UefaAnswers.decision("champions-league", 2023, "quarter-finals", tie),
                "Real Madrid",
                "4–4 on aggregate after extra time. Real Madrid won 4–3 on penalties.");
        Decision before = UefaAnswers.decision("champions-league", 2020, "quarter-finals", tie);
        assertThat(before.winner().map(Team::name)).contains("Manchester City");
        assertThat(before.criterion()).isEqualTo("away goals");
    }

    /** uefa.com, UEFA Cup final shoot-outs. */
    @Test
    void two_legged_finals_of_the_uefa_cup_had_a_shoot_out() {
        assertAdvances(
                UefaAnswers.decision(
                        "uefa-cup",
                        1983,
                        "final",
                        "Anderlecht (BEL) v Tottenham Hotspur (ENG): first leg 1-1, second leg 1-1, on penalties 4-3"),
                "Tottenham Hotspur",
                "2–2 on aggregate. Tottenham Hotspur won 4–3 on penalties.");
        assertAdvances(
                UefaAnswers.decision(
                        "uefa-cup",
                        1987,
                        "final",
                        "Espanyol (ESP) v Bayer Leverkusen (FRG): first leg 3-0, second leg 3-0, on penalties 3-2"),
                "Bayer Leverkusen",
                "3–3 on aggregate. Bayer Leverkusen won 3–2 on penalties.");
        assertAdvances(
                UefaAnswers.decision(
                        "uefa-cup",
                        1996,
                        "final",
                        "Schalke 04 (GER) v Internazionale (ITA): first leg 1-0, second leg 1-0, on penalties 1-4"),
                "Schalke 04",
                "1–1 on aggregate. Schalke 04 won 4–1 on penalties.");
    }

    /** UEFA's decision of 28 February 2022. */
    @Test
    void leipzig_advanced_without_a_match_against_spartak_moskva() {
        assertAdvances(
                UefaAnswers.decision(
                        "europa-league",
                        2021,
                        "round of 16",
                        "Leipzig (GER) v Spartak Moskva (RUS): first leg cancelled on 2022-03-10, "
                                + "second leg cancelled on 2022-03-17; suspension of RUS by UEFA from 2022-02-28"),
                "Leipzig",
                "Leipzig won by walkover after UEFA suspended RUS on 28 February 2022.");
    }

    /** English encyclopedia; uefa.com. */
    @Test
    void super_cups_were_won_on_an_away_goal_and_in_extra_time() {
        assertAdvances(
                UefaAnswers.decision(
                        "uefa-super-cup",
                        1980,
                        "final",
                        "Nottingham Forest (ENG) v Valencia (ESP): first leg 2-1, second leg 1-0"),
                "Valencia",
                "2–2 on aggregate. Valencia won on away goals.");
        assertAdvances(
                UefaAnswers.decision(
                        "uefa-super-cup",
                        1982,
                        "final",
                        "Barcelona (ESP) v Aston Villa (ENG): first leg 1-0, second leg 1-0, in extra time 2-0"),
                "Aston Villa",
                "Aston Villa won 3–1 on aggregate after extra time.");
    }
}
