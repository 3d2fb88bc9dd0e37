package io.github.secondleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the organiser about a whole tie, taken where the rules leave the answer to people. A ruling about one match is what
 * that match has become: see {@link Leg}.
 *
 * <p>From its day on a ruling ends the tie: no later exit undoes it. Without a day it ends the tie at a moment that is not known,
 * and every exit counts as earlier. Two rulings are equal if they say the same with the same day.
 */
public abstract sealed class Ruling {
    private final @Nullable LocalDate date;

    private Ruling(@Nullable LocalDate date) {
        this.date = date;
    }

    /**
     * The tie is decided over one of its legs. There are no away goals in it; extra time and shoot-out are those that followed that
     * leg, home team of the second leg still first. The other leg stays on record and does not count, nor does a failure at it that
     * would have given it a score; a failure that puts a club out still does.
     *
     * <p>Such a ruling ends the tie on its day, or, if the leg that counts or a deciding play-off match was played later, with that.
     *
     * @param leg the leg that counts
     * @return the ruling, without a day
     * @throws IllegalArgumentException if the play-off match is given
     */
    public static OneLeg decidedOver(Match leg) {
        return new OneLeg(leg, null);
    }

    /**
     * The tie is awarded to a team, without a score.
     *
     * @param team the team that advances
     * @return the ruling, without a day
     */
    public static TieAwarded tieAwardedTo(Team team) {
        return new TieAwarded(team, null);
    }

    /**
     * A team is given the place that the tie's winner would have taken, as when a beaten club is put back. It never rewrites the
     * tie, whose decision stays as it is and notes it: it fills the place behind the tie.
     *
     * @param team the team that is given the place; it need not be one of the two
     * @param authority who gave it
     * @return the ruling, without a day
     * @throws IllegalArgumentException if the authority is blank
     */
    public static PlaceGiven placeGivenTo(Team team, String authority) {
        return new PlaceGiven(team, authority, null);
    }

    /**
     * The day of the ruling.
     *
     * @return the day, or empty if it is not known
     */
    public final Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * The same ruling on a day.
     *
     * @param newDate the day of the ruling
     * @return the ruling with that day
     */
    public abstract Ruling on(LocalDate newDate);

    final @Nullable LocalDate dateOrNull() {
        return date;
    }

    abstract String words();

    abstract List<Object> facts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Ruling that
                && getClass() == that.getClass()
                && Objects.equals(date, that.date)
                && facts().equals(that.facts());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass().getName(), date, facts());
    }

    /** As in {@code decided over the first leg on 2011-03-20}. */
    @Override
    public final String toString() {
        return words() + (date == null ? "" : " on " + date);
    }

    /** The tie is decided over one of its legs. */
    public static final class OneLeg extends Ruling {
        private final Match leg;

        private OneLeg(Match leg, @Nullable LocalDate date) {
            super(date);
            this.leg = Objects.requireNonNull(leg, "leg");
            if (leg != Match.FIRST_LEG && leg != Match.SECOND_LEG) {
                throw TieErrors.decidedOverNoLeg(leg);
            }
        }

        @Override
        public OneLeg on(LocalDate newDate) {
            return new OneLeg(leg, Objects.requireNonNull(newDate, "newDate"));
        }

        /**
         * The leg that counts.
         *
         * @return the leg
         */
        public Match leg() {
            return leg;
        }

        @Override
        String words() {
            return "decided over the " + leg;
        }

        @Override
        List<Object> facts() {
            return List.of(leg);
        }
    }

    /** The tie is awarded to a team. */
    public static final class TieAwarded extends Ruling {
        private final Team team;

        private TieAwarded(Team team, @Nullable LocalDate date) {
            super(date);
            this.team = Objects.requireNonNull(team, "team");
        }

        @Override
        public TieAwarded on(LocalDate newDate) {
            return new TieAwarded(team, Objects.requireNonNull(newDate, "newDate"));
        }

        /**
         * The team that advances.
         *
         * @return the team
         */
        public Team team() {
            return team;
        }

        @Override
        String words() {
            return "awarded to " + team;
        }

        @Override
        List<Object> facts() {
            return List.of(team);
        }
    }

    /** The place behind the tie is given to a team. */
    public static final class PlaceGiven extends Ruling {
        private final Team team;
        private final String authority;

        private PlaceGiven(Team team, String authority, @Nullable LocalDate date) {
            super(date);
            this.team = Objects.requireNonNull(team, "team");
            this.authority = Objects.requireNonNull(authority, "authority");
            if (authority.isBlank()) {
                throw TieErrors.blank("authority", authority);
            }
        }

        @Override
        public PlaceGiven on(LocalDate newDate) {
            return new PlaceGiven(team, authority, Objects.requireNonNull(newDate, "newDate"));
        }

        /**
         * The team that is given the place.
         *
         * @return the team
         */
        public Team team() {
            return team;
        }

        /**
         * Who gave it.
         *
         * @return the authority
         */
        public String authority() {
            return authority;
        }

        @Override
        String words() {
            return "place given to " + team + " by " + authority;
        }

        @Override
        List<Object> facts() {
            return List.of(team, authority);
        }
    }
}
