package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import org.jspecify.annotations.Nullable;

/**
 * A tie's place in the bracket and what was recorded for it: all that is not worked out from elsewhere.
 *
 * @param facts what was recorded of its matches, with the clubs it was recorded of; null if nothing was
 * @param given the ruling that gives the place behind it
 * @param actions what else the organiser did about it
 * @param feeds the ties that wait for this one, by their index
 */
record Node(
        RuledRound ruledRound,
        int index,
        String name,
        Slot first,
        Slot second,
        @Nullable Tie facts,
        Ruling.@Nullable PlaceGiven given,
        ImmutableList<OrganiserAction> actions,
        ImmutableList<Integer> feeds) {

    static Node of(
            RuledRound ruledRound, int index, String name, Slot first, Slot second, ImmutableList<Integer> feeds) {
        return new Node(ruledRound, index, name, first, second, null, null, ImmutableList.of(), feeds);
    }

    Slot slot(Side side) {
        return side == Side.FIRST ? first : second;
    }

    Node with(Side side, Slot slot) {
        return side == Side.FIRST
                ? new Node(ruledRound, index, name, slot, second, facts, given, actions, feeds)
                : new Node(ruledRound, index, name, first, slot, facts, given, actions, feeds);
    }

    Node with(@Nullable Tie newFacts) {
        return new Node(ruledRound, index, name, first, second, newFacts, given, actions, feeds);
    }

    Node with(Ruling.@Nullable PlaceGiven newGiven) {
        return new Node(ruledRound, index, name, first, second, facts, newGiven, actions, feeds);
    }

    Node with(ImmutableList<OrganiserAction> newActions) {
        return new Node(ruledRound, index, name, first, second, facts, given, newActions, feeds);
    }

    Node feeding(ImmutableList<Integer> newFeeds) {
        return new Node(ruledRound, index, name, first, second, facts, given, actions, newFeeds);
    }

    /** Whether something has been recorded that was between two clubs and no others; a day for a match to come is not. */
    boolean isPlayed() {
        return facts != null
                && !(Timetable.matches(facts).allMatch(Leg::isStillToBePlayed)
                        && facts.incidents().isEmpty()
                        && facts.rulings().isEmpty());
    }

    /** The tie as recorded, or, if nothing has been played, between those who now have its places; null while it has no two clubs. */
    @Nullable
    Tie tieBetween(Place one, Place other) {
        if (isPlayed()) {
            return facts;
        }
        Team host = one.team();
        Team visitor = other.team();
        if (host == null || visitor == null || host.equals(visitor)) {
            return null;
        }
        if (facts == null) {
            return scheduled(host, visitor);
        }
        boolean same = facts.first().equals(host) && facts.second().equals(visitor);
        return same ? facts : scheduledAs(facts, host, visitor);
    }

    private Tie scheduled(Team host, Team visitor) {
        return ruledRound.round().isOverOneMatch()
                ? SingleMatchTie.between(host, visitor)
                : TwoLeggedTie.between(host, visitor);
    }

    /** Between others, on the days that are fixed already. */
    private Tie scheduledAs(Tie planned, Team host, Team visitor) {
        Tie tie = scheduled(host, visitor);
        for (Match match : Timetable.MATCHES) {
            Leg leg = planned.leg(match).orElse(null);
            tie = leg == null ? tie : tie.with(match, leg);
        }
        return tie;
    }
}
