package io.github.secondleg;

import java.util.Objects;
import java.util.function.Function;

/** A custom criterion made of a name and a function. */
record CustomTiebreaker(String name, Function<? super Tie, Verdict> rule) implements Tiebreaker {
    CustomTiebreaker {
        Objects.requireNonNull(rule, "rule");
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw TieErrors.blankTiebreakerName(name);
        }
    }

    @Override
    public Verdict judge(Tie tie) {
        return rule.apply(tie);
    }

    @Override
    public String toString() {
        return name;
    }
}
