package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Association;
import io.github.secondleg.Awaited;
import io.github.secondleg.Citation;
import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.text.Note;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Real ties that are famous for their incidents, each with the reason and the source. All of them are decided under the rules of 2017, even
 * those of other seasons. The outcome is the real one.
 */
class FamousCasesTest {
    private static void assertAdvances(Decision decision, Team winner, String summary, String article) {
        assertThat(decision.winner()).contains(winner);
        assertThat(decision.summary()).isEqualTo(summary);
        assertThat(decision.citation().flatMap(Citation::article)).contains(article);
    }

    /** A suspension between the legs eliminated the leader (bbc.co.uk/sport/football/39315629). */
    @Test
    void djoliba_led_and_were_out_after_fifa_suspended_mali() {
        Team djoliba = Team.of("Djoliba", "MLI");
        Team alMasry = Team.of("Al-Masry", "EGY");
        TwoLeggedTie tie = TwoLeggedTie.of(djoliba, alMasry, Leg.played(2, 0), Leg.cancelled())
                .with(Incident.suspension(Association.of("MLI"), "FIFA").from(LocalDate.of(2017, 3, 17)));

        assertAdvances(
                TiebreakChain.caf().decide(tie),
                alMasry,
                "Al-Masry won by walkover after FIFA suspended MLI on 17 March 2017.",
                "13");
    }

    /** Dolphins missed a flight and did not turn up at Radès. CAF's letter quotes the article (ftf.org.tn, 19 March 2015). */
    @Test
    void dolphins_missed_their_flight() {
        Team clubAfricain = Team.of("Club Africain", "TUN");
        Team dolphins = Team.of("Dolphins", "NGA");
        TwoLeggedTie tie = TwoLeggedTie.between(clubAfricain, dolphins)
                .withFirstLeg(Leg.cancelled().on(LocalDate.of(2015, 3, 14)))
                .with(Incident.noShow(dolphins, Match.FIRST_LEG));

        assertAdvances(
                TiebreakChain.caf().decide(tie),
                clubAfricain,
                "Club Africain won by walkover after Dolphins did not turn up for the first leg.",
                "XI.17");
    }

    /** Both clubs of a country had no money to travel. The same article applied (eyeradio.org, 15 February 2018). */
    @Test
    void the_two_clubs_of_south_sudan_could_not_pay_for_the_journey() {
        Team saintGeorge = Team.of("Saint George", "ETH");
        Team alSalam = Team.of("Al-Salam Wau", "SSD");
        Team benGuerdane = Team.of("US Ben Guerdane", "TUN");
        Team alHilal = Team.of("Al-Hilal Juba", "SSD");

        assertAdvances(
                TiebreakChain.caf()
                        .decide(TwoLeggedTie.between(saintGeorge, alSalam)
                                .with(Incident.noShow(alSalam, Match.FIRST_LEG))),
                saintGeorge,
                "Saint George won by walkover after Al-Salam Wau did not turn up for the first leg.",
                "XI.17");
        assertAdvances(
                TiebreakChain.caf()
                        .decide(TwoLeggedTie.between(benGuerdane, alHilal)
                                .with(Incident.noShow(alHilal, Match.FIRST_LEG))),
                benGuerdane,
                "US Ben Guerdane won by walkover after Al-Hilal Juba did not turn up for the first leg.",
                "XI.17");
    }

    /** Volcan won the first leg and did not reach the second (comorosfootball.com, September 2022; CAF also named IX.10.5). */
    @Test
    void volcan_led_and_did_not_reach_the_second_leg() {
        Team volcan = Team.of("Volcan Club", "COM");
        Team laPasse = Team.of("La Passe", "SEY");
        TwoLeggedTie tie = TwoLeggedTie.of(
                        volcan,
                        laPasse,
                        Leg.played(1, 0).on(LocalDate.of(2022, 9, 10)),
                        Leg.cancelled().on(LocalDate.of(2022, 9, 16)))
                .with(Incident.noShow(volcan, Match.SECOND_LEG));

        assertAdvances(
                TiebreakChain.caf().decide(tie),
                laPasse,
                "La Passe won by walkover after Volcan Club did not turn up for the second leg.",
                "XI.17");
    }

    /**
     * The final was abandoned after an hour at 1–0. CAF ordered a replay, then annulled that order and declared Wydad the losers (CAS
     * 2019/A/6483, under the Disciplinary Code). No awarded score was published, and none is needed here.
     */
    @Test
    void wydad_refused_to_play_on_in_the_final_of_2019() {
        Team wydad = Team.of("Wydad", "MAR");
        Team esperance = Team.of("Espérance", "TUN");
        TwoLeggedTie tie = TwoLeggedTie.of(wydad, esperance, Leg.played(1, 1), Leg.abandoned(1, 0))
                .with(Incident.refusalToPlayOn(wydad, Match.SECOND_LEG));

        assertAdvances(
                TiebreakChain.caf().decide(tie),
                esperance,
                "Espérance won by walkover after Wydad refused to play on in the second leg.",
                "XI.17");
    }

    /**
     * A squad had too few healthy players, and the organiser's 0–2 counted on aggregate (thezimbabwedaily.com, 7 December 2020). The rules
     * of 2017 do not cover this, so the tie awaits a ruling. The rules of 2020–21 award the score.
     */
    @Test
    void kotoko_were_awarded_a_second_leg_and_won_on_aggregate() {
        Team nouadhibou = Team.of("Nouadhibou", "MTN");
        Team kotoko = Team.of("Asante Kotoko", "GHA");
        TwoLeggedTie tie = TwoLeggedTie.of(nouadhibou, kotoko, Leg.played(1, 1), Leg.cancelled())
                .with(Incident.tooFewPlayers(nouadhibou, Match.SECOND_LEG));

        assertThat(TiebreakChain.caf().decide(tie))
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(Awaited.RULING));
        assertAdvances(
                TiebreakChain.caf().decide(tie.withSecondLeg(Leg.awarded(2, 0))),
                kotoko,
                "The second leg was awarded 2–0. Asante Kotoko won 3–1 on aggregate.",
                "III.13");

        TiebreakChain epidemic = TiebreakChain.caf()
                .withSanctions(TiebreakChain.caf().sanctions().awarding(Incident.Kind.TOO_FEW_PLAYERS, 2));
        assertAdvances(
                epidemic.decide(tie),
                kotoko,
                "The second leg counts as 2–0 for the fielding of too few players by Nouadhibou (MTN) at the second leg. Asante Kotoko won 3–1 on aggregate.",
                "III.13");
    }

    /** Both legs were awarded 3–0 against USM Alger (le360.ma, 1 May 2024). */
    @Test
    void usm_alger_lost_both_legs_by_award() {
        Team usmAlger = Team.of("USM Alger", "ALG");
        Team berkane = Team.of("RS Berkane", "MAR");
        TwoLeggedTie tie = TwoLeggedTie.of(usmAlger, berkane, Leg.awarded(0, 3), Leg.awarded(3, 0));

        assertAdvances(
                TiebreakChain.caf().decide(tie),
                berkane,
                "The first leg was awarded 0–3. The second leg was awarded 3–0. RS Berkane won 6–0 on aggregate.",
                "III.13");
    }

    /**
     * AS Vita advanced on away goals after 2–2 on aggregate. Later they were disqualified for a suspended player in an earlier round, and
     * the club that they had beaten took their place (radiookapi.net, 24 May 2016). The tie stays decided; the disqualification applies to
     * the next one. The sources state only 2–2 and away goals; the two scores and the date are made up.
     */
    @Test
    void as_vita_won_their_tie_and_lost_their_place() {
        Team vita = Team.of("AS Vita Club", "COD");
        Team sundowns = Team.of("Mamelodi Sundowns", "RSA");
        LocalDate verdict = LocalDate.of(2016, 5, 24);
        TwoLeggedTie tie = TwoLeggedTie.of(
                        vita, sundowns, Leg.played(1, 0), Leg.played(2, 1).on(LocalDate.of(2016, 4, 20)))
                .with(Incident.disqualification(vita).on(verdict))
                .with(Ruling.placeGivenTo(sundowns, "CAF").on(verdict));
        Decision decision = TiebreakChain.caf().decide(tie);

        assertAdvances(decision, vita, "2–2 on aggregate. AS Vita Club won on away goals.", "III.13");
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly(
                        "The disqualification of AS Vita Club (COD) on 2016-05-24 came after the end of the tie and belongs "
                                + "to the next tie.",
                        "The ruling (place given to Mamelodi Sundowns (RSA) by CAF on 2016-05-24) does "
                                + "not change the decision on this tie. It fills the place in the next round.");
    }

    /** The tie in which that player played, as if CAF had made a ruling on it. The scores are made up. */
    @Test
    void a_club_is_disqualified_from_the_tie_in_which_it_fielded_a_suspended_player() {
        Team vita = Team.of("AS Vita Club", "COD");
        Team mafunzo = Team.of("Mafunzo", "ZAN");
        TwoLeggedTie tie = TwoLeggedTie.of(mafunzo, vita, Leg.played(0, 3), Leg.played(1, 0))
                .with(Incident.disqualificationFromTie(vita).on(LocalDate.of(2016, 5, 24)));

        assertAdvances(
                TiebreakChain.caf().decide(tie),
                mafunzo,
                "Mafunzo advance after AS Vita Club were disqualified on 24 May 2016.",
                "VII.10");
    }

    /** Ground and date were changed within the limit of 14 days, so the leg was scheduled again (2019; secondary sources). */
    @Test
    void the_second_leg_of_zamalek_was_scheduled_again() {
        TwoLeggedTie tie = TwoLeggedTie.between(Team.of("Génération Foot", "SEN"), Team.of("Zamalek", "EGY"))
                .withFirstLeg(Leg.played(2, 1))
                .withSecondLeg(Leg.cancelled());

        assertThat(TiebreakChain.caf().decide(tie).summary())
                .isEqualTo("Awaiting a ruling of the organiser on the second leg (cancelled).");
        assertThat(TiebreakChain.caf()
                        .decide(tie.withSecondLeg(Leg.scheduled().on(LocalDate.of(2019, 10, 24))))
                        .summary())
                .isEqualTo("Awaiting the second leg.");
    }

    /** Data feeds sometimes have extra time by mistake, here in a tie with a shoot-out. */
    @Test
    void extra_time_gets_a_note_and_never_counts() {
        Team tanda = Team.of("AS Tanda", "CIV");
        Team platinumStars = Team.of("Platinum Stars", "RSA");
        TwoLeggedTie tie = TwoLeggedTie.of(tanda, platinumStars, Leg.played(2, 0), Leg.played(2, 0))
                .withExtraTime(ExtraTime.ofGoals(0, 1));
        Decision pending = TiebreakChain.caf().decide(tie);

        assertThat(pending.summary()).isEqualTo("2–2 on aggregate. Awaiting the penalty shoot-out.");
        assertThat(pending.notes())
                .extracting(Note::text)
                .containsExactly("Extra time was recorded (0–1 in extra time) but does not count: the CAF "
                        + "regulations have no extra time.");
    }
}
