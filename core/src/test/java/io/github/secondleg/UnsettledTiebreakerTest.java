package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.notation.TieNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria that may not have been in force. */
class UnsettledTiebreakerTest {
    private static Tie tie(String facts) {
        return TieNotation.parse("Upper (ENG) v Lower (ENG): " + facts);
    }

    private static String verdict(Tiebreaker criterion, String facts) {
        Verdict verdict = criterion.judge(tie(facts));
        return verdict.awaited()
                .map(Awaited::toString)
                .orElseGet(() -> verdict.isLevel()
                        ? "level"
                        : verdict.side().orElseThrow().toString());
    }

    private static final Tiebreaker AWAY_GOALS =
            Tiebreaker.ifInForce(Tiebreaker.awayGoals(), "unsettled", Tiebreaker.extraTime(), Tiebreaker.lots());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first leg 1-0, second leg 1-0 | level",
                "first leg 2-1, second leg 1-0 | a ruling of the organiser",
                "first leg 2-1, second leg 1-0, in extra time 1-0 | level",
                "first leg 2-1, second leg 1-0; lots drawn for Upper | level",
                "first leg 2-1, second leg 1-0, on penalties 4-3 | a ruling of the organiser",
                "first leg 2-1 | the second leg"
            })
    void turns_on_the_rule_only_where_it_separates_the_teams(String facts, String verdict) {
        assertThat(verdict(AWAY_GOALS, facts)).isEqualTo(verdict);
    }

    private static final Tiebreaker EXTRA_TIME =
            Tiebreaker.ifInForce(Tiebreaker.extraTime(), "unsettled", Tiebreaker.shootOut());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first leg 1-0, second leg 1-0 | level | none recorded",
                "first leg 1-0, second leg 1-0, on penalties 4-3 | level | none recorded",
                "first leg 1-0, second leg awarded 1-0 instead of 0-0, in extra time 0-0 | level | not known yet",
                "first leg 1-0, second leg 1-0, in extra time 0-0 | level | Upper 0–0 Lower",
                "first leg 1-0, second leg 1-0, in extra time 1-0 | a ruling of the organiser | Upper 0–1 Lower",
                "first leg 1-0, second leg 1-0, in extra time 1-0, on penalties 4-3 | level | Upper 0–1 Lower"
            })
    void never_awaits_what_was_perhaps_not_to_be_held(String facts, String verdict, String saw) {
        assertThat(verdict(EXTRA_TIME, facts)).isEqualTo(verdict);
        assertThat(EXTRA_TIME.observe(tie(facts)).text()).isEqualTo(saw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first leg 1-0, second leg 1-0 | a ruling of the organiser",
                "first leg 1-0, second leg 1-0; lots drawn for Upper | FIRST",
                "first leg 1-0, second leg 1-0, on penalties 4-3 | SECOND",
                "first leg 1-0, second leg 1-0, on penalties 4-3; lots drawn for Upper | SECOND"
            })
    void the_first_that_was_held_decides(String facts, String verdict) {
        assertThat(verdict(Tiebreaker.firstHeldOf(Tiebreaker.shootOut(), Tiebreaker.lots()), facts))
                .isEqualTo(verdict);
    }

    @Test
    void the_first_that_was_held_says_how_it_was_won() {
        Tiebreaker either = Tiebreaker.firstHeldOf(Tiebreaker.shootOut(), Tiebreaker.lots());
        Tie held = tie("first leg 1-0, second leg 1-0; lots drawn for Upper");
        assertThat(either.observe(held)).isEqualTo(Tiebreaker.lots().observe(held));
        assertThat(either.summarise(held, Side.FIRST))
                .isEqualTo(Tiebreaker.lots().summarise(held, Side.FIRST));
        Tie open = tie("first leg 1-0, second leg 1-0");
        assertThat(either.observe(open).text()).isEqualTo("custom criterion");
        assertThat(either.summarise(open, Side.FIRST).text())
                .isEqualTo("Upper won on penalty shoot-out or drawing of lots (unsettled).");
    }

    @Test
    void are_named_by_what_is_not_known() {
        assertThat(AWAY_GOALS.name()).isEqualTo("away goals (unsettled)");
        assertThat(Tiebreaker.ifInForce(Tiebreaker.lots(), "not known").name())
                .isEqualTo("drawing of lots (not known)");
        assertThat(AWAY_GOALS.observe(tie("first leg 2-1, second leg 1-0")))
                .isEqualTo(Tiebreaker.awayGoals().observe(tie("first leg 2-1, second leg 1-0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tiebreaker.ifInForce(Tiebreaker.awayGoals(), " "))
                .withMessage("The reason why away goals may not be in force ( ) must not be blank.\n"
                        + "Maybe the word unsettled says enough.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tiebreaker.firstHeldOf(Tiebreaker.lots()))
                .withMessage("The criteria (drawing of lots) of firstHeldOf must be two or more.\n"
                        + "Maybe use the criterion itself, or ifInForce.");
    }

    @Test
    void a_criterion_of_ones_own_was_held_if_it_separates_the_teams() {
        Tiebreaker own = Tiebreaker.of("cards", tie -> Verdict.advances(Side.FIRST));
        String facts = "first leg 2-1, second leg 1-0";
        assertThat(verdict(Tiebreaker.ifInForce(Tiebreaker.awayGoals(), "unsettled", own), facts))
                .isEqualTo("level");
        assertThat(verdict(Tiebreaker.ifInForce(own, "unsettled"), facts)).isEqualTo("a ruling of the organiser");
        assertThat(verdict(
                        Tiebreaker.ifInForce(own, "unsettled", Tiebreaker.playOffMatch(), Tiebreaker.awayGoals()),
                        facts))
                .isEqualTo("level");
    }
}
