package io.github.secondleg;

/**
 * The life of a leg in a growing record: what may follow what, so that a feed's contradictions are seen and its updates are not
 * mistaken for them.
 *
 * <p>A leg whose score counts can only be repeated or awarded; any other can become anything.
 */
final class LegUpdate {
    private LegUpdate() {}

    /** The leg to keep when one is recorded over another. */
    static Leg over(Match match, Leg old, Leg leg) {
        if (!mayFollow(old, leg)) {
            throw Tie.ContradictionException.ofFacts(match.toString(), old, leg);
        }
        return keeping(old, leg);
    }

    static boolean mayFollow(Leg old, Leg leg) {
        return old.counting() == null || repeats(old, leg) || awards(old, leg);
    }

    /** The leg with what it does not say itself and the old one still tells of it: its day, and under an award the score on the pitch. */
    static Leg keeping(Leg old, Leg leg) {
        return keepDay(old, keepScoreOnPitch(old, leg));
    }

    private static boolean repeats(Leg old, Leg leg) {
        return old.isSameWithoutDate(leg);
    }

    private static boolean awards(Leg old, Leg leg) {
        return leg instanceof Leg.Awarded award
                && !(old instanceof Leg.Awarded earlier && !earlier.award().equals(award.award()))
                && (award.scoreOnPitch().isEmpty()
                        || old.scoreOnPitch().isEmpty()
                        || award.scoreOnPitch().equals(old.scoreOnPitch()));
    }

    private static Leg keepScoreOnPitch(Leg old, Leg leg) {
        if (leg instanceof Leg.Awarded award
                && award.scoreOnPitch().isEmpty()
                && old.scoreOnPitch().isPresent()) {
            return award.insteadOf(old.scoreOnPitch().orElseThrow());
        }
        return leg;
    }

    /** The day stays, unless the match was put off, or was played anew after it had stopped or been called off. */
    private static Leg keepDay(Leg old, Leg leg) {
        boolean wentOn = old instanceof Leg.Scheduled || old instanceof Leg.Played;
        boolean anew = leg.isStillToBePlayed() || (leg instanceof Leg.Played && !wentOn);
        return anew || leg.date().isPresent()
                ? leg
                : old.date().<Leg>map(leg::on).orElse(leg);
    }
}
