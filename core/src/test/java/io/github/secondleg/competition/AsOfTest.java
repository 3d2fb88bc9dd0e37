package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.EAST;
import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.RULES;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.SEMI_2;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.WEST;
import static io.github.secondleg.competition.Cups.cupWithWindows;
import static io.github.secondleg.competition.Cups.date;
import static io.github.secondleg.competition.Cups.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.Awaited;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.ShootOut;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When events had happened that do not say so themselves. The second legs are on 8–10 March. */
class AsOfTest {
    /** Level over both legs, of which no day is known, and with something else recorded that happened on 20 March. */
    private static Competition level() {
        return cupWithWindows()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 1)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 1)))
                .record(Event.incident(SEMI_2, Incident.withdrawal(EAST).on(date(3, 20))));
    }

    static Stream<Result> whatFollows() {
        return Stream.of(
                Event.extraTime(SEMI_1, ExtraTime.ofGoals(1, 0)),
                Event.shootOut(SEMI_1, ShootOut.of(4, 3)),
                Event.lotsDrawnFor(SEMI_1, UPPER));
    }

    @ParameterizedTest
    @MethodSource("whatFollows")
    void what_followed_a_match_of_no_known_day_had_happened_by_the_end_of_its_window(Result result) {
        Competition season = level().record(result);

        assertThat(season.asOf(date(3, 9)).events()).hasSize(1).doesNotContain(result);
        assertThat(season.asOf(date(3, 10)).events()).hasSize(3).contains(result);
    }

    @ParameterizedTest
    @MethodSource("whatFollows")
    void what_followed_a_match_of_a_known_day_had_happened_on_it(Result result) {
        Competition season = cupWithWindows()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 1)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 1).on(date(3, 8))))
                .record(Event.incident(SEMI_2, Incident.withdrawal(EAST).on(date(3, 20))))
                .record(result);

        assertThat(season.asOf(date(3, 7)).events()).hasSize(1);
        assertThat(season.asOf(date(3, 8)).events()).hasSize(3).contains(result);
    }

    @Test
    void lots_after_a_play_off_match_had_not_been_drawn_before_it() {
        Event lots = Event.lotsDrawnFor(SEMI_1, LOWER);
        Competition season = level().record(Event.playOffMatch(
                        SEMI_1, PlayOffMatch.of(Leg.played(0, 0).on(date(3, 15)))))
                .record(lots);

        assertThat(season.asOf(date(3, 14)).events()).hasSize(2);
        assertThat(season.asOf(date(3, 15)).events()).hasSize(4).contains(lots);
    }

    /** Put off until after the window of the final's first leg, which says nothing of its day itself. */
    @Test
    void a_match_had_not_been_played_before_its_clubs_were_known() {
        Competition season = Cups.won(cupWithWindows(), SEMI_2, true)
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 0)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(0, 0).on(date(4, 5))))
                .record(Event.leg(FINAL, Match.FIRST_LEG, Leg.played(2, 1)));

        assertThat(season.asOf(date(4, 4)).events()).isEqualTo(season.events().subList(0, 3));
        assertThat(season.asOf(date(4, 5))).isEqualTo(season);
    }

    @Test
    void a_correction_of_what_followed_had_been_known_then() {
        Competition season = level().record(Event.shootOut(SEMI_1, ShootOut.of(4, 3)))
                .record(Event.corrected(Event.shootOut(SEMI_1, ShootOut.of(3, 4))));

        assertThat(season.asOf(date(3, 9)).pairing(SEMI_1).awaiting())
                .contains(PairingNotes.awaits(Awaited.SECOND_LEG));
        assertThat(season.asOf(date(3, 10)).pairing(SEMI_1).winner()).contains(UPPER);
    }

    /** It follows no match, so that no window tells its day. */
    @Test
    void a_seeding_goes_with_the_event_before() {
        Event seeding = Event.higherSeed(SEMI_1, UPPER);

        assertThat(level().record(seeding).asOf(date(3, 19)).events()).hasSize(2);
        assertThat(level().record(seeding).asOf(date(3, 20)).events())
                .hasSize(4)
                .contains(seeding);
    }

    @Test
    void without_windows_and_days_all_that_follows_goes_with_the_event_before() {
        Competition season = Cups.cup()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 1)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 1)))
                .record(Event.incident(SEMI_2, Incident.withdrawal(EAST).on(date(3, 20))))
                .record(Event.shootOut(SEMI_1, ShootOut.of(4, 3)));

        assertThat(season.asOf(date(3, 19)).pairing(SEMI_1).awaiting())
                .contains(PairingNotes.awaits(Awaited.SHOOT_OUT));
        assertThat(season.asOf(date(3, 20)).pairing(SEMI_1).isSettled()).isTrue();
    }

    @Test
    void what_follows_a_single_match_goes_by_its_window_or_its_day() {
        Competition cup = Competition.of(
                "Mill Cup", 2026, RULES, Round.named("Final").tie(UPPER, WEST).overOneMatch(window(4, 1, 3)));
        Competition level = cup.record(Event.leg(FINAL, Match.SINGLE_MATCH, Leg.played(1, 1)))
                .record(Event.shootOut(FINAL, ShootOut.of(4, 3)));
        Competition onADay = cup.record(
                        Event.leg(FINAL, Match.SINGLE_MATCH, Leg.played(1, 1).on(date(4, 2))))
                .record(Event.shootOut(FINAL, ShootOut.of(4, 3)));

        assertThat(level.asOf(date(4, 2)).events()).isEmpty();
        assertThat(level.asOf(date(4, 3)).qualifiers()).containsExactly(UPPER);
        assertThat(onADay.asOf(date(4, 1)).events()).isEmpty();
        assertThat(onADay.asOf(date(4, 2)).qualifiers()).containsExactly(UPPER);
    }

    /** It fails on a tie that has a date and no incident, which the season was only before its incident. */
    @Test
    void what_a_criterion_throws_is_passed_on() {
        Tiebreaker failing = Tiebreaker.of("fails on 1-1", tie -> {
            if (tie.leg(Match.FIRST_LEG).orElseThrow().date().isPresent()
                    && tie.incidents().isEmpty()) {
                throw new IllegalArgumentException("the criterion's own");
            }
            return Verdict.level();
        });
        Competition season = Competition.of(
                        "Mill Cup", 2026, TiebreakChain.of("rules", failing), Cups.semiFinals(), Cups.finals())
                .record(
                        Event.incident(SEMI_1, Incident.withdrawal(UPPER).on(date(3, 20))),
                        Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 1).on(date(3, 1))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> season.asOf(date(3, 1)))
                .withMessage("the criterion's own");
    }
}
