package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sentences of a results page for a decision: which score a match was given, how the goals stood if they were level, and what
 * decided. Each is whole; they are told one after the other, never pieced together.
 */
final class Summary {
    private Summary() {}

    static String of(Decision decision) {
        return sentences(decision).stream().map(Note::text).collect(Collectors.joining(" "));
    }

    static List<Note> sentences(Decision decision) {
        ImmutableList.Builder<Note> sentences = ImmutableList.builder();
        if (!decision.isByBasis()) {
            Premises.of(decision).stream()
                    .filter(premise -> premise.match() != Match.PLAY_OFF_MATCH)
                    .forEach(premise -> sentences.add(premise.saw()));
            levelGoals(decision).ifPresent(sentences::add);
        }
        return sentences.add(outcome(decision)).build();
    }

    private static Optional<Note> levelGoals(Decision decision) {
        String key = decision.countsExtraTime() ? "level.after-extra-time" : "level";
        return decision.aggregate().filter(goals -> goals.leader().isEmpty()).map(goals -> Note.of(key, goals));
    }

    private static Note outcome(Decision decision) {
        if (decision instanceof Decision.Advances advances) {
            return decision.by.summarise(decision.judged, advances.side());
        }
        if (decision instanceof Decision.Pending pending) {
            return awaiting(pending);
        }
        return decision.by instanceof Basis.BothOut both
                ? both.sentence()
                : Note.of("nobody.criterion", decision.criterion());
    }

    /** A ruling is awaited on something. */
    private static Note awaiting(Decision.Pending pending) {
        if (pending.by instanceof Basis.Unanswered unanswered) {
            return unanswered.sentence();
        }
        if (pending.by instanceof StandardTiebreaker criterion
                && pending.awaited().equals(Awaited.RULING)) {
            Match match = criterion.missingIn(pending.judged);
            Leg leg = pending.judged.became(match);
            if (leg != null) {
                return Note.of("awaiting.ruling-on-match", match, leg);
            }
        }
        return Note.of("awaiting", pending.awaited());
    }
}
