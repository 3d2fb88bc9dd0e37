package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Corrections of matches, extra times and shoot-outs that were recorded by mistake or repeated by order of the organiser. */
class CorrectingTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 11);
    private static final Team ONE = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team TWO = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie PLAYED = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));
    private static final TwoLeggedTie FOLLOWED = PLAYED.withExtraTime(ExtraTime.ofGoals(0, 0))
            .withShootOut(ShootOut.of(3, 0))
            .withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(1, 1)))
            .withLotsDrawnFor(ONE)
            .withHigherSeed(TWO)
            .with(Incident.withdrawal(ONE).on(DAY))
            .with(Ruling.placeGivenTo(TWO, "CAF"));

    @Test
    void any_leg_can_be_replaced() {
        assertThat(PLAYED.correcting(Match.FIRST_LEG, Leg.played(2, 0)))
                .isEqualTo(TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0), Leg.played(1, 0)));
        assertThat(PLAYED.correcting(Match.SECOND_LEG, Leg.played(2, 0)))
                .isEqualTo(TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(2, 0)));
        assertThat(PLAYED.correcting(Match.SECOND_LEG, Leg.cancelled()).secondLeg())
                .isEqualTo(Leg.cancelled());
    }

    @Test
    void the_date_stays_unless_another_is_given() {
        TwoLeggedTie dated = TwoLeggedTie.of(
                ONE, TWO, Leg.played(1, 0).on(DAY), Leg.played(1, 0).on(DAY));
        assertThat(dated.correcting(Match.FIRST_LEG, Leg.played(2, 0)).firstLeg())
                .isEqualTo(Leg.played(2, 0).on(DAY));
        assertThat(dated.correcting(Match.SECOND_LEG, Leg.played(2, 0)).secondLeg())
                .isEqualTo(Leg.played(2, 0).on(DAY));
        LocalDate other = DAY.plusDays(1);
        assertThat(dated.correcting(Match.SECOND_LEG, Leg.played(1, 0).on(other))
                        .secondLeg())
                .isEqualTo(Leg.played(1, 0).on(other));
    }

    @Test
    void the_score_on_the_pitch_stays_unless_another_is_given() {
        TwoLeggedTie awarded = PLAYED.withFirstLeg(Leg.awarded(0, 3));
        assertThat(awarded.correcting(Match.FIRST_LEG, Leg.awarded(0, 2)).firstLeg())
                .isEqualTo(Leg.awarded(0, 2).insteadOf(1, 0));
        assertThat(awarded.correcting(Match.FIRST_LEG, Leg.awarded(0, 2).insteadOf(2, 2))
                        .firstLeg())
                .isEqualTo(Leg.awarded(0, 2).insteadOf(2, 2));
        assertThat(PLAYED.correcting(Match.SECOND_LEG, Leg.awarded(0, 3)).secondLeg())
                .isEqualTo(Leg.awarded(0, 3).insteadOf(1, 0));
    }

    @Test
    void the_date_and_the_score_on_the_pitch_are_removed_by_a_leg_that_has_none() {
        TwoLeggedTie awarded =
                TwoLeggedTie.of(ONE, TWO, Leg.awarded(0, 3).insteadOf(1, 0).on(DAY), Leg.scheduled());
        assertThat(awarded.correcting(Match.FIRST_LEG, Leg.cancelled())
                        .correcting(Match.FIRST_LEG, Leg.awarded(0, 2))
                        .firstLeg())
                .isEqualTo(Leg.awarded(0, 2).on(DAY));
        assertThat(awarded.correcting(Match.FIRST_LEG, Leg.postponed())
                        .correcting(Match.FIRST_LEG, Leg.awarded(0, 2))
                        .firstLeg())
                .isEqualTo(Leg.awarded(0, 2));
        assertThat(awarded.correcting(Match.FIRST_LEG, Leg.cancelled())
                        .correcting(Match.FIRST_LEG, Leg.played(2, 0))
                        .firstLeg())
                .isEqualTo(Leg.played(2, 0));
    }

    /** Without the date the end of the tie would be unknown, and the withdrawal would count as before it. */
    @Test
    void a_later_withdrawal_does_not_count_after_a_corrected_score() {
        TwoLeggedTie over = TwoLeggedTie.of(
                        ONE, TWO, Leg.played(2, 0), Leg.played(1, 0).on(DAY))
                .with(Incident.withdrawal(ONE).on(DAY.plusDays(1)));
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.aggregate());
        assertThat(chain.winner(over)).contains(ONE);
        assertThat(chain.winner(over.correcting(Match.SECOND_LEG, Leg.played(1, 1))))
                .contains(ONE);
    }

    @Test
    void all_other_facts_stay() {
        TwoLeggedTie corrected = FOLLOWED.correcting(Match.SECOND_LEG, Leg.played(2, 1));
        assertThat(corrected.correcting(Match.SECOND_LEG, Leg.played(1, 0))).isEqualTo(FOLLOWED);
        TwoLeggedTie first = FOLLOWED.correcting(Match.FIRST_LEG, Leg.postponed());
        assertThat(first.correcting(Match.FIRST_LEG, Leg.played(1, 0))).isEqualTo(FOLLOWED);
    }

    @Test
    void facts_after_a_second_leg_that_is_then_to_be_played_are_removed() {
        TwoLeggedTie left = TwoLeggedTie.between(ONE, TWO)
                .withHigherSeed(TWO)
                .with(Incident.withdrawal(ONE).on(DAY))
                .with(Ruling.placeGivenTo(TWO, "CAF"))
                .withFirstLeg(Leg.played(1, 0));
        assertThat(FOLLOWED.correcting(Match.SECOND_LEG, Leg.scheduled())).isEqualTo(left);
        assertThat(FOLLOWED.correcting(Match.SECOND_LEG, Leg.postponed()))
                .isEqualTo(left.withSecondLeg(Leg.postponed()));
    }

    /** A shoot-out repeated by order: FC Lisse v HSV Hoek, Dutch cup 2017, 5–4 annulled, 5–6 three weeks later. */
    @Test
    void extra_time_and_kicks_are_replaced_and_the_other_stays() {
        assertThat(FOLLOWED.correcting(ShootOut.of(5, 6)).shootOut()).contains(ShootOut.of(5, 6));
        assertThat(FOLLOWED.correcting(ShootOut.of(5, 6)).correcting(ShootOut.of(3, 0)))
                .isEqualTo(FOLLOWED);
        assertThat(FOLLOWED.correcting(ExtraTime.ofGoals(1, 0)).extraTime()).contains(ExtraTime.ofGoals(1, 0));
        assertThat(FOLLOWED.correcting(ExtraTime.ofGoals(1, 0)).correcting(ExtraTime.ofGoals(0, 0)))
                .isEqualTo(FOLLOWED);
        assertThat(PLAYED.correcting(ShootOut.of(3, 0))).isEqualTo(PLAYED.withShootOut(ShootOut.of(3, 0)));
    }

    @Test
    void facts_after_a_first_leg_that_alone_counts_are_removed_with_it() {
        TwoLeggedTie ruled = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 1), Leg.cancelled())
                .with(Ruling.decidedOver(Match.FIRST_LEG))
                .withShootOut(ShootOut.of(3, 0));
        assertThat(ruled.correcting(Match.SECOND_LEG, Leg.scheduled()).shootOut())
                .contains(ShootOut.of(3, 0));
        assertThat(ruled.correcting(Match.FIRST_LEG, Leg.scheduled()))
                .isEqualTo(TwoLeggedTie.of(ONE, TWO, Leg.scheduled(), Leg.cancelled())
                        .with(Ruling.decidedOver(Match.FIRST_LEG)));
    }

    @Test
    void a_play_off_match_is_not_corrected_as_a_leg() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOLLOWED.correcting(Match.PLAY_OFF_MATCH, Leg.played(2, 1)))
                .withMessage("The match (play-off match) must be the first leg or the second leg.\n"
                        + "Maybe a play-off match was meant: use withPlayOffMatch.");
    }

    @Test
    void impossible_facts_are_rejected_here_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAYED.correcting(Match.FIRST_LEG, Leg.scheduled()))
                .withMessage("The second leg of Ifeanyi Ubah (NGA) v Al-Masry (EGY) (1–0) took place while the first is"
                        + " only scheduled.\nMaybe the two legs are swapped, or the reason is to be recorded first: the first leg"
                        + " played, postponed or cancelled, a failure at it, or the ruling that it does not count.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TwoLeggedTie.between(ONE, TWO).correcting(ShootOut.of(3, 0)))
                .withMessage("The shoot-out is recorded while the match before it (scheduled) is still to be played.\n"
                        + "Maybe record the match first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TwoLeggedTie.between(ONE, TWO).correcting(ExtraTime.ofGoals(1, 0)))
                .withMessage("The extra time is recorded while the match before it (scheduled) is still to be played.\n"
                        + "Maybe record the match first.");
    }
}
