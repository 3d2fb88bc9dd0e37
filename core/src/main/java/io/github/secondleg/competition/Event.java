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
 * Something that happened in a competition, as data: what {@link Competition#record(Event...)} takes, and {@link Competition#events()}
 * lists.
 *
 * <table>
 * <caption>Kinds of event</caption>
 * <tr><th>what happened</th><th>type</th></tr>
 * <tr><td>a match got an outcome, or extra time, a shoot-out or lots followed it; a tie got a seeding</td><td>{@link Result}</td></tr>
 * <tr><td>something off the pitch, in one tie</td><td>{@link TieIncident}</td></tr>
 * <tr><td>a club or an association is out of the competition</td><td>{@link ClubIncident}</td></tr>
 * <tr><td>the organiser ruled on a tie, annulled it or moved it; a draw filled a slot</td><td>{@link OrganiserAction}</td></tr>
 * <tr><td>a recorded result was wrong</td><td>{@link Corrected}</td></tr>
 * <tr><td>another recorded event was set aside</td><td>{@link Revoked}</td></tr>
 * </table>
 *
 * <p>Two events are equal if they say the same of the same tie or club.
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
     * The outcome of a leg, or of the one match of a tie.
     *
     * @param tie the tie's name
     * @param match which leg, or the single match
     * @param leg its outcome
     * @return the event
     * @throws IllegalArgumentException if the match is the play-off match
     */
    public static Result.OfLeg leg(String tie, Match match, Leg leg) {
        return new Result.OfLeg(tie, match, leg);
    }

    /**
     * The extra time after the last leg, or the one match, of a tie.
     *
     * @param tie the tie's name
     * @param extraTime its goals, home team of that match first
     * @return the event
     */
    public static Result.OfExtraTime extraTime(String tie, ExtraTime extraTime) {
        return new Result.OfExtraTime(tie, extraTime);
    }

    /**
     * The shoot-out after the last leg, or the one match, of a tie.
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
     * @param playOffMatch its outcome, first team of the tie first
     * @return the event
     */
    public static Result.OfPlayOffMatch playOffMatch(String tie, PlayOffMatch playOffMatch) {
        return new Result.OfPlayOffMatch(tie, playOffMatch);
    }

    /**
     * A drawing of lots, or a toss of a coin.
     *
     * @param tie the tie's name
     * @param team the club that won it
     * @return the event
     */
    public static Result.OfLots lotsDrawnFor(String tie, Team team) {
        return new Result.OfLots(tie, team);
    }

    /**
     * A seeding, for rules that use one.
     *
     * @param tie the tie's name
     * @param team the club that is the higher seed
     * @return the event
     */
    public static Result.OfSeeding higherSeed(String tie, Team team) {
        return new Result.OfSeeding(tie, team);
    }

    /**
     * Something that happened off the pitch in one tie.
     *
     * @param tie the tie's name
     * @param incident the incident
     * @return the event
     */
    public static TieIncident incident(String tie, Incident incident) {
        return new TieIncident(tie, incident);
    }

    /**
     * A withdrawal or disqualification of a club from the competition, or the suspension of an association. It counts in every tie of those
     * clubs that has not ended.
     *
     * @param incident the incident, with its date
     * @return the event
     * @throws IllegalArgumentException if it has no date, or belongs to one tie: a failure at a match, a disqualification from the tie
     */
    public static ClubIncident incident(Incident incident) {
        return new ClubIncident(incident);
    }

    /**
     * A ruling of the organiser on a tie, or on who gets the place of its winner.
     *
     * @param tie the tie's name
     * @param ruling the ruling
     * @return the event
     */
    public static OrganiserAction.Ruled ruled(String tie, Ruling ruling) {
        return new OrganiserAction.Ruled(tie, ruling);
    }

    /**
     * The organiser annulled all that was recorded of a tie. It is to be played by the clubs that then have its places.
     *
     * @param tie the tie's name
     * @param authority who annulled it
     * @param on the date of the ruling
     * @return the event
     * @throws IllegalArgumentException if the authority is blank
     */
    public static OrganiserAction.Annulled annulled(String tie, String authority, LocalDate on) {
        return new OrganiserAction.Annulled(tie, authority, on);
    }

    /**
     * The organiser moved a tie to one ground. Home and away are then nominal, and nothing else changes.
     *
     * @param tie the tie's name
     * @param ground where it is played
     * @param authority who moved it
     * @param on the date of the ruling
     * @return the event
     * @throws IllegalArgumentException if ground or authority is blank
     */
    public static OrganiserAction.Moved moved(String tie, String ground, String authority, LocalDate on) {
        return new OrganiserAction.Moved(tie, ground, authority, on);
    }

    /**
     * A draw, or another competition, filled an open slot.
     *
     * @param tie the tie's name
     * @param side the side of the slot
     * @param slot what replaces it: an entrant, the winner or loser of a tie, or a bye
     * @param on the date of the draw
     * @return the event
     * @throws IllegalArgumentException if the new slot is itself open
     */
    public static OrganiserAction.Filled filled(String tie, Side side, Slot slot, LocalDate on) {
        return new OrganiserAction.Filled(tie, side, slot, on);
    }

    /**
     * A result replaces the one recorded before.
     *
     * @param truth the right result
     * @return the event
     */
    public static Corrected corrected(Result truth) {
        return new Corrected(truth);
    }

    /**
     * A recorded event is taken back, as when it is set aside on appeal.
     *
     * @param event a {@link TieIncident}, {@link ClubIncident}, {@link OrganiserAction.Ruled}, {@link OrganiserAction.Moved} or {@link
     *     OrganiserAction.Filled}
     * @return the event
     * @throws IllegalArgumentException if the event is of another kind
     */
    public static Revoked revoked(Event event) {
        return new Revoked(event);
    }

    /**
     * The date on which it happened.
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

    /** A result replaces the one recorded before. */
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

    /** A recorded event is taken back. */
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

        /** {@return the event that is taken back} */
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
