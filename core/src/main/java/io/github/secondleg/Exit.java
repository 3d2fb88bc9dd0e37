package io.github.secondleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A side put out by an incident that the chain punishes so, as of a day where one is known. */
record Exit(Side side, Incident incident, @Nullable LocalDate day) {
    /** By day; without a day last. */
    static final Comparator<Exit> BY_DAY =
            Comparator.comparing(Exit::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /** By day; on one day in an order that does not depend on the one in which they were recorded. */
    static final Comparator<Exit> IN_ORDER = BY_DAY.thenComparing(
                    exit -> exit.incident().kind())
            .thenComparing(Exit::side)
            .thenComparing(exit -> exit.incident().toString());

    /** Every exit in a tie under these sanctions, in time or not. */
    static List<Exit> in(Tie tie, Sanctions sanctions) {
        List<Exit> exits = new ArrayList<>();
        for (Incident incident : tie.incidents()) {
            if (sanctions.eliminates(incident.kind())) {
                for (Side side : Side.values()) {
                    if (incident.concerns(tie.team(side))) {
                        of(side, incident, tie).ifPresent(exits::add);
                    }
                }
            }
        }
        return exits;
    }

    private static Optional<Exit> of(Side side, Incident incident, Tie tie) {
        if (incident instanceof Incident.Suspension suspension) {
            return metBy(suspension, side, tie);
        }
        if (incident instanceof Incident.Failure failure) {
            Leg match = tie.became(failure.match());
            return Optional.of(new Exit(side, incident, match == null ? null : match.dayOrNull()));
        }
        return Optional.of(new Exit(side, incident, incident.dayOrNull()));
    }

    /** The first match of the tie that a suspension bars, if it was still to be played or was called off. */
    private static Optional<Exit> metBy(Incident.Suspension suspension, Side side, Tie tie) {
        List<Exit> met = new ArrayList<>();
        for (Match which : Match.values()) {
            Leg match = tie.became(which);
            if (match instanceof Leg.Scheduled || match instanceof Leg.Cancelled) {
                LocalDate day = match.dayOrNull();
                if (day != null && suspension.bars(day)) {
                    met.add(new Exit(side, suspension, day));
                } else if (day == null
                        && match instanceof Leg.Cancelled
                        && suspension.lifted().isEmpty()) {
                    met.add(new Exit(side, suspension, suspension.dayOrNull()));
                }
            }
        }
        return met.stream().min(BY_DAY);
    }

    /** Whether it puts the club out even of a tie that has ended. */
    boolean countsWhateverItsDay() {
        return incident instanceof Incident.Failure || isFromTie();
    }

    /** What a decision by it is called. */
    String name() {
        return switch (incident.kind()) {
            case DISQUALIFICATION, DISQUALIFICATION_FROM_TIE -> "disqualification";
            default -> "walkover";
        };
    }

    boolean isFromTie() {
        return incident.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE;
    }
}
