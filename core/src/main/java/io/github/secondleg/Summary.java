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

    static List<Note> sentences(Judgement judgement) {
        return sentences(judgement, judgement.isByReason() ? List.of() : CountedMatches.of(judgement));
    }

    static List<Note> sentences(Judgement judgement, List<CountedMatch> countedMatches) {
        Note outcome = outcome(judgement);
        if (judgement.isByReason()) {
            return ImmutableList.of(outcome);
        }
        Note levelPoints = levelPoints(judgement);
        Note levelGoals = levelGoals(judgement);
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
    private static @Nullable Note levelPoints(Judgement judgement) {
        if (judgement.tie().isOverOneMatch() || !judgement.asked(Measure.POINTS)) {
            return null;
        }
        for (Tiebreaker asked : judgement.asked()) {
            if (asked instanceof StandardTiebreaker criterion
                    && criterion.question() == Measure.POINTS
                    && criterion.judge(judgement.judged()).isLevel()) {
                Points points = criterion.wording().pointsIn(judgement.judged());
                return Note.of(TextKey.LEVEL_POINTS, points.first(), points.second());
            }
        }
        return null;
    }

    private static @Nullable Note levelGoals(Judgement judgement) {
        if (judgement.by() instanceof StandardTiebreaker criterion
                && criterion.question() == Measure.AGGREGATE
                && judgement.verdict().side().isPresent()) {
            return null;
        }
        Goals goals = judgement.aggregate().orElse(null);
        if (goals == null || goals.first() != goals.second()) {
            return null;
        }
        boolean extraTime = judgement.countsExtraTime();
        if (judgement.tie().isOverOneMatch()) {
            return Note.of(extraTime ? TextKey.LEVEL_MATCH_AFTER_EXTRA_TIME : TextKey.LEVEL_MATCH, goals);
        }
        return Note.of(extraTime ? TextKey.LEVEL_AFTER_EXTRA_TIME : TextKey.LEVEL, goals);
    }

    private static Note outcome(Judgement judgement) {
        Optional<Side> winner = judgement.verdict().side();
        if (winner.isPresent()) {
            return judgement.by().summarise(judgement.judged(), winner.get());
        }
        if (judgement.isPending()) {
            return awaiting(judgement, judgement.verdict().awaited().orElseThrow());
        }
        return judgement.by() instanceof DecisionReason.BothOut both
                ? both.sentence()
                : Note.of(TextKey.NOBODY_CRITERION, judgement.criterion());
    }

    /** If a ruling is awaited, the sentence says on what. */
    private static Note awaiting(Judgement judgement, Awaited awaited) {
        if (judgement.by() instanceof DecisionReason.Unanswered unanswered) {
            return unanswered.sentence();
        }
        if (judgement.by() instanceof StandardTiebreaker criterion && awaited.equals(Awaited.RULING)) {
            Match match = criterion.missingIn(judgement.judged());
            Leg leg = judgement.judged().legOrNull(match);
            if (leg != null) {
                return Note.of(TextKey.AWAITING_RULING_ON_MATCH, match, leg);
            }
        }
        return Note.of(TextKey.AWAITING, awaited);
    }
}
