package io.github.secondleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of a results page for a decision: how the goals stood if they were level, and what decided. */
final class Summary {
    private Summary() {}

    static String of(Decision decision) {
        return sentences(decision).stream().map(Note::text).collect(Collectors.joining(" "));
    }

    private static List<Note> sentences(Decision decision) {
        List<Note> sentences = new ArrayList<>();
        if (!decision.isByBasis()) {
            levelGoals(decision).ifPresent(sentences::add);
        }
        sentences.add(outcome(decision));
        return sentences;
    }

    private static Optional<Note> levelGoals(Decision decision) {
        Tie tie = decision.judged;
        boolean extraTime = decision.chain.asks(Question.EXTRA_TIME) && tie.countingExtraTime() != null;
        return (extraTime ? tie.goalsWithExtraTime() : tie.aggregate())
                .filter(goals -> goals.first() == goals.second())
                .map(goals -> Note.of(extraTime ? "level.after-extra-time" : "level", goals));
    }

    private static Note outcome(Decision decision) {
        if (decision instanceof Decision.Advances advances) {
            return decision.by.summarise(decision.judged, advances.side());
        }
        if (decision instanceof Decision.Pending pending) {
            return Note.of("awaiting", pending.awaited());
        }
        return decision.by instanceof Basis.BothOut
                ? Note.of("nobody.both-out")
                : Note.of("nobody.criterion", decision.criterion());
    }
}
