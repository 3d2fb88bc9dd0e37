package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.EAST;
import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.RULES;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.SEMI_2;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.WEST;
import static io.github.secondleg.competition.Cups.date;
import static io.github.secondleg.competition.Cups.finals;
import static io.github.secondleg.competition.Cups.semiFinals;
import static io.github.secondleg.competition.Cups.window;
import static io.github.secondleg.competition.Cups.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.secondleg.Awaited;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.ShootOut;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;

/** Rounds over one match, as most finals are, behind rounds over two legs. */
class SingleMatchRoundTest {
    private static Competition cup(Round last) {
        return Competition.of("Mill Cup", 2026, RULES, semiFinals().windows(window(3, 1, 3), window(3, 8, 10)), last);
    }

    private static Competition atTheFinal() {
        return won(won(cup(finals().overOneMatch(window(4, 1, 3))), SEMI_1, true), SEMI_2, false);
    }

    @Test
    void its_tie_is_one_match_between_the_two_winners() {
        Pairing last = atTheFinal().pairing(FINAL);
        assertThat(last.tie()).contains(SingleMatchTie.between(UPPER, WEST));
        assertThat(last.awaiting()).contains(PairingNotes.awaits(Awaited.SINGLE_MATCH));
        assertThat(last.round().isOverOneMatch()).isTrue();
    }

    @Test
    void its_match_and_the_kicks_after_it_are_recorded() {
        Competition level = atTheFinal().record(Event.leg(FINAL, Match.SINGLE_MATCH, Leg.played(1, 1)));
        assertThat(level.pairing(FINAL).awaiting()).contains(PairingNotes.awaits(Awaited.SHOOT_OUT));
        Competition won = level.record(Event.shootOut(FINAL, ShootOut.of(4, 3)));
        assertThat(won.qualifiers()).containsExactly(UPPER);
        Competition corrected = won.record(Event.corrected(Event.leg(FINAL, Match.SINGLE_MATCH, Leg.played(1, 2))));
        assertThat(corrected.qualifiers()).containsExactly(WEST);
    }

    @Test
    void a_day_fixed_before_the_clubs_are_known_stays_when_they_change() {
        Competition fixed = atTheFinal()
                .record(Event.leg(FINAL, Match.SINGLE_MATCH, Leg.scheduled().on(date(4, 2))));
        Competition corrected = fixed.record(Event.corrected(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 2))));
        assertThat(corrected.pairing(FINAL).tie())
                .contains(SingleMatchTie.between(LOWER, WEST)
                        .withMatch(Leg.scheduled().on(date(4, 2))));
        assertThat(corrected.conflicts()).isEmpty();
    }

    @Test
    void a_played_match_stays_with_those_who_played_it() {
        Competition played = atTheFinal().record(Event.leg(FINAL, Match.SINGLE_MATCH, Leg.played(2, 1)));
        Competition corrected = played.record(Event.corrected(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 2))));
        assertThat(corrected.conflicts()).hasSize(1);
        assertThat(corrected.pairing(FINAL).tie().orElseThrow().first()).isEqualTo(UPPER);
    }

    @Test
    void a_suspension_meets_it_on_the_days_of_its_window() {
        Incident banned = Cups.suspension("ENG").from(date(3, 20));
        assertThat(atTheFinal().record(Event.incident(banned)).qualifiers()).containsExactly(WEST);
        Incident liftedInTime = Cups.suspension("ENG").from(date(3, 20)).liftedOn(date(4, 3));
        assertThat(atTheFinal()
                        .record(Event.incident(liftedInTime))
                        .pairing(FINAL)
                        .isSettled())
                .isFalse();
        Competition played = atTheFinal().record(Event.leg(FINAL, Match.SINGLE_MATCH, Leg.played(2, 1)));
        Incident later = Incident.withdrawal(UPPER).on(date(4, 4));
        assertThat(played.record(Event.incident(later))
                        .pairing(FINAL)
                        .decision()
                        .orElseThrow()
                        .winner())
                .contains(UPPER);
    }

    @Test
    void as_of_a_day_it_goes_by_its_window() {
        Competition played = atTheFinal()
                .record(Event.leg(FINAL, Match.SINGLE_MATCH, Leg.played(1, 1)))
                .record(Event.shootOut(FINAL, ShootOut.of(3, 4)));
        assertThat(played.asOf(date(4, 2)).pairing(FINAL).awaiting())
                .contains(PairingNotes.awaits(Awaited.SINGLE_MATCH));
        assertThat(played.asOf(date(4, 3)).qualifiers()).containsExactly(WEST);
    }

    @Test
    void a_match_outside_its_window_is_noted() {
        Competition moved = atTheFinal()
                .record(Event.leg(FINAL, Match.SINGLE_MATCH, Leg.played(2, 1).on(date(4, 9))));
        assertThat(moved.pairing(FINAL).notes())
                .extracting(Note::text)
                .containsExactly("The match on 9 April 2026 is outside its window (1 April 2026 to 3 April 2026).");
    }

    @Test
    void a_leg_cannot_be_recorded_in_it_nor_a_single_match_in_another_round() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atTheFinal().record(Event.leg(FINAL, Match.FIRST_LEG, Leg.played(1, 0))))
                .withMessage("The match (first leg) must be the single match of the tie.\n"
                        + "Maybe Match.SINGLE_MATCH was meant, or the tie has two legs: use TwoLeggedTie.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cup(finals()).record(Event.leg(SEMI_1, Match.SINGLE_MATCH, Leg.played(1, 0))))
                .withMessage("The tie has two legs and no single match.\n"
                        + "Maybe a leg was meant, or the tie is over a single match: use SingleMatchTie, or"
                        + " overOneMatch in a competition.");
    }

    @Test
    void its_window_must_come_after_those_of_the_rounds_that_feed_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cup(finals().overOneMatch(window(3, 9, 12))))
                .withMessageContaining("The matches of Final (2026-03-09 to 2026-03-12) begin before the second legs of"
                        + " Semi-finals (2026-03-08 to 2026-03-10), which feeds it, are over.");
        Round one = Round.named("Semi-finals").tie(UPPER, LOWER).tie(EAST, WEST).overOneMatch(window(3, 8, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Competition.of(
                        "Mill Cup", 2026, RULES, one, finals().windows(window(3, 9, 12), window(3, 19, 20))))
                .withMessageContaining("The first legs of Final (2026-03-09 to 2026-03-12) begin before the matches of"
                        + " Semi-finals (2026-03-08 to 2026-03-10), which feeds it, are over.");
    }

    @Test
    void a_round_says_how_it_is_played_and_the_last_word_holds() {
        Round single = finals().overOneMatch(window(4, 1, 3));
        assertThat(single.window(Match.SINGLE_MATCH)).contains(window(4, 1, 3));
        assertThat(single.window(Match.FIRST_LEG)).isEmpty();
        assertThat(single.window(Match.PLAY_OFF_MATCH)).isEmpty();
        assertThat(finals().isOverOneMatch()).isFalse();
        Round legs = single.windows(window(4, 1, 3), window(4, 8, 9));
        assertThat(legs.isOverOneMatch()).isFalse();
        assertThat(legs.window(Match.SINGLE_MATCH)).isEmpty();
        assertThat(single.under(RULES).overOneMatch().rules()).contains(RULES);
        new EqualsTester()
                .addEqualityGroup(finals())
                .addEqualityGroup(finals().overOneMatch(), single.overOneMatch())
                .addEqualityGroup(single, finals().overOneMatch(window(4, 1, 3)))
                .addEqualityGroup(legs)
                .testEquals();
    }
}
