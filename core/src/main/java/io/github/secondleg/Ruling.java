package io.github.secondleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the organiser about a whole tie, for cases in which the rules leave the answer to people. A ruling about one match is
 * the state of that match: see {@link Leg}.
 *
 * <p>A ruling ends the tie on its date, and no later incident changes that. An undated ruling ends the tie on an unknown date, and
 * every incident counts as earlier. Two rulings are equal if their kinds, contents and dates are equal.
 */
public abstract sealed class Ruling {
    final @Nullable LocalDate date;
    private final List<Object> content;

    private Ruling(@Nullable LocalDate date, List<Object> content) {
        this.date = date;
        this.content = content;
    }

    /**
     * The tie is decided over one of its legs.
     *
     * <p>The other leg stays on record and does not count. A failure at it gives it no score, but still eliminates a team if the
     * sanctions say so. The tie then has no away goals. Its extra time and shoot-out are those after the leg that counts; the
     * second-leg host is still written first.
     *
     * <p>Such a ruling ends the tie on its date. If the leg that counts or a play-off match that decides was played later, that match
     * ends the tie.
     *
     * @param leg the leg that counts
     * @return the undated ruling
     * @throws IllegalArgumentException if the match is not a leg
     */
    public static OneLeg decidedOver(Match leg) {
        return new OneLeg(leg, null);
    }

    /**
     * The tie is awarded to a team, without a score.
     *
     * @param team the team that advances
     * @return the undated ruling
     */
    public static TieAwarded tieAwardedTo(Team team) {
        return new TieAwarded(team, null);
    }

    /**
     * A team is given the place of the tie's winner in the next round, as when an eliminated team is reinstated. The decision of the
     * tie does not change, but notes it.
     *
     * @param team the team that is given the place, which may come from outside the tie
     * @param authority the body that gave it
     * @return the undated ruling
     * @throws IllegalArgumentException if the authority is blank
     */
    public static PlaceGiven placeGivenTo(Team team, String authority) {
        return new PlaceGiven(team, authority, null);
    }

    /** {@return the date of the ruling, or empty if it is unknown} */
    public final Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * The same ruling with a date.
     *
     * @param newDate the date of the ruling
     * @return the dated ruling
     */
    public abstract Ruling on(LocalDate newDate);

    /** The text without the date. */
    abstract String text();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Ruling that
                && getClass() == that.getClass()
                && Objects.equals(date, that.date)
                && content.equals(that.content);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass().getName(), date, content);
    }

    /** As in {@code decided over the first leg on 2011-03-20}. */
    @Override
    public final String toString() {
        return date == null ? text() : text() + " on " + date;
    }

    /** The tie is decided over one of its legs. */
    public static final class OneLeg extends Ruling {
        private final Match leg;

        private OneLeg(Match leg, @Nullable LocalDate date) {
            super(date, List.of(Objects.requireNonNull(leg, "leg")));
            this.leg = leg;
            if (leg != Match.FIRST_LEG && leg != Match.SECOND_LEG) {
                throw TieErrors.decidedOverNoLeg(leg);
            }
        }

        @Override
        public OneLeg on(LocalDate newDate) {
            return new OneLeg(leg, Objects.requireNonNull(newDate, "newDate"));
        }

        /** {@return the leg that counts} */
        public Match leg() {
            return leg;
        }

        @Override
        String text() {
            return "decided over the " + leg;
        }
    }

    /** The tie is awarded to a team. */
    public static final class TieAwarded extends Ruling {
        private final Team team;

        private TieAwarded(Team team, @Nullable LocalDate date) {
            super(date, List.of(Objects.requireNonNull(team, "team")));
            this.team = team;
        }

        @Override
        public TieAwarded on(LocalDate newDate) {
            return new TieAwarded(team, Objects.requireNonNull(newDate, "newDate"));
        }

        /** {@return the team that advances} */
        public Team team() {
            return team;
        }

        @Override
        String text() {
            return "awarded to " + team;
        }
    }

    /** A team is given the place of the tie's winner. */
    public static final class PlaceGiven extends Ruling {
        private final Team team;
        private final String authority;

        private PlaceGiven(Team team, String authority, @Nullable LocalDate date) {
            super(date, List.of(Objects.requireNonNull(team, "team"), Objects.requireNonNull(authority, "authority")));
            this.team = team;
            this.authority = authority;
            if (authority.isBlank()) {
                throw TieErrors.blank("authority", authority);
            }
        }

        @Override
        public PlaceGiven on(LocalDate newDate) {
            return new PlaceGiven(team, authority, Objects.requireNonNull(newDate, "newDate"));
        }

        /** {@return the team that is given the place} */
        public Team team() {
            return team;
        }

        /** {@return the body that gave the place} */
        public String authority() {
            return authority;
        }

        @Override
        String text() {
            return "place given to " + team + " by " + authority;
        }
    }
}
