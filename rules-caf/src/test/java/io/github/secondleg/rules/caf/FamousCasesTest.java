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
 * Real ties that people remember for what happened off the pitch, each with the reason and the source. The rules of 2017 are asked
 * throughout, also where the tie was played under others: the outcome is the real one.
 */
class FamousCasesTest {
    private static void assertAdvances(Decision decision, Team winner, String summary, String article) {
        assertThat(decision.winner()).contains(winner);
        assertThat(decision.summary()).isEqualTo(summary);
        assertThat(decision.citation().flatMap(Citation::article)).contains(article);
    }

    /** A suspension between the legs put out a leader (bbc.co.uk/sport/football/39315629). */
    @Test
    void djoliba_led_and_were_out_when_fifa_suspended_mali() {
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

    /** Missed a flight and did not turn up at Radès: CAF's letter quotes the article (ftf.org.tn, 19 March 2015). */
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

    /** Both clubs of a country had no money to travel: the same article (eyeradio.org, 15 February 2018). */
    @Test
    void the_two_clubs_of_south_sudan_could_not_pay_the_journey() {
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

    /** Won the first leg and could not reach the second (comorosfootball.com, September 2022; CAF also named IX.10.5). */
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
     * The final that stopped after an hour at 1–0: losers by forfeit, after a replay had been ordered and set aside (CAS 2019/A/6483,
     * under the Disciplinary Code). No awarded score was published, and none is needed here.
     */
    @Test
    void wydad_would_not_play_on_in_the_final_of_2019() {
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
     * A squad with too few healthy players: the organiser's 0–2 entered the aggregate (thezimbabwedaily.com, 7 December 2020). The
     * rules of 2017 are silent, so that the tie waits for the award; the epidemic rules of 2020–21 give it themselves.
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

    /** Lost each leg 3–0 by award, the second ordered although the first had been forfeited (le360.ma, 1 May 2024). */
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
     * Through on away goals after 2–2, then put out for a suspended player used two rounds before, and the club they had beaten put
     * in their place (radiookapi.net, 24 May 2016). The tie stands; the disqualification meets its winner in the next one. The
     * sources give the 2–2 and away goals; the two scores and the day stand in for it.
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
                        "The disqualification of AS Vita Club (COD) on 2016-05-24 came after the tie had ended and belongs "
                                + "to the next tie.",
                        "The tie stands as decided; who takes the place behind it was ruled: place given to Mamelodi Sundowns (RSA) "
                                + "by CAF on 2016-05-24.");
    }

    /** The same player in the tie in which he was used, had CAF ruled on that one; the scores are made up. */
    @Test
    void a_club_is_out_of_the_tie_in_which_it_used_a_suspended_player() {
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

    /** Venue and day were changed inside the limit of 14 days: no award, the leg was set anew (2019; secondary sources). */
    @Test
    void zamalek_had_their_second_leg_set_anew() {
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

    /** Extra time slips into feeds of ties that had none; here in one that went to kicks. */
    @Test
    void extra_time_is_noted_and_never_counted() {
        Team tanda = Team.of("AS Tanda", "CIV");
        Team platinumStars = Team.of("Platinum Stars", "RSA");
        TwoLeggedTie tie = TwoLeggedTie.of(tanda, platinumStars, Leg.played(2, 0), Leg.played(2, 0))
                .withExtraTime(ExtraTime.ofGoals(0, 1));
        Decision pending = TiebreakChain.caf().decide(tie);

        assertThat(pending.summary()).isEqualTo("2–2 on aggregate. Awaiting the penalty shoot-out.");
        assertThat(pending.notes())
                .extracting(Note::text)
                .containsExactly("Extra time was recorded (0–1 in extra time); the CAF regulations have none, "
                        + "and it does not count.");
    }
}
