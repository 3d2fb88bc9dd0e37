package io.github.secondleg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of one match of a tie, with its date if known.
 *
 * <table>
 * <caption>Every state of a leg</caption>
 * <tr><th>what happened</th><th>factory</th><th>what counts</th></tr>
 * <tr><td>to be played, or ordered to be played again</td><td>{@link #scheduled()}</td><td>nothing; the leg is awaited</td></tr>
 * <tr><td>played to its end</td><td>{@link #played(int, int)}</td><td>its score after 90 minutes</td></tr>
 * <tr><td>not played on its date, to be played later</td><td>{@link #postponed()}</td>
 * <td>nothing until it is played or the organiser rules</td></tr>
 * <tr><td>not played, and not to be played</td><td>{@link #cancelled()}</td><td>nothing until the organiser rules</td></tr>
 * <tr><td>begun and not finished</td><td>{@link #abandoned()}, {@link #abandoned(int, int)}</td>
 * <td>nothing until the organiser rules</td></tr>
 * <tr><td>begun and not finished; the organiser ruled that the score stands</td><td>{@link #abandonedScoreStands(int, int)}</td>
 * <td>the score at which it was abandoned</td></tr>
 * <tr><td>awarded: the organiser gave it a score</td><td>{@link #awarded(int, int)}</td><td>the awarded score</td></tr>
 * <tr><td>awarded after it was played or begun</td><td>{@link Awarded#insteadOf(int, int)}</td>
 * <td>the awarded score; the score on the pitch is kept</td></tr>
 * <tr><td>awarded for the record only</td><td>{@link Awarded#forTheRecordOnly()}</td>
 * <td>the score on the pitch</td></tr>
 * </table>
 *
 * <p>The organiser's rulings on one match are recorded here, as the state of the leg: it is played again, its score stands, or it is
 * awarded. A ruling on the whole tie is a {@link Ruling}. The reason why a leg was not played is an {@link Incident} of the tie.
 *
 * <p>Every score is written <b>home team first</b>. The first leg is at the first team's ground and the second leg at the second
 * team's, even if both are played at one ground. Two legs are equal if their states, scores and dates are equal.
 */
public abstract sealed class Leg {
    final @Nullable LocalDate date;
    final @Nullable Score onPitch;
    /** The score that counts for the tie. */
    final @Nullable Score counting;

    private Leg(@Nullable LocalDate date, @Nullable Score onPitch, @Nullable Score counting) {
        this.date = date;
        this.onPitch = onPitch;
        this.counting = counting;
    }

    /** {@return a leg that is still to be played, or is to be played again} */
    public static Scheduled scheduled() {
        return new Scheduled(null);
    }

    /**
     * A leg that was played to its end.
     *
     * @param homeGoals the goals of the leg's host in the 90 minutes
     * @param awayGoals the goals of the visitors in the 90 minutes
     * @return the leg with this score
     * @throws IllegalArgumentException if either number is outside the bounds of {@link Score}
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

    /** {@return a leg that was not played on its date and is to be played later} */
    public static Postponed postponed() {
        return new Postponed(null);
    }

    /** {@return a leg that was not played and is not to be played} */
    public static Cancelled cancelled() {
        return new Cancelled(null);
    }

    /** {@return a leg that was begun and not finished, at an unknown score} */
    public static Abandoned abandoned() {
        return new Abandoned(null, null, false);
    }

    /**
     * A leg that was begun and not finished. Its score does not count.
     *
     * @param homeGoals the goals of the leg's host when the match was abandoned
     * @param awayGoals the goals of the visitors when the match was abandoned
     * @return the abandoned leg
     * @throws IllegalArgumentException if either number is outside the bounds of {@link Score}
     */
    public static Abandoned abandoned(int homeGoals, int awayGoals) {
        return new Abandoned(null, Score.of(homeGoals, awayGoals), false);
    }

    /**
     * A leg that was begun and not finished. The organiser ruled that its score stands.
     *
     * @param homeGoals the goals of the leg's host when the match was abandoned
     * @param awayGoals the goals of the visitors when the match was abandoned
     * @return the abandoned leg
     * @throws IllegalArgumentException if either number is outside the bounds of {@link Score}
     */
    public static Abandoned abandonedScoreStands(int homeGoals, int awayGoals) {
        return new Abandoned(null, Score.of(homeGoals, awayGoals), true);
    }

    /**
     * A leg that the organiser gave a score. The date of that ruling does not matter.
     *
     * @param homeGoals the goals awarded to the leg's host
     * @param awayGoals the goals awarded to the visitors
     * @return the leg with the awarded score
     * @throws IllegalArgumentException if either number is outside the bounds of {@link Score}
     */
    public static Awarded awarded(int homeGoals, int awayGoals) {
        return awarded(Score.of(homeGoals, awayGoals));
    }

    /**
     * A leg that the organiser gave a score. The date of that ruling does not matter.
     *
     * @param score the awarded score
     * @return the leg with the awarded score
     */
    public static Awarded awarded(Score score) {
        return new Awarded(null, Objects.requireNonNull(score, "score"), null, true);
    }

    /** {@return the date on which the match was or is to be played, or empty if it is unknown} */
    public final Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * The same leg with a date.
     *
     * @param newDate the date on which the match was or is to be played
     * @return a leg that differs only in its date
     */
    public abstract Leg on(LocalDate newDate);

    /** {@return the score that counts for the tie, as the table above says, or empty if none does} */
    public final Optional<Score> score() {
        return Optional.ofNullable(counting);
    }

    /** {@return the score on the pitch, even if it does not count, or empty if it is unknown or the match was not begun} */
    public final Optional<Score> scoreOnPitch() {
        return Optional.ofNullable(onPitch);
    }

    /** {@return {@code true} if the match is scheduled or postponed} */
    public final boolean isStillToBePlayed() {
        return this instanceof Scheduled || this instanceof Postponed;
    }

    /** Whether the match was begun. An incident on its date then counts as after the match. */
    final boolean tookPlace() {
        return onPitch != null || this instanceof Abandoned;
    }

    /** The same leg with the other team written first. */
    Leg swapped() {
        return this;
    }

    /** Whether the other leg differs at most in its date. */
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
        return LegText.withDate(this);
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
    }

    /** A leg that was played to its end. */
    public static final class Played extends Leg {
        private Played(@Nullable LocalDate date, Score score) {
            super(date, score, score);
        }

        private Score played() {
            return Objects.requireNonNull(onPitch);
        }

        @Override
        public Played on(LocalDate newDate) {
            return new Played(Objects.requireNonNull(newDate, "newDate"), played());
        }

        @Override
        Played swapped() {
            return new Played(date, played().swapped());
        }
    }

    /** A leg that was not played on its date and is to be played later. */
    public static final class Postponed extends Leg {
        private Postponed(@Nullable LocalDate date) {
            super(date, null, null);
        }

        @Override
        public Postponed on(LocalDate newDate) {
            return new Postponed(Objects.requireNonNull(newDate, "newDate"));
        }
    }

    /** A leg that was not played and is not to be played. */
    public static final class Cancelled extends Leg {
        private Cancelled(@Nullable LocalDate date) {
            super(date, null, null);
        }

        @Override
        public Cancelled on(LocalDate newDate) {
            return new Cancelled(Objects.requireNonNull(newDate, "newDate"));
        }
    }

    /** A leg that was begun and not finished. */
    public static final class Abandoned extends Leg {
        private Abandoned(@Nullable LocalDate date, @Nullable Score onPitch, boolean stands) {
            super(date, onPitch, stands ? onPitch : null);
        }

        @Override
        public Abandoned on(LocalDate newDate) {
            return new Abandoned(Objects.requireNonNull(newDate, "newDate"), onPitch, stands());
        }

        /** {@return {@code true} if the organiser ruled that the score on the pitch stands} */
        public boolean stands() {
            return counting != null;
        }

        @Override
        Abandoned swapped() {
            return onPitch == null ? this : new Abandoned(date, onPitch.swapped(), stands());
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
         * The same award, for a match that was played or begun.
         *
         * @param homeGoals the goals of the leg's host on the pitch
         * @param awayGoals the goals of the visitors on the pitch
         * @return the award that keeps that score
         * @throws IllegalArgumentException if either number is outside the bounds of {@link Score}
         */
        public Awarded insteadOf(int homeGoals, int awayGoals) {
            return insteadOf(Score.of(homeGoals, awayGoals));
        }

        /**
         * The same award, for a match that was played or begun.
         *
         * @param scoreOnPitch the score on the pitch
         * @return the award that keeps that score
         */
        public Awarded insteadOf(Score scoreOnPitch) {
            return new Awarded(date, award, Objects.requireNonNull(scoreOnPitch, "scoreOnPitch"), counts);
        }

        /** {@return the same award for the record only: the score on the pitch still counts for the tie} */
        public Awarded forTheRecordOnly() {
            return new Awarded(date, award, onPitch, false);
        }

        @Override
        public Awarded on(LocalDate newDate) {
            return new Awarded(Objects.requireNonNull(newDate, "newDate"), award, onPitch, counts);
        }

        /** {@return the awarded score, even if it is for the record only} */
        public Score award() {
            return award;
        }

        /** {@return {@code true} if the award counts for the tie, {@code false} if it is for the record only} */
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
        Awarded swapped() {
            return new Awarded(date, award.swapped(), onPitch == null ? null : onPitch.swapped(), counts);
        }
    }
}
