package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Ruling;
import io.github.secondleg.Tie;
import org.jspecify.annotations.Nullable;

/** How what was recorded before is taken back. Only what was recorded can be. */
final class TakingBack {
    private TakingBack() {}

    static Bracket of(Bracket bracket, Event event) {
        if (event instanceof Event.ClubIncident all) {
            if (!bracket.incidents().byDay().contains(all.incident())) {
                throw CompetitionErrors.notRecorded(event);
            }
            return bracket.with(bracket.incidents().without(all.incident()), all.incident());
        }
        if (event instanceof OrganiserAction.Filled filled) {
            return Filling.open(bracket, filled);
        }
        Node node = bracket.get(((Event.OfTie) event).tie()).node();
        Node without = without(node, event);
        if (without == null) {
            throw CompetitionErrors.notRecorded(event);
        }
        return bracket.with(without);
    }

    private static @Nullable Node without(Node node, Event event) {
        if (event instanceof OrganiserAction.Moved moved) {
            return node.acts().contains(moved)
                    ? node.with(node.acts().stream()
                            .filter(act -> !act.equals(moved))
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
                : facts.without(((Event.TieIncident) event).incident());
        return without.equals(facts) ? null : node.with(without);
    }
}
