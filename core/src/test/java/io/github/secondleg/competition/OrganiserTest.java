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
import static io.github.secondleg.competition.Cups.date;
import static io.github.secondleg.competition.Cups.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.Awaited;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.Pot;
import io.github.secondleg.draw.PotPairing;
import io.github.secondleg.draw.Procedure;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rulings and draws, after real cases. */
class OrganiserTest {
    private static final Team GUEST = Team.of("Guest Town", "WAL");

    private static void rejects(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    /** As in 1984: the winner of a semi-final withdrew, and its loser, Canon Yaoundé, played the final. */
    @Test
    void a_loser_is_given_the_place_of_the_winner_that_withdrew() {
        Ruling given = Ruling.placeGivenTo(LOWER, "CAF").on(date(3, 20));
        Competition cup = won(won(cup(), SEMI_1, true), SEMI_2, true).record(Event.ruled(SEMI_1, given));

        assertThat(cup.pairing(FINAL).team(Side.FIRST)).contains(LOWER);
        assertThat(cup.pairing(SEMI_1).decision().orElseThrow().winner()).contains(UPPER);
        assertThat(cup.pairing(SEMI_1).loser()).isEmpty();
        assertThat(cup.pairing(SEMI_1).notes())
                .extracting(Object::toString)
                .containsExactly("The ruling (place given to Lower Mill (ENG) by CAF on 2026-03-20) does not "
                        + "change the decision on this tie. It fills the place in the next round.");
        assertThat(cup.eliminated())
                .extracting(Object::toString)
                .containsExactly(
                        "Upper Mill (ENG), Semi-finals 1: Lower Mill were given the place by CAF on 20 March 2026.",
                        "West Hill (WAL), Semi-finals 2: East Hill won 2–0 on aggregate.");
        assertThat(cup.record(Event.revoked(Event.ruled(SEMI_1, given)))
                        .pairing(FINAL)
                        .team(Side.FIRST))
                .contains(UPPER);
    }

    @Test
    void a_place_that_nobody_won_is_given_to_a_team_of_another_tie() {
        Competition cup = cup().record(Event.incident(SEMI_1, Incident.disqualification(UPPER)))
                .record(Event.incident(SEMI_1, Incident.disqualification(LOWER)))
                .record(Event.ruled(SEMI_1, Ruling.placeGivenTo(GUEST, "the committee")));

        assertThat(cup.pairing(FINAL)).hasToString("Final: Guest Town (WAL) v winner of Semi-finals 2");
        assertThat(cup.remaining()).containsExactly(GUEST, EAST, WEST);
    }

    @Test
    void a_place_is_not_given_twice_and_not_to_a_team_that_has_another() {
        Competition cup = won(cup(), SEMI_1, true).record(Event.ruled(SEMI_1, Ruling.placeGivenTo(LOWER, "CAF")));

        rejects(
                () -> cup.record(Event.ruled(SEMI_1, Ruling.placeGivenTo(GUEST, "CAF"))),
                "The place is given twice: by the ruling (place given to Lower Mill (ENG) by CAF) and by the ruling (place"
                        + " given to Guest Town (WAL) by CAF).\n"
                        + "Maybe the first ruling was set aside: revoke it with Event.revoked.");
        rejects(
                () -> won(cup(), SEMI_1, true).record(Event.ruled(SEMI_1, Ruling.placeGivenTo(EAST, "CAF"))),
                "The ruling (place given to East Hill (SCO) by CAF) gives the place to a team that has a place already:"
                        + " Semi-finals 2: East Hill (SCO) v West Hill (WAL).\n"
                        + "Maybe the ruling is about a later tie.");
        assertThat(cup.record(Event.ruled(SEMI_1, Ruling.placeGivenTo(LOWER, "CAF")))
                        .pairing(FINAL)
                        .team(Side.FIRST))
                .contains(LOWER);
    }

    @Test
    void a_tie_is_awarded_and_the_award_is_revoked() {
        Ruling award = Ruling.tieAwardedTo(LOWER).on(date(3, 20));
        Competition cup = cup().record(Event.ruled(SEMI_1, award));

        assertThat(cup.pairing(FINAL).team(Side.FIRST)).contains(LOWER);
        assertThat(cup.record(Event.revoked(Event.ruled(SEMI_1, award)))
                        .pairing(SEMI_1)
                        .awaiting())
                .contains(PairingNotes.awaits(Awaited.FIRST_LEG));
    }

    @Test
    void an_annulled_tie_is_played_again() {
        Competition cup = won(cup(), SEMI_1, true).record(Event.annulled(SEMI_1, "CAF", date(3, 20)));

        assertThat(cup.pairing(SEMI_1).awaiting()).contains(PairingNotes.awaits(Awaited.FIRST_LEG));
        assertThat(cup.pairing(SEMI_1).notes())
                .extracting(Object::toString)
                .containsExactly("Everything recorded before was annulled by CAF on 20 March 2026.");
        assertThat(won(cup, SEMI_1, false).pairing(FINAL).team(Side.FIRST)).contains(LOWER);
    }

    /** As 1º de Agosto v Namungo in 2021: both legs were played in Dar es Salaam, with nominal hosts. */
    @Test
    void a_move_to_one_ground_adds_a_note_and_changes_nothing_else() {
        OrganiserAction.Moved moved = Event.moved(SEMI_1, "Dar es Salaam", "CAF", date(2, 17));
        Competition cup = cup().record(moved);

        assertThat(cup.pairing(SEMI_1).notes())
                .extracting(Object::toString)
                .containsExactly("The tie was moved to Dar es Salaam by CAF on 17 February 2026.");
        assertThat(won(cup, SEMI_1, true).pairing(SEMI_1).winner()).contains(UPPER);
        assertThat(cup.record(Event.revoked(moved)).pairing(SEMI_1).notes()).isEmpty();
    }

    /** The next tie was drawn and not played, so the teams that have its places now play it. */
    @Test
    void a_leg_that_is_awarded_later_changes_a_tie_that_was_not_played() {
        Competition cup = won(won(cup(), SEMI_1, true), SEMI_2, true)
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.awarded(0, 3)));

        assertThat(cup.pairing(FINAL)).hasToString("Final: Lower Mill (ENG) v East Hill (SCO)");
        assertThat(cup.conflicts()).isEmpty();
    }

    @Test
    void a_draw_fills_open_slots_with_entrants_winners_and_byes() {
        Competition cup = Competition.of(
                "Mill Cup",
                2026,
                RULES,
                Cups.semiFinals(),
                Round.named("Play-off round")
                        .tie(Slot.loserOf("Hill Cup", "Final"), Slot.drawnLater())
                        .tie(Slot.drawnLater(), Slot.drawnLater()));

        assertThat(cup.pairing("Play-off round 1"))
                .hasToString("Play-off round 1: loser of Final (Hill Cup) v to be drawn");
        assertThat(cup.pairing("Play-off round 1").awaiting())
                .contains(Note.of("pairing.awaits.loser-elsewhere", "Final", "Hill Cup"));
        assertThat(cup.pairing("Play-off round 2").awaiting()).contains(Note.of("pairing.awaits.draw"));

        Competition drawn = cup.record(
                        Event.filled("Play-off round 1", Side.FIRST, Slot.entrant(GUEST), date(2, 1)),
                        Event.filled("Play-off round 1", Side.SECOND, Slot.winnerOf(SEMI_2), date(2, 1)))
                .record(
                        Event.filled("Play-off round 2", Side.FIRST, Slot.bye(), date(2, 1)),
                        Event.filled("Play-off round 2", Side.SECOND, Slot.winnerOf(SEMI_1), date(2, 1)));
        drawn = won(won(drawn, SEMI_1, true), SEMI_2, true);
        assertThat(drawn.pairing("Play-off round 1"))
                .hasToString("Play-off round 1: Guest Town (WAL) v East Hill (SCO)");
        assertThat(drawn.qualifiers()).containsExactly(UPPER);
        assertThat(drawn.affectedBy(SEMI_2)).extracting(Pairing::name).containsExactly("Play-off round 1");
    }

    @Test
    void a_draw_fills_a_round_and_a_second_draw_does_not_change_the_first() {
        Competition cup = Competition.of(
                "Mill Cup",
                2026,
                RULES,
                Cups.semiFinals(),
                Round.named("Play-off round")
                        .tie(Slot.drawnLater(), Slot.drawnLater())
                        .tie(Slot.drawnLater(), Slot.drawnLater()));
        Pot<Slot> winners = Pot.of("winners", Slot.winnerOf(SEMI_1), Slot.winnerOf(SEMI_2));
        Pot<Slot> guests = Pot.of("guests", Slot.entrant(GUEST), Slot.bye());
        Draw<Slot> draw = Draw.of(PotPairing.of(winners, guests));
        Competition one = cup.record(
                "Play-off round",
                draw.replay(List.of(Slot.winnerOf(SEMI_2), Slot.entrant(GUEST), Slot.winnerOf(SEMI_1), Slot.bye())),
                date(2, 1));
        Competition other = cup.record(
                "Play-off round",
                draw.replay(List.of(Slot.winnerOf(SEMI_1), Slot.entrant(GUEST), Slot.winnerOf(SEMI_2), Slot.bye())),
                date(2, 2));

        assertThat(one.pairings())
                .extracting(Pairing::toString)
                .endsWith(
                        "Play-off round 1: winner of Semi-finals 2 v Guest Town (WAL)",
                        "Play-off round 2: winner of Semi-finals 1 v bye");
        assertThat(other.pairing("Play-off round 1"))
                .hasToString("Play-off round 1: winner of Semi-finals 1 v Guest Town (WAL)");
        assertThat(cup.pairing("Play-off round 1")).hasToString("Play-off round 1: to be drawn v to be drawn");
        assertThat(won(won(one, SEMI_1, true), SEMI_2, true).qualifiers()).containsExactly(UPPER);
        rejects(
                () -> one.record("Play-off round", draw.hold(Procedure.UNIFORM, new SplittableRandom(1)), date(2, 3)),
                "The number of drawn ties (2) must be the number of ties to be drawn in Play-off round (0).\n"
                        + "Maybe another round is meant, or the round was drawn before: revoke that draw with"
                        + " Event.revoked.");
    }

    @Test
    void a_slot_that_is_not_open_is_not_drawn() {
        rejects(
                () -> cup().record(
                                Event.filled(SEMI_1, Side.FIRST, Slot.entrant(GUEST), date(2, 1)),
                                Event.filled(SEMI_1, Side.SECOND, Slot.bye(), date(2, 1))),
                "The slot of Semi-finals 1 on the first side (Upper Mill (ENG)) is not open.\n"
                        + "Maybe another side or tie is meant, or an earlier draw must be revoked first: use Event.revoked.");
        rejects(
                () -> cup().record(filled(FINAL, Side.SECOND, Slot.entrant(GUEST))),
                "The slot of Final on the second side (winner of Semi-finals 2) is not open.\n"
                        + "Maybe another side or tie is meant, or an earlier draw must be revoked first: use Event.revoked.");
    }

    private static Round finalsToBeDrawn() {
        return Round.named("Final").tie(Slot.drawnLater(), Slot.drawnLater());
    }

    @Test
    void a_slot_that_has_a_place_or_waits_for_a_later_tie_is_not_drawn() {
        Competition cup = Competition.of(
                "Mill Cup",
                2026,
                RULES,
                Round.named("First round").tie(Slot.entrant(GUEST), Slot.drawnLater()),
                Cups.semiFinals(),
                finalsToBeDrawn());

        rejects(
                () -> cup.record(filled("First round", Side.SECOND, Slot.winnerOf(SEMI_1))),
                "The slot (winner of Semi-finals 1) of First round must name an earlier tie.\n"
                        + "Maybe the rounds are not in the order of play, or the slots form a circle.");
        rejects(
                () -> cup.record(filled(FINAL, Side.FIRST, Slot.entrant(WEST))),
                "The team id (West Hill) enters twice: West Hill (WAL) in Semi-finals 2 and West Hill (WAL) in Final.\n"
                        + "Maybe they are two teams: give them different ids with Team.withId.");
        rejects(
                () -> cup.record(
                        Event.filled(FINAL, Side.FIRST, Slot.winnerOf(SEMI_1), date(2, 1)),
                        Event.filled(FINAL, Side.SECOND, Slot.winnerOf(SEMI_1), date(2, 1))),
                "The slot (winner of Semi-finals 1) appears twice: in Final and in Final.\n"
                        + "Maybe the second one was copied from the first and has the wrong number.");
        rejects(
                () -> filled(FINAL, Side.FIRST, Slot.drawnLater()),
                "The new slot of Final (to be drawn) must not be open itself.\n"
                        + "Maybe an entrant, or the winner of a tie, is meant.");
    }

    private static OrganiserAction.Filled filled(String tie, Side side, Slot slot) {
        return Event.filled(tie, side, slot, date(2, 1));
    }

    @Test
    void a_draw_is_made_again() {
        Competition cup = Competition.of("Mill Cup", 2026, RULES, Cups.semiFinals(), finalsToBeDrawn());
        OrganiserAction.Filled first = filled(FINAL, Side.FIRST, Slot.winnerOf(SEMI_1));
        Competition again = won(cup, SEMI_1, true).record(first).record(Event.revoked(first));

        assertThat(again.pairing(FINAL)).hasToString("Final: to be drawn v to be drawn");
        assertThat(again.affectedBy(SEMI_1)).isEmpty();
        assertThat(again.record(filled(FINAL, Side.SECOND, Slot.winnerOf(SEMI_1)))
                        .pairing(FINAL))
                .hasToString("Final: to be drawn v Upper Mill (ENG)");
    }

    @Test
    void only_recorded_events_are_revoked() {
        Incident withdrawal = Incident.withdrawal(UPPER).on(date(3, 5));
        for (Event event : List.of(
                Event.incident(withdrawal),
                Event.incident(SEMI_1, withdrawal),
                Event.ruled(SEMI_1, Ruling.tieAwardedTo(UPPER)),
                Event.ruled(SEMI_1, Ruling.placeGivenTo(UPPER, "CAF")),
                Event.moved(SEMI_1, "Dar es Salaam", "CAF", date(2, 17)),
                filled(FINAL, Side.FIRST, Slot.winnerOf(SEMI_1)))) {
            rejects(
                    () -> won(cup(), SEMI_1, true).record(Event.revoked(event)),
                    "The event (" + event
                            + ") cannot be revoked, since it is not recorded.\nMaybe it was recorded with"
                            + " another date.");
        }
        Competition cup = cup().record(Event.incident(withdrawal))
                .record(Event.incident(SEMI_1, Incident.withdrawal(LOWER).on(date(3, 5))));
        assertThat(cup.pairing(FINAL).place(Side.FIRST)).isEqualTo(Place.NOBODY);
        assertThat(cup.record(Event.revoked(Event.incident(withdrawal)))
                        .pairing(SEMI_1)
                        .winner())
                .contains(UPPER);
        assertThat(cup.record(Event.revoked(Event.incident(
                                SEMI_1, Incident.withdrawal(LOWER).on(date(3, 5)))))
                        .pairing(SEMI_1)
                        .winner())
                .contains(LOWER);
    }

    @Test
    void impossible_events_are_rejected() {
        rejects(
                () -> cup().record(Event.incident(Incident.withdrawal(UPPER))),
                "The incident (withdrawal of Upper Mill (ENG)) must have a date, since the date decides in which ties it"
                        + " counts.\n"
                        + "Maybe give the date with on or from, or name the tie: Event.incident(tie, incident).");
        rejects(
                () -> cup().record(Event.incident(Incident.noShow(UPPER, Match.FIRST_LEG))),
                "The incident (no-show of Upper Mill (ENG) at the first leg) belongs to one tie and must be recorded for"
                        + " that tie.\n"
                        + "Maybe name the tie: Event.incident(tie, incident).");
        rejects(
                () -> cup().record(Event.incident(
                        Incident.disqualificationFromTie(UPPER).on(date(3, 5)))),
                "The incident (disqualification from this tie of Upper Mill (ENG) on 2026-03-05) belongs to one tie and"
                        + " must be recorded for that tie.\n"
                        + "Maybe name the tie: Event.incident(tie, incident).");
        rejects(
                () -> cup().record(Event.incident(Incident.withdrawal(GUEST).on(date(3, 5)))),
                "The team (Guest Town (WAL)) is not in the competition.\nMaybe it has another id here.");
        rejects(
                () -> cup().record(Event.leg("Semi-final 1", Match.FIRST_LEG, Leg.played(1, 0))),
                "The tie (Semi-final 1) is not in the competition.\nMaybe one of Semi-finals 1 to Final is meant.");
        rejects(
                () -> Competition.of(
                                "Mill Cup", 2026, RULES, Round.named("Final").tie(UPPER, LOWER))
                        .pairing("final"),
                "The tie (final) is not in the competition.\nMaybe Final is meant.");
        rejects(
                () -> cup().record(Event.leg(FINAL, Match.FIRST_LEG, Leg.played(1, 0))),
                "The event (first leg of Final: 1–0) refers to a tie without two teams: Final: winner of Semi-finals 1"
                        + " v winner of Semi-finals 2.\n"
                        + "Maybe record the results of earlier ties first.");
        rejects(
                () -> cup().record(Event.leg(SEMI_1, Match.PLAY_OFF_MATCH, Leg.played(1, 0))),
                "The match (play-off match) must be the first leg, the second leg or the single match.\n"
                        + "Maybe use Event.playOffMatch.");
        rejects(
                () -> Event.revoked(Event.shootOut(SEMI_1, ShootOut.of(3, 0))),
                "The event (shoot-out of Semi-finals 1: 3–0 on penalties) is of a kind that cannot be revoked.\n"
                        + "Maybe a result is wrong: use Event.corrected, or Event.annulled for a whole tie.");
        rejects(
                () -> Event.annulled(SEMI_1, " ", date(3, 5)),
                "The authority ( ) must not be blank.\nMaybe a column was empty.");
        rejects(
                () -> Event.moved(SEMI_1, "", "CAF", date(3, 5)),
                "The ground () must not be blank.\nMaybe a column was empty.");
        rejects(
                () -> Event.moved(SEMI_1, "Dar es Salaam", "", date(3, 5)),
                "The authority () must not be blank.\nMaybe a column was empty.");
    }

    @Test
    void an_unknown_tie_is_rejected_with_its_name_and_those_of_all_ties() {
        assertThatExceptionOfType(TieNotFoundException.class)
                .isThrownBy(() -> cup().pairing("Semi-final 1"))
                .satisfies(rejection -> {
                    assertThat(rejection.tie()).isEqualTo("Semi-final 1");
                    assertThat(rejection.available()).containsExactly(SEMI_1, SEMI_2, FINAL);
                });
    }
}
