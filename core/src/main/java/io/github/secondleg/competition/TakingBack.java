package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Ruling;
import io.github.secondleg.Tie;
import org.jspecify.annotations.Nullable;

/** How what was recorded before is taken back. Only what was recorded can be. */
final class TakingBack {
    private TakingBack() {}

    static Bracket of(Bracket bracket, Event event) {
        if (event instanceof Event.ClubWide all) {
            if (!bracket.incidents().byDay().contains(all.incident())) {
                throw Refusals.notRecorded(event);
            }
            return bracket.with(bracket.incidents().without(all.incident()), all.incident());
        }
        if (event instanceof Act.Filled filled) {
            return Filling.open(bracket, filled);
        }
        Node node = bracket.get(((Event.OfTie) event).tie()).node();
        Node without = without(node, event);
        if (without == null) {
            throw Refusals.notRecorded(event);
        }
        return bracket.with(without);
    }

    private static @Nullable Node without(Node node, Event event) {
        if (event instanceof Act.Moved moved) {
            return node.acts().contains(moved)
                    ? node.with(node.acts().stream()
                            .filter(act -> !act.equals(moved))
                            .collect(ImmutableList.toImmutableList()))
                    : null;
        }
        if (event instanceof Act.Ruled ruled && ruled.ruling().equals(node.given())) {
            return node.with((Ruling.PlaceGiven) null);
        }
        Tie facts = node.facts();
        if (facts == null) {
            return null;
        }
        Tie without = event instanceof Act.Ruled ruled
                ? facts.without(ruled.ruling())
                : facts.without(((Event.Happened) event).incident());
        return without.equals(facts) ? null : node.with(without);
    }
}
