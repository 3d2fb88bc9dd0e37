package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The score of one match after 90 minutes, <b>home team first</b> as on the scoreboard.
 *
 * <p>The goals of extra time are an {@link ExtraTime} and the kicks of a shoot-out are a {@link ShootOut}. These types cannot be added
 * to a score by mistake.
 *
 * @param homeGoals the goals of the home team, from 0 to 999
 * @param awayGoals the goals of the visitors, from 0 to 999
 */
public record Score(int homeGoals, int awayGoals) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})[-–]([0-9]{1,3})");
    /** A score with white space, a colon or another kind of dash. */
    private static final Pattern ALMOST =
            Pattern.compile("[\\s\\p{Z}]*([0-9]{1,3})[\\s\\p{Z}]*[:\\p{Pd}\u2212][\\s\\p{Z}]*([0-9]{1,3})[\\s\\p{Z}]*");

    /**
     * Checks the goals.
     *
     * @param homeGoals the goals of the home team, from 0 to 999
     * @param awayGoals the goals of the visitors, from 0 to 999
     * @throws IllegalArgumentException if either number is below 0 or above 999
     */
    public Score {
        Bounds.checkGoals("home goals", homeGoals);
        Bounds.checkGoals("away goals", awayGoals);
    }

    /**
     * A score, home team first.
     *
     * @param homeGoals the goals of the home team, from 0 to 999
     * @param awayGoals the goals of the visitors, from 0 to 999
     * @return the score
     * @throws IllegalArgumentException if either number is below 0 or above 999
     */
    public static Score of(int homeGoals, int awayGoals) {
        return new Score(homeGoals, awayGoals);
    }

    /**
     * Reads a score such as {@code 3-0} or {@code 3–0}, with a hyphen or an en dash, home team first. It reads what {@link #toString()}
     * prints.
     *
     * @param text the goals, a dash and the goals, without spaces
     * @return the score
     * @throws IllegalArgumentException if the text has another form
     */
    public static Score parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            Matcher almost = ALMOST.matcher(text);
            throw TieErrors.scoreForm(text, almost.matches() ? Optional.of(read(almost)) : Optional.empty());
        }
        return read(matcher);
    }

    private static Score read(Matcher matcher) {
        return of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The same score with the other team first. */
    Score swapped() {
        return new Score(/* homeGoals= */ awayGoals, /* awayGoals= */ homeGoals);
    }

    /** The goals by side, if this side was at home. */
    Goals withHome(Side home) {
        return Goals.of(homeGoals, awayGoals, home);
    }

    /** The score as a results page prints it, home team first: {@code 3–0}. */
    @Override
    public String toString() {
        return homeGoals + "–" + awayGoals;
    }
}
