package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
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
            CountedMatches.of(decision).stream()
                    .filter(counted -> counted.match() != Match.PLAY_OFF_MATCH)
                    .forEach(counted -> sentences.add(counted.saw()));
            levelPoints(decision).ifPresent(sentences::add);
            levelGoals(decision).ifPresent(sentences::add);
        }
        return sentences.add(outcome(decision)).build();
    }

    /** Only over two legs, where it says more than that the goals are level too. */
    private static Optional<Note> levelPoints(Decision decision) {
        if (decision.tie.isOverOneMatch()) {
            return Optional.empty();
        }
        return decision.asked()
                .filter(StandardTiebreaker.class::isInstance)
                .map(StandardTiebreaker.class::cast)
                .filter(criterion -> criterion.question() == Measure.POINTS
                        && criterion.judge(decision.judged).isLevel())
                .map(criterion -> criterion.wording().pointsIn(decision.judged))
                .map(points -> Note.of("level.points", points.first(), points.second()))
                .findFirst();
    }

    private static Optional<Note> levelGoals(Decision decision) {
        String key = (decision.tie.isOverOneMatch() ? "level.match" : "level")
                + (decision.countsExtraTime() ? ".after-extra-time" : "");
        return decision.aggregate().filter(goals -> goals.leader().isEmpty()).map(goals -> Note.of(key, goals));
    }

    private static Note outcome(Decision decision) {
        if (decision instanceof Decision.Advances advances) {
            return decision.by.summarise(decision.judged, advances.side());
        }
        if (decision instanceof Decision.Pending pending) {
            return awaiting(pending);
        }
        return decision.by instanceof DecisionReason.BothOut both
                ? both.sentence()
                : Note.of("nobody.criterion", decision.criterion());
    }

    /** A ruling is awaited on something. */
    private static Note awaiting(Decision.Pending pending) {
        if (pending.by instanceof DecisionReason.Unanswered unanswered) {
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
