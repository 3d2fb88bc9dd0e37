package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.notation.TieNotation;

/** How well a side does in a tie, from bad to good. */
enum Progress {
    /** The other side advances. */
    OUT,
    /** Neither does, yet or ever. */
    OPEN,
    /** It advances. */
    THROUGH;

    static Progress of(Decision decision, Side side) {
        return decision.winner()
                .flatMap(decision.tie()::sideOf)
                .map(winner -> winner == side ? THROUGH : OUT)
                .orElse(OPEN);
    }

    /** That a side does no worse in another tie, where deciding both does not fail. */
    static void checkNoWorse(Tie tie, Tie better, Side side, RulesUnderTest rules) {
        rules.decide(tie)
                .ifPresent(before -> rules.decide(better)
                        .ifPresent(after -> assertThat(Progress.of(after, side))
                                .as(
                                        "how %s fare by %s in %s, where they do better than in %s",
                                        tie.team(side), rules, TieNotation.print(better), TieNotation.print(tie))
                                .isGreaterThanOrEqualTo(Progress.of(before, side))));
    }
}
