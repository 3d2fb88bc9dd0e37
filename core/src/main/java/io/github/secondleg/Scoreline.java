package io.github.secondleg;

import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;

/** The table entry of a results page for a decision: the goals, first team first, with the field's marks (aet, a, pens, w/o). */
final class Scoreline {
    private Scoreline() {}

    static Note of(Judgement judgement) {
        if (judgement.isByReason() && !judgement.isPending()) {
            return Note.of(mark(judgement));
        }
        Goals goals = judgement.isByReason() ? null : judgement.aggregate().orElse(null);
        if (goals == null) {
            return Note.of(TextKey.LINE_NOT_KNOWN);
        }
        boolean extraTime = judgement.countsExtraTime();
        if (judgement.verdict().side().isEmpty()) {
            return goals(goals, extraTime);
        }
        if (!(judgement.by() instanceof StandardTiebreaker standard)) {
            return by(judgement.criterion(), goals, extraTime);
        }
        Tie tie = judgement.judged();
        return switch (standard.question()) {
            case POINTS -> {
                Points points = standard.wording().pointsIn(tie);
                yield Note.of(TextKey.LINE_POINTS, goals, points.first(), points.second());
            }
            case AGGREGATE, EXTRA_TIME -> goals(goals, extraTime);
            case AWAY_GOALS, AWAY_GOALS_IN_EXTRA_TIME ->
                Note.of(extraTime ? TextKey.LINE_AWAY_GOALS_EXTRA_TIME : TextKey.LINE_AWAY_GOALS, goals);
            case SHOOT_OUT ->
                Note.of(
                        extraTime ? TextKey.LINE_SHOOT_OUT_EXTRA_TIME : TextKey.LINE_SHOOT_OUT,
                        goals,
                        tie.kicks().orElseThrow());
            case PLAY_OFF_MATCH ->
                Note.of(
                        TextKey.LINE_PLAY_OFF_MATCH,
                        goals,
                        tie.playOffMatch().orElseThrow().withFirst(tie.first()).textWithoutTeams());
            case LOTS, HIGHER_SEED -> by(judgement.criterion(), goals, extraTime);
        };
    }

    private static TextKey mark(Judgement judgement) {
        if (judgement.by() instanceof DecisionReason.Out out) {
            return out.first().isByDisqualification() ? TextKey.LINE_DISQUALIFICATION : TextKey.LINE_WALKOVER;
        }
        return TextKey.LINE_RULING;
    }

    private static Note goals(Goals goals, boolean extraTime) {
        return Note.of(extraTime ? TextKey.LINE_GOALS_EXTRA_TIME : TextKey.LINE_GOALS, goals);
    }

    private static Note by(String criterion, Goals goals, boolean extraTime) {
        return Note.of(extraTime ? TextKey.LINE_CRITERION_EXTRA_TIME : TextKey.LINE_CRITERION, goals, criterion);
    }
}
