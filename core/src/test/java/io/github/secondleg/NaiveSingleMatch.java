package io.github.secondleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a chain makes of a tie of one match, written a second time from what the library promises in words, and not in the engine's way:
 * all that counts against a club is put on one list, of which the earliest is looked at.
 */
final class NaiveSingleMatch {
    /** The decision on the tie. */
    record Answer(
            Optional<Side> winner,
            boolean nobody,
            String criterion,
            Optional<Awaited> awaited,
            Optional<LocalDate> endedOn) {}

    /** An incident that puts a club out, and came in time or counts at any time. */
    private record Out(Side side, Optional<LocalDate> date, Incident.Kind kind) {}

    private final Sanctions sanctions;
    private final SingleMatchTie tie;
    private final NaiveSingleResult.Ended own;
    private final boolean playsOff;

    private NaiveSingleMatch(TiebreakChain chain, SingleMatchTie tie) {
        this.sanctions = chain.sanctions();
        this.tie = tie;
        this.playsOff = NaiveSingleResult.playsOff(chain);
        this.own = NaiveSingleResult.of(chain, tie);
    }

    static Answer ask(TiebreakChain chain, SingleMatchTie tie) {
        return new NaiveSingleMatch(chain, tie).answer();
    }

    private Answer answer() {
        List<Out> all = new ArrayList<>();
        tie.incidents().stream()
                .filter(incident -> sanctions.eliminates(incident.kind()))
                .forEach(incident -> all.addAll(outBy(incident)));
        if (all.isEmpty()) {
            return own.answer();
        }
        Optional<LocalDate> earliest =
                all.stream().flatMap(out -> out.date().stream()).min(LocalDate::compareTo);
        List<Out> first =
                all.stream().filter(out -> out.date().equals(earliest)).toList();
        Set<Side> losers = EnumSet.noneOf(Side.class);
        first.forEach(out -> losers.add(out.side()));
        Incident.Kind kind = first.stream().map(Out::kind).min(Enum::compareTo).orElseThrow();
        // A club disqualified from this very tie never advances, however late that was decided.
        all.stream()
                .filter(out -> out.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE)
                .forEach(out -> losers.add(out.side()));
        return new Answer(
                losers.size() == 2
                        ? Optional.empty()
                        : Optional.of(losers.iterator().next().opponent()),
                losers.size() == 2,
                isDisqualification(kind) ? "disqualification" : "walkover",
                Optional.empty(),
                dayOf(first, earliest));
    }

    /** A disqualification from this tie does not change the date of a result. */
    private Optional<LocalDate> dayOf(List<Out> first, Optional<LocalDate> earliest) {
        boolean onlyFromThisTie = first.stream().allMatch(out -> out.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE);
        return onlyFromThisTie && !own.isPending() ? own.date() : earliest;
    }

    private static boolean isDisqualification(Incident.Kind kind) {
        return kind == Incident.Kind.DISQUALIFICATION || kind == Incident.Kind.DISQUALIFICATION_FROM_TIE;
    }

    private List<Out> outBy(Incident incident) {
        List<Out> out = new ArrayList<>();
        for (Side side : Side.values()) {
            if (!incident.concerns(tie.team(side))) {
                continue;
            }
            if (incident instanceof Incident.ClubExit) {
                boolean whenever = incident.kind() == Incident.Kind.DISQUALIFICATION_FROM_TIE;
                if (whenever || isInTime(incident.date())) {
                    out.add(new Out(side, incident.date(), incident.kind()));
                }
            } else if (incident instanceof Incident.Failure failure) {
                if (failure.match() == Match.SINGLE_MATCH || playsOff) {
                    Optional<LocalDate> date = tie.leg(failure.match()).flatMap(Leg::date);
                    out.add(new Out(side, date, incident.kind()));
                }
            } else {
                barredSince((Incident.Suspension) incident)
                        .filter(this::isInTime)
                        .ifPresent(date -> out.add(new Out(side, date, incident.kind())));
            }
        }
        return out;
    }

    /** The date of the first match that the association's clubs could not play, or empty if it is unknown. */
    private Optional<Optional<LocalDate>> barredSince(Incident.Suspension suspension) {
        List<Optional<LocalDate>> days = new ArrayList<>();
        List<Leg> matches = new ArrayList<>(List.of(tie.match()));
        if (playsOff) {
            tie.playOffMatch().map(PlayOffMatch::match).ifPresent(matches::add);
        }
        for (Leg match : matches) {
            if (!(match instanceof Leg.Scheduled) && !(match instanceof Leg.Cancelled)) {
                continue;
            }
            if (match.date().isPresent()) {
                LocalDate date = match.date().get();
                LocalDate start = suspension.date().orElse(LocalDate.MIN);
                LocalDate lifted = suspension.lifted().orElse(LocalDate.MAX);
                if (date.compareTo(start) >= 0 && date.compareTo(lifted) < 0) {
                    days.add(match.date());
                }
            } else if (match instanceof Leg.Cancelled && suspension.lifted().isEmpty()) {
                days.add(suspension.date());
            }
        }
        Optional<Optional<LocalDate>> known =
                days.stream().filter(Optional::isPresent).min(Comparator.comparing(Optional::get));
        return known.isPresent() ? known : days.stream().findFirst();
    }

    /** Before the end of the tie, or at an unknown time. On the date itself: before a match that nobody played, after anything else. */
    private boolean isInTime(Optional<LocalDate> date) {
        if (own.isPending() || date.isEmpty() || own.date().isEmpty()) {
            return true;
        }
        int compared = date.get().compareTo(own.date().get());
        return compared < 0 || (compared == 0 && own.exitsOfThatDayComeFirst());
    }
}
