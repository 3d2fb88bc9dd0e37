package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Tie;
import io.github.secondleg.Trace;
import java.util.List;

/** Checks that the trace of a decision agrees with the decision and with the order of the criteria. */
final class TraceCheck {
    private TraceCheck() {}

    static void check(Decision decision, RulesUnderTest rules) {
        List<Trace.Step> steps = decision.trace().steps();
        Trace.Step last = steps.get(steps.size() - 1);
        assertThat(last.criterion()).as("the last step of %s", rules).isEqualTo(decision.criterion());
        assertThat(last.citation())
                .as("the article of the last step of %s", rules)
                .isEqualTo(decision.citation());
        assertThat(last.verdict().side().map(decision.tie()::team))
                .as("the winner of the last step of %s", rules)
                .isEqualTo(decision.winner());
        assertThat(last.verdict().awaited().isPresent())
                .as("if the last step of %s awaits a fact", rules)
                .isEqualTo(decision instanceof Decision.Pending);
        assertThat(steps.subList(0, steps.size() - 1))
                .as("the steps of %s before the last", rules)
                .allMatch(step -> step.verdict().isLevel(), "level");
        checkOrder(steps, rules, decision.tie());
    }

    /**
     * The steps must be the criteria in their order, possibly followed by a step for the end of the rules; or a single step for an
     * elimination or a ruling.
     */
    private static void checkOrder(List<Trace.Step> steps, RulesUnderTest rules, Tie tie) {
        List<String> asked = steps.stream().map(Trace.Step::criterion).toList();
        List<String> criteria = rules.chain().criteria().stream()
                .map(criterion -> criterion.nameIn(tie))
                .toList();
        boolean anyWasAsked = !criteria.isEmpty() && asked.get(0).equals(criteria.get(0));
        if (anyWasAsked) {
            int common = Math.min(asked.size(), criteria.size());
            assertThat(asked.subList(0, common)).as("the steps of %s", rules).isEqualTo(criteria.subList(0, common));
            assertThat(asked.size()).as("the steps of %s", rules).isLessThanOrEqualTo(criteria.size() + 1);
        } else {
            assertThat(asked).as("the steps of %s", rules).hasSize(1);
        }
    }
}
