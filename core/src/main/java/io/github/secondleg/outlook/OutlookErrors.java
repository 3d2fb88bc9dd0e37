package io.github.secondleg.outlook;

import io.github.secondleg.Decision;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.text.ErrorMessage;

/** The messages of everything that this package rejects. */
final class OutlookErrors {
    private OutlookErrors() {}

    static IllegalArgumentException notNext(Object score, Decision decision) {
        String teams = teams(decision.tie());
        return decision.next()
                .map(next -> ErrorMessage.rejection(
                        "The score (" + score + ") must be of " + next.kind().awaited() + ", which is next in the tie "
                                + teams + ".",
                        switch (next.kind()) {
                            case EXTRA_TIME -> "Maybe give the goals of extra time alone, as an ExtraTime.";
                            case SHOOT_OUT -> "Maybe record the shoot-out once it is over: use withShootOut.";
                            default -> "Maybe give the score of the match, as a Score.";
                        }))
                .orElseGet(() -> ErrorMessage.rejection(
                        "The score (" + score + ") cannot be applied: no match remains in the tie " + teams + ".",
                        "Maybe the tie is decided, or awaits something else: see Outlook.decision."));
    }

    static IllegalArgumentException teamOfAnotherTie(Team team, Tie tie) {
        return ErrorMessage.rejection(
                "The outlook names " + team + ", which is not in the tie " + teams(tie) + ".",
                "Maybe the team goes by another id, or the outlook belongs to another tie.");
    }

    private static String teams(Tie tie) {
        return tie.first() + " v " + tie.second();
    }
}
