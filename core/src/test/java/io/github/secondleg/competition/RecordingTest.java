package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.EAST;
import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.SEMI_2;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.WEST;
import static io.github.secondleg.competition.Cups.cup;
import static io.github.secondleg.competition.Cups.cupWithWindows;
import static io.github.secondleg.competition.Cups.date;
import static io.github.secondleg.competition.Cups.suspension;
import static io.github.secondleg.competition.Cups.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;

class RecordingTest {
    @Test
    void a_winner_advances_and_the_final_waits_for_the_other() {
        Competition cup = won(cup(), SEMI_1, true);
        Pairing last = cup.pairing(FINAL);

        assertThat(last.team(Side.FIRST)).contains(UPPER);
        assertThat(last.team(Side.SECOND)).isEmpty();
        assertThat(last.tie()).isEmpty();
        assertThat(last.awaiting()).contains(Note.of("pairing.awaits.winner", SEMI_2));
        assertThat(last).hasToString("Final: Upper Mill (ENG) v winner of Semi-finals 2");
    }

    @Test
    void a_final_is_a_tie_once_both_teams_are_known() {
        Competition cup = won(won(cup(), SEMI_1, false), SEMI_2, true);
        Pairing last = cup.pairing(FINAL);

        assertThat(last.tie().orElseThrow().first()).isEqualTo(LOWER);
        assertThat(last.tie().orElseThrow().second()).isEqualTo(EAST);
        assertThat(last.awaiting()).contains(PairingNotes.awaits(Awaited.FIRST_LEG));
        assertThat(last).hasToString("Final: Lower Mill (ENG) v East Hill (SCO)");
        assertThat(won(cup, FINAL, true).qualifiers()).containsExactly(LOWER);
        assertThat(won(cup, FINAL, true).pending()).isEmpty();
    }

    @Test
    void recording_does_not_change_the_competition_before() {
        Competition before = cup();
        Competition after = won(before, SEMI_1, true);

        assertThat(before).isEqualTo(cup()).isNotEqualTo(after);
        assertThat(before.pairing(SEMI_1).isSettled()).isFalse();
        assertThat(before.events()).isEmpty();
        assertThat(after.events()).hasSize(2);
    }

    @Test
    void extra_time_and_the_shoot_out_are_recorded_for_their_tie() {
        Competition level = cup().record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 0)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 0)));

        assertThat(level.pairing(SEMI_1).awaiting()).contains(PairingNotes.awaits(Awaited.SHOOT_OUT));
        assertThat(level.record(Event.shootOut(SEMI_1, ShootOut.of(3, 4)))
                        .pairing(SEMI_1)
                        .winner())
                .contains(UPPER);
        assertThat(level.record(Event.extraTime(SEMI_1, ExtraTime.ofGoals(1, 0)))
                        .pairing(SEMI_1)
                        .tie()
                        .orElseThrow()
                        .extraTime())
                .contains(ExtraTime.ofGoals(1, 0));
    }

    @Test
    void a_round_has_rules_of_its_own() {
        TiebreakChain own = TiebreakChain.of(
                "old rules",
                Tiebreaker.aggregate(),
                Tiebreaker.playOffMatch(),
                Tiebreaker.higherSeed(),
                Tiebreaker.lots());
        Competition cup = Competition.of(
                        "Mill Cup", 2026, Cups.RULES, Cups.semiFinals().under(own), Cups.finals())
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 0)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 0)));

        assertThat(cup.pairing(SEMI_1).awaiting()).contains(PairingNotes.awaits(Awaited.PLAY_OFF_MATCH));
        Competition played =
                cup.record(Event.playOffMatch(SEMI_1, PlayOffMatch.between(UPPER, LOWER, Leg.played(0, 0))));
        assertThat(played.pairing(SEMI_1).awaiting()).contains(PairingNotes.awaits(Awaited.SEEDING));
        assertThat(played.record(Event.higherSeed(SEMI_1, LOWER))
                        .pairing(SEMI_1)
                        .winner())
                .contains(LOWER);
        assertThat(played.record(Event.lotsDrawnFor(SEMI_1, LOWER))
                        .pairing(SEMI_1)
                        .tie()
                        .orElseThrow()
                        .lotsDrawnFor())
                .contains(LOWER);
    }

    @Test
    void a_team_whose_possible_opponents_are_both_out_advances_without_playing() {
        Competition cup = cup().record(Event.incident(SEMI_1, Incident.disqualification(UPPER)))
                .record(Event.incident(SEMI_1, Incident.disqualification(LOWER)));

        assertThat(cup.pairing(FINAL)).hasToString("Final: nobody (winner of Semi-finals 1) v winner of Semi-finals 2");
        Competition over = won(cup, SEMI_2, false);
        assertThat(over.pairing(FINAL).tie()).isEmpty();
        assertThat(over.pairing(FINAL).isSettled()).isTrue();
        assertThat(over.qualifiers()).containsExactly(WEST);
        assertThat(over.pairing(FINAL).loser()).isEmpty();
    }

    @Test
    void a_final_without_teams_has_no_winner() {
        Competition cup = cup();
        for (var team : new io.github.secondleg.Team[] {UPPER, LOWER, EAST, WEST}) {
            cup = cup.record(Event.incident(Incident.withdrawal(team).on(date(3, 1))));
        }
        assertThat(cup.pairing(FINAL).isSettled()).isTrue();
        assertThat(cup.qualifiers()).isEmpty();
        assertThat(cup.remaining()).isEmpty();
        assertThat(cup.eliminated()).hasSize(4);
    }

    @Test
    void a_bye_is_not_an_unknown_team() {
        Competition cup = Competition.of(
                "Mill Cup",
                2026,
                Cups.RULES,
                Round.named("Semi-finals").tie(UPPER, LOWER).tie(Slot.entrant(EAST), Slot.bye()),
                Cups.finals());

        assertThat(cup.pairing(SEMI_2)).hasToString("Semi-finals 2: East Hill (SCO) v bye");
        assertThat(cup.pairing(SEMI_2).winner()).contains(EAST);
        assertThat(cup.pairing(FINAL)).hasToString("Final: winner of Semi-finals 1 v East Hill (SCO)");
        assertThat(cup.pairing(FINAL).isSettled()).isFalse();
    }

    @Test
    void a_loser_takes_the_place_of_the_loser() {
        Competition cup = Competition.of(
                "Mill Cup",
                2026,
                Cups.RULES,
                Cups.semiFinals(),
                Round.named("Match for third place").tie(Slot.loserOf(SEMI_1), Slot.loserOf(SEMI_2)),
                Cups.finals());
        cup = won(won(cup, SEMI_1, true), SEMI_2, true);

        assertThat(cup.pairing("Match for third place"))
                .hasToString("Match for third place: Lower Mill (ENG) v West Hill (WAL)");
        assertThat(cup.remaining()).containsExactly(UPPER, LOWER, EAST, WEST);
    }

    @Test
    void a_withdrawal_counts_in_the_unfinished_tie() {
        Competition cup = won(cupWithWindows(), SEMI_1, true)
                .record(Event.incident(Incident.withdrawal(UPPER).on(date(3, 20))));

        assertThat(cup.pairing(SEMI_1).winner()).contains(UPPER);
        assertThat(cup.pairing(SEMI_1).tie().orElseThrow().incidents()).isEmpty();
        assertThat(cup.eliminated()).extracting(EliminatedTeam::team).containsExactly(UPPER, LOWER);
        Competition over = won(cup, SEMI_2, true);
        assertThat(over.pairing(FINAL).winner()).contains(EAST);
        assertThat(over.pairing(FINAL).decision().orElseThrow().criterion()).isEqualTo("walkover");
    }

    @Test
    void a_withdrawal_in_the_middle_of_a_tie_eliminates_the_team_from_it() {
        Competition cup = won(cupWithWindows(), SEMI_1, true)
                .record(Event.incident(Incident.withdrawal(UPPER).on(date(3, 5))));

        assertThat(cup.pairing(SEMI_1).winner()).contains(LOWER);
    }

    @Test
    void windows_decide_whether_an_incident_came_before_the_end_of_its_tie() {
        Competition cup = won(cupWithWindows(), SEMI_1, true);
        Competition between = cup.record(
                Event.incident(SEMI_1, Incident.disqualification(UPPER).on(date(3, 5))));
        Competition afterwards = cup.record(
                Event.incident(SEMI_1, Incident.disqualification(UPPER).on(date(3, 20))));
        Incident lifted = suspension("ENG").from(date(1, 1)).liftedOn(date(1, 2));

        assertThat(between.pairing(SEMI_1).winner()).contains(LOWER);
        assertThat(between.record(Event.incident(lifted)).pairing(SEMI_1).winner())
                .contains(LOWER);
        assertThat(afterwards.pairing(SEMI_1).winner()).contains(UPPER);
        assertThat(afterwards.record(Event.incident(lifted)).pairing(SEMI_1).winner())
                .contains(UPPER);
    }

    @Test
    void a_suspension_in_one_tie_bars_an_undated_leg_if_it_bars_its_whole_window() {
        Competition cup =
                cupWithWindows().record(Event.incident(SEMI_2, suspension("SCO").from(date(3, 2))));

        assertThat(cup.pairing(SEMI_2).winner()).contains(WEST);
    }

    @Test
    void an_undated_decided_tie_ended_before_a_withdrawal() {
        Competition cup = won(cup(), SEMI_1, true)
                .record(Event.incident(Incident.withdrawal(UPPER).on(date(3, 5))));

        assertThat(cup.pairing(SEMI_1).winner()).contains(UPPER);
    }

    @Test
    void a_tie_ends_on_the_date_of_its_second_leg_though_the_first_has_none() {
        Competition cup = cup().record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(2, 0)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(0, 0).on(date(3, 10))));

        assertThat(cup.record(Event.incident(Incident.withdrawal(UPPER).on(date(3, 9))))
                        .pairing(SEMI_1)
                        .winner())
                .contains(LOWER);
        assertThat(cup.record(Event.incident(Incident.withdrawal(UPPER).on(date(3, 10))))
                        .pairing(SEMI_1)
                        .winner())
                .contains(UPPER);
    }

    @Test
    void a_tie_settled_by_an_undated_withdrawal_stays_settled_if_the_opponent_withdraws_too() {
        Competition cup = cup().record(Event.incident(SEMI_1, Incident.withdrawal(UPPER)))
                .record(Event.incident(Incident.withdrawal(LOWER).on(date(3, 20))));

        assertThat(cup.pairing(SEMI_1).winner()).contains(LOWER);
        assertThat(won(cup, SEMI_2, true).qualifiers()).containsExactly(EAST);
    }

    @Test
    void a_disqualification_from_a_tie_does_not_change_the_date_of_its_end() {
        Competition cup = cup().record(
                        Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(2, 0).on(date(3, 3))))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(0, 0).on(date(3, 10))))
                .record(Event.incident(SEMI_1, Incident.disqualificationFromTie(UPPER)));

        assertThat(cup.record(Event.incident(Incident.withdrawal(LOWER).on(date(3, 20))))
                        .pairing(SEMI_1)
                        .winner())
                .contains(LOWER);
        assertThat(cup.record(Event.incident(Incident.withdrawal(LOWER).on(date(3, 5))))
                        .pairing(SEMI_1)
                        .decision())
                .containsInstanceOf(Decision.NobodyAdvances.class);
    }

    @Test
    void a_team_that_withdrew_advances_over_nobody_and_is_eliminated_in_its_next_tie() {
        Competition cup = cup().record(Event.incident(SEMI_1, Incident.disqualification(UPPER)))
                .record(Event.incident(SEMI_1, Incident.disqualification(LOWER)));
        cup = won(cup, SEMI_2, true)
                .record(Event.incident(Incident.withdrawal(EAST).on(date(3, 20))));

        assertThat(cup.pairing(FINAL).isSettled()).isTrue();
        assertThat(cup.qualifiers()).isEmpty();
        assertThat(cup.eliminated())
                .hasSize(4)
                .last()
                .satisfies(out -> assertThat(out.team()).isEqualTo(WEST));
    }

    @Test
    void one_suspension_counts_in_every_unfinished_tie_of_the_association() {
        Competition cup = cupWithWindows()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(2, 0)))
                .record(Event.leg(SEMI_2, Match.FIRST_LEG, Leg.played(2, 0)))
                .record(Event.incident(suspension("ENG").from(date(3, 5))));
        Decision decision = cup.pairing(SEMI_1).decision().orElseThrow();

        assertThat(decision).isInstanceOf(Decision.NobodyAdvances.class);
        assertThat(cup.pairing(SEMI_2).isSettled()).isFalse();
        assertThat(cup.pairing(FINAL).place(Side.FIRST)).isEqualTo(Place.NOBODY);
    }

    @Test
    void a_suspension_does_not_change_a_finished_tie_and_counts_in_the_next() {
        Competition cup = won(won(cupWithWindows(), SEMI_1, true), SEMI_2, true)
                .record(Event.incident(suspension("ENG").from(date(3, 20))));

        assertThat(cup.pairing(SEMI_1).winner()).contains(UPPER);
        assertThat(cup.pairing(FINAL).winner()).contains(EAST);
        assertThat(cup.pairing(FINAL).decision().orElseThrow().summary())
                .isEqualTo("East Hill won by walkover after FIFA suspended ENG on 20 March 2026.");
    }

    @Test
    void a_suspension_that_is_lifted_in_time_does_not_bar_a_later_round() {
        Incident.Suspension suspended = suspension("ENG").from(date(3, 20));
        Competition cup = won(won(cupWithWindows(), SEMI_1, true), SEMI_2, true)
                .record(Event.incident(suspended))
                .record(Event.incident(suspended.liftedOn(date(4, 3))));

        assertThat(cup.pairing(FINAL).isSettled()).isFalse();
        assertThat(cup.pairing(FINAL).awaiting()).contains(PairingNotes.awaits(Awaited.FIRST_LEG));
        assertThat(won(cup, FINAL, true).qualifiers()).containsExactly(UPPER);
    }

    @Test
    void a_suspension_bars_an_undated_leg_only_if_it_bars_its_whole_window() {
        Competition cup = cupWithWindows();

        assertThat(cup.record(Event.incident(suspension("SCO").from(date(3, 2))))
                        .pairing(SEMI_2)
                        .isSettled())
                .isTrue(); // the second legs
        assertThat(cup.record(Event.incident(suspension("SCO").from(date(3, 2)).liftedOn(date(3, 10))))
                        .pairing(SEMI_2)
                        .isSettled())
                .isFalse();
        assertThat(cup.record(Event.incident(suspension("SCO").from(date(3, 2)).liftedOn(date(3, 11))))
                        .pairing(SEMI_2)
                        .winner())
                .contains(WEST);
    }

    @Test
    void a_cancelled_leg_in_a_barred_window_stays_barred_after_the_suspension_is_lifted() {
        Competition cup = cupWithWindows()
                .record(Event.leg(SEMI_2, Match.FIRST_LEG, Leg.played(2, 0)))
                .record(Event.leg(SEMI_2, Match.SECOND_LEG, Leg.cancelled()))
                .record(Event.incident(suspension("SCO").from(date(3, 5)).liftedOn(date(3, 30))));

        assertThat(cup.pairing(SEMI_2).winner()).contains(WEST);
    }

    @Test
    void a_leg_outside_its_window_is_noted() {
        Competition cup = cupWithWindows()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(2, 0).on(date(3, 4))))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(0, 0).on(date(3, 10))));

        assertThat(cup.pairing(SEMI_1).notes())
                .extracting(Object::toString)
                .containsExactly("The first leg on 4 March 2026 is outside its window (1 March 2026 to 3 March 2026).");
        assertThat(cup.pairing(SEMI_2).notes()).isEmpty();
    }

    @Test
    void a_scheduled_leg_keeps_its_date_if_its_teams_change() {
        Competition cup = won(won(cup(), SEMI_1, true), SEMI_2, true)
                .record(Event.leg(FINAL, Match.FIRST_LEG, Leg.scheduled().on(date(4, 2))))
                .record(Event.corrected(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 2))));

        assertThat(cup.pairing(FINAL).tie().orElseThrow().first()).isEqualTo(LOWER);
        assertThat(cup.pairing(FINAL).tie().orElseThrow().leg(Match.FIRST_LEG))
                .contains(Leg.scheduled().on(date(4, 2)));
        assertThat(cup.conflicts()).isEmpty();
    }
}
