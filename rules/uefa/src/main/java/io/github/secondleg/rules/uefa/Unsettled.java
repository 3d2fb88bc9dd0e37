package io.github.secondleg.rules.uefa;

import io.github.secondleg.Awaited;
import io.github.secondleg.Tie;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;

/**
 * A criterion of which no source, or sources against each other, say whether it was in force. Where the teams are level in it, that does
 * not matter. Where they are not, what was played or drawn afterwards shows that it was not in force; without that, the organiser has to
 * say who advanced.
 *
 * @param rule the criterion in question
 * @param extraTimeCameLater whether extra time, too, would show that the tie was still open
 */
record Unsettled(Tiebreaker rule, boolean extraTimeCameLater) implements Tiebreaker {
    static final Tiebreaker AWAY_GOALS = new Unsettled(Tiebreaker.awayGoals(), true);
    static final Tiebreaker AWAY_GOALS_IN_EXTRA_TIME = new Unsettled(Tiebreaker.awayGoalsInExtraTime(), false);

    @Override
    public String name() {
        return rule.name() + " (unsettled)";
    }

    @Override
    public Verdict judge(Tie tie) {
        Verdict verdict = rule.judge(tie);
        if (verdict.side().isEmpty()) {
            return verdict;
        }
        return wentOn(tie) ? Verdict.level() : Verdict.awaits(Awaited.RULING);
    }

    private boolean wentOn(Tie tie) {
        return (extraTimeCameLater && tie.extraTime().isPresent())
                || tie.shootOut().isPresent()
                || tie.playOffMatch().isPresent()
                || tie.lotsDrawnFor().isPresent();
    }

    @Override
    public Note observe(Tie tie) {
        return rule.observe(tie);
    }
}
