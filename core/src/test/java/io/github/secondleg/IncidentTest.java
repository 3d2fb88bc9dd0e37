package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IncidentTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 17);
    private static final LocalDate LATER = LocalDate.of(2017, 4, 28);
    private static final Team RSLAF = Team.of("RSLAF", "SLE");
    private static final Team DJOLIBA = Team.of("Djoliba", "MLI");
    private static final Association MLI = Association.of("MLI");

    @Test
    void a_withdrawal_or_disqualification_names_a_team() {
        assertThat(Incident.withdrawal(RSLAF)).hasToString("withdrawal of RSLAF (SLE)");
        assertThat(Incident.disqualification(RSLAF)).hasToString("disqualification of RSLAF (SLE)");
        assertThat(Incident.disqualificationFromTie(RSLAF).on(DAY))
                .hasToString("disqualification from this tie of RSLAF (SLE) on 2017-03-17");
        assertThat(Incident.withdrawal(RSLAF).team()).isEqualTo(RSLAF);
        assertThat(Incident.withdrawal(RSLAF).kind()).isEqualTo(Incident.Kind.WITHDRAWAL);
        assertThat(Incident.disqualification(RSLAF).kind()).isEqualTo(Incident.Kind.DISQUALIFICATION);
        assertThat(Incident.disqualificationFromTie(RSLAF).kind()).isEqualTo(Incident.Kind.DISQUALIFICATION_FROM_TIE);
        assertThat(Incident.withdrawal(RSLAF).date()).isEmpty();
        assertThat(Incident.withdrawal(RSLAF).on(DAY).date()).contains(DAY);
    }

    @Test
    void a_failure_names_a_team_and_a_match_and_has_no_date_of_its_own() {
        Incident.Failure noShow = Incident.noShow(RSLAF, Match.SECOND_LEG);
        assertThat(noShow).hasToString("no-show of RSLAF (SLE) at the second leg");
        assertThat(noShow.team()).isEqualTo(RSLAF);
        assertThat(noShow.match()).isEqualTo(Match.SECOND_LEG);
        assertThat(noShow.date()).isEmpty();
        assertThat(noShow.kind()).isEqualTo(Incident.Kind.NO_SHOW);
        assertThat(Incident.refusalToPlayOn(RSLAF, Match.FIRST_LEG))
                .hasToString("refusal to play on of RSLAF (SLE) at the first leg")
                .returns(Incident.Kind.REFUSAL_TO_PLAY_ON, Incident::kind);
        assertThat(Incident.tooFewPlayers(RSLAF, Match.PLAY_OFF_MATCH))
                .hasToString("fielding of too few players by RSLAF (SLE) at the play-off match")
                .returns(Incident.Kind.TOO_FEW_PLAYERS, Incident::kind);
    }

    @Test
    void a_suspension_names_an_association_and_a_body() {
        Incident.Suspension suspension = Incident.suspension(MLI, "FIFA");
        assertThat(suspension).hasToString("suspension of MLI by FIFA");
        assertThat(suspension.kind()).isEqualTo(Incident.Kind.SUSPENSION);
        assertThat(suspension.association()).isEqualTo(MLI);
        assertThat(suspension.body()).isEqualTo("FIFA");
        assertThat(suspension.lifted()).isEmpty();
        assertThat(suspension.from(DAY)).hasToString("suspension of MLI by FIFA from 2017-03-17");
        assertThat(suspension.liftedOn(LATER)).hasToString("suspension of MLI by FIFA, lifted on 2017-04-28");
        Incident.Suspension whole = suspension.from(DAY).liftedOn(LATER);
        assertThat(whole).hasToString("suspension of MLI by FIFA from 2017-03-17, lifted on 2017-04-28");
        assertThat(whole).isEqualTo(suspension.liftedOn(LATER).from(DAY));
        assertThat(whole.date()).contains(DAY);
        assertThat(whole.lifted()).contains(LATER);
    }

    @Test
    void a_suspension_bars_from_its_start_up_to_but_not_including_its_lifting() {
        Incident.Suspension suspension =
                Incident.suspension(MLI, "FIFA").from(DAY).liftedOn(LATER);
        assertThat(suspension.bars(DAY.minusDays(1))).isFalse();
        assertThat(suspension.bars(DAY)).isTrue();
        assertThat(suspension.bars(LATER.minusDays(1))).isTrue();
        assertThat(suspension.bars(LATER)).isFalse();
    }

    @Test
    void a_suspension_with_an_unknown_end_bars_without_limit() {
        assertThat(Incident.suspension(MLI, "FIFA").bars(DAY)).isTrue();
        assertThat(Incident.suspension(MLI, "FIFA").from(DAY).bars(LocalDate.MAX))
                .isTrue();
        assertThat(Incident.suspension(MLI, "FIFA").liftedOn(LATER).bars(LocalDate.MIN))
                .isTrue();
        assertThat(Incident.suspension(MLI, "FIFA").liftedOn(LATER).bars(LATER)).isFalse();
    }

    @Test
    void concerns_its_team_or_the_teams_of_its_association() {
        assertThat(Incident.withdrawal(RSLAF).concerns(RSLAF)).isTrue();
        assertThat(Incident.withdrawal(RSLAF).concerns(DJOLIBA)).isFalse();
        assertThat(Incident.noShow(RSLAF, Match.FIRST_LEG).concerns(RSLAF)).isTrue();
        assertThat(Incident.noShow(RSLAF, Match.FIRST_LEG).concerns(DJOLIBA)).isFalse();
        assertThat(Incident.suspension(MLI, "FIFA").concerns(DJOLIBA)).isTrue();
        assertThat(Incident.suspension(MLI, "FIFA").concerns(RSLAF)).isFalse();
    }

    @Test
    void is_a_value() {
        Incident.Suspension suspension = Incident.suspension(MLI, "FIFA");
        new EqualsTester()
                .addEqualityGroup(Incident.withdrawal(RSLAF), Incident.withdrawal(RSLAF))
                .addEqualityGroup(Incident.withdrawal(DJOLIBA))
                .addEqualityGroup(
                        Incident.withdrawal(RSLAF).on(DAY),
                        Incident.withdrawal(RSLAF).on(DAY))
                .addEqualityGroup(Incident.disqualification(RSLAF))
                .addEqualityGroup(Incident.disqualificationFromTie(RSLAF))
                .addEqualityGroup(Incident.noShow(RSLAF, Match.FIRST_LEG), Incident.noShow(RSLAF, Match.FIRST_LEG))
                .addEqualityGroup(Incident.noShow(RSLAF, Match.SECOND_LEG))
                .addEqualityGroup(Incident.noShow(DJOLIBA, Match.FIRST_LEG))
                .addEqualityGroup(Incident.refusalToPlayOn(RSLAF, Match.FIRST_LEG))
                .addEqualityGroup(suspension, Incident.suspension(Association.of("MLI"), "FIFA"))
                .addEqualityGroup(Incident.suspension(MLI, "CAF"))
                .addEqualityGroup(Incident.suspension(Association.of("KUW"), "FIFA"))
                .addEqualityGroup(suspension.from(DAY))
                .addEqualityGroup(suspension.liftedOn(DAY))
                .addEqualityGroup(
                        suspension.from(DAY).liftedOn(LATER),
                        suspension.liftedOn(LATER).from(DAY))
                .testEquals();
    }

    @Test
    void a_suspension_by_a_blank_body_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Incident.suspension(MLI, " "))
                .withMessage("The suspending body ( ) must not be blank.\nMaybe a column was empty.");
    }

    @Test
    void a_suspension_lifted_before_but_not_on_its_start_is_rejected() {
        String message = "The suspension of MLI is lifted (2017-03-17) before it starts (2017-04-28).\n"
                + "Maybe the two dates are swapped.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Incident.suspension(MLI, "FIFA").from(LATER).liftedOn(DAY))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Incident.suspension(MLI, "FIFA").liftedOn(DAY).from(LATER))
                .withMessage(message);
        assertThat(Incident.suspension(MLI, "FIFA").from(DAY).liftedOn(DAY).bars(DAY))
                .isFalse();
    }
}
