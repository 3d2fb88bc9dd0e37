package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The date on which a tie ended: of the match, ruling or elimination that settled it. */
class EndedOnTest {
    private static final Team VIPERS = Team.of("Vipers", "UGA");
    private static final Team VOLCAN = Team.of("Volcan Club", "COM");
    private static final TiebreakChain CHAIN =
            TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.playOffMatch(), Tiebreaker.shootOut());
    private static final TwoLeggedTie NEW = TwoLeggedTie.between(VIPERS, VOLCAN);
    private static final TwoLeggedTie WON = legs(1, 0);
    private static final TwoLeggedTie LEVEL = legs(0, 0);

    private static LocalDate march(int date) {
        return LocalDate.of(2026, 3, date);
    }

    /** Of 3 and 10 March. */
    private static TwoLeggedTie legs(int homeGoals, int awayGoals) {
        return NEW.withFirstLeg(Leg.played(homeGoals, awayGoals).on(march(3)))
                .withSecondLeg(Leg.played(0, 0).on(march(10)));
    }

    private static Optional<LocalDate> ended(Tie tie) {
        return CHAIN.decide(tie).endedOn();
    }

    @Test
    void by_goals_on_the_date_of_the_second_leg_with_or_without_a_date_of_the_first() {
        assertThat(ended(WON)).contains(march(10));
        assertThat(ended(NEW.withFirstLeg(Leg.played(1, 0))
                        .withSecondLeg(Leg.played(0, 0).on(march(10)))))
                .contains(march(10));
        assertThat(ended(NEW.withFirstLeg(Leg.played(1, 0).on(march(3))).withSecondLeg(Leg.played(0, 0))))
                .isEmpty();
    }

    @Test
    void by_shoot_out_on_the_date_of_its_match() {
        TiebreakChain kicks = CHAIN.without(Tiebreaker.playOffMatch());

        assertThat(kicks.decide(LEVEL).endedOn()).isEmpty();
        assertThat(kicks.decide(LEVEL.withShootOut(ShootOut.of(4, 3))).endedOn())
                .contains(march(10));
    }

    @Test
    void by_a_play_off_match_on_that_of_it() {
        assertThat(ended(LEVEL)).isEmpty();
        assertThat(ended(LEVEL.withPlayOffMatch(
                        PlayOffMatch.between(VIPERS, VOLCAN, Leg.played(1, 0).on(march(20))))))
                .contains(march(20));
    }

    /** Rules without a play-off match. A recorded one shows only that extra time was goalless. */
    @Test
    void by_a_seeding_on_that_of_the_second_leg_also_if_a_play_off_match_was_held_for_nothing() {
        TiebreakChain bySeeding =
                TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.extraTime(), Tiebreaker.higherSeed());
        Tie tie = LEVEL.withHigherSeed(VIPERS)
                .withPlayOffMatch(
                        PlayOffMatch.between(VIPERS, VOLCAN, Leg.played(0, 1).on(march(20))))
                .with(Incident.withdrawal(VIPERS).on(march(15)));

        assertThat(bySeeding.decide(tie).winner()).contains(VIPERS);
        assertThat(bySeeding.decide(tie).endedOn()).contains(march(10));
    }

    @Test
    void by_a_ruling_on_that_of_it() {
        assertThat(ended(NEW.with(Ruling.tieAwardedTo(VIPERS).on(march(15))))).contains(march(15));
        assertThat(ended(NEW.with(Ruling.tieAwardedTo(VIPERS)))).isEmpty();
    }

    @Test
    void by_elimination_on_its_date_and_by_two_on_the_date_of_the_earlier() {
        Incident.ClubExit withdrawal = Incident.withdrawal(VIPERS);

        assertThat(ended(NEW.with(withdrawal.on(march(1))))).contains(march(1));
        assertThat(ended(WON.with(withdrawal.on(march(5))))).contains(march(5));
        assertThat(ended(WON.with(withdrawal.on(march(12))))).contains(march(10));
        assertThat(ended(WON.with(withdrawal))).isEmpty();
        assertThat(ended(NEW.with(withdrawal.on(march(1)))
                        .with(Incident.disqualificationFromTie(VOLCAN).on(march(2)))))
                .contains(march(1));
    }

    @Test
    void by_a_failure_on_that_of_its_match() {
        TiebreakChain strict = CHAIN.withSanctions(Sanctions.basic().eliminating(Incident.Kind.NO_SHOW));

        assertThat(strict.decide(NEW.withFirstLeg(Leg.cancelled().on(march(3)))
                                .with(Incident.noShow(VIPERS, Match.FIRST_LEG)))
                        .endedOn())
                .contains(march(3));
    }

    @Test
    void by_a_disqualification_from_the_tie_on_that_of_the_result_which_it_overturned() {
        Incident.ClubExit fromTie = Incident.disqualificationFromTie(VIPERS);

        assertThat(ended(WON.with(fromTie.on(march(17))))).contains(march(10));
        assertThat(ended(WON.with(fromTie))).contains(march(10));
        assertThat(ended(NEW.with(fromTie.on(march(1))))).contains(march(1));
        assertThat(ended(NEW.with(fromTie))).isEmpty();
    }

    /** Put out for leaving the ground, by a sanction of the rules and by a decision of the same date; the ruling came later. */
    @Test
    void by_a_failure_on_that_of_its_match_also_if_it_was_a_disqualification_as_well() {
        TiebreakChain strict = CHAIN.withSanctions(Sanctions.basic().eliminating(Incident.Kind.REFUSAL_TO_PLAY_ON));
        Tie tie = NEW.withFirstLeg(Leg.abandoned(0, 0).on(march(3)))
                .with(Incident.refusalToPlayOn(VIPERS, Match.FIRST_LEG))
                .with(Ruling.tieAwardedTo(VOLCAN).on(march(15)));

        assertThat(strict.decide(tie).endedOn()).contains(march(3));
        assertThat(strict.decide(tie.with(
                                Incident.disqualificationFromTie(VIPERS).on(march(3))))
                        .endedOn())
                .contains(march(3));
    }

    @Test
    void is_not_known_of_a_pending_tie() {
        assertThat(ended(NEW.withFirstLeg(Leg.played(1, 0).on(march(3))))).isEmpty();
    }
}
