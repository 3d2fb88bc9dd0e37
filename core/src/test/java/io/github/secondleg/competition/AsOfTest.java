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

/** The dates of events that have none themselves. The second legs are on 8–10 March. */
class AsOfTest {
    /** A tie that is level over two undated legs, and another event on 20 March. */
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
    void a_result_after_an_undated_match_has_the_last_date_of_its_window(Result result) {
        Competition season = level().record(result);

        assertThat(season.asOf(date(3, 9)).events()).hasSize(1).doesNotContain(result);
        assertThat(season.asOf(date(3, 10)).events()).hasSize(3).contains(result);
    }

    @ParameterizedTest
    @MethodSource("whatFollows")
    void a_result_after_a_dated_match_has_its_date(Result result) {
        Competition season = cupWithWindows()
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 1)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(1, 1).on(date(3, 8))))
                .record(Event.incident(SEMI_2, Incident.withdrawal(EAST).on(date(3, 20))))
                .record(result);

        assertThat(season.asOf(date(3, 7)).events()).hasSize(1);
        assertThat(season.asOf(date(3, 8)).events()).hasSize(3).contains(result);
    }

    @Test
    void lots_after_a_play_off_match_have_its_date() {
        Event lots = Event.lotsDrawnFor(SEMI_1, LOWER);
        Competition season = level().record(Event.playOffMatch(
                        SEMI_1,
                        PlayOffMatch.between(UPPER, LOWER, Leg.played(0, 0).on(date(3, 15)))))
                .record(lots);

        assertThat(season.asOf(date(3, 14)).events()).hasSize(2);
        assertThat(season.asOf(date(3, 15)).events()).hasSize(4).contains(lots);
    }

    /** A semi-final was postponed until after the window of the final's first leg. That leg has no date. */
    @Test
    void a_match_was_not_played_before_its_teams_were_known() {
        Competition season = Cups.won(cupWithWindows(), SEMI_2, true)
                .record(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(1, 0)))
                .record(Event.leg(SEMI_1, Match.SECOND_LEG, Leg.played(0, 0).on(date(4, 5))))
                .record(Event.leg(FINAL, Match.FIRST_LEG, Leg.played(2, 1)));

        assertThat(season.asOf(date(4, 4)).events()).isEqualTo(season.events().subList(0, 3));
        assertThat(season.asOf(date(4, 5))).isEqualTo(season);
    }

    @Test
    void a_correction_has_the_date_of_the_result_that_it_corrects() {
        Competition season = level().record(Event.shootOut(SEMI_1, ShootOut.of(4, 3)))
                .record(Event.corrected(Event.shootOut(SEMI_1, ShootOut.of(3, 4))));

        assertThat(season.asOf(date(3, 9)).pairing(SEMI_1).awaiting())
                .contains(PairingNotes.awaits(Awaited.SECOND_LEG));
        assertThat(season.asOf(date(3, 10)).pairing(SEMI_1).winner()).contains(UPPER);
    }

    /** A seeding follows no match, so no window gives its date. */
    @Test
    void a_seeding_has_the_date_of_the_event_before_it() {
        Event seeding = Event.higherSeed(SEMI_1, UPPER);

        assertThat(level().record(seeding).asOf(date(3, 19)).events()).hasSize(2);
        assertThat(level().record(seeding).asOf(date(3, 20)).events())
                .hasSize(4)
                .contains(seeding);
    }

    @Test
    void without_windows_and_dates_a_result_has_the_date_of_the_event_before_it() {
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
    void a_result_after_a_single_match_has_its_date_or_the_last_of_its_window() {
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

    /** The criterion fails on a tie with a date and without incidents. The competition has such a tie only before its incident. */
    @Test
    void an_exception_of_a_criterion_is_passed_on() {
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
