package io.github.secondleg;

import java.util.Objects;

/**
 * The goals of the thirty minutes of extra time alone, <b>second-leg host first</b>. In a {@link SingleMatchTie} and in a {@link
 * PlayOffMatch} the home team is first.
 *
 * <p>Feeds report extra time in two ways. Each has a factory of its own:
 *
 * <table>
 * <caption>Two ways to report extra time</caption>
 * <tr><th>the feed says</th><th>use</th></tr>
 * <tr><td>1–0 in extra time</td><td>{@code ExtraTime.ofGoals(1, 0)}</td></tr>
 * <tr><td>3–2 after 90 minutes, 4–2 after extra time</td>
 * <td>{@code ExtraTime.ofScores(Score.of(3, 2), Score.of(4, 2))}</td></tr>
 * </table>
 *
 * @param homeGoals the goals of the second-leg host in extra time, from 0 to 999
 * @param awayGoals the goals of the visitors in extra time, from 0 to 999
 */
public record ExtraTime(int homeGoals, int awayGoals) {
    /**
     * Checks the goals.
     *
     * @param homeGoals the goals of the second-leg host in extra time, from 0 to 999
     * @param awayGoals the goals of the visitors in extra time, from 0 to 999
     * @throws IllegalArgumentException if either number is below 0 or above 999
     */
    public ExtraTime {
        Bounds.checkGoals("home goals of extra time", homeGoals);
        Bounds.checkGoals("away goals of extra time", awayGoals);
    }

    /**
     * Extra time with the goals scored in it.
     *
     * @param homeGoals the goals of the second-leg host in extra time alone
     * @param awayGoals the goals of the visitors in extra time alone
     * @return extra time with these goals
     * @throws IllegalArgumentException if either number is below 0 or above 999
     */
    public static ExtraTime ofGoals(int homeGoals, int awayGoals) {
        return new ExtraTime(homeGoals, awayGoals);
    }

    /**
     * Extra time with the difference between two scores of the match, both with the second-leg host first.
     *
     * @param after90Minutes the score at the end of normal time
     * @param afterExtraTime the score at the end of extra time
     * @return extra time with the goals scored between these two scores
     * @throws IllegalArgumentException if either team has fewer goals after extra time than before it
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

    /** The same extra time with the other team first. */
    ExtraTime swapped() {
        return new ExtraTime(/* homeGoals= */ awayGoals, /* awayGoals= */ homeGoals);
    }

    /** The goals by side, if this side was at home. */
    Goals withHome(Side home) {
        return Goals.of(homeGoals, awayGoals, home);
    }

    /** The goals, second-leg host first: {@code 1–0 in extra time}. */
    @Override
    public String toString() {
        return homeGoals + "–" + awayGoals + " in extra time";
    }
}
