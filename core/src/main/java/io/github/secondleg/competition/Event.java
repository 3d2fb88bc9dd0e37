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
 * <tr><td>something off the pitch, in one tie</td><td>{@link Happened}</td></tr>
 * <tr><td>a club or an association is out, wherever it stands</td><td>{@link ClubWide}</td></tr>
 * <tr><td>the organiser ruled on a tie, gave its place, annulled it, moved it; a draw filled a slot</td><td>{@link Act}</td></tr>
 * <tr><td>what was recorded before was wrong</td><td>{@link Corrected}</td></tr>
 * <tr><td>what was recorded before was set aside</td><td>{@link TakenBack}</td></tr>
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
    Optional<LocalDate> day();

    /** An event of one tie. */
    sealed interface OfTie extends Event permits Happened, Corrected, Result, Act {
        /**
         * The tie's name.
         *
         * @return the name, as in {@code First round 2}
         */
        String tie();

        @Override
        default Optional<LocalDate> day() {
            return Optional.empty();
        }
    }

    /**
     * Something happened off the pitch in one tie.
     *
     * @param tie the tie's name
     * @param incident what happened
     */
    record Happened(String tie, Incident incident) implements OfTie {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param incident what happened
         */
        public Happened {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(incident, "incident");
        }

        @Override
        public Optional<LocalDate> day() {
            return incident.day();
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
    record ClubWide(Incident incident) implements Event {
        /**
         * Checks the incident.
         *
         * @param incident what happened
         * @throws IllegalArgumentException if it has no day, or is of one tie: a failure at a match, a disqualification from the tie
         */
        public ClubWide {
            Objects.requireNonNull(incident, "incident");
            if (incident instanceof Incident.Failure || incident.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE) {
                throw Refusals.incidentOfOneTie(incident);
            }
            if (incident.day().isEmpty()) {
                throw Refusals.clubWideWithoutDay(incident);
            }
        }

        @Override
        public Optional<LocalDate> day() {
            return incident.day();
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
        public Optional<LocalDate> day() {
            return truth.day();
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
     * @param event what is taken back: a {@link Happened}, {@link ClubWide}, {@link Act.Ruled}, {@link Act.Moved} or {@link Act.Filled}
     */
    record TakenBack(Event event) implements Event {
        /**
         * Checks the kind of event.
         *
         * @param event what is taken back
         * @throws IllegalArgumentException if it is an event of another kind
         */
        public TakenBack {
            Objects.requireNonNull(event, "event");
            if (!(event instanceof Happened)
                    && !(event instanceof ClubWide)
                    && !(event instanceof Act.Ruled)
                    && !(event instanceof Act.Moved)
                    && !(event instanceof Act.Filled)) {
                throw Refusals.notToBeTakenBack(event);
            }
        }

        @Override
        public Optional<LocalDate> day() {
            return event.day();
        }

        /** As in {@code taken back: First round 7: withdrawal of RSLAF (SLE)}. */
        @Override
        public String toString() {
            return "taken back: " + event;
        }
    }
}
