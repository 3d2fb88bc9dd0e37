package io.github.secondleg.notation;

import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The forms of facts that a tie has. They show whether a generator misses one. */
final class RareForms {
    private RareForms() {}

    static Map<String, Boolean> in(TwoLeggedTie tie) {
        Map<String, Boolean> forms = in((Tie) tie);
        forms.put(
                "first leg passed over",
                tie.firstLeg() instanceof Leg.Scheduled
                        && tie.secondLeg().scoreOnPitch().isPresent());
        forms.put("OneLeg", tie.rulings().stream().anyMatch(Ruling.OneLeg.class::isInstance));
        return forms;
    }

    /** The forms that are possible in ties of every kind. */
    static Map<String, Boolean> in(Tie tie) {
        Map<String, Boolean> forms = new TreeMap<>();
        List<Leg> legs = Stream.of(Match.values())
                .flatMap(match -> tie.leg(match).stream())
                .toList();
        for (Class<? extends Leg> kind : List.of(
                Leg.Scheduled.class,
                Leg.Played.class,
                Leg.Postponed.class,
                Leg.Cancelled.class,
                Leg.Abandoned.class,
                Leg.Awarded.class)) {
            forms.put(kind.getSimpleName(), legs.stream().anyMatch(kind::isInstance));
        }
        forms.put("leg with a day", legs.stream().anyMatch(leg -> leg.date().isPresent()));
        forms.put(
                "played leg without a day",
                legs.stream()
                        .anyMatch(leg -> leg instanceof Leg.Played && leg.date().isEmpty()));
        forms.put("stands", legs.stream().anyMatch(leg -> leg instanceof Leg.Abandoned stopped && stopped.stands()));
        forms.put(
                "abandoned at no known score",
                legs.stream()
                        .anyMatch(leg -> leg instanceof Leg.Abandoned
                                && leg.scoreOnPitch().isEmpty()));
        forms.put(
                "for the record only",
                legs.stream().anyMatch(leg -> leg instanceof Leg.Awarded award && !award.counts()));
        forms.put(
                "instead of",
                legs.stream()
                        .anyMatch(leg ->
                                leg instanceof Leg.Awarded && leg.scoreOnPitch().isPresent()));
        forms.put("extra time", tie.extraTime().isPresent());
        forms.put("shoot-out", tie.shootOut().isPresent());
        forms.put("lots", tie.lotsDrawnFor().isPresent());
        forms.put("seeding", tie.higherSeed().isPresent());
        forms.put(
                "play-off extra time",
                tie.playOffMatch().flatMap(PlayOffMatch::extraTime).isPresent());
        forms.put(
                "play-off shoot-out",
                tie.playOffMatch().flatMap(PlayOffMatch::shootOut).isPresent());
        for (Incident.Kind kind : Incident.Kind.values()) {
            forms.put(kind.toString(), tie.incidents().stream().anyMatch(incident -> incident.kind() == kind));
        }
        forms.put(
                "lifted",
                tie.incidents().stream()
                        .anyMatch(incident -> incident instanceof Incident.Suspension suspension
                                && suspension.lifted().isPresent()));
        for (Class<? extends Ruling> kind : List.of(Ruling.TieAwarded.class, Ruling.PlaceGiven.class)) {
            forms.put(kind.getSimpleName(), tie.rulings().stream().anyMatch(kind::isInstance));
        }
        forms.put(
                "place given to a team of no other tie",
                tie.rulings().stream()
                        .anyMatch(ruling -> ruling instanceof Ruling.PlaceGiven given
                                && tie.sideOf(given.team()).isEmpty()));
        forms.put("quoted name", TieNotation.print(tie).contains("\""));
        forms.put("id", hasId(tie.first()) || hasId(tie.second()));
        forms.put("namesakes", tie.first().name().equals(tie.second().name()));
        return forms;
    }

    private static boolean hasId(Team team) {
        return !team.id().equals(team.name());
    }
}
