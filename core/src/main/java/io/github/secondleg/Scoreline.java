package io.github.secondleg;

import io.github.secondleg.text.Note;
import java.util.Optional;

/** The table entry of a results page for a decision: the goals, first team first, with the field's marks (aet, a, pens, w/o). */
final class Scoreline {
    private Scoreline() {}

    static Note of(Decision decision) {
        if (decision.isByBasis() && !(decision instanceof Decision.Pending)) {
            return Note.of("line." + decision.criterion());
        }
        Optional<Goals> goals = decision.aggregate();
        if (goals.isEmpty() || decision.isByBasis()) {
            return Note.of("line.not-known");
        }
        String extraTime = decision.countsExtraTime() ? ".extra-time" : "";
        if (!(decision instanceof Decision.Advances)) {
            return Note.of("line.goals" + extraTime, goals.get());
        }
        Tie tie = decision.judged;
        if (!(decision.by instanceof StandardTiebreaker standard)) {
            return Note.of("line.criterion" + extraTime, goals.get(), decision.criterion());
        }
        return switch (standard.question()) {
            case POINTS -> {
                Points points = standard.wording().pointsIn(tie);
                yield Note.of("line.points", goals.get(), points.first(), points.second());
            }
            case AGGREGATE, EXTRA_TIME -> Note.of("line.goals" + extraTime, goals.get());
            case AWAY_GOALS, AWAY_GOALS_IN_EXTRA_TIME -> Note.of("line.away-goals" + extraTime, goals.get());
            case SHOOT_OUT ->
                Note.of("line.shoot-out" + extraTime, goals.get(), tie.kicks().orElseThrow());
            case PLAY_OFF_MATCH ->
                Note.of(
                        "line.play-off-match",
                        goals.get(),
                        tie.playOffMatch().orElseThrow().withFirst(tie.first()).words());
            case LOTS, HIGHER_SEED -> Note.of("line.criterion" + extraTime, goals.get(), decision.criterion());
        };
    }
}
