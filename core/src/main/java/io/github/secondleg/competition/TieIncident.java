package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.Incident;
import java.time.LocalDate;
import java.util.Optional;

/** An incident of one tie. */
public final class TieIncident extends Event.OfTie {
    private final Incident incident;

    TieIncident(String tie, Incident incident) {
        super(tie, requireNonNull(incident, "incident"));
        this.incident = incident;
    }

    /** {@return the incident} */
    public Incident incident() {
        return incident;
    }

    @Override
    public Optional<LocalDate> date() {
        return incident.date();
    }

    /** As in {@code First round 7: withdrawal of RSLAF (SLE)}. */
    @Override
    public String toString() {
        return tie() + ": " + incident;
    }
}
