package io.github.secondleg.rules.conmebol;

import io.github.secondleg.Goals;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;

/**
 * The goal difference over both legs and extra time, as in the final of 1988. Extra time is played even if the aggregate is not level. A
 * team that is two goals behind after the legs needs to win extra time by two goals to be level.
 */
record GoalDifferenceAfterExtraTime() implements Tiebreaker {
    @Override
    public String name() {
        return "goal difference after extra time";
    }

    /** Extra time is awaited, counts or is treated as goalless in the same way as under any rules with extra time. */
    @Override
    public Verdict judge(Tie tie) {
        Verdict extraTime = Tiebreaker.extraTime().judge(tie);
        if (extraTime.isLevel()) {
            return Tiebreaker.aggregate().judge(tie);
        }
        return extraTime.side().isEmpty()
                ? extraTime
                : withExtraTime(tie).leader().map(Verdict::advances).orElse(Verdict.level());
    }

    private static Goals withExtraTime(Tie tie) {
        Goals legs = tie.aggregate().orElseThrow();
        return tie.goalsInExtraTime()
                .map(goals -> new Goals(legs.first() + goals.first(), legs.second() + goals.second()))
                .orElse(legs);
    }

    @Override
    public Note observe(Tie tie) {
        return Note.of("%s %s %s", tie.first(), withExtraTime(tie), tie.second());
    }

    @Override
    public Note summarise(Tie tie, Side winner) {
        return Note.of(
                "%s won %s on goals after extra time.",
                tie.team(winner), withExtraTime(tie).seenBy(winner));
    }
}
