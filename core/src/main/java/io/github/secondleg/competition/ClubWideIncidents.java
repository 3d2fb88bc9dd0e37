package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;
import io.github.secondleg.Team;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The incidents of teams and associations that count in every tie.
 *
 * @param byDate the incidents by date; those of the same date are in an order that does not depend on the order of recording
 */
record ClubWideIncidents(ImmutableList<Incident> byDate) {
    static final ClubWideIncidents NONE = new ClubWideIncidents(ImmutableList.of());

    private static final Comparator<Incident> ORDER = Comparator.comparing(
                    (Incident incident) -> incident.date().orElse(LocalDate.MIN))
            .thenComparing(Incident::toString);

    ClubWideIncidents with(Incident incident) {
        Stream<Incident> others =
                byDate.stream().filter(other -> !other.equals(incident) && !succeeds(incident, other));
        return new ClubWideIncidents(
                Stream.concat(others, Stream.of(incident)).sorted(ORDER).collect(ImmutableList.toImmutableList()));
    }

    ClubWideIncidents without(Incident incident) {
        return new ClubWideIncidents(
                byDate.stream().filter(other -> !other.equals(incident)).collect(ImmutableList.toImmutableList()));
    }

    /** {@code true} if both incidents are the same suspension, so that the later record replaces the earlier one. */
    private static boolean succeeds(Incident incident, Incident other) {
        return incident instanceof Incident.Suspension now
                && other instanceof Incident.Suspension earlier
                && now.association().equals(earlier.association())
                && now.body().equals(earlier.body())
                && now.date().equals(earlier.date());
    }

    ImmutableList<Incident> concerning(Team one, Team other) {
        if (byDate.isEmpty()) {
            return byDate;
        }
        return byDate.stream()
                .filter(incident -> incident.concerns(one) || incident.concerns(other))
                .collect(ImmutableList.toImmutableList());
    }

    /** The withdrawal or disqualification that eliminates a team even without a match, if the rules punish it. */
    Optional<Incident> eliminationOf(Team team, Sanctions sanctions) {
        return byDate.stream()
                .filter(Incident.ClubExit.class::isInstance)
                .filter(incident -> incident.concerns(team) && sanctions.eliminates(incident.kind()))
                .findFirst();
    }
}
