package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Incident;
import io.github.secondleg.Ruling;
import io.github.secondleg.Tie;

/** Prepares the change that an event makes: it records the event in its tie, and the bracket settles the rest. */
final class EventRecorder {
    private final Bracket bracket;

    private EventRecorder(Bracket bracket) {
        this.bracket = bracket;
    }

    static BracketChange prepare(Bracket bracket, Event event) {
        EventRecorder recorder = new EventRecorder(bracket);
        if (event instanceof Event.OfTie ofTie) {
            return recorder.ofTie(ofTie, bracket.get(ofTie.tie()));
        }
        return event instanceof ClubIncident clubWide
                ? recorder.clubWide(clubWide.incident())
                : EventRevoker.prepare(bracket, ((Event.Revoked) event).event());
    }

    private BracketChange ofTie(Event.OfTie event, Pairing pairing) {
        if (event instanceof OrganiserAction.Filled filled) {
            return SlotFiller.fill(bracket, filled);
        }
        Node changed = changed(event, pairing);
        return () -> bracket.with(changed);
    }

    private Node changed(Event.OfTie event, Pairing pairing) {
        Node node = pairing.node();
        if (event instanceof OrganiserAction.Ruled ruled && ruled.ruling() instanceof Ruling.PlaceGiven given) {
            return node.with(checked(given, node));
        }
        if (event instanceof OrganiserAction.Moved moved) {
            return node.with(append(node.actions(), moved));
        }
        Tie tie = pairing.facts();
        if (tie == null) {
            throw CompetitionErrors.noTieYet(event, pairing);
        }
        return event instanceof OrganiserAction.Annulled annulled
                ? node.with((Tie) null).with(append(node.actions(), annulled))
                : node.with(changed(tie, event));
    }

    private Ruling.PlaceGiven checked(Ruling.PlaceGiven given, Node node) {
        if (node.given() != null && !node.given().equals(given)) {
            throw CompetitionErrors.placeGivenTwice(node.given(), given);
        }
        for (Pairing other : bracket.pairings()) {
            int index = other.node().index();
            boolean elsewhere = index != node.index() && !node.feeds().contains(index);
            if (elsewhere && !other.isSettled() && other.has(given.team())) {
                throw CompetitionErrors.placeGivenToTeamWithPlace(given, other);
            }
        }
        return given;
    }

    private static Tie changed(Tie tie, Event.OfTie event) {
        if (event instanceof TieIncident happened) {
            return tie.with(happened.incident());
        }
        if (event instanceof OrganiserAction.Ruled ruled) {
            return tie.with(ruled.ruling());
        }
        return event instanceof Event.Corrected corrected
                ? corrected(tie, corrected.truth())
                : recorded(tie, (Result) event);
    }

    private static Tie corrected(Tie tie, Result truth) {
        if (truth instanceof Result.OfLeg leg) {
            return tie.correcting(leg.match(), leg.leg());
        }
        if (truth instanceof Result.OfExtraTime extraTime) {
            return tie.correcting(extraTime.extraTime());
        }
        if (truth instanceof Result.OfPlayOffMatch playOff) {
            return tie.correcting(playOff.playOffMatch());
        }
        return truth instanceof Result.OfShootOut shootOut ? tie.correcting(shootOut.shootOut()) : recorded(tie, truth);
    }

    private static Tie recorded(Tie tie, Result result) {
        if (result instanceof Result.OfLeg leg) {
            return tie.with(leg.match(), leg.leg());
        }
        if (result instanceof Result.OfExtraTime extraTime) {
            return tie.withExtraTime(extraTime.extraTime());
        }
        if (result instanceof Result.OfShootOut shootOut) {
            return tie.withShootOut(shootOut.shootOut());
        }
        if (result instanceof Result.OfPlayOffMatch playOff) {
            return tie.withPlayOffMatch(playOff.playOffMatch());
        }
        return result instanceof Result.OfLots lots
                ? tie.withLotsDrawnFor(lots.team())
                : tie.withHigherSeed(((Result.OfSeeding) result).team());
    }

    private BracketChange clubWide(Incident incident) {
        if (incident instanceof Incident.ClubExit exit
                && bracket.pairings().stream().noneMatch(pairing -> pairing.has(exit.team()))) {
            throw CompetitionErrors.unknownTeam(exit.team());
        }
        return () -> bracket.with(bracket.incidents().with(incident), incident);
    }

    private static ImmutableList<OrganiserAction> append(
            ImmutableList<OrganiserAction> actions, OrganiserAction action) {
        return ImmutableList.<OrganiserAction>builder()
                .addAll(actions)
                .add(action)
                .build();
    }
}
