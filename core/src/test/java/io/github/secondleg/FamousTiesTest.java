package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;

/**
 * Ties that made, or nearly broke, a criterion. Scores are from season pages and club histories; the 2017 ones from the CAF
 * Confederation Cup's season page.
 */
class FamousTiesTest {
    private static final TiebreakChain AWAY_GOALS_THEN_KICKS =
            TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());
    private static final TiebreakChain EXTRA_TIME = TiebreakChain.of(
            "the rules of 1971",
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.awayGoalsInExtraTime(),
            Tiebreaker.shootOut());
    private static final TiebreakChain TOSS = TiebreakChain.of(
            "the rules of 1969",
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.lots());

    private static TwoLeggedTie tie(String first, String second, Leg firstLeg, Leg secondLeg) {
        return TwoLeggedTie.of(Team.of(first, "AAA"), Team.of(second, "BBB"), firstLeg, secondLeg);
    }

    private static void assertDecided(TiebreakChain chain, TwoLeggedTie tie, String criterion, String summary) {
        Decision decision = chain.decide(tie);
        assertThat(decision.summary()).isEqualTo(summary);
        assertThat(decision.criterion()).isEqualTo(criterion);
        assertThat(decision.notes()).isEmpty();
    }

    /** Lost away by three, won at home by four. */
    @Test
    void monrovia_club_breweries_v_js_kabylie_2017_on_aggregate() {
        assertDecided(
                AWAY_GOALS_THEN_KICKS,
                tie("Monrovia Club Breweries", "JS Kabylie", Leg.played(3, 0), Leg.played(4, 0)),
                "aggregate",
                "JS Kabylie won 4–3 on aggregate.");
        assertDecided(
                AWAY_GOALS_THEN_KICKS,
                tie("Étoile du Congo", "Racing de Micomeseng", Leg.played(2, 0), Leg.played(0, 1)),
                "aggregate",
                "Étoile du Congo won 3–0 on aggregate.");
    }

    /** The first team's goal in the second leg is the away goal. */
    @Test
    void vipers_v_volcan_2017_on_away_goals_of_the_second_leg() {
        assertDecided(
                AWAY_GOALS_THEN_KICKS,
                tie("Vipers", "Volcan Club", Leg.played(0, 0), Leg.played(1, 1)),
                "away goals",
                "1–1 on aggregate. Vipers won on away goals.");
    }

    /** The second team's goal in the first leg is the away goal. */
    @Test
    void cnaps_sport_v_recreativo_do_libolo_2017_on_away_goals_of_the_first_leg() {
        assertDecided(
                AWAY_GOALS_THEN_KICKS,
                tie("CNaPS Sport", "Recreativo do Libolo", Leg.played(1, 1), Leg.played(0, 0)),
                "away goals",
                "1–1 on aggregate. Recreativo do Libolo won on away goals.");
    }

    @Test
    void ifeanyi_ubah_v_al_masry_2017_on_penalties_won_by_the_second_leg_host() {
        assertDecided(
                AWAY_GOALS_THEN_KICKS,
                tie("Ifeanyi Ubah", "Al-Masry", Leg.played(1, 0), Leg.played(1, 0))
                        .withShootOut(ShootOut.of(3, 0)),
                "penalty shoot-out",
                "1–1 on aggregate. Al-Masry won 3–0 on penalties.");
    }

    @Test
    void kcca_v_al_masry_2017_on_penalties_won_by_the_visitors() {
        assertDecided(
                AWAY_GOALS_THEN_KICKS,
                tie("KCCA", "Al-Masry", Leg.played(1, 0), Leg.played(1, 0)).withShootOut(ShootOut.of(3, 4)),
                "penalty shoot-out",
                "1–1 on aggregate. KCCA won 4–3 on penalties.");
    }

    /** A score awarded for an unqualified player, and then the away goal of the first leg decides. */
    @Test
    void legia_v_celtic_2014_on_away_goals_after_an_award() {
        assertDecided(
                AWAY_GOALS_THEN_KICKS,
                tie("Legia", "Celtic", Leg.played(4, 1), Leg.played(0, 2)).withSecondLeg(Leg.awarded(3, 0)),
                "away goals",
                "The second leg was awarded 3–0 instead of 0–2. 4–4 on aggregate. Celtic won on away goals.");
    }

    /**
     * Sporting won 3–2 after 90 minutes and 4–3 after extra time; the referee ordered kicks although Rangers had three goals away to
     * Sporting's two, and that night UEFA's delegate put it right.
     */
    @Test
    void rangers_v_sporting_cp_1971_on_away_goals_in_extra_time_despite_the_shoot_out() {
        Decision decision = EXTRA_TIME.decide(tie("Rangers", "Sporting CP", Leg.played(3, 2), Leg.played(3, 2))
                .withExtraTime(ExtraTime.ofScores(Score.of(3, 2), Score.of(4, 3)))
                .withShootOut(ShootOut.of(2, 0)));
        assertThat(decision.winner().orElseThrow().name()).isEqualTo("Rangers");
        assertThat(decision.criterion()).isEqualTo("away goals in extra time");
        assertThat(decision.summary()).isEqualTo("6–6 on aggregate after extra time. Rangers won on away goals.");
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly("A shoot-out was recorded (2–0 on penalties) but was not needed:"
                        + " away goals in extra time had settled the tie.");
    }

    /** The first tie of the European Cup decided so. */
    @Test
    void goteborg_v_beveren_1984_on_an_away_goal_in_extra_time() {
        assertDecided(
                EXTRA_TIME,
                tie("IFK Göteborg", "Beveren", Leg.played(1, 0), Leg.played(1, 0))
                        .withExtraTime(ExtraTime.ofGoals(1, 1)),
                "away goals in extra time",
                "2–2 on aggregate after extra time. IFK Göteborg won on away goals.");
    }

    @Test
    void celtic_v_benfica_1969_by_a_toss() {
        TwoLeggedTie tie =
                tie("Celtic", "Benfica", Leg.played(3, 0), Leg.played(3, 0)).withExtraTime(ExtraTime.ofGoals(0, 0));
        assertDecided(
                TOSS,
                tie.withLotsDrawnFor(tie.first()),
                "drawing of lots",
                "3–3 on aggregate after extra time. Celtic won on the drawing of lots.");
    }

    @Test
    void spartak_trnava_v_galatasaray_1969_by_a_toss() {
        TwoLeggedTie tie = tie("Spartak Trnava", "Galatasaray", Leg.played(1, 0), Leg.played(1, 0))
                .withExtraTime(ExtraTime.ofScores(Score.of(1, 0), Score.of(1, 0)));
        assertDecided(
                TOSS,
                tie.withLotsDrawnFor(tie.second()),
                "drawing of lots",
                "1–1 on aggregate after extra time. Galatasaray won on the drawing of lots.");
    }

    /** Leeds won the second leg 4–1 on the pitch and were awarded it 3–0, which made the tie level; a third match decided. */
    @Test
    void stuttgart_v_leeds_1992_by_a_play_off_match_after_an_award() {
        TiebreakChain chain = TiebreakChain.of(
                "the rules of 1992", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.playOffMatch());
        TwoLeggedTie tie = tie("VfB Stuttgart", "Leeds United", Leg.played(3, 0), Leg.played(4, 1));
        assertDecided(chain, tie, "away goals", "4–4 on aggregate. VfB Stuttgart won on away goals.");
        assertDecided(
                chain,
                tie.withSecondLeg(Leg.awarded(3, 0))
                        .withPlayOffMatch(PlayOffMatch.between(tie.first(), tie.second(), Leg.played(1, 2))),
                "play-off match",
                "The second leg was awarded 3–0 instead of 4–1. 3–3 on aggregate. Leeds United won the play-off match 2–1.");
    }
}
