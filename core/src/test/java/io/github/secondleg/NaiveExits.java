package io.github.secondleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The teams that are out, with their dates: one case after the other, for {@link NaiveOracle}. */
final class NaiveExits {
    private final Sanctions sanctions;
    private final TwoLeggedTie tie;
    private final NaiveOwnResult own;

    NaiveExits(Sanctions sanctions, TwoLeggedTie tie, NaiveOwnResult own) {
        this.sanctions = sanctions;
        this.tie = tie;
        this.own = own;
    }

    /** Whether an incident that counts puts the team out on the date; an empty date means an unknown time. */
    boolean isOut(Team team, Optional<LocalDate> date) {
        for (Incident incident : tie.incidents()) {
            if (sanctions.eliminates(incident.kind()) && putsOut(incident, team, date)) {
                return true;
            }
        }
        return false;
    }

    boolean isDisqualifiedFromThisTie(Team team) {
        for (Incident incident : tie.incidents()) {
            if (incident.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE
                    && sanctions.eliminates(incident.kind())
                    && ((Incident.ClubExit) incident).team().equals(team)) {
                return true;
            }
        }
        return false;
    }

    private boolean putsOut(Incident incident, Team team, Optional<LocalDate> date) {
        switch (incident.kind()) {
            case WITHDRAWAL, DISQUALIFICATION -> {
                return ((Incident.ClubExit) incident).team().equals(team)
                        && incident.date().equals(date)
                        && isBeforeTheEnd(date);
            }
            case DISQUALIFICATION_FROM_TIE -> {
                return ((Incident.ClubExit) incident).team().equals(team)
                        && incident.date().equals(date);
            }
            case NO_SHOW, REFUSAL_TO_PLAY_ON, TOO_FEW_PLAYERS -> {
                Incident.Failure failure = (Incident.Failure) incident;
                Optional<LocalDate> dayOfMatch =
                        NaiveOwnResult.match(tie, failure.match()).flatMap(Leg::date);
                return failure.team().equals(team) && dayOfMatch.equals(date);
            }
            default -> {
                Incident.Suspension suspension = (Incident.Suspension) incident;
                return suspension.association().equals(team.association())
                        && barsSinceWhen(suspension).equals(Optional.of(date))
                        && isBeforeTheEnd(date);
            }
        }
    }

    /** Empty if the suspension bars no match of the tie; an empty date in it if it bars a match of unknown date. */
    private Optional<Optional<LocalDate>> barsSinceWhen(Incident.Suspension suspension) {
        boolean undated = false;
        List<LocalDate> days = new ArrayList<>();
        for (Match match : Match.values()) {
            Optional<Leg> leg = NaiveOwnResult.match(tie, match);
            boolean notPlayed =
                    leg.isPresent() && (leg.get() instanceof Leg.Scheduled || leg.get() instanceof Leg.Cancelled);
            if (!notPlayed) {
                continue;
            }
            Optional<LocalDate> date = leg.get().date();
            if (date.isPresent()) {
                boolean begun =
                        suspension.date().isEmpty() || !suspension.date().get().isAfter(date.get());
                boolean over = suspension.lifted().isPresent()
                        && !suspension.lifted().get().isAfter(date.get());
                if (begun && !over) {
                    days.add(date.get());
                }
            } else if (leg.get() instanceof Leg.Cancelled && suspension.lifted().isEmpty()) {
                if (suspension.date().isPresent()) {
                    days.add(suspension.date().get());
                } else {
                    undated = true;
                }
            }
        }
        if (days.isEmpty()) {
            return undated ? Optional.of(Optional.empty()) : Optional.empty();
        }
        days.sort(null);
        return Optional.of(Optional.of(days.get(0)));
    }

    private boolean isBeforeTheEnd(Optional<LocalDate> date) {
        boolean ended = own.answer().outcome() != NaiveOracle.Outcome.PENDING;
        if (date.isEmpty() || !ended || own.end().isEmpty()) {
            return true;
        }
        LocalDate end = own.end().get();
        return date.get().isBefore(end) || (date.get().equals(end) && !own.nothingComesBeforeItOnItsDay());
    }
}
