package io.github.secondleg;

/**
 * How one leg may replace another in a tie that grows. Contradictions in a feed are found, and its ordinary updates are accepted.
 *
 * <p>A leg whose score counts can only be repeated or awarded. Any other leg can be replaced by any leg.
 */
final class LegUpdate {
    private LegUpdate() {}

    /** The leg to keep if one is recorded over another. */
    static Leg over(Match match, Leg old, Leg leg) {
        if (!mayFollow(old, leg)) {
            throw Contradictions.ofFacts(match.toString(), old, leg);
        }
        return keeping(old, leg);
    }

    static boolean mayFollow(Leg old, Leg leg) {
        return old.counting == null || leg.isSameWithoutDate(old) || awards(old, leg);
    }

    /** The new leg, with the date and, under an award, the score on the pitch of the old one if it has none itself. */
    static Leg keeping(Leg old, Leg leg) {
        return keepDate(old, keepScoreOnPitch(old, leg));
    }

    private static boolean awards(Leg old, Leg leg) {
        return leg instanceof Leg.Awarded award
                && !(old instanceof Leg.Awarded earlier && !earlier.award().equals(award.award()))
                && (award.onPitch == null || old.onPitch == null || award.onPitch.equals(old.onPitch));
    }

    private static Leg keepScoreOnPitch(Leg old, Leg leg) {
        return leg instanceof Leg.Awarded award && award.onPitch == null && old.onPitch != null
                ? award.insteadOf(old.onPitch)
                : leg;
    }

    /** The date stays, unless the match is still to be played, or was played after it had been postponed, abandoned or cancelled. */
    private static Leg keepDate(Leg old, Leg leg) {
        boolean tookPlaceAsScheduled = old instanceof Leg.Scheduled || old instanceof Leg.Played;
        boolean onAnotherDate = leg.isStillToBePlayed() || (leg instanceof Leg.Played && !tookPlaceAsScheduled);
        return onAnotherDate || leg.date != null || old.date == null ? leg : leg.on(old.date);
    }
}
