package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.EAST;
import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.SEMI_2;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.WEST;
import static io.github.secondleg.competition.Cups.cup;
import static io.github.secondleg.competition.Cups.date;
import static io.github.secondleg.competition.Cups.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final Event LOWER_HAD_WON = Event.corrected(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 2)));

    private static Competition beforeTheFinal() {
        return won(won(cup(), SEMI_1, true), SEMI_2, true);
    }

    @Test
    void before_the_next_tie_the_right_winner_replaces_the_wrong_one() {
        Competition before = beforeTheFinal();
        Competition after = before.record(LOWER_HAD_WON);

        assertThat(after.pairing(FINAL)).hasToString("Final: Lower Mill (ENG) v East Hill (SCO)");
        assertThat(Difference.between(before, after))
                .hasToString("Final, winner of Semi-finals 1: Upper Mill (ENG) → Lower Mill (ENG)");
        assertThat(after.pairing(SEMI_2)).isSameAs(before.pairing(SEMI_2));
    }

    @Test
    void after_the_next_tie_its_teams_stay_and_the_conflict_is_reported() {
        Competition before = won(beforeTheFinal(), FINAL, true);
        Competition after = before.record(LOWER_HAD_WON);

        assertThat(after.pairing(FINAL).tie().orElseThrow().first()).isEqualTo(UPPER);
        assertThat(after.qualifiers()).containsExactly(UPPER);
        assertThat(after.conflicts())
                .containsExactly(new Conflict(FINAL, Side.FIRST, UPPER, Slot.winnerOf(SEMI_1), Optional.of(LOWER)));
        assertThat(Difference.between(before, after)).hasToString("""
                Final, winner of Semi-finals 1: Upper Mill (ENG) → Lower Mill (ENG)
                Final was played by Upper Mill (ENG), but the winner of Semi-finals 1 is Lower Mill (ENG)""");
        assertThat(Difference.between(after, after).conflicts()).isEmpty();
        assertThat(Difference.between(after, after).moves()).isEmpty();
    }

    @Test
    void a_ruling_that_gives_the_place_resolves_the_conflict() {
        Competition after = won(beforeTheFinal(), FINAL, true)
                .record(LOWER_HAD_WON)
                .record(Event.ruled(SEMI_1, Ruling.placeGivenTo(UPPER, "the committee")));

        assertThat(after.conflicts()).isEmpty();
        assertThat(after.qualifiers()).containsExactly(UPPER);
    }

    @Test
    void an_annulment_of_the_played_tie_resolves_the_conflict() {
        Competition after = won(beforeTheFinal(), FINAL, true)
                .record(LOWER_HAD_WON)
                .record(Event.annulled(FINAL, "the committee", date(5, 1)));

        assertThat(after.conflicts()).isEmpty();
        assertThat(after.pairing(FINAL)).hasToString("Final: Lower Mill (ENG) v East Hill (SCO)");
        assertThat(after.pairing(FINAL).isSettled()).isFalse();
    }

    @Test
    void a_played_tie_is_in_conflict_if_its_place_is_open_again_or_nobodys() {
        Competition played = won(beforeTheFinal(), FINAL, true);

        assertThat(played.record(Event.corrected(Event.leg(SEMI_2, Match.SECOND_LEG, Leg.postponed())))
                        .conflicts())
                .extracting(Object::toString)
                .containsExactly(
                        "Final was played by East Hill (SCO), but the winner of Semi-finals 2 is not known, or nobody");
        assertThat(played.record(Event.incident(SEMI_2, Incident.disqualificationFromTie(EAST)))
                        .record(Event.incident(SEMI_2, Incident.disqualificationFromTie(WEST)))
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void a_team_on_both_sides_is_reported_and_waits_for_a_ruling() {
        Competition cup = won(won(cup(), SEMI_1, true), SEMI_2, true)
                .record(Event.ruled(SEMI_2, Ruling.placeGivenTo(LOWER, "the committee")))
                .record(LOWER_HAD_WON);

        assertThat(cup.conflicts())
                .extracting(Object::toString)
                .containsExactly("Final has Lower Mill (ENG) on both sides");
        assertThat(cup.pairing(FINAL).tie()).isEmpty();
        assertThat(cup.pairing(FINAL).isSettled()).isFalse();
        assertThat(cup.pairing(FINAL).awaiting()).hasToString("Optional[a ruling of the organiser]");
    }

    @Test
    void extra_time_and_shoot_outs_are_corrected_and_play_off_matches_recorded_again() {
        Competition level = cup().record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 0)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 0)))
                .record(Event.extraTime(SEMI_1, ExtraTime.ofGoals(1, 0)))
                .record(Event.shootOut(SEMI_1, ShootOut.of(3, 4)))
                .record(Event.playOffMatch(SEMI_1, PlayOffMatch.between(UPPER, LOWER, Leg.played(1, 0))))
                .record(Event.corrected(Event.extraTime(SEMI_1, ExtraTime.ofGoals(0, 0))))
                .record(Event.corrected(Event.shootOut(SEMI_1, ShootOut.of(4, 3))))
                .record(Event.corrected(
                        Event.playOffMatch(SEMI_1, PlayOffMatch.between(UPPER, LOWER, Leg.played(2, 0)))));

        assertThat(level.pairing(SEMI_1).winner()).contains(LOWER);
        assertThat(level.pairing(SEMI_1).tie().orElseThrow().extraTime()).contains(ExtraTime.ofGoals(0, 0));
        assertThat(level.pairing(SEMI_1).tie().orElseThrow().playOffMatch())
                .contains(PlayOffMatch.between(UPPER, LOWER, Leg.played(2, 0)));
    }

    @Test
    void states_of_two_competitions_are_not_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(cup(), Cups.cupWithWindows()))
                .withMessage(
                        "The two states (Mill Cup 2026, Mill Cup 2026) must be of one competition, but their rounds"
                                + " differ.\nMaybe one of them is of another season.");
    }

    @Test
    void a_new_winner_of_the_last_tie_is_a_move() {
        assertThat(Difference.between(beforeTheFinal(), won(beforeTheFinal(), FINAL, false))
                        .moves())
                .isEqualTo(List.of(new Difference.Move(FINAL, "winner", Optional.empty(), Optional.of(EAST))))
                .first()
                .hasToString("Final, winner: nobody yet → East Hill (SCO)");
    }

    /** Another team played its final, so it has not lost. A ruling must resolve that. */
    @Test
    void a_team_with_a_place_in_a_tie_that_others_played_remains_until_a_ruling() {
        Competition played = won(won(won(cup(), SEMI_1, true), SEMI_2, false), FINAL, true);
        Competition corrected = played.record(Event.corrected(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 3))));

        assertThat(corrected.conflicts()).hasSize(1);
        assertThat(corrected.remaining()).containsExactly(UPPER, LOWER);
        assertThat(corrected.eliminated()).extracting(EliminatedTeam::team).containsExactly(EAST, WEST);
        Competition ruled = corrected.record(Event.ruled(SEMI_1, Ruling.tieAwardedTo(UPPER)));
        assertThat(ruled.conflicts()).isEmpty();
        assertThat(ruled.remaining()).containsExactly(UPPER);
    }
}
