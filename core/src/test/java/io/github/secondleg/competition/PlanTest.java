package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.EAST;
import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.RULES;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.WEST;
import static io.github.secondleg.competition.Cups.date;
import static io.github.secondleg.competition.Cups.finals;
import static io.github.secondleg.competition.Cups.semiFinals;
import static io.github.secondleg.competition.Cups.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.secondleg.Match;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The plan of a competition, and the rejected plans with their messages. */
class PlanTest {
    private static Competition cup(Round... rounds) {
        return Competition.of("Mill Cup", 2026, RULES, rounds);
    }

    private static void rejects(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void a_round_names_its_ties_for_the_slots_of_the_next() {
        assertThat(semiFinals().tieNames()).containsExactly("Semi-finals 1", "Semi-finals 2");
        assertThat(finals().tieNames()).containsExactly("Final");
        assertThat(Round.named("Final").tieNames()).isEmpty();
        assertThat(Round.named("Final")
                        .slots(semiFinals().tieNames().stream()
                                .map(Slot::winnerOf)
                                .toList())
                        .slots())
                .containsExactly(Slot.winnerOf("Semi-finals 1"), Slot.winnerOf("Semi-finals 2"));
    }

    @Test
    void rejects_a_slot_that_names_a_later_tie() {
        rejects(() -> cup(finals(), semiFinals()), """
                The competition (Mill Cup) has 2 faults:
                The slot (winner of Semi-finals 1) of Final must name an earlier tie.
                Maybe the rounds are not in the order of play, or the slots form a circle.
                The slot (winner of Semi-finals 2) of Final must name an earlier tie.
                Maybe the rounds are not in the order of play, or the slots form a circle.""");
    }

    @Test
    void rejects_a_circle() {
        rejects(() -> cup(Round.named("Final").tie(Slot.entrant(UPPER), Slot.winnerOf("Final"))), """
                The slot (winner of Final) of Final must name an earlier tie.
                Maybe the rounds are not in the order of play, or the slots form a circle.""");
    }

    @Test
    void rejects_a_slot_that_names_an_unknown_tie() {
        rejects(
                () -> cup(
                        semiFinals(),
                        Round.named("Final").tie(Slot.winnerOf("Semi-final 1"), Slot.winnerOf("Semi-finals 2"))),
                """
                The slot (winner of Semi-final 1) of Final names a tie that is not in the competition.
                Maybe the name is wrong: a tie is called "<round> <number>", or "<round>" if its round has one tie.""");
    }

    @Test
    void rejects_a_slot_that_appears_twice() {
        rejects(() -> cup(semiFinals(), Round.named("Final").tie(Slot.winnerOf(SEMI_1), Slot.winnerOf(SEMI_1))), """
                The slot (winner of Semi-finals 1) appears twice: in Final and in Final.
                Maybe the second one was copied from the first and has the wrong number.""");
    }

    @Test
    void rejects_a_team_that_enters_twice_even_under_another_association() {
        rejects(() -> cup(Round.named("Semi-finals").tie(UPPER, LOWER).tie(EAST, Team.of("Upper Mill", "WAL"))), """
                The team id (Upper Mill) enters twice: Upper Mill (ENG) in Semi-finals 1 and Upper Mill (WAL) in Semi-finals 2.
                Maybe they are two teams: give them different ids with Team.withId.""");
    }

    @Test
    void rejects_a_window_before_that_of_the_round_that_feeds_it() {
        rejects(
                () -> cup(
                        semiFinals().windows(window(3, 1, 3), window(3, 8, 10)),
                        finals().windows(window(3, 10, 12), window(4, 8, 10))),
                """
                The window of the first legs of Final (2026-03-10 to 2026-03-12) must begin after that of the second legs of Semi-finals (2026-03-08 to 2026-03-10), which feeds it.
                Maybe the windows of the two rounds are swapped.""");
        assertThat(cup(
                                semiFinals().windows(window(3, 1, 3), window(3, 8, 10)),
                                finals().windows(window(3, 11, 12), window(4, 8, 10)))
                        .rounds())
                .hasSize(2);
    }

    @Test
    void rejects_a_slot_left_over_and_a_round_without_ties() {
        rejects(
                () -> cup(
                        Round.named("Semi-finals").slots(List.of(Slot.entrant(UPPER), Slot.entrant(LOWER), Slot.bye())),
                        Round.named("Final")),
                """
                The competition (Mill Cup) has 2 faults:
                The number of slots of Semi-finals (3) must be even, since each tie has two.
                Maybe a bye is missing: use Slot.bye.
                The round (Final) has no ties.
                Maybe it is still to be drawn: give it slots with Slot.drawnLater.""");
    }

    @Test
    void rejects_two_ties_of_the_same_name() {
        rejects(
                () -> cup(
                        Round.named("Final").tie(UPPER, LOWER),
                        Round.named("Final").tie(EAST, WEST)),
                """
                The tie (Final) appears twice in the competition.
                Maybe two rounds have the same name.""");
    }

    @Test
    void rejects_impossible_names_and_windows() {
        rejects(() -> Round.named(" "), "The round name ( ) must not be blank.\nMaybe a column was empty.");
        rejects(
                () -> Competition.of("", 2026, RULES, semiFinals()),
                "The competition name () must not be blank.\nMaybe a column was empty.");
        rejects(
                () -> Window.of(date(3, 3), date(3, 1)),
                "The last date of a window (2026-03-01) must not be before its first date (2026-03-03).\nMaybe the two dates are swapped.");
        rejects(
                () -> semiFinals().windows(window(3, 8, 10), window(3, 1, 3)),
                "The window of the second legs of Semi-finals (2026-03-01 to 2026-03-03) must not begin before that of the"
                        + " first legs (2026-03-08 to 2026-03-10).\nMaybe the two windows are swapped.");
    }

    @Test
    void notes_teams_that_may_be_one() {
        Competition cup = cup(Round.named("Final").tie(Team.of("Étoile-Sud", "CGO"), Team.of("etoile sud", "CGO")));

        assertThat(cup.notes())
                .extracting(Object::toString)
                .containsExactly(
                        "The club ids Étoile-Sud and etoile sud differ only in accents, capitals or punctuation.");
        assertThat(Cups.cup().notes()).isEmpty();
    }

    @Test
    void slots_print_the_names_that_people_use() {
        assertThat(List.of(
                        Slot.entrant(UPPER),
                        Slot.winnerOf("First round 2"),
                        Slot.loserOf("Semi-finals 1"),
                        Slot.loserOf("CAF Champions League", "First round 3"),
                        Slot.drawnLater(),
                        Slot.bye()))
                .extracting(Object::toString)
                .containsExactly(
                        "Upper Mill (ENG)",
                        "winner of First round 2",
                        "loser of Semi-finals 1",
                        "loser of First round 3 (CAF Champions League)",
                        "to be drawn",
                        "bye");
    }

    @Test
    void competitions_are_equal_by_plan_rule_names_and_events() {
        TiebreakChain sameName = TiebreakChain.of("the cup rules", Tiebreaker.aggregate());
        TiebreakChain otherName = RULES.withName("other rules");
        new EqualsTester()
                .addEqualityGroup(
                        Cups.cup(),
                        Cups.cup().record(List.of()),
                        Competition.of("Mill Cup", 2026, sameName, semiFinals(), finals()),
                        Cups.won(Cups.cup(), SEMI_1, true).atStart())
                .addEqualityGroup(Competition.of("Mill Cup", 2026, otherName, semiFinals(), finals()))
                .addEqualityGroup(Competition.of("Mill Cup", 2027, RULES, semiFinals(), finals()))
                .addEqualityGroup(Competition.of("Hill Cup", 2026, RULES, semiFinals(), finals()))
                .addEqualityGroup(Competition.of("Mill Cup", 2026, RULES, semiFinals()))
                .addEqualityGroup(Cups.cupWithWindows())
                .addEqualityGroup(Cups.won(Cups.cup(), SEMI_1, true), Cups.won(Cups.cup(), SEMI_1, true))
                .addEqualityGroup(Cups.won(Cups.cup(), SEMI_1, false))
                .addEqualityGroup(semiFinals(), semiFinals())
                .addEqualityGroup(semiFinals().under(RULES), semiFinals().under(sameName))
                .addEqualityGroup(semiFinals().windows(window(3, 1, 3), window(3, 8, 10)))
                .addEqualityGroup(semiFinals().windows(window(3, 1, 3), window(3, 8, 11)))
                .addEqualityGroup(semiFinals().windows(window(3, 1, 4), window(3, 8, 10)))
                .addEqualityGroup(Round.named("Semi-finals"))
                .addEqualityGroup(Round.named("Semis").slots(semiFinals().slots()))
                .testEquals();
    }

    @Test
    void rejects_a_competition_without_rounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Competition.of("Mill Cup", 2026, RULES))
                .withMessage("""
                        The competition (Mill Cup) has no rounds.
                        Maybe they were left out: give them after the rules, in the order of play.""");
    }

    @Test
    void a_competition_and_its_parts_have_their_values() {
        Round round = semiFinals().windows(window(3, 1, 3), window(3, 8, 10)).under(RULES);

        assertThat(round.window(Match.FIRST_LEG)).contains(window(3, 1, 3));
        assertThat(round.window(Match.SECOND_LEG)).contains(window(3, 8, 10));
        assertThat(round.rules()).contains(RULES);
        assertThat(round).hasToString("Semi-finals");
        assertThat(Cups.cup()).hasToString("Mill Cup 2026");
        assertThat(Cups.cup().name()).isEqualTo("Mill Cup");
        assertThat(Cups.cup().season()).isEqualTo(2026);
        assertThat(Cups.cup().pairing(SEMI_1).round()).isEqualTo(semiFinals());
    }
}
