package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.EAST;
import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.RULES;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.SEMI_2;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.WEST;
import static io.github.secondleg.competition.Cups.cup;
import static io.github.secondleg.competition.Cups.cupWithWindows;
import static io.github.secondleg.competition.Cups.date;
import static io.github.secondleg.competition.Cups.suspension;
import static io.github.secondleg.competition.Cups.window;
import static io.github.secondleg.competition.Cups.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import org.junit.jupiter.api.Test;

/** Edge cases of windows, of a bracket with three rounds, and of facts without a date. */
class DetailsTest {
    private static Competition threeRounds() {
        return Competition.of(
                "Mill Cup",
                2026,
                RULES,
                Cups.semiFinals(),
                Cups.finals(),
                Round.named("Super cup").tie(Slot.winnerOf(FINAL), Slot.entrant(Team.of("Champions", "WAL"))));
    }

    @Test
    void a_result_can_affect_ties_that_wait_for_it_through_others() {
        assertThat(threeRounds().affectedBy(SEMI_2)).extracting(Pairing::name).containsExactly(FINAL, "Super cup");
        assertThat(threeRounds().affectedBy(FINAL)).extracting(Pairing::name).containsExactly("Super cup");
    }

    @Test
    void the_pending_ties_are_not_settled() {
        assertThat(won(cup(), SEMI_1, true).pending()).extracting(Pairing::name).containsExactly(SEMI_2, FINAL);
        assertThat(won(cup(), SEMI_1, true).pairing(SEMI_1).loser()).contains(LOWER);
        assertThat(cup().pairing(SEMI_1).loser()).isEmpty();
    }

    @Test
    void a_second_leg_outside_its_window_is_noted_too() {
        assertThat(won(cupWithWindows(), SEMI_1, true)
                        .record(Event.corrected(Event.leg(
                                SEMI_1, Match.SECOND_LEG, Leg.played(0, 0).on(date(3, 11)))))
                        .pairing(SEMI_1)
                        .notes())
                .extracting(Object::toString)
                .containsExactly(
                        "The second leg on 11 March 2026 is outside its window (8 March 2026 to 10 March 2026).");
    }

    @Test
    void a_loser_is_awaited_until_there_is_one_or_there_can_be_none() {
        Competition cup = Competition.of(
                "Mill Cup",
                2026,
                RULES,
                Round.named("Semi-finals").tie(UPPER, LOWER).tie(Slot.entrant(EAST), Slot.bye()),
                Round.named("Match for third place").tie(Slot.loserOf(SEMI_1), Slot.loserOf(SEMI_2)));

        assertThat(cup.pairing("Match for third place"))
                .hasToString("Match for third place: loser of Semi-finals 1 v nobody (loser of Semi-finals 2)");
        assertThat(cup.pairing("Match for third place").isSettled()).isFalse();
        assertThat(won(cup, SEMI_1, true).pairing("Match for third place").winner())
                .contains(LOWER);
    }

    @Test
    void a_suspension_bars_a_window_only_if_it_covers_its_first_and_last_dates() {
        Competition firstLegPlayed = cupWithWindows().record(Event.leg(SEMI_2, Match.FIRST_LEG, Leg.played(2, 0)));

        assertThat(firstLegPlayed
                        .record(Event.incident(
                                suspension("SCO").from(date(3, 8)).liftedOn(date(3, 11))))
                        .pairing(SEMI_2)
                        .isSettled())
                .isTrue();
        assertThat(firstLegPlayed
                        .record(Event.incident(suspension("SCO").from(date(3, 9))))
                        .pairing(SEMI_2)
                        .isSettled())
                .isFalse();
        assertThat(firstLegPlayed
                        .record(Event.incident(
                                suspension("SCO").from(date(3, 1)).liftedOn(date(3, 10))))
                        .pairing(SEMI_2)
                        .isSettled())
                .isFalse();
    }

    @Test
    void a_leg_moved_ahead_of_the_window_before_it_keeps_its_date() {
        Competition cup = cupWithWindows()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(2, 0)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(0, 0).on(date(3, 2))))
                .record(Event.incident(Incident.withdrawal(UPPER).on(date(3, 5))));

        assertThat(cup.pairing(SEMI_1).winner()).contains(UPPER);
    }

    @Test
    void a_postponed_leg_has_no_date_even_in_a_barred_window() {
        assertThat(cupWithWindows()
                        .record(Event.leg(SEMI_2, Match.FIRST_LEG, Leg.postponed()))
                        .record(Event.leg(SEMI_2, Match.SECOND_LEG, Leg.postponed()))
                        .record(Event.incident(suspension("SCO").from(date(2, 1))))
                        .pairing(SEMI_2)
                        .isSettled())
                .isFalse();
    }

    @Test
    void a_dated_ruling_settles_a_tie_on_its_date_and_an_undated_one_before_any_withdrawal() {
        Incident before = Incident.withdrawal(UPPER).on(date(3, 5));
        Incident after = Incident.withdrawal(UPPER).on(date(3, 20));
        Ruling dated = Ruling.tieAwardedTo(UPPER).on(date(3, 12));

        assertThat(cup().record(Event.ruled(SEMI_1, dated))
                        .record(Event.incident(after))
                        .pairing(SEMI_1)
                        .winner())
                .contains(UPPER);
        assertThat(cup().record(Event.ruled(SEMI_1, dated))
                        .record(Event.incident(before))
                        .pairing(SEMI_1)
                        .winner())
                .contains(LOWER);
        assertThat(cup().record(Event.ruled(SEMI_1, Ruling.tieAwardedTo(UPPER)))
                        .record(Event.incident(before))
                        .pairing(SEMI_1)
                        .winner())
                .contains(UPPER);
    }

    @Test
    void an_undated_play_off_match_leaves_the_end_of_a_tie_open() {
        TiebreakChain old = TiebreakChain.of("old rules", Tiebreaker.aggregate(), Tiebreaker.playOffMatch());
        Competition cup = Competition.of("Mill Cup", 2026, old, Cups.semiFinals(), Cups.finals())
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 0).on(date(3, 1))))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 0).on(date(3, 8))));
        Incident withdrawal = Incident.withdrawal(UPPER).on(date(3, 12));

        assertThat(cup.record(Event.playOffMatch(SEMI_1, PlayOffMatch.between(UPPER, LOWER, Leg.played(1, 0))))
                        .record(Event.incident(withdrawal))
                        .pairing(SEMI_1)
                        .winner())
                .contains(UPPER);
        assertThat(cup.record(Event.playOffMatch(
                                SEMI_1,
                                PlayOffMatch.between(
                                        UPPER, LOWER, Leg.played(1, 0).on(date(3, 15)))))
                        .record(Event.incident(withdrawal))
                        .pairing(SEMI_1)
                        .winner())
                .contains(LOWER);
    }

    @Test
    void a_withdrawal_from_the_competition_changes_no_tie_of_other_teams() {
        Competition before = won(cup(), SEMI_1, true);
        Competition after =
                before.record(Event.incident(Incident.withdrawal(WEST).on(date(3, 5))));

        assertThat(after.pairing(SEMI_1)).isSameAs(before.pairing(SEMI_1));
        assertThat(after.pairing(SEMI_2).winner()).contains(EAST);
    }

    @Test
    void a_team_in_conflict_remains_and_its_withdrawal_counts() {
        Competition cup = won(won(cup(), SEMI_1, true), SEMI_2, true)
                .record(Event.leg(FINAL, Match.FIRST_LEG, Leg.played(1, 0).on(date(4, 1))))
                .record(Event.corrected(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 2))));

        assertThat(cup.path(UPPER)).extracting(Pairing::name).containsExactly(SEMI_1, FINAL);
        assertThat(cup.record(Event.incident(Incident.withdrawal(UPPER).on(date(4, 3))))
                        .pairing(FINAL)
                        .decision())
                .get()
                .isInstanceOf(Decision.Advances.class)
                .extracting(Decision::criterion)
                .isEqualTo("walkover");
    }

    @Test
    void a_corrected_first_leg_has_its_own_date() {
        Competition cup = Cups.cupWithWindows()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(2, 0)))
                .record(Event.incident(SEMI_2, Incident.withdrawal(EAST).on(date(3, 20))))
                .record(Event.corrected(
                        Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 2).on(date(3, 2)))));

        assertThat(cup.asOf(date(3, 3)).pairing(SEMI_1).tie().orElseThrow().leg(Match.FIRST_LEG))
                .contains(Leg.played(0, 2).on(date(3, 2)));
        assertThat(cup.asOf(date(3, 19)).pairing(SEMI_2).isSettled()).isFalse();
        assertThat(cup.asOf(date(3, 20)).pairing(SEMI_2).winner()).contains(WEST);
    }

    @Test
    void events_of_every_kind_print_and_have_a_date() {
        Incident withdrawal = Incident.withdrawal(EAST).on(date(3, 20));

        assertThat(Event.incident(withdrawal)).hasToString("withdrawal of East Hill (SCO) on 2026-03-20");
        assertThat(Event.incident(SEMI_2, withdrawal))
                .hasToString("Semi-finals 2: withdrawal of East Hill (SCO) on 2026-03-20");
        assertThat(Event.incident(SEMI_2, withdrawal).date()).contains(date(3, 20));
        assertThat(Event.corrected(Event.shootOut(SEMI_1, ShootOut.of(3, 0))).date())
                .isEmpty();
    }

    @Test
    void different_competitions_and_rounds_have_different_hashes() {
        assertThat(cup().hashCode()).isNotEqualTo(won(cup(), SEMI_1, true).hashCode());
        assertThat(Cups.semiFinals().hashCode()).isNotEqualTo(Cups.finals().hashCode());
        assertThat(Cups.finals().name()).isEqualTo("Final");
    }

    @Test
    void a_revoked_draw_opens_only_that_slot_of_that_tie() {
        Competition cup = Competition.of(
                "Mill Cup",
                2026,
                RULES,
                Round.named("First round")
                        .tie(Slot.drawnLater(), Slot.loserOf("Hill Cup", "Final"))
                        .tie(Slot.loserOf("Hill Cup", "Semi-final"), Slot.drawnLater())
                        .windows(window(3, 1, 3), window(3, 8, 10)));
        cup = cup.record(
                        Event.filled("First round 1", Side.FIRST, Slot.entrant(UPPER), date(2, 1)),
                        Event.filled("First round 1", Side.SECOND, Slot.entrant(LOWER), date(2, 1)))
                .record(
                        Event.filled("First round 2", Side.FIRST, Slot.entrant(EAST), date(2, 1)),
                        Event.filled("First round 2", Side.SECOND, Slot.entrant(WEST), date(2, 1)));
        OrganiserAction.Filled first = Event.filled("First round 2", Side.FIRST, Slot.entrant(EAST), date(2, 1));
        OrganiserAction.Filled second = Event.filled("First round 1", Side.SECOND, Slot.entrant(LOWER), date(2, 1));

        assertThat(cup.record(Event.revoked(first)).pairing("First round 2"))
                .hasToString("First round 2: loser of Semi-final (Hill Cup) v West Hill (WAL)");
        assertThat(cup.record(Event.revoked(second)).pairing("First round 1"))
                .hasToString("First round 1: Upper Mill (ENG) v loser of Final (Hill Cup)");
    }
}
