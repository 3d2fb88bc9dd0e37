package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.EAST;
import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.SEMI_2;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.WEST;
import static io.github.secondleg.competition.Cups.cupWithWindows;
import static io.github.secondleg.competition.Cups.date;
import static io.github.secondleg.competition.Cups.suspension;
import static io.github.secondleg.competition.Cups.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private static Competition season() {
        return won(won(cupWithWindows(), SEMI_1, true), SEMI_2, true)
                .record(Event.incident(suspension("ENG").from(date(3, 20))));
    }

    @Test
    void the_same_events_give_an_equal_competition() {
        Competition season = season();
        Competition rebuilt = season.atStart().record(season.events());

        assertThat(rebuilt).isEqualTo(season);
        assertThat(rebuilt.pairings()).hasToString(season.pairings().toString());
    }

    @Test
    void as_of_a_date_only_events_up_to_it_count() {
        Competition season = season();

        assertThat(season.asOf(date(3, 2)).events()).isEmpty();
        assertThat(season.asOf(date(3, 3)).events()).hasSize(2); // the first legs, by the last date of their window
        assertThat(season.asOf(date(3, 3)).remaining()).containsExactly(UPPER, LOWER, EAST, WEST);
        assertThat(season.asOf(date(3, 10)).remaining()).containsExactly(UPPER, EAST);
        assertThat(season.asOf(date(3, 19)).pairing(FINAL).awaiting()).contains(PairingNotes.awaits(Awaited.FIRST_LEG));
        assertThat(season.asOf(date(3, 20))).isEqualTo(season);
        assertThat(season.asOf(date(3, 20)).remaining()).containsExactly(EAST);
    }

    @Test
    void results_after_a_leg_did_not_happen_before_it() {
        Competition season = cupWithWindows()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 0).on(date(3, 1))))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 0).on(date(3, 12))))
                .record(Event.shootOut(SEMI_1, ShootOut.of(3, 4)))
                .record(Event.corrected(Event.shootOut(SEMI_1, ShootOut.of(4, 3))));

        assertThat(season.asOf(date(3, 11)).events()).hasSize(1);
        assertThat(season.asOf(date(3, 12))).isEqualTo(season);
    }

    @Test
    void an_undated_event_has_the_date_of_the_event_before_it() {
        Competition season = Cups.cup()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 0)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(0, 0).on(date(3, 12))))
                .record(Event.leg(SEMI_2, Match.FIRST_LEG, Leg.played(1, 0)));

        assertThat(season.asOf(date(3, 11)).events()).hasSize(1);
        assertThat(season.asOf(date(3, 12)).events()).hasSize(3);
    }

    @Test
    void events_print_their_facts() {
        assertThat(List.of(
                        Event.extraTime(SEMI_1, ExtraTime.ofGoals(1, 0)),
                        Event.playOffMatch(
                                SEMI_1,
                                PlayOffMatch.between(
                                        UPPER, LOWER, Leg.played(2, 0).on(date(3, 12)))),
                        Event.lotsDrawnFor(SEMI_1, UPPER),
                        Event.higherSeed(SEMI_1, UPPER),
                        Event.filled(FINAL, Side.SECOND, Slot.bye(), date(2, 1)),
                        Event.corrected(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 2))),
                        Event.revoked(Event.ruled(SEMI_1, Ruling.tieAwardedTo(UPPER)))))
                .extracting(Object::toString)
                .containsExactly(
                        "extra time of Semi-finals 1: 1–0 in extra time",
                        "play-off match of Semi-finals 1: Upper Mill v Lower Mill: 2–0 on 2026-03-12",
                        "lots of Semi-finals 1: drawn for Upper Mill (ENG)",
                        "seeding of Semi-finals 1: Upper Mill (ENG)",
                        "Final, second side: bye",
                        "corrected: first leg of Semi-finals 1: 0–2",
                        "revoked: Semi-finals 1: awarded to Upper Mill (ENG)");
    }

    @Test
    void events_have_the_dates_of_their_facts() {
        assertThat(Event.playOffMatch(
                                SEMI_1,
                                PlayOffMatch.between(
                                        UPPER, LOWER, Leg.played(2, 0).on(date(3, 12))))
                        .date())
                .contains(date(3, 12));
        assertThat(Event.ruled(SEMI_1, Ruling.tieAwardedTo(UPPER).on(date(3, 12)))
                        .date())
                .contains(date(3, 12));
        assertThat(Event.annulled(SEMI_1, "CAF", date(3, 12)).date()).contains(date(3, 12));
        assertThat(Event.moved(SEMI_1, "Dar es Salaam", "CAF", date(3, 12)).date())
                .contains(date(3, 12));
        assertThat(Event.filled(FINAL, Side.SECOND, Slot.bye(), date(3, 12)).date())
                .contains(date(3, 12));
        assertThat(Event.revoked(Event.moved(SEMI_1, "Dar es Salaam", "CAF", date(3, 13)))
                        .date())
                .contains(date(3, 13));
    }

    @Test
    void a_path_leads_from_the_first_tie_of_a_team_to_its_last() {
        Competition season = season();

        assertThat(season.path(UPPER)).extracting(Pairing::name).containsExactly(SEMI_1, FINAL);
        assertThat(season.path(LOWER)).extracting(Pairing::name).containsExactly(SEMI_1);
        assertThat(season.path(io.github.secondleg.Team.of("Nowhere", "ENG"))).isEmpty();
        assertThat(season.affectedBy(SEMI_1)).extracting(Pairing::name).containsExactly(FINAL);
        assertThat(Cups.won(Cups.won(Cups.won(Cups.cup(), SEMI_1, true), SEMI_2, true), FINAL, true)
                        .affectedBy(SEMI_1))
                .isEmpty();
    }
}
