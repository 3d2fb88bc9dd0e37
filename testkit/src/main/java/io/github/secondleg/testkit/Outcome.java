package io.github.secondleg.testkit;

import io.github.secondleg.Decision;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import java.util.Optional;

/** A decision without the names of the teams: its kind, the side that advances, and the criterion that was asked last. */
record Outcome(Class<? extends Decision> kind, Optional<Side> winner, String criterion) {
    /** The outcome of a tie, or empty if the rules fail to decide it. */
    static Optional<Outcome> of(Tie tie, RulesUnderTest rules) {
        return rules.decide(tie)
                .map(decision ->
                        new Outcome(decision.getClass(), decision.winner().flatMap(tie::sideOf), decision.criterion()));
    }

    Outcome mirrored() {
        return new Outcome(kind, winner.map(Side::opponent), criterion);
    }

    /** The outcome as a failing test prints it, such as {@code the first team advances (away goals)}. */
    @Override
    public String toString() {
        String answer = winner.map(side -> side == Side.FIRST ? "the first team advances" : "the second team advances")
                .orElse(kind == Decision.Pending.class ? "the tie is pending" : "nobody advances");
        return answer + " (" + criterion + ")";
    }
}
