package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Incidents and rulings that are set aside on appeal. */
class RevokedFactsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 11);
    private static final Team ONE = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team TWO = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie PLAYED = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));
    private static final Incident DISQUALIFIED =
            Incident.disqualificationFromTie(ONE).on(DAY);
    private static final Ruling AWARD = Ruling.tieAwardedTo(ONE);
    private static final Ruling PLACE = Ruling.placeGivenTo(TWO, "CAF");

    @Test
    void an_incident_is_removed_and_the_others_stay() {
        Incident withdrawal = Incident.withdrawal(TWO);
        TwoLeggedTie tie = PLAYED.with(withdrawal).with(DISQUALIFIED);
        assertThat(tie.without(DISQUALIFIED)).isEqualTo(PLAYED.with(withdrawal));
        assertThat(tie.without(DISQUALIFIED).without(withdrawal)).isEqualTo(PLAYED);
        assertThat(tie.incidents()).containsExactly(withdrawal, DISQUALIFIED);
    }

    @Test
    void a_ruling_is_removed_and_another_can_be_recorded() {
        TwoLeggedTie tie = PLAYED.with(AWARD).with(PLACE);
        assertThat(tie.without(AWARD)).isEqualTo(PLAYED.with(PLACE));
        assertThat(tie.without(AWARD).with(Ruling.tieAwardedTo(TWO)).rulings())
                .containsExactly(PLACE, Ruling.tieAwardedTo(TWO));
    }

    @Test
    void removing_an_unrecorded_fact_changes_nothing() {
        TwoLeggedTie tie = PLAYED.with(DISQUALIFIED).with(AWARD).withShootOut(ShootOut.of(3, 0));
        assertThat(tie.without(Incident.disqualificationFromTie(ONE))).isSameAs(tie);
        assertThat(tie.without(AWARD.on(DAY))).isSameAs(tie);
        assertThat(TwoLeggedTie.between(ONE, TWO).without(AWARD)).isEqualTo(TwoLeggedTie.between(ONE, TWO));
    }

    @Test
    void facts_after_the_first_leg_are_removed_if_the_second_is_to_be_played() {
        Ruling oneLeg = Ruling.decidedOver(Match.FIRST_LEG);
        TwoLeggedTie first = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 1), Leg.scheduled());
        assertThat(first.with(oneLeg).withShootOut(ShootOut.of(3, 0)).without(oneLeg))
                .isEqualTo(first);
        TwoLeggedTie called = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 1), Leg.cancelled());
        assertThat(called.with(oneLeg).withShootOut(ShootOut.of(3, 0)).without(oneLeg))
                .isEqualTo(called.withShootOut(ShootOut.of(0, 3)));
    }

    @Test
    void the_decision_is_the_earlier_one_again() {
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.aggregate(), Tiebreaker.shootOut());
        TwoLeggedTie tie = PLAYED.withShootOut(ShootOut.of(0, 3));
        TwoLeggedTie appealed = tie.with(DISQUALIFIED);
        assertThat(chain.winner(appealed)).contains(TWO);
        assertThat(chain.winner(appealed.without(DISQUALIFIED))).contains(ONE);
    }
}
