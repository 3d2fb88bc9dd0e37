package io.github.secondleg.rules.caf;

import io.github.secondleg.Awaited;
import io.github.secondleg.Tie;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;

/**
 * Extra time in the years of which no source settles whether it came before the kicks. Where none was recorded, or nobody led after it,
 * nothing hangs on that, and kicks that were taken show that the tie was still open. Where extra time separates the clubs, the organiser
 * has to say whether it was to be played.
 */
record PerhapsExtraTime() implements Tiebreaker {
    private static final Tiebreaker EXTRA_TIME = Tiebreaker.extraTime();
    private static final Note NONE = Note.of("none recorded");

    @Override
    public String name() {
        return EXTRA_TIME.name() + " (unsettled)";
    }

    @Override
    public Verdict judge(Tie tie) {
        boolean separates = EXTRA_TIME.judge(tie).side().isPresent();
        return separates && tie.shootOut().isEmpty() ? Verdict.awaits(Awaited.RULING) : Verdict.level();
    }

    @Override
    public Note observe(Tie tie) {
        return tie.extraTime().isPresent() ? EXTRA_TIME.observe(tie) : NONE;
    }
}
