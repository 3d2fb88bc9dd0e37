package io.github.secondleg.competition;

import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A second, naive implementation of a competition. It computes every round from all events at once and keeps nothing. It shares only the
 * rules of a single tie with the code that it checks, and knows only the events that {@link Seasons} generates.
 */
final class NaiveSeason {
    /** The outcome of a tie: a team, nobody, or not known yet. */
    record Outcome(boolean settled, Optional<Team> winner, Optional<Team> loser) {
        static final Outcome OPEN = new Outcome(false, Optional.empty(), Optional.empty());
    }

    private final List<Event> events;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Set<String> fed = new HashSet<>();

    private NaiveSeason(Competition plan, List<Event> events) {
        this.events = events;
        for (Round round : plan.rounds()) {
            slots(round).forEach(slot -> source(slot).ifPresent(fed::add));
        }
        for (Round round : plan.rounds()) {
            List<Slot> slots = slots(round);
            for (int i = 0; i < slots.size(); i += 2) {
                outcomes.put(tie(round, i), play(round, tie(round, i), slots.get(i), slots.get(i + 1)));
            }
        }
    }

    private static String tie(Round round, int slot) {
        return round.slots().size() == 2 ? round.name() : round.name() + " " + (slot / 2 + 1);
    }

    /** The slot as planned, or as filled by the last draw that was not revoked. */
    private List<Slot> slots(Round round) {
        List<Slot> slots = new ArrayList<>(round.slots());
        for (Event event : events) {
            boolean isSetAside = event instanceof Event.Revoked;
            Event what = event instanceof Event.Revoked back ? back.event() : event;
            for (int i = 0; i < slots.size(); i++) {
                if (what instanceof OrganiserAction.Filled filled
                        && filled.tie().equals(tie(round, i))
                        && (filled.side() == Side.FIRST) == (i % 2 == 0)) {
                    slots.set(i, isSetAside ? round.slots().get(i) : filled.slot());
                }
            }
        }
        return slots;
    }

    static Map<String, Outcome> of(Competition plan, List<Event> events) {
        return new NaiveSeason(plan, events).outcomes;
    }

    private static Optional<String> source(Slot slot) {
        return slot instanceof Slot.WinnerOf winner
                ? Optional.of(winner.tie())
                : slot instanceof Slot.LoserOf loser ? Optional.of(loser.tie()) : Optional.empty();
    }

    private Outcome on(Slot slot) {
        if (slot instanceof Slot.Entrant entrant) {
            return new Outcome(true, Optional.of(entrant.team()), Optional.empty());
        }
        if (slot instanceof Slot.WinnerOf winner) {
            return outcomes.get(winner.tie());
        }
        if (slot instanceof Slot.LoserOf loser) {
            Outcome from = outcomes.get(loser.tie());
            return new Outcome(from.settled(), from.loser(), Optional.empty());
        }
        return slot instanceof Slot.Bye ? new Outcome(true, Optional.empty(), Optional.empty()) : Outcome.OPEN;
    }

    private Outcome play(Round round, String name, Slot first, Slot second) {
        Outcome one = on(first);
        Outcome other = on(second);
        Optional<Ruling.PlaceGiven> given = events.stream()
                .filter(event -> event instanceof OrganiserAction.Ruled ruled
                        && ruled.tie().equals(name)
                        && ruled.ruling() instanceof Ruling.PlaceGiven)
                .map(event -> (Ruling.PlaceGiven) ((OrganiserAction.Ruled) event).ruling())
                .findFirst();
        Outcome outcome = withoutGiven(round, name, one, other);
        return given.map(ruling -> new Outcome(
                        true, Optional.of(ruling.team()), outcome.loser().filter(team -> !team.equals(ruling.team()))))
                .orElse(outcome);
    }

    private Outcome withoutGiven(Round round, String name, Outcome one, Outcome other) {
        if (!one.settled() || !other.settled()) {
            return Outcome.OPEN;
        }
        if (one.winner().isPresent() && other.winner().isPresent()) {
            return one.winner().equals(other.winner())
                    ? Outcome.OPEN
                    : decided(
                            round,
                            name,
                            TwoLeggedTie.between(
                                    one.winner().get(), other.winner().get()));
        }
        Optional<Team> alone = one.winner().or(other::winner);
        boolean last = !fed.contains(name);
        return new Outcome(true, alone.filter(team -> !last || !isOut(team)), Optional.empty());
    }

    private boolean isOut(Team team) {
        return events.stream()
                .anyMatch(event -> event instanceof ClubIncident all
                        && all.incident() instanceof Incident.ClubExit exit
                        && exit.team().equals(team));
    }

    /** The tie with every incident of the whole competition, whose dates decide which of them count; unless the end of the tie has no date. */
    private Outcome decided(Round round, String name, TwoLeggedTie empty) {
        Leg firstLeg = Leg.scheduled();
        Leg secondLeg = Leg.scheduled();
        for (Event event : events) {
            Event what = event instanceof Event.Corrected corrected ? corrected.truth() : event;
            if (what instanceof Result.OfLeg leg && leg.tie().equals(name)) {
                firstLeg = leg.match() == Match.FIRST_LEG ? leg.leg() : firstLeg;
                secondLeg = leg.match() == Match.SECOND_LEG ? leg.leg() : secondLeg;
            }
        }
        TwoLeggedTie tie = TwoLeggedTie.of(
                empty.first(),
                empty.second(),
                dated(firstLeg, round.window(Match.FIRST_LEG), empty),
                dated(secondLeg, round.window(Match.SECOND_LEG), empty));
        for (Event event : events) {
            if (event instanceof Result.OfShootOut kicks && kicks.tie().equals(name)) {
                tie = tie.withShootOut(kicks.shootOut());
            }
            if (event instanceof TieIncident happened && happened.tie().equals(name)) {
                tie = tie.with(happened.incident());
            }
        }
        Decision decision = Cups.RULES.decide(tie);
        boolean endIsOpen =
                !(decision instanceof Decision.Pending) && decision.endedOn().isEmpty();
        for (Event event : events) {
            if (event instanceof ClubIncident all && concerns(all.incident(), tie) && !endIsOpen) {
                tie = tie.with(all.incident());
            }
        }
        decision = Cups.RULES.decide(tie);
        return new Outcome(!(decision instanceof Decision.Pending), decision.winner(), decision.loser());
    }

    /**
     * The leg with a date inferred from its window. A played match gets the last date. Another match gets a date on which nobody is barred,
     * which changes nothing; if there is none, it gets the first date on which the fewest associations are barred.
     */
    private Leg dated(Leg leg, Optional<Window> window, TwoLeggedTie tie) {
        if (leg.date().isPresent() || window.isEmpty()) {
            return leg;
        }
        if (leg instanceof Leg.Played) {
            return leg.on(window.get().last());
        }
        LocalDate best = window.get().first();
        for (LocalDate date = best; window.get().contains(date); date = date.plusDays(1)) {
            best = barred(date, tie) < barred(best, tie) ? date : best;
        }
        return barred(best, tie) == 0 ? leg : leg.on(best);
    }

    private int barred(LocalDate date, TwoLeggedTie tie) {
        int barred = 0;
        for (Event event : events) {
            if (event instanceof ClubIncident all
                    && all.incident() instanceof Incident.Suspension suspension
                    && concerns(suspension, tie)
                    && suspension.bars(date)) {
                barred++;
            }
        }
        return barred;
    }

    private static boolean concerns(Incident incident, TwoLeggedTie tie) {
        if (incident instanceof Incident.ClubExit exit) {
            return tie.sideOf(exit.team()).isPresent();
        }
        return incident instanceof Incident.Suspension suspension
                && (tie.first().association().equals(suspension.association())
                        || tie.second().association().equals(suspension.association()));
    }
}
