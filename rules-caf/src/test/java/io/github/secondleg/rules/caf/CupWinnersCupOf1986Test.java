package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Association;
import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import org.junit.jupiter.api.Test;

/**
 * The branch of the CAF Cup Winners' Cup in which both clubs of a tie went out, which left AS Sogara without an opponent; the club
 * that El Jadida were to meet was struck out as well. Secondary sources: calciopedia.org, football-journey.com, encyclopedia pages.
 * They differ on which leg of the first tie was abandoned.
 */
class CupWinnersCupOf1986Test {
    private static final Team EL_JADIDA = Team.of("DHJ El-Jadida", "MAR");
    private static final Team AL_AHLY_TRIPOLI = Team.of("Al-Ahly Tripoli", "LBY");
    private static final Team DIARAF = Team.of("ASC Diaraf", "SEN");
    private static final Team HAMMAM_LIF = Team.of("CS Hammam-Lif", "TUN");

    private static String summary(TwoLeggedTie tie) {
        return TiebreakChain.caf().decide(tie).summary();
    }

    @Test
    void nobody_came_through_where_both_were_disqualified() {
        Team dragons = Team.of("Dragons de l'Ouémé", "BEN");
        Team abiolaBabes = Team.of("Abiola Babes", "NGA");
        Decision decision = TiebreakChain.caf()
                .decide(TwoLeggedTie.of(dragons, abiolaBabes, Leg.played(2, 0), Leg.abandoned())
                        .with(Incident.disqualification(dragons))
                        .with(Incident.disqualification(abiolaBabes)));

        assertThat(decision).isInstanceOf(Decision.NobodyAdvances.class);
        assertThat(decision.summary())
                .isEqualTo(
                        "Nobody advances after the disqualification of Dragons de l'Ouémé (BEN) and the disqualification of Abiola Babes (NGA).");
        assertThat(decision.criterion()).isEqualTo("disqualification");
    }

    /** CAF struck the Libyan clubs out because the association's subscription had not been paid. */
    @Test
    void el_jadida_came_through_without_a_match() {
        TwoLeggedTie tie = TwoLeggedTie.of(EL_JADIDA, AL_AHLY_TRIPOLI, Leg.cancelled(), Leg.cancelled())
                .with(Incident.suspension(Association.of("LBY"), "CAF"));

        assertThat(summary(tie)).isEqualTo("DHJ El-Jadida won on walkover after CAF suspended LBY.");
    }

    @Test
    void the_other_ties_were_decided_on_the_pitch() {
        assertThat(summary(TwoLeggedTie.of(
                        Team.of("AS Sogara", "GAB"),
                        Team.of("Sekondi Hasaacas", "GHA"),
                        Leg.played(3, 0),
                        Leg.played(1, 0))))
                .isEqualTo("AS Sogara won 3–1 on aggregate.");
        assertThat(summary(TwoLeggedTie.of(
                        Team.of("AS Kaloum Star", "GUI"), EL_JADIDA, Leg.played(1, 0), Leg.played(2, 0))))
                .isEqualTo("DHJ El-Jadida won 2–1 on aggregate.");
        assertThat(summary(TwoLeggedTie.of(
                        Team.of("AS Fonctionnaires", "BFA"), AL_AHLY_TRIPOLI, Leg.played(1, 0), Leg.played(5, 1))))
                .isEqualTo("Al-Ahly Tripoli won 5–2 on aggregate.");
        assertThat(summary(
                        TwoLeggedTie.of(Team.of("Starlight Banjul", "GAM"), DIARAF, Leg.played(1, 1), Leg.played(1, 1))
                                .withShootOut(ShootOut.of(4, 3))))
                .isEqualTo("2–2 on aggregate. ASC Diaraf won 4–3 on penalties.");
        assertThat(summary(TwoLeggedTie.of(DIARAF, HAMMAM_LIF, Leg.played(2, 1), Leg.played(1, 0))))
                .isEqualTo("2–2 on aggregate. CS Hammam-Lif won on away goals.");
        assertThat(summary(TwoLeggedTie.of(EL_JADIDA, HAMMAM_LIF, Leg.played(0, 0), Leg.played(0, 0))
                        .withShootOut(ShootOut.of(4, 3))))
                .isEqualTo("0–0 on aggregate. CS Hammam-Lif won 4–3 on penalties.");
    }
}
