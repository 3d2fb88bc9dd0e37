package io.github.secondleg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one match of a tie, with the day of it where that is known.
 *
 * <table>
 * <caption>Every way a leg can be</caption>
 * <tr><th>what happened</th><th>factory</th><th>what counts</th></tr>
 * <tr><td>not played yet, or ordered to be played again</td><td>{@link #scheduled()}</td><td>nothing; the leg is awaited</td></tr>
 * <tr><td>played to its end</td><td>{@link #played(int, int)}</td><td>its score after 90 minutes</td></tr>
 * <tr><td>put off</td><td>{@link #postponed()}</td><td>nothing, until it is played or the organiser rules</td></tr>
 * <tr><td>called off</td><td>{@link #cancelled()}</td><td>nothing, until the organiser rules</td></tr>
 * <tr><td>begun and not finished</td><td>{@link #abandoned()}, {@link #abandoned(int, int)}</td>
 * <td>nothing, until the organiser rules</td></tr>
 * <tr><td>begun and not finished; the organiser ruled that the score stands</td><td>{@link #abandonedScoreStands(int, int)}</td>
 * <td>the score when it stopped</td></tr>
 * <tr><td>awarded: the organiser gave it a score</td><td>{@link #awarded(int, int)}</td><td>the score awarded</td></tr>
 * <tr><td>awarded after it had been played or begun</td><td>{@link Awarded#insteadOf(int, int)}</td>
 * <td>the score awarded; the one on the pitch is remembered</td></tr>
 * <tr><td>awarded, but only in the records</td><td>{@link Awarded#forTheRecordOnly()}</td>
 * <td>the score on the pitch</td></tr>
 * </table>
 *
 * <p>The organiser's rulings on a match (played again, stands, awarded) are written here, as what the leg has become; rulings on a
 * whole tie are a {@link Ruling}. Why a leg was not played is an {@link Incident} of the tie.
 *
 * <p>Every score is written <b>home team first</b>: the first leg is at the first team's ground, the second leg at the second
 * team's, also when both were played at one place. Two legs are equal if they are of the same kind, with the same scores and day.
 */
public abstract sealed class Leg {
    private final @Nullable LocalDate date;
    private final @Nullable Score onPitch;
    private final @Nullable Score counting;

    private Leg(@Nullable LocalDate date, @Nullable Score onPitch, @Nullable Score counting) {
        this.date = date;
        this.onPitch = onPitch;
        this.counting = counting;
    }

    /**
     * A leg that is still to be played, or has been ordered to be played again.
     *
     * @return a scheduled leg
     */
    public static Scheduled scheduled() {
        return new Scheduled(null);
    }

    /**
     * A leg that was played to its end.
     *
     * @param homeGoals goals of the leg's host in the 90 minutes
     * @param awayGoals goals of the visitors in the 90 minutes
     * @return the leg with this score
     * @throws IllegalArgumentException if either number is out of the bounds of {@link Score}
     */
    public static Played played(int homeGoals, int awayGoals) {
        return played(Score.of(homeGoals, awayGoals));
    }

    /**
     * A leg that was played to its end.
     *
     * @param score the score after 90 minutes
     * @return the leg with this score
     */
    public static Played played(Score score) {
        return new Played(null, Objects.requireNonNull(score, "score"));
    }

    /**
     * A leg that was put off and has no new day yet.
     *
     * @return a postponed leg
     */
    public static Postponed postponed() {
        return new Postponed(null);
    }

    /**
     * A leg that was called off.
     *
     * @return a cancelled leg
     */
    public static Cancelled cancelled() {
        return new Cancelled(null);
    }

    /**
     * A leg that was begun and not finished, at a score that is not known.
     *
     * @return an abandoned leg
     */
    public static Abandoned abandoned() {
        return new Abandoned(null, null, false);
    }

    /**
     * A leg that was begun and not finished.
     *
     * @param homeGoals goals of the leg's host when the match stopped
     * @param awayGoals goals of the visitors when the match stopped
     * @return the abandoned leg, whose score does not count
     * @throws IllegalArgumentException if either number is out of the bounds of {@link Score}
     */
    public static Abandoned abandoned(int homeGoals, int awayGoals) {
        return new Abandoned(null, Score.of(homeGoals, awayGoals), false);
    }

    /**
     * A leg that was begun and not finished, and whose score the organiser ruled to stand.
     *
     * @param homeGoals goals of the leg's host when the match stopped
     * @param awayGoals goals of the visitors when the match stopped
     * @return the abandoned leg, whose score counts
     * @throws IllegalArgumentException if either number is out of the bounds of {@link Score}
     */
    public static Abandoned abandonedScoreStands(int homeGoals, int awayGoals) {
        return new Abandoned(null, Score.of(homeGoals, awayGoals), true);
    }

    /**
     * A leg that the organiser gave a score. It counts, whenever it was ruled.
     *
     * @param homeGoals goals awarded to the leg's host
     * @param awayGoals goals awarded to the visitors
     * @return the leg with the awarded score
     * @throws IllegalArgumentException if either number is out of the bounds of {@link Score}
     */
    public static Awarded awarded(int homeGoals, int awayGoals) {
        return awarded(Score.of(homeGoals, awayGoals));
    }

    /**
     * A leg that the organiser gave a score. It counts, whenever it was ruled.
     *
     * @param score the score awarded
     * @return the leg with the awarded score
     */
    public static Awarded awarded(Score score) {
        return new Awarded(null, Objects.requireNonNull(score, "score"), null, true);
    }

    /**
     * The day of the match, or the day it was fixed for.
     *
     * @return the day, or empty if it is not known
     */
    public final Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * The same leg on a day.
     *
     * @param newDate the day of the match, or the day it was fixed for
     * @return a leg that differs in nothing but the day
     */
    public abstract Leg on(LocalDate newDate);

    /**
     * The score that counts for the tie, as the last column of the table above says.
     *
     * @return the score, or empty while none counts
     */
    public final Optional<Score> score() {
        return Optional.ofNullable(counting);
    }

    /**
     * The score on the pitch when the match ended or stopped, whether it counts or not.
     *
     * @return that score, or empty if the match was not begun or its score is not known
     */
    public final Optional<Score> scoreOnPitch() {
        return Optional.ofNullable(onPitch);
    }

    final @Nullable Score onPitch() {
        return onPitch;
    }

    final @Nullable LocalDate dateOrNull() {
        return date;
    }

    final @Nullable Score counting() {
        return counting;
    }

    /** Whether the teams met: an incident on that day then counts as after the match. */
    boolean tookPlace() {
        return onPitch != null;
    }

    /**
     * Whether the match is still to come: scheduled, or put off and not called off.
     *
     * @return whether it is
     */
    public final boolean isStillToBePlayed() {
        return this instanceof Scheduled || this instanceof Postponed;
    }

    /** The same with the other team first, as where it is at home. */
    Leg turned() {
        return this;
    }

    /** What the leg has become, without its day. */
    abstract String words();

    /** Whether the other differs in nothing but the date. */
    boolean isSameWithoutDate(Leg other) {
        return getClass() == other.getClass()
                && Objects.equals(onPitch, other.onPitch)
                && Objects.equals(counting, other.counting);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Leg leg && isSameWithoutDate(leg) && Objects.equals(date, leg.date);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass().getName(), date, onPitch, counting);
    }

    /** The leg as a results page prints it: {@code 3–0}, {@code cancelled}, {@code 3–0 awarded (0–2 on the pitch)}. */
    @Override
    public final String toString() {
        return date == null ? words() : words() + " on " + date;
    }

    /** A leg that is still to be played. */
    public static final class Scheduled extends Leg {
        private Scheduled(@Nullable LocalDate date) {
            super(date, null, null);
        }

        @Override
        public Scheduled on(LocalDate newDate) {
            return new Scheduled(Objects.requireNonNull(newDate, "newDate"));
        }

        @Override
        String words() {
            return "scheduled";
        }
    }

    /** A leg that was played to its end. */
    public static final class Played extends Leg {
        private Played(@Nullable LocalDate date, Score score) {
            super(date, score, score);
        }

        private Score played() {
            return Objects.requireNonNull(onPitch());
        }

        @Override
        public Played on(LocalDate newDate) {
            return new Played(Objects.requireNonNull(newDate, "newDate"), played());
        }

        @Override
        Played turned() {
            return new Played(dateOrNull(), played().turned());
        }

        @Override
        String words() {
            return played().toString();
        }
    }

    /** A leg that was put off and has no new day yet. */
    public static final class Postponed extends Leg {
        private Postponed(@Nullable LocalDate date) {
            super(date, null, null);
        }

        @Override
        public Postponed on(LocalDate newDate) {
            return new Postponed(Objects.requireNonNull(newDate, "newDate"));
        }

        @Override
        String words() {
            return "postponed";
        }
    }

    /** A leg that was called off. */
    public static final class Cancelled extends Leg {
        private Cancelled(@Nullable LocalDate date) {
            super(date, null, null);
        }

        @Override
        public Cancelled on(LocalDate newDate) {
            return new Cancelled(Objects.requireNonNull(newDate, "newDate"));
        }

        @Override
        String words() {
            return "cancelled";
        }
    }

    /** A leg that was begun and not finished. */
    public static final class Abandoned extends Leg {
        private Abandoned(@Nullable LocalDate date, @Nullable Score whenStopped, boolean stands) {
            super(date, whenStopped, stands ? whenStopped : null);
        }

        @Override
        public Abandoned on(LocalDate newDate) {
            return new Abandoned(Objects.requireNonNull(newDate, "newDate"), onPitch(), stands());
        }

        /**
         * Whether the organiser ruled that the score on the pitch counts.
         *
         * @return {@code true} if it stands
         */
        public boolean stands() {
            return counting() != null;
        }

        @Override
        boolean tookPlace() {
            return true;
        }

        @Override
        Abandoned turned() {
            Score score = onPitch();
            return score == null ? this : new Abandoned(dateOrNull(), score.turned(), stands());
        }

        @Override
        String words() {
            return onPitch() == null ? "abandoned" : "abandoned at " + onPitch() + (stands() ? ", which stands" : "");
        }
    }

    /** A leg that the organiser gave a score. */
    public static final class Awarded extends Leg {
        private final Score award;
        private final boolean counts;

        private Awarded(@Nullable LocalDate date, Score award, @Nullable Score onPitch, boolean counts) {
            super(date, onPitch, counts ? award : onPitch);
            this.award = award;
            this.counts = counts;
        }

        /**
         * The same award, of a match that had been played or begun.
         *
         * @param homeGoals goals of the leg's host on the pitch
         * @param awayGoals goals of the visitors on the pitch
         * @return the award, which remembers that score
         * @throws IllegalArgumentException if either number is out of the bounds of {@link Score}
         */
        public Awarded insteadOf(int homeGoals, int awayGoals) {
            return insteadOf(Score.of(homeGoals, awayGoals));
        }

        /**
         * The same award, of a match that had been played or begun.
         *
         * @param scoreOnPitch the score on the pitch
         * @return the award, which remembers that score
         */
        public Awarded insteadOf(Score scoreOnPitch) {
            return new Awarded(dateOrNull(), award, Objects.requireNonNull(scoreOnPitch, "scoreOnPitch"), counts);
        }

        /**
         * The same award, ruled for the record only: the score on the pitch goes on counting for the tie.
         *
         * @return the award that does not count
         */
        public Awarded forTheRecordOnly() {
            return new Awarded(dateOrNull(), award, onPitch(), false);
        }

        @Override
        public Awarded on(LocalDate newDate) {
            return new Awarded(Objects.requireNonNull(newDate, "newDate"), award, onPitch(), counts);
        }

        /**
         * The score awarded, whether it counts or is for the record only.
         *
         * @return the score
         */
        public Score award() {
            return award;
        }

        /**
         * Whether the award counts for the tie.
         *
         * @return {@code false} if it is for the record only
         */
        public boolean counts() {
            return counts;
        }

        @Override
        boolean isSameWithoutDate(Leg other) {
            return super.isSameWithoutDate(other)
                    && other instanceof Awarded that
                    && award.equals(that.award)
                    && counts == that.counts;
        }

        @Override
        Awarded turned() {
            Score score = onPitch();
            return new Awarded(dateOrNull(), award.turned(), score == null ? null : score.turned(), counts);
        }

        @Override
        String words() {
            return award
                    + (counts ? " awarded" : " awarded for the record only")
                    + (onPitch() == null ? "" : " (" + onPitch() + " on the pitch)");
        }
    }
}
