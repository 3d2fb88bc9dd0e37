package io.github.secondleg;

import java.util.Objects;

/**
 * The goals of extra time alone: of the thirty minutes, not of the match. Written <b>second-leg host first</b>, since extra time
 * belongs to the tie and follows its second leg; in a {@link SingleMatchTie}, home team first.
 *
 * <p>Feeds carry two readings of extra time. Each has a factory that cannot be taken for the other:
 *
 * <table>
 * <caption>Two readings of extra time</caption>
 * <tr><th>the feed says</th><th>use</th></tr>
 * <tr><td>1–0 in extra time</td><td>{@code ExtraTime.ofGoals(1, 0)}</td></tr>
 * <tr><td>3–2 after 90 minutes, 4–2 after extra time</td>
 * <td>{@code ExtraTime.ofScores(Score.of(3, 2), Score.of(4, 2))}</td></tr>
 * </table>
 *
 * @param homeGoals goals of the second-leg host in extra time, from 0 to 999
 * @param awayGoals goals of the visitors in extra time, from 0 to 999
 */
public record ExtraTime(int homeGoals, int awayGoals) {
    /**
     * Checks the goals.
     *
     * @param homeGoals goals of the second-leg host in extra time, from 0 to 999
     * @param awayGoals goals of the visitors in extra time, from 0 to 999
     * @throws IllegalArgumentException if either number is below 0 or above 999
     */
    public ExtraTime {
        Bounds.checkGoals("home goals of extra time", homeGoals);
        Bounds.checkGoals("away goals of extra time", awayGoals);
    }

    /**
     * Extra time by the goals scored in it.
     *
     * @param homeGoals goals of the second-leg host in extra time alone
     * @param awayGoals goals of the visitors in extra time alone
     * @return extra time with these goals
     * @throws IllegalArgumentException if either number is below 0 or above 999
     */
    public static ExtraTime ofGoals(int homeGoals, int awayGoals) {
        return new ExtraTime(homeGoals, awayGoals);
    }

    /**
     * Extra time by the scores of the match before and after it, both with the second-leg host first.
     *
     * @param after90Minutes the score when normal time ended
     * @param afterExtraTime the score when extra time ended
     * @return extra time with the goals between the two
     * @throws IllegalArgumentException if either side had fewer goals after extra time than before
     */
    public static ExtraTime ofScores(Score after90Minutes, Score afterExtraTime) {
        Objects.requireNonNull(after90Minutes, "after90Minutes");
        Objects.requireNonNull(afterExtraTime, "afterExtraTime");
        int home = afterExtraTime.homeGoals() - after90Minutes.homeGoals();
        int away = afterExtraTime.awayGoals() - after90Minutes.awayGoals();
        if (home < 0 || away < 0) {
            throw TieErrors.shrinkingScore(after90Minutes, afterExtraTime);
        }
        return new ExtraTime(home, away);
    }

    /** The same with the other team first. */
    ExtraTime turned() {
        return new ExtraTime(/* homeGoals= */ awayGoals, /* awayGoals= */ homeGoals);
    }

    /** The goals by side of a match with this side at home. */
    Goals withHome(Side home) {
        return Goals.of(homeGoals, awayGoals, home);
    }

    /** The goals of the thirty minutes, second-leg host first: {@code 1–0 in extra time}. */
    @Override
    public String toString() {
        return homeGoals + "–" + awayGoals + " in extra time";
    }
}
