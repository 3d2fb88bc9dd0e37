package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.secondleg.Decision;
import io.github.secondleg.Side;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.notation.TieNotation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A trace in another order than the rules fails the contract, and the failure has a readable message. */
class TraceCheckTest {
    private static final TiebreakChain RULES = TiebreakChain.of(
            "the rules of the Village Cup", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.lots());
    private static final Decision BY_AWAY_GOALS =
            RULES.decide(TieNotation.parseTwoLegged("A (AAA) v B (BBB): first leg 1–1, second leg 0–0"));

    private static RulesUnderTest of(Tiebreaker... criteria) {
        return new RulesUnderTest("village-cup 2026", TiebreakChain.of("the rules of the Village Cup", criteria));
    }

    @Test
    void a_trace_in_the_order_of_the_rules_passes() {
        assertThatCode(() -> TraceCheck.check(BY_AWAY_GOALS, new RulesUnderTest("village-cup", RULES)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_trace_without_one_of_the_criteria_fails() {
        assertThatThrownBy(() -> TraceCheck.check(
                        BY_AWAY_GOALS, of(Tiebreaker.aggregate(), Tiebreaker.extraTime(), Tiebreaker.awayGoals())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[the steps of village-cup 2026: aggregate, extra time, away goals]");
    }

    @Test
    void a_trace_that_begins_with_another_criterion_fails() {
        assertThatThrownBy(() -> TraceCheck.check(BY_AWAY_GOALS, of(Tiebreaker.awayGoals(), Tiebreaker.aggregate())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[the steps of village-cup 2026: away goals, aggregate]");
    }

    @Test
    void an_outcome_is_printed_with_its_side() {
        Outcome outcome = new Outcome(Decision.Advances.class, Optional.of(Side.FIRST), "away goals");

        assertThat(outcome).hasToString("the first team advances (away goals)");
        assertThat(outcome.mirrored()).hasToString("the second team advances (away goals)");
        assertThat(new Outcome(Decision.Pending.class, Optional.empty(), "aggregate"))
                .hasToString("the tie is pending (aggregate)");
        assertThat(new Outcome(Decision.NobodyAdvances.class, Optional.empty(), "disqualification"))
                .hasToString("nobody advances (disqualification)");
    }
}
