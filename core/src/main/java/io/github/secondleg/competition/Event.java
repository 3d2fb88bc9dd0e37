package io.github.secondleg.competition;

import io.github.secondleg.Incident;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a competition, as data: what {@link Competition#with} records, and {@link Competition#events} lists.
 *
 * <table>
 * <caption>Every kind of event</caption>
 * <tr><th>what happened</th><th>event</th></tr>
 * <tr><td>a match of a tie became something; extra time, kicks, lots followed; a seeding was given</td><td>{@link Result}</td></tr>
 * <tr><td>something off the pitch, in one tie</td><td>{@link TieIncident}</td></tr>
 * <tr><td>a club or an association is out, wherever it stands</td><td>{@link ClubIncident}</td></tr>
 * <tr><td>the organiser ruled on a tie, gave its place, annulled it, moved it; a draw filled a slot</td><td>{@link OrganiserAction}</td></tr>
 * <tr><td>what was recorded before was wrong</td><td>{@link Corrected}</td></tr>
 * <tr><td>what was recorded before was set aside</td><td>{@link Revoked}</td></tr>
 * </table>
 *
 * <p>Two events are equal if they say the same of the same.
 */
public sealed interface Event {
    /**
     * The day it happened.
     *
     * @return the day, or empty if the event does not say
     */
    Optional<LocalDate> date();

    /** An event of one tie. */
    sealed interface OfTie extends Event permits TieIncident, Corrected, Result, OrganiserAction {
        /**
         * The tie's name.
         *
         * @return the name, as in {@code First round 2}
         */
        String tie();

        @Override
        default Optional<LocalDate> date() {
            return Optional.empty();
        }
    }

    /**
     * Something happened off the pitch in one tie.
     *
     * @param tie the tie's name
     * @param incident what happened
     */
    record TieIncident(String tie, Incident incident) implements OfTie {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param incident what happened
         */
        public TieIncident {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(incident, "incident");
        }

        @Override
        public Optional<LocalDate> date() {
            return incident.date();
        }

        /** As in {@code First round 7: withdrawal of RSLAF (SLE)}. */
        @Override
        public String toString() {
            return tie + ": " + incident;
        }
    }

    /**
     * A club withdrew or was disqualified from the competition, or an association was suspended: it meets every tie of theirs that has
     * not ended. A suspension takes the place of an earlier one of the same association by the same body from the same day, as when it
     * has been lifted since.
     *
     * @param incident what happened
     */
    record ClubIncident(Incident incident) implements Event {
        /**
         * Checks the incident.
         *
         * @param incident what happened
         * @throws IllegalArgumentException if it has no day, or is of one tie: a failure at a match, a disqualification from the tie
         */
        public ClubIncident {
            Objects.requireNonNull(incident, "incident");
            if (incident instanceof Incident.Failure || incident.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE) {
                throw CompetitionErrors.incidentOfOneTie(incident);
            }
            if (incident.date().isEmpty()) {
                throw CompetitionErrors.clubWideWithoutDay(incident);
            }
        }

        @Override
        public Optional<LocalDate> date() {
            return incident.date();
        }

        /** The incident. */
        @Override
        public String toString() {
            return incident.toString();
        }
    }

    /**
     * A result was put right, whatever had been recorded for it.
     *
     * @param truth what really happened
     */
    record Corrected(Result truth) implements OfTie {
        /**
         * Checks for nulls.
         *
         * @param truth what really happened
         */
        public Corrected {
            Objects.requireNonNull(truth, "truth");
        }

        @Override
        public String tie() {
            return truth.tie();
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

    /**
     * Something recorded before is taken back, as when it is set aside on appeal.
     *
     * @param event what is taken back: a {@link TieIncident}, {@link ClubIncident}, {@link OrganiserAction.Ruled}, {@link OrganiserAction.Moved} or {@link OrganiserAction.Filled}
     */
    record Revoked(Event event) implements Event {
        /**
         * Checks the kind of event.
         *
         * @param event what is taken back
         * @throws IllegalArgumentException if it is an event of another kind
         */
        public Revoked {
            Objects.requireNonNull(event, "event");
            if (!(event instanceof TieIncident)
                    && !(event instanceof ClubIncident)
                    && !(event instanceof OrganiserAction.Ruled)
                    && !(event instanceof OrganiserAction.Moved)
                    && !(event instanceof OrganiserAction.Filled)) {
                throw CompetitionErrors.notToBeTakenBack(event);
            }
        }

        @Override
        public Optional<LocalDate> date() {
            return event.date();
        }

        /** As in {@code taken back: First round 7: withdrawal of RSLAF (SLE)}. */
        @Override
        public String toString() {
            return "taken back: " + event;
        }
    }
}
