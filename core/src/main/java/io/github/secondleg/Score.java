package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The score of one match after its 90 minutes, as on the scoreboard: <b>home team first</b>.
 *
 * <p>Goals of extra time are an {@link ExtraTime} and kicks from the penalty mark a {@link ShootOut}: values of their own, which
 * cannot be added to a score by accident.
 *
 * @param homeGoals goals of the home team, from 0 to 999
 * @param awayGoals goals of the visitors, from 0 to 999
 */
public record Score(int homeGoals, int awayGoals) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})[-–]([0-9]{1,3})");
    /** With white space, a colon, or a dash of another kind. */
    private static final Pattern ALMOST =
            Pattern.compile("[\\s\\p{Z}]*([0-9]{1,3})[\\s\\p{Z}]*[:\\p{Pd}\u2212][\\s\\p{Z}]*([0-9]{1,3})[\\s\\p{Z}]*");

    /**
     * Checks the goals.
     *
     * @param homeGoals goals of the home team, from 0 to 999
     * @param awayGoals goals of the visitors, from 0 to 999
     * @throws IllegalArgumentException if either number is below 0 or above 999
     */
    public Score {
        Bounds.checkGoals("home goals", homeGoals);
        Bounds.checkGoals("away goals", awayGoals);
    }

    /**
     * A score, home team first.
     *
     * @param homeGoals goals of the home team, from 0 to 999
     * @param awayGoals goals of the visitors, from 0 to 999
     * @return the score
     * @throws IllegalArgumentException if either number is out of bounds
     */
    public static Score of(int homeGoals, int awayGoals) {
        return new Score(homeGoals, awayGoals);
    }

    /**
     * Reads a score such as {@code 3-0} or {@code 3–0} (hyphen or en dash), home team first. What {@link #toString()} prints is
     * read back as an equal score.
     *
     * @param text goals, dash, goals, and nothing else
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

    /** The same with the other team first. */
    Score turned() {
        return new Score(/* homeGoals= */ awayGoals, /* awayGoals= */ homeGoals);
    }

    /** The goals by side of a match with this side at home. */
    Goals withHome(Side home) {
        return Goals.of(homeGoals, awayGoals, home);
    }

    /** The score as a results page prints it, home team first: {@code 3–0}. */
    @Override
    public String toString() {
        return homeGoals + "–" + awayGoals;
    }
}
