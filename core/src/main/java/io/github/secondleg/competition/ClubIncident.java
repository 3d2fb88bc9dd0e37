package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.Incident;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A withdrawal or disqualification of a team from the competition, or the suspension of an association. A suspension replaces an earlier
 * one of the same association by the same body from the same date, for example to record that it was lifted.
 */
public final class ClubIncident extends Event {
    private final Incident incident;

    ClubIncident(Incident incident) {
        super(requireNonNull(incident, "incident"));
        this.incident = incident;
        if (incident instanceof Incident.Failure || incident.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE) {
            throw CompetitionErrors.incidentOfOneTie(incident);
        }
        if (incident.date().isEmpty()) {
            throw CompetitionErrors.clubWideWithoutDate(incident);
        }
    }

    /** {@return the incident} */
    public Incident incident() {
        return incident;
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
