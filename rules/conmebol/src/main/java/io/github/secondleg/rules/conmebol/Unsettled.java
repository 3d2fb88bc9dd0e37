package io.github.secondleg.rules.conmebol;

import io.github.secondleg.Awaited;
import io.github.secondleg.Tie;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;

/**
 * A criterion of which the sources leave open whether it counted here. Where it does not separate the clubs, nothing hangs on it, and the
 * next one is asked; where it would, the tie waits for the organiser.
 *
 * @param question the criterion
 * @param why what is not known, in a few words
 */
record Unsettled(Tiebreaker question, String why) implements Tiebreaker {
    @Override
    public String name() {
        return question.name() + " (" + why + ")";
    }

    @Override
    public Verdict judge(Tie tie) {
        Verdict verdict = question.judge(tie);
        return verdict.side().isPresent() ? Verdict.awaits(Awaited.RULING) : verdict;
    }

    @Override
    public Note observe(Tie tie) {
        return question.observe(tie);
    }
}
