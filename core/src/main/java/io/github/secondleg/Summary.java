package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Trace.CountedMatch;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a results page for a decision: which score a match was given, how the goals stood if they were level, and what
 * decided. Each is whole; they are told one after the other, never pieced together.
 */
final class Summary {
    private Summary() {}

    static String of(List<Note> sentences) {
        String text = sentences.get(0).text();
        if (sentences.size() == 1) {
            return text;
        }
        StringBuilder all = new StringBuilder(text);
        for (int i = 1; i < sentences.size(); i++) {
            all.append(' ').append(sentences.get(i).text());
        }
        return all.toString();
    }

    static List<Note> sentences(Decision decision) {
        return sentences(decision, decision.isByBasis() ? List.of() : CountedMatches.of(decision));
    }

    static List<Note> sentences(Decision decision, List<CountedMatch> countedMatches) {
        Note outcome = outcome(decision);
        if (decision.isByBasis()) {
            return ImmutableList.of(outcome);
        }
        Note levelPoints = levelPoints(decision);
        Note levelGoals = levelGoals(decision);
        if (countedMatches.isEmpty() && levelPoints == null) {
            return levelGoals == null ? ImmutableList.of(outcome) : ImmutableList.of(levelGoals, outcome);
        }
        ImmutableList.Builder<Note> sentences = ImmutableList.builder();
        for (CountedMatch counted : countedMatches) {
            if (counted.match() != Match.PLAY_OFF_MATCH) {
                sentences.add(counted.saw());
            }
        }
        Stream.of(Optional.ofNullable(levelPoints), Optional.ofNullable(levelGoals))
                .flatMap(Optional::stream)
                .forEach(sentences::add);
        return sentences.add(outcome).build();
    }

    /** Only over two legs, where it says more than that the goals are level too. */
    private static @Nullable Note levelPoints(Decision decision) {
        if (decision.tie.isOverOneMatch() || !decision.asked(Measure.POINTS)) {
            return null;
        }
        for (Tiebreaker asked : decision.asked()) {
            if (asked instanceof StandardTiebreaker criterion
                    && criterion.question() == Measure.POINTS
                    && criterion.judge(decision.judged).isLevel()) {
                Points points = criterion.wording().pointsIn(decision.judged);
                return Note.of(TextKey.LEVEL_POINTS, points.first(), points.second());
            }
        }
        return null;
    }

    private static @Nullable Note levelGoals(Decision decision) {
        if (decision.by instanceof StandardTiebreaker criterion
                && criterion.question() == Measure.AGGREGATE
                && decision instanceof Decision.Advances) {
            return null;
        }
        Goals goals = decision.aggregate().orElse(null);
        if (goals == null || goals.first() != goals.second()) {
            return null;
        }
        boolean extraTime = decision.countsExtraTime();
        if (decision.tie.isOverOneMatch()) {
            return Note.of(extraTime ? TextKey.LEVEL_MATCH_AFTER_EXTRA_TIME : TextKey.LEVEL_MATCH, goals);
        }
        return Note.of(extraTime ? TextKey.LEVEL_AFTER_EXTRA_TIME : TextKey.LEVEL, goals);
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
                : Note.of(TextKey.NOBODY_CRITERION, decision.criterion());
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
                return Note.of(TextKey.AWAITING_RULING_ON_MATCH, match, leg);
            }
        }
        return Note.of(TextKey.AWAITING, pending.awaited());
    }
}
