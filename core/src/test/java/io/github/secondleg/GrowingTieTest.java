package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a tie grows during a season: each step is a new tie, contradictions are found, and updates are accepted. */
class GrowingTieTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 11);
    private static final LocalDate LATER = LocalDate.of(2017, 2, 18);
    private static final Team ONE = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team TWO = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie NEW = TwoLeggedTie.between(ONE, TWO);
    private static final TwoLeggedTie PLAYED = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));

    @Test
    void grows_leg_by_leg_without_changing_earlier_ties() {
        TwoLeggedTie fixed = NEW.withFirstLeg(Leg.scheduled().on(DAY));
        TwoLeggedTie first = fixed.withFirstLeg(Leg.played(1, 0));
        TwoLeggedTie both = first.withSecondLeg(Leg.played(1, 0).on(LATER));
        TwoLeggedTie over = both.withShootOut(ShootOut.of(3, 0));
        assertThat(over)
                .isEqualTo(TwoLeggedTie.of(
                                ONE,
                                TWO,
                                Leg.played(1, 0).on(DAY),
                                Leg.played(1, 0).on(LATER))
                        .withShootOut(ShootOut.of(3, 0)));
        assertThat(NEW.firstLeg()).isEqualTo(Leg.scheduled());
        assertThat(fixed.firstLeg()).isEqualTo(Leg.scheduled().on(DAY));
        assertThat(first.secondLeg()).isEqualTo(Leg.scheduled());
        assertThat(both.shootOut()).isEmpty();
    }

    @Test
    void an_award_over_a_match_keeps_the_score_on_the_pitch() {
        for (Leg onPitch : new Leg[] {Leg.played(0, 2), Leg.abandoned(0, 2), Leg.abandonedScoreStands(0, 2)}) {
            TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(4, 1), onPitch.on(LATER));
            assertThat(tie.withSecondLeg(Leg.awarded(3, 0)).secondLeg())
                    .isEqualTo(Leg.awarded(3, 0).insteadOf(0, 2).on(LATER));
        }
        assertThat(TwoLeggedTie.of(ONE, TWO, Leg.played(4, 1), Leg.abandoned())
                        .withSecondLeg(Leg.awarded(3, 0))
                        .secondLeg())
                .isEqualTo(Leg.awarded(3, 0));
    }

    @Test
    void an_award_may_have_a_score_on_the_pitch_of_its_own() {
        assertThat(PLAYED.withFirstLeg(Leg.awarded(0, 3).insteadOf(1, 0)).firstLeg())
                .isEqualTo(Leg.awarded(0, 3).insteadOf(1, 0));
        assertThat(NEW.withFirstLeg(Leg.awarded(0, 3))
                        .withFirstLeg(Leg.awarded(0, 3).insteadOf(1, 0))
                        .firstLeg())
                .isEqualTo(Leg.awarded(0, 3).insteadOf(1, 0));
    }

    @Test
    void an_award_keeps_the_score_on_the_pitch_if_it_is_repeated_or_becomes_one_for_the_record() {
        TwoLeggedTie awarded = PLAYED.withFirstLeg(Leg.awarded(0, 3));
        assertThat(awarded.withFirstLeg(Leg.awarded(0, 3))).isEqualTo(awarded);
        assertThat(awarded.withFirstLeg(Leg.awarded(0, 3).forTheRecordOnly()).firstLeg())
                .isEqualTo(Leg.awarded(0, 3).insteadOf(1, 0).forTheRecordOnly());
    }

    @Test
    void a_leg_that_counts_may_be_repeated_with_a_date() {
        assertThat(PLAYED.withFirstLeg(Leg.played(1, 0).on(DAY)).firstLeg())
                .isEqualTo(Leg.played(1, 0).on(DAY));
        assertThat(PLAYED.withFirstLeg(Leg.played(1, 0).on(DAY))
                        .withFirstLeg(Leg.played(1, 0))
                        .firstLeg())
                .isEqualTo(Leg.played(1, 0).on(DAY));
    }

    static Stream<Leg> legs_that_do_not_count() {
        return Stream.of(
                Leg.scheduled(),
                Leg.postponed(),
                Leg.cancelled(),
                Leg.abandoned(),
                Leg.abandoned(1, 0),
                Leg.awarded(3, 0).forTheRecordOnly());
    }

    @ParameterizedTest
    @MethodSource("legs_that_do_not_count")
    void any_leg_can_replace_one_that_does_not_count(Leg old) {
        TwoLeggedTie tie = NEW.withFirstLeg(old);
        assertThat(tie.withFirstLeg(Leg.played(2, 2)).firstLeg()).isEqualTo(Leg.played(2, 2));
        assertThat(tie.withFirstLeg(Leg.postponed()).firstLeg()).isEqualTo(Leg.postponed());
        assertThat(tie.withFirstLeg(Leg.abandonedScoreStands(2, 2)).firstLeg())
                .isEqualTo(Leg.abandonedScoreStands(2, 2));
        assertThat(tie.withFirstLeg(Leg.scheduled()).firstLeg()).isEqualTo(Leg.scheduled());
    }

    @Test
    void the_date_stays_if_a_scheduled_match_is_played_abandoned_cancelled_or_awarded() {
        TwoLeggedTie fixed = NEW.withFirstLeg(Leg.scheduled().on(DAY));
        for (Leg leg : new Leg[] {
            Leg.played(1, 0), Leg.abandoned(), Leg.abandonedScoreStands(1, 0), Leg.cancelled(), Leg.awarded(3, 0)
        }) {
            assertThat(fixed.withFirstLeg(leg).firstLeg()).isEqualTo(leg.on(DAY));
            assertThat(fixed.withFirstLeg(leg.on(LATER)).firstLeg()).isEqualTo(leg.on(LATER));
        }
    }

    @Test
    void the_date_is_removed_if_the_match_is_postponed_or_to_be_played_again() {
        for (Leg old : new Leg[] {Leg.scheduled(), Leg.abandoned(), Leg.cancelled(), Leg.postponed()}) {
            TwoLeggedTie tie = NEW.withFirstLeg(old.on(DAY));
            assertThat(tie.withFirstLeg(Leg.postponed()).firstLeg()).isEqualTo(Leg.postponed());
            assertThat(tie.withFirstLeg(Leg.scheduled()).firstLeg()).isEqualTo(Leg.scheduled());
            assertThat(tie.withFirstLeg(Leg.scheduled().on(LATER)).firstLeg())
                    .isEqualTo(Leg.scheduled().on(LATER));
        }
    }

    @Test
    void the_date_of_an_abandoned_or_cancelled_match_is_not_that_of_the_match_played_later() {
        for (Leg old : new Leg[] {
            Leg.abandoned(), Leg.cancelled(), Leg.postponed(), Leg.awarded(3, 0).forTheRecordOnly()
        }) {
            TwoLeggedTie tie = NEW.withFirstLeg(old.on(DAY));
            assertThat(tie.withFirstLeg(Leg.played(1, 0)).firstLeg()).isEqualTo(Leg.played(1, 0));
            assertThat(tie.withFirstLeg(Leg.played(1, 0).on(LATER)).firstLeg())
                    .isEqualTo(Leg.played(1, 0).on(LATER));
        }
        assertThat(NEW.withFirstLeg(Leg.abandoned(1, 0).on(DAY))
                        .withFirstLeg(Leg.abandonedScoreStands(1, 0))
                        .firstLeg())
                .isEqualTo(Leg.abandonedScoreStands(1, 0).on(DAY));
    }

    @Test
    void facts_after_the_legs_may_be_repeated() {
        TwoLeggedTie tie = PLAYED.withExtraTime(ExtraTime.ofGoals(0, 0))
                .withShootOut(ShootOut.of(3, 0))
                .withLotsDrawnFor(ONE)
                .withHigherSeed(TWO)
                .with(Incident.withdrawal(ONE))
                .with(Ruling.placeGivenTo(ONE, "CAF"));
        assertThat(tie.withExtraTime(ExtraTime.ofGoals(0, 0))
                        .withShootOut(ShootOut.of(3, 0))
                        .withLotsDrawnFor(ONE)
                        .withHigherSeed(TWO)
                        .with(Incident.withdrawal(ONE))
                        .with(Ruling.placeGivenTo(ONE, "CAF")))
                .isSameAs(tie);
    }

    @Test
    void incidents_and_rulings_keep_their_recording_order() {
        Incident one = Incident.withdrawal(ONE);
        Incident two = Incident.suspension(Association.of("EGY"), "FIFA");
        Ruling award = Ruling.tieAwardedTo(TWO);
        Ruling place = Ruling.placeGivenTo(Team.of("A third", "MLI"), "CAF");
        assertThat(NEW.with(two).with(one).with(two).incidents()).containsExactly(two, one);
        assertThat(NEW.with(place).with(award).rulings()).containsExactly(place, award);
    }

    @Test
    void a_seeding_and_incidents_need_no_match() {
        assertThat(NEW.withHigherSeed(ONE).higherSeed()).contains(ONE);
        assertThat(NEW.with(Incident.withdrawal(ONE)).incidents()).hasSize(1);
    }

    @Test
    void a_play_off_match_is_recorded_in_steps() {
        TwoLeggedTie tie = PLAYED.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.scheduled()));
        assertThat(tie.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1)))
                        .playOffMatch())
                .contains(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1)));
    }

    @Test
    void a_play_off_match_keeps_its_date_and_an_award_of_it_the_score_on_the_pitch() {
        TwoLeggedTie played = PLAYED.withPlayOffMatch(
                        PlayOffMatch.between(ONE, TWO, Leg.scheduled().on(DAY)))
                .withPlayOffMatch(
                        PlayOffMatch.between(ONE, TWO, Leg.played(1, 1)).withShootOut(ShootOut.of(4, 2)));
        assertThat(played.playOffMatch())
                .contains(
                        PlayOffMatch.between(ONE, TWO, Leg.played(1, 1).on(DAY)).withShootOut(ShootOut.of(4, 2)));
        assertThat(played.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.awarded(0, 3)))
                        .playOffMatch())
                .contains(PlayOffMatch.between(
                                ONE, TWO, Leg.awarded(0, 3).insteadOf(1, 1).on(DAY))
                        .withShootOut(ShootOut.of(4, 2)));
        assertThat(played.correcting(PlayOffMatch.between(ONE, TWO, Leg.awarded(0, 3)))
                        .playOffMatch())
                .contains(PlayOffMatch.between(
                        ONE, TWO, Leg.awarded(0, 3).insteadOf(1, 1).on(DAY)));
        assertThat(played.correcting(
                                PlayOffMatch.between(ONE, TWO, Leg.played(2, 1).on(LATER)))
                        .playOffMatch())
                .contains(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1).on(LATER)));
        assertThat(played.correcting(PlayOffMatch.between(ONE, TWO, Leg.scheduled()))
                        .playOffMatch())
                .contains(PlayOffMatch.between(ONE, TWO, Leg.scheduled()));
    }

    @Test
    void a_play_off_match_that_counts_is_repeated_awarded_or_completed_but_not_replaced() {
        PlayOffMatch level = PlayOffMatch.between(TWO, ONE, Leg.played(1, 1));
        PlayOffMatch whole = level.withExtraTime(ExtraTime.ofGoals(0, 0)).withShootOut(ShootOut.of(4, 2));
        TwoLeggedTie tie = PLAYED.withPlayOffMatch(level).withPlayOffMatch(whole);
        assertThat(tie.playOffMatch()).contains(whole);
        assertThat(tie.withPlayOffMatch(level)).isEqualTo(tie);
        contradicts(tie, whole, PlayOffMatch.between(TWO, ONE, Leg.played(2, 1)));
        contradicts(tie, whole, PlayOffMatch.between(TWO, ONE, Leg.scheduled()));
        contradicts(tie, whole, level.withExtraTime(ExtraTime.ofGoals(1, 0)));
        contradicts(tie, whole, level.withShootOut(ShootOut.of(2, 4)));
        TwoLeggedTie stopped = PLAYED.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.abandoned(1, 1)));
        assertThat(stopped.withPlayOffMatch(level).playOffMatch()).contains(level);
    }

    private static void contradicts(TwoLeggedTie tie, PlayOffMatch recorded, PlayOffMatch now) {
        assertThatExceptionOfType(Tie.ContradictionException.class)
                .isThrownBy(() -> tie.withPlayOffMatch(now))
                .withMessage("The play-off match is recorded twice: " + recorded + ", now " + now + ".\n"
                        + "Maybe the first was wrong: correct it with correcting, or with Event.corrected in a"
                        + " competition.")
                .satisfies(contradiction -> {
                    assertThat(contradiction.what()).isEqualTo("play-off match");
                    assertThat(contradiction.recorded()).isEqualTo(recorded);
                    assertThat(contradiction.contradicting()).isEqualTo(now);
                });
    }

    @Test
    void a_play_off_match_with_swapped_teams_is_compared_by_the_goals_of_each_team() {
        TwoLeggedTie tie = PLAYED.withPlayOffMatch(
                PlayOffMatch.between(ONE, TWO, Leg.abandoned(1, 2).on(DAY)));
        PlayOffMatch turned = PlayOffMatch.between(TWO, ONE, Leg.awarded(3, 0));
        PlayOffMatch expected =
                PlayOffMatch.between(TWO, ONE, Leg.awarded(3, 0).insteadOf(2, 1).on(DAY));
        assertThat(tie.withPlayOffMatch(turned).playOffMatch()).contains(expected);
        TwoLeggedTie won = PLAYED.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.abandonedScoreStands(1, 2))
                .withExtraTime(ExtraTime.ofGoals(1, 0))
                .withShootOut(ShootOut.of(4, 2)));
        assertThat(won.withPlayOffMatch(PlayOffMatch.between(TWO, ONE, Leg.abandonedScoreStands(2, 1)))
                        .playOffMatch())
                .contains(PlayOffMatch.between(TWO, ONE, Leg.abandonedScoreStands(2, 1))
                        .withExtraTime(ExtraTime.ofGoals(0, 1))
                        .withShootOut(ShootOut.of(2, 4)));
        assertThatExceptionOfType(Tie.ContradictionException.class)
                .isThrownBy(() -> won.withPlayOffMatch(PlayOffMatch.between(TWO, ONE, Leg.abandonedScoreStands(1, 2))));
        TwoLeggedTie awarded = PLAYED.withPlayOffMatch(
                PlayOffMatch.between(ONE, TWO, Leg.awarded(3, 0).insteadOf(1, 1)));
        PlayOffMatch same = PlayOffMatch.between(TWO, ONE, Leg.awarded(0, 3));
        assertThat(awarded.withPlayOffMatch(same).playOffMatch())
                .contains(PlayOffMatch.between(TWO, ONE, Leg.awarded(0, 3).insteadOf(1, 1)));
    }

    @Test
    void a_play_off_match_is_between_the_two_teams() {
        Team other = Team.of("Djoliba", "MLI");
        for (PlayOffMatch match : List.of(
                PlayOffMatch.between(ONE, other, Leg.played(1, 0)),
                PlayOffMatch.between(other, ONE, Leg.played(1, 0)))) {
            for (ThrowingCallable step :
                    List.<ThrowingCallable>of(() -> PLAYED.withPlayOffMatch(match), () -> PLAYED.correcting(match))) {
                assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(step)
                        .withMessage("The play-off match names Djoliba (MLI), which is not in the tie"
                                + " Ifeanyi Ubah (NGA) v Al-Masry (EGY).\n"
                                + "Maybe the team goes by another id, or the play-off match belongs to another tie.");
            }
        }
    }

    /** Without the date the end of the tie would be unknown, and the withdrawal would count as before it. */
    @Test
    void a_later_withdrawal_does_not_count_if_the_play_off_match_is_repeated_without_its_date() {
        TwoLeggedTie tie = PLAYED.withPlayOffMatch(
                        PlayOffMatch.between(ONE, TWO, Leg.scheduled().on(DAY)))
                .with(Incident.withdrawal(ONE).on(LATER))
                .withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1)));
        assertThat(Rulebooks.WITH_PLAY_OFF.winner(tie)).contains(ONE);
    }

    @Test
    void lots_and_a_seeding_replace_earlier_ones() {
        TwoLeggedTie tie = PLAYED.withLotsDrawnFor(ONE).withHigherSeed(TWO);
        assertThat(tie.withLotsDrawnFor(TWO))
                .isEqualTo(PLAYED.withLotsDrawnFor(TWO).withHigherSeed(TWO));
        assertThat(tie.withHigherSeed(ONE))
                .isEqualTo(PLAYED.withLotsDrawnFor(ONE).withHigherSeed(ONE));
    }

    @Test
    void matches_on_the_same_day_are_in_order() {
        TwoLeggedTie tie = TwoLeggedTie.of(
                        ONE, TWO, Leg.played(1, 0).on(DAY), Leg.played(1, 0).on(DAY))
                .withPlayOffMatch(
                        PlayOffMatch.between(ONE, TWO, Leg.played(1, 0).on(DAY)));
        assertThat(tie.playOffMatch())
                .contains(PlayOffMatch.between(ONE, TWO, Leg.played(1, 0).on(DAY)));
    }

    @Test
    void the_second_leg_can_be_over_while_the_first_is_to_be_played_again() {
        for (Leg first : new Leg[] {Leg.postponed(), Leg.cancelled(), Leg.abandoned()}) {
            assertThat(NEW.withFirstLeg(first).withSecondLeg(Leg.played(1, 0)).secondLeg())
                    .isEqualTo(Leg.played(1, 0));
        }
        for (TwoLeggedTie passedOver : new TwoLeggedTie[] {
            NEW.with(Ruling.decidedOver(Match.SECOND_LEG)),
            NEW.with(Incident.noShow(TWO, Match.FIRST_LEG)),
            NEW.with(Incident.withdrawal(TWO)).with(Incident.tooFewPlayers(ONE, Match.FIRST_LEG))
        }) {
            assertThat(passedOver.withSecondLeg(Leg.played(1, 0)).secondLeg()).isEqualTo(Leg.played(1, 0));
        }
        assertThat(NEW.withSecondLeg(Leg.awarded(3, 0)).secondLeg()).isEqualTo(Leg.awarded(3, 0));
        assertThat(NEW.withSecondLeg(Leg.cancelled()).secondLeg()).isEqualTo(Leg.cancelled());
    }
}
