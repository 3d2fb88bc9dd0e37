package io.github.secondleg;

/**
 * Kicks from the penalty mark, scored ones only, <b>second-leg host first</b> (in a {@link SingleMatchTie} home team first): the
 * shoot-out belongs to the tie, and is never part of a score.
 *
 * <p>Only scores that the Laws of the Game can produce (Law 10.3: five kicks each, no more as soon as one side cannot be caught,
 * then equal numbers of kicks until one side leads) can be written: 3–0, 4–1 and 6–5 exist, 4–0, 5–2 and 6–4 do not.
 *
 * @param homeGoals kicks scored by the second-leg host, from 0 to 99
 * @param awayGoals kicks scored by the visitors, from 0 to 99
 */
public record ShootOut(int homeGoals, int awayGoals) {
    /**
     * Checks that the kicks are possible.
     *
     * @param homeGoals kicks scored by the second-leg host, from 0 to 99
     * @param awayGoals kicks scored by the visitors, from 0 to 99
     * @throws IllegalArgumentException if the score is level, or no sequence of kicks under the Laws ends with it
     */
    public ShootOut {
        Bounds.checkKicks("home goals of the shoot-out", homeGoals);
        Bounds.checkKicks("away goals of the shoot-out", awayGoals);
        if (homeGoals == awayGoals) {
            throw TieErrors.levelShootOut(homeGoals, awayGoals);
        }
        if (!ReachableShootOuts.contains(homeGoals, awayGoals)) {
            throw TieErrors.unreachableShootOut(homeGoals, awayGoals);
        }
    }

    /**
     * A shoot-out by its final score.
     *
     * @param homeGoals kicks scored by the second-leg host
     * @param awayGoals kicks scored by the visitors
     * @return the shoot-out
     * @throws IllegalArgumentException if the score is level, or no sequence of kicks under the Laws ends with it; the message
     *     names the nearest ones that can
     */
    public static ShootOut of(int homeGoals, int awayGoals) {
        return new ShootOut(homeGoals, awayGoals);
    }

    /** The same with the other team first. */
    ShootOut turned() {
        return new ShootOut(/* homeGoals= */ awayGoals, /* awayGoals= */ homeGoals);
    }

    /** The kicks by side of a match with this side at home. */
    Goals withHome(Side home) {
        return Goals.of(homeGoals, awayGoals, home);
    }

    /** The kicks as a results page prints them, second-leg host first: {@code 3–0 on penalties}. */
    @Override
    public String toString() {
        return homeGoals + "–" + awayGoals + " on penalties";
    }
}
