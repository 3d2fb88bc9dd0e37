package io.github.secondleg.rules.conmebol;

import io.github.secondleg.Goals;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;

/**
 * Extra time that is played whatever the goals of the legs were, and then all goals together, as in the final of 1988: a club two goals
 * behind in the legs could lose extra time by one and be out, or win it by two and be level.
 */
record GoalDifferenceAfterExtraTime() implements Tiebreaker {
    @Override
    public String name() {
        return "goal difference after extra time";
    }

    /** Whether extra time is awaited, counts or is taken as goalless is as for any rules with extra time. */
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
