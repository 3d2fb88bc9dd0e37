package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Ruling;
import io.github.secondleg.Tie;
import org.jspecify.annotations.Nullable;

/** Prepares the revocation of an event, which must be recorded. */
final class EventRevoker {
    private EventRevoker() {}

    static BracketChange prepare(Bracket bracket, Event event) {
        if (event instanceof ClubIncident clubWide) {
            if (!bracket.incidents().byDate().contains(clubWide.incident())) {
                throw CompetitionErrors.notRecorded(event);
            }
            return () -> bracket.with(bracket.incidents().without(clubWide.incident()), clubWide.incident());
        }
        if (event instanceof OrganiserAction.Filled filled) {
            return SlotFiller.open(bracket, filled);
        }
        Node node = bracket.get(((Event.OfTie) event).tie()).node();
        Node without = without(node, event);
        if (without == null) {
            throw CompetitionErrors.notRecorded(event);
        }
        return () -> bracket.with(without);
    }

    private static @Nullable Node without(Node node, Event event) {
        if (event instanceof OrganiserAction.Moved moved) {
            return node.actions().contains(moved)
                    ? node.with(node.actions().stream()
                            .filter(action -> !action.equals(moved))
                            .collect(ImmutableList.toImmutableList()))
                    : null;
        }
        if (event instanceof OrganiserAction.Ruled ruled && ruled.ruling().equals(node.given())) {
            return node.with((Ruling.PlaceGiven) null);
        }
        Tie facts = node.facts();
        if (facts == null) {
            return null;
        }
        Tie without = event instanceof OrganiserAction.Ruled ruled
                ? facts.without(ruled.ruling())
                : facts.without(((TieIncident) event).incident());
        return without.equals(facts) ? null : node.with(without);
    }
}
