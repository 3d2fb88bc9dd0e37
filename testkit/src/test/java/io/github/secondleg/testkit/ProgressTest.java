package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.notation.TieNotation;
import org.junit.jupiter.api.Test;

/** The message for rules under which a side makes less progress with more goals. It has both ties in the notation. */
class ProgressTest {
    private static final String WORSE = "A (AAA) v B (BBB): first leg 0–0, second leg 0–0";
    private static final String BETTER = "A (AAA) v B (BBB): first leg 1–0, second leg 0–0";

    private static void check(String tie, String better, Tiebreaker... criteria) {
        Progress.checkNoWorse(
                parsed(tie),
                parsed(better),
                Side.FIRST,
                new RulesUnderTest("village-cup", TiebreakChain.of("the rules of the Village Cup", criteria)));
    }

    private static Tie parsed(String tie) {
        return TieNotation.parseTwoLegged(tie);
    }

    @Test
    void more_progress_and_equal_progress_pass() {
        assertThatCode(() -> check(WORSE, BETTER, Tiebreaker.aggregate())).doesNotThrowAnyException();
        assertThatCode(() -> check(BETTER, BETTER, Tiebreaker.aggregate())).doesNotThrowAnyException();
    }

    @Test
    void a_team_that_is_eliminated_after_an_extra_goal_is_reported_with_both_ties() {
        Tiebreaker inverted = Tiebreaker.of(
                "fewest goals",
                tie -> tie.aggregate().orElseThrow().first() > 0 ? Verdict.advances(Side.SECOND) : Verdict.level());

        assertThatThrownBy(() -> check(WORSE, BETTER, inverted, Tiebreaker.shootOut()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The rules (village-cup: fewest goals, penalty shoot-out) must not punish A (AAA) for doing"
                        + " better.\n"
                        + WORSE + " => the tie is pending or nobody advances (penalty shoot-out)\n"
                        + "After doing better: " + BETTER + " => A (AAA) are eliminated (fewest goals)\n"
                        + "Maybe a criterion prefers the wrong side.");
    }

    @Test
    void a_tie_that_becomes_pending_is_reported_too() {
        Tiebreaker undecided = Tiebreaker.of(
                "ruling on every goal",
                tie -> tie.aggregate().orElseThrow().first() > 0 ? Verdict.level() : Verdict.advances(Side.FIRST));

        assertThatThrownBy(() -> check(WORSE, BETTER, undecided, Tiebreaker.lots()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The rules (village-cup: ruling on every goal, drawing of lots) must not punish A (AAA) for"
                        + " doing better.\n"
                        + WORSE + " => A (AAA) advance (ruling on every goal)\n"
                        + "After doing better: " + BETTER
                        + " => the tie is pending or nobody advances (drawing of lots)\n"
                        + "Maybe a criterion prefers the wrong side.");
    }
}
