package io.github.secondleg.rules.caf;

import static io.github.secondleg.competition.Slot.entrant;
import static io.github.secondleg.competition.Slot.winnerOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Association;
import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.EliminatedTeam;
import io.github.secondleg.competition.Event;
import io.github.secondleg.competition.Pairing;
import io.github.secondleg.competition.Round;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The part of the CAF Cup Winners' Cup 1986 in which both teams of a tie were eliminated. The facts are from secondary sources. They differ on
 * the abandoned leg, and do not have AS Sogara's quarter-final.
 */
class CupWinnersCup1986Test {
    private static final Team SOGARA = Team.of("AS Sogara", "GAB");
    private static final Team DRAGONS = Team.of("Dragons de l'Ouémé", "BEN");
    private static final Team ABIOLA = Team.of("Abiola Babes", "NGA");
    private static final Team EL_JADIDA = Team.of("DHJ El-Jadida", "MAR");
    private static final Team TRIPOLI = Team.of("Al-Ahly Tripoli", "LBY");
    private static final Team HAMMAM_LIF = Team.of("CS Hammam-Lif", "TUN");

    private static Competition season() {
        Competition cup = Competition.of(
                "CAF Cup Winners' Cup",
                1986,
                TiebreakChain.caf(),
                Round.named("First round")
                        .tie(SOGARA, Team.of("Sekondi Hasaacas", "GHA"))
                        .tie(DRAGONS, ABIOLA)
                        .tie(Team.of("AS Kaloum Star", "GUI"), EL_JADIDA)
                        .tie(Team.of("AS Fonctionnaires", "BFA"), TRIPOLI)
                        .tie(Team.of("Starlight Banjul", "GAM"), Team.of("ASC Diaraf", "SEN")),
                Round.named("Second round")
                        .tie(winnerOf("First round 1"), winnerOf("First round 2"))
                        .tie(winnerOf("First round 3"), winnerOf("First round 4"))
                        .tie(winnerOf("First round 5"), entrant(HAMMAM_LIF)),
                Round.named("Quarter-final").tie(winnerOf("Second round 2"), winnerOf("Second round 3")));
        cup = played(cup, "First round 1", Leg.played(3, 0), Leg.played(1, 0));
        cup = played(cup, "First round 2", Leg.played(2, 0), Leg.abandoned())
                .record(Event.incident("First round 2", Incident.disqualification(DRAGONS)))
                .record(Event.incident("First round 2", Incident.disqualification(ABIOLA)));
        cup = played(cup, "First round 3", Leg.played(1, 0), Leg.played(2, 0));
        cup = played(cup, "First round 4", Leg.played(1, 0), Leg.played(5, 1));
        cup = played(cup, "First round 5", Leg.played(1, 1), Leg.played(1, 1))
                .record(Event.shootOut("First round 5", ShootOut.of(4, 3)));
        cup = played(cup, "Second round 2", Leg.cancelled(), Leg.cancelled())
                .record(Event.incident("Second round 2", Incident.suspension(Association.of("LBY"), "CAF")));
        cup = played(cup, "Second round 3", Leg.played(2, 1), Leg.played(1, 0));
        return played(cup, "Quarter-final", Leg.played(0, 0), Leg.played(0, 0))
                .record(Event.shootOut("Quarter-final", ShootOut.of(4, 3)));
    }

    private static Competition played(Competition cup, String tie, Leg first, Leg second) {
        return cup.record(Event.leg(tie, Match.FIRST_LEG, first)).record(Event.leg(tie, Match.SECOND_LEG, second));
    }

    @Test
    void if_both_teams_are_out_the_next_opponent_advances_without_playing() {
        Pairing pairing = season().pairing("Second round 1");

        assertThat(pairing).hasToString("Second round 1: AS Sogara (GAB) v nobody (winner of First round 2)");
        assertThat(pairing.tie()).isEmpty();
        assertThat(pairing.winner()).contains(SOGARA);
    }

    @Test
    void a_suspension_decides_another_tie() {
        assertThat(season().pairing("Second round 2").winner()).contains(EL_JADIDA);
        assertThat(season().pairing("Second round 2").decision().orElseThrow().criterion())
                .isEqualTo("walkover");
    }

    @Test
    void every_team_ends_in_its_real_round() {
        assertThat(season().remaining()).containsExactly(SOGARA, HAMMAM_LIF);
        assertThat(season().qualifiers()).containsExactly(SOGARA, HAMMAM_LIF);
        assertThat(season().eliminated())
                .extracting(EliminatedTeam::team, EliminatedTeam::tie)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(Sekondi Hasaacas (GHA), \"First round 1\")",
                        "(Dragons de l'Ouémé (BEN), \"First round 2\")",
                        "(Abiola Babes (NGA), \"First round 2\")",
                        "(AS Kaloum Star (GUI), \"First round 3\")",
                        "(AS Fonctionnaires (BFA), \"First round 4\")",
                        "(Starlight Banjul (GAM), \"First round 5\")",
                        "(Al-Ahly Tripoli (LBY), \"Second round 2\")",
                        "(ASC Diaraf (SEN), \"Second round 3\")",
                        "(DHJ El-Jadida (MAR), \"Quarter-final\")");
    }

    private static Decision decision(String tie) {
        return season().pairing(tie).decision().orElseThrow();
    }

    @Test
    void nobody_advances_if_both_teams_are_disqualified() {
        Decision decision = decision("First round 2");

        assertThat(decision).isInstanceOf(Decision.NobodyAdvances.class);
        assertThat(decision.summary())
                .isEqualTo("Nobody advances after the disqualification of Dragons de l'Ouémé (BEN) and the"
                        + " disqualification of Abiola Babes (NGA).");
        assertThat(decision.criterion()).isEqualTo("disqualification");
    }

    /** CAF excluded the Libyan clubs because their association had not paid its subscription. */
    @Test
    void el_jadida_advanced_without_a_match() {
        assertThat(decision("Second round 2").summary())
                .isEqualTo("DHJ El-Jadida won by walkover after CAF suspended LBY.");
    }

    @Test
    void the_other_ties_were_decided_on_the_pitch() {
        assertThat(Stream.of(
                                "First round 1",
                                "First round 3",
                                "First round 4",
                                "First round 5",
                                "Second round 3",
                                "Quarter-final")
                        .map(tie -> decision(tie).summary()))
                .containsExactly(
                        "AS Sogara won 3–1 on aggregate.",
                        "DHJ El-Jadida won 2–1 on aggregate.",
                        "Al-Ahly Tripoli won 5–2 on aggregate.",
                        "2–2 on aggregate. ASC Diaraf won 4–3 on penalties.",
                        "2–2 on aggregate. CS Hammam-Lif won on away goals.",
                        "0–0 on aggregate. CS Hammam-Lif won 4–3 on penalties.");
    }
}
