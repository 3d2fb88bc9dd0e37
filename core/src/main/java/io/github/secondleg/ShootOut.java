package io.github.secondleg;

/**
 * The kicks scored in a penalty shoot-out, <b>second-leg host first</b>. In a {@link SingleMatchTie} and in a {@link PlayOffMatch} the
 * home team is first. A shoot-out is never part of a score.
 *
 * <p>Only scores that are possible under Law 10.3 of the Laws of the Game are accepted. Each team has five kicks, but the shoot-out ends
 * as soon as one team can no longer be caught. After five kicks each, both teams have equal numbers of kicks until one of them leads.
 * So 3–0, 4–1 and 6–5 are possible; 4–0, 5–2 and 6–4 are not.
 *
 * @param homeGoals the kicks scored by the second-leg host, from 0 to 99
 * @param awayGoals the kicks scored by the visitors, from 0 to 99
 */
public record ShootOut(int homeGoals, int awayGoals) {
    /**
     * Checks that the score is possible.
     *
     * @param homeGoals the kicks scored by the second-leg host, from 0 to 99
     * @param awayGoals the kicks scored by the visitors, from 0 to 99
     * @throws IllegalArgumentException if the score is level or impossible under Law 10.3
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
     * A shoot-out with its final score.
     *
     * @param homeGoals the kicks scored by the second-leg host
     * @param awayGoals the kicks scored by the visitors
     * @return the shoot-out
     * @throws IllegalArgumentException if the score is level or impossible under Law 10.3; the message names the nearest possible scores
     */
    public static ShootOut of(int homeGoals, int awayGoals) {
        return new ShootOut(homeGoals, awayGoals);
    }

    /** The same shoot-out with the other team first. */
    ShootOut swapped() {
        return new ShootOut(/* homeGoals= */ awayGoals, /* awayGoals= */ homeGoals);
    }

    /** The kicks by side, if this side was at home. */
    Goals withHome(Side home) {
        return Goals.of(homeGoals, awayGoals, home);
    }

    /** The kicks, second-leg host first: {@code 3–0 on penalties}. */
    @Override
    public String toString() {
        return homeGoals + "–" + awayGoals + " on penalties";
    }
}
