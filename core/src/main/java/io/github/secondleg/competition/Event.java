package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of a competition, as data. {@link Competition#record(Event...)} records events, and {@link Competition#events()} lists them.
 *
 * <table>
 * <caption>Kinds of event</caption>
 * <tr><th>event</th><th>type</th></tr>
 * <tr><td>the result of a match; extra time, a shoot-out or lots after it; a seeding</td><td>{@link Result}</td></tr>
 * <tr><td>an incident of one tie</td><td>{@link TieIncident}</td></tr>
 * <tr><td>a withdrawal, disqualification or suspension for the whole competition</td><td>{@link ClubIncident}</td></tr>
 * <tr><td>a ruling on a tie, its annulment or its move to one ground; a draw that fills a slot</td><td>{@link OrganiserAction}</td></tr>
 * <tr><td>a correction of a recorded result</td><td>{@link Corrected}</td></tr>
 * <tr><td>a revocation of another recorded event</td><td>{@link Revoked}</td></tr>
 * </table>
 *
 * <p>Two events are equal if they are of the same type and all their values are equal.
 */
public abstract sealed class Event permits Event.OfTie, ClubIncident, Event.Revoked {
    private final Parts parts;

    Event(Object... parts) {
        this.parts = Parts.of(getClass(), parts);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Event that && parts.equals(that.parts);
    }

    @Override
    public final int hashCode() {
        return parts.hashCode();
    }

    /**
     * The result of a leg, or of the single match of a tie.
     *
     * @param tie the tie's name
     * @param match the first leg, the second leg or the single match
     * @param leg the state of that match
     * @return the event
     * @throws IllegalArgumentException if the match is the play-off match
     */
    public static Result.OfLeg leg(String tie, Match match, Leg leg) {
        return new Result.OfLeg(tie, match, leg);
    }

    /**
     * The extra time after the last leg, or after the single match, of a tie.
     *
     * @param tie the tie's name
     * @param extraTime the goals, home team of that match first
     * @return the event
     */
    public static Result.OfExtraTime extraTime(String tie, ExtraTime extraTime) {
        return new Result.OfExtraTime(tie, extraTime);
    }

    /**
     * The shoot-out after the last leg, or after the single match, of a tie.
     *
     * @param tie the tie's name
     * @param shootOut the kicks, home team of that match first
     * @return the event
     */
    public static Result.OfShootOut shootOut(String tie, ShootOut shootOut) {
        return new Result.OfShootOut(tie, shootOut);
    }

    /**
     * A play-off match.
     *
     * @param tie the tie's name
     * @param playOffMatch the match, its home team first
     * @return the event
     */
    public static Result.OfPlayOffMatch playOffMatch(String tie, PlayOffMatch playOffMatch) {
        return new Result.OfPlayOffMatch(tie, playOffMatch);
    }

    /**
     * A drawing of lots, or a coin toss.
     *
     * @param tie the tie's name
     * @param team the team that won
     * @return the event
     */
    public static Result.OfLots lotsDrawnFor(String tie, Team team) {
        return new Result.OfLots(tie, team);
    }

    /**
     * A seeding, for rules that use one.
     *
     * @param tie the tie's name
     * @param team the higher seed
     * @return the event
     */
    public static Result.OfSeeding higherSeed(String tie, Team team) {
        return new Result.OfSeeding(tie, team);
    }

    /**
     * An incident of one tie.
     *
     * @param tie the tie's name
     * @param incident the incident
     * @return the event
     */
    public static TieIncident incident(String tie, Incident incident) {
        return new TieIncident(tie, incident);
    }

    /**
     * A withdrawal or disqualification of a team from the competition, or the suspension of an association. It counts in every tie of
     * that team, or of the association's teams, that has not ended.
     *
     * @param incident the incident, with its date
     * @return the event
     * @throws IllegalArgumentException if the incident has no date, or belongs to one tie, as a failure at a match or a disqualification
     *     from the tie does
     */
    public static ClubIncident incident(Incident incident) {
        return new ClubIncident(incident);
    }

    /**
     * A ruling of the organiser on a tie, or on the place of its winner.
     *
     * @param tie the tie's name
     * @param ruling the ruling
     * @return the event
     */
    public static OrganiserAction.Ruled ruled(String tie, Ruling ruling) {
        return new OrganiserAction.Ruled(tie, ruling);
    }

    /**
     * An annulment of every fact recorded for a tie. The teams that then have its places are to play it.
     *
     * @param tie the tie's name
     * @param authority the body that annulled it
     * @param on the date of the ruling
     * @return the event
     * @throws IllegalArgumentException if the authority is blank
     */
    public static OrganiserAction.Annulled annulled(String tie, String authority, LocalDate on) {
        return new OrganiserAction.Annulled(tie, authority, on);
    }

    /**
     * A move of a tie to one ground. Home and away are then nominal, and nothing else changes.
     *
     * @param tie the tie's name
     * @param ground the ground
     * @param authority the body that moved it
     * @param on the date of the ruling
     * @return the event
     * @throws IllegalArgumentException if ground or authority is blank
     */
    public static OrganiserAction.Moved moved(String tie, String ground, String authority, LocalDate on) {
        return new OrganiserAction.Moved(tie, ground, authority, on);
    }

    /**
     * A draw, or the result of another competition, that fills an open slot.
     *
     * @param tie the tie's name
     * @param side the side of the slot
     * @param slot the slot that replaces it: an entrant, the winner or loser of a tie, or a bye
     * @param on the date of the draw
     * @return the event
     * @throws IllegalArgumentException if the new slot is itself open
     */
    public static OrganiserAction.Filled filled(String tie, Side side, Slot slot, LocalDate on) {
        return new OrganiserAction.Filled(tie, side, slot, on);
    }

    /**
     * A correction: a result that replaces the one recorded before.
     *
     * @param truth the right result
     * @return the event
     */
    public static Corrected corrected(Result truth) {
        return new Corrected(truth);
    }

    /**
     * A revocation: it removes a recorded event, for example one that was set aside on appeal.
     *
     * @param event the event, a {@link TieIncident}, {@link ClubIncident}, {@link OrganiserAction.Ruled}, {@link OrganiserAction.Moved} or {@link
     *     OrganiserAction.Filled}
     * @return the event
     * @throws IllegalArgumentException if the event is of another kind
     */
    public static Revoked revoked(Event event) {
        return new Revoked(event);
    }

    /**
     * The date of the event.
     *
     * @return the date, or empty if the event has none
     */
    public Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** An event of one tie. */
    public abstract static sealed class OfTie extends Event permits TieIncident, Corrected, Result, OrganiserAction {
        private final String tie;

        OfTie(String tie, Object... parts) {
            super(requireNonNull(tie, "tie"), List.of(parts));
            this.tie = tie;
        }

        /** {@return the tie's name, as in {@code First round 2}} */
        public final String tie() {
            return tie;
        }
    }

    /** A correction: a result replaces the one recorded before. */
    public static final class Corrected extends OfTie {
        private final Result truth;

        private Corrected(Result truth) {
            super(requireNonNull(truth, "truth").tie(), truth);
            this.truth = truth;
        }

        /** {@return the right result} */
        public Result truth() {
            return truth;
        }

        @Override
        public Optional<LocalDate> date() {
            return truth.date();
        }

        /** As in {@code corrected: first leg of Semi-finals 1: 2–1}. */
        @Override
        public String toString() {
            return "corrected: " + truth;
        }
    }

    /** A revocation: it removes a recorded event. */
    public static final class Revoked extends Event {
        private final Event event;

        private Revoked(Event event) {
            super(requireNonNull(event, "event"));
            this.event = event;
            if (!(event instanceof TieIncident)
                    && !(event instanceof ClubIncident)
                    && !(event instanceof OrganiserAction.Ruled)
                    && !(event instanceof OrganiserAction.Moved)
                    && !(event instanceof OrganiserAction.Filled)) {
                throw CompetitionErrors.notRevocable(event);
            }
        }

        /** {@return the event that is removed} */
        public Event event() {
            return event;
        }

        @Override
        public Optional<LocalDate> date() {
            return event.date();
        }

        /** As in {@code revoked: First round 7: withdrawal of RSLAF (SLE)}. */
        @Override
        public String toString() {
            return "revoked: " + event;
        }
    }
}
