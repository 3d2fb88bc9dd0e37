package io.github.secondleg.testkit;

import io.github.secondleg.Decision;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import java.util.Optional;

/** What a decision comes to, whatever the teams are called: which side advances if one does, and what decided. */
record Outcome(Class<? extends Decision> kind, Optional<Side> winner, String criterion) {
    /** Empty where deciding fails. */
    static Optional<Outcome> of(Tie tie, RulesUnderTest rules) {
        return rules.decide(tie)
                .map(decision ->
                        new Outcome(decision.getClass(), decision.winner().flatMap(tie::sideOf), decision.criterion()));
    }

    Outcome mirrored() {
        return new Outcome(kind, winner.map(Side::opponent), criterion);
    }

    /** As in {@code Advances FIRST by away goals}. */
    @Override
    public String toString() {
        return kind.getSimpleName() + winner.map(side -> " " + side).orElse("") + " by " + criterion;
    }
}
