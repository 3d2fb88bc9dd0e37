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
 * The position of a tie in the bracket and everything recorded for it. Nothing in it is derived from other ties.
 *
 * @param facts the recorded facts, with the teams at that time; null if there are none
 * @param given the ruling that gives the winner's place to a team
 * @param actions the other actions of the organiser
 * @param feeds the indices of the ties that wait for this one
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

    /** {@code true} if a recorded fact binds the tie to its two teams. The date of a future match does not. */
    boolean isPlayed() {
        return facts != null
                && !(Timetable.matches(facts).allMatch(Leg::isStillToBePlayed)
                        && facts.incidents().isEmpty()
                        && facts.rulings().isEmpty());
    }

    /** The tie as recorded or, if it has not been played, between the teams that have its places now; null if these are not two teams. */
    @Nullable
    Tie tieBetween(Place one, Place other) {
        if (isPlayed()) {
            return facts;
        }
        Team home = one.team();
        Team away = other.team();
        if (home == null || away == null || home.equals(away)) {
            return null;
        }
        if (facts == null) {
            return scheduled(home, away);
        }
        boolean same = facts.first().equals(home) && facts.second().equals(away);
        return same ? facts : scheduledAs(facts, home, away);
    }

    private Tie scheduled(Team home, Team away) {
        return ruledRound.round().isOverOneMatch()
                ? SingleMatchTie.between(home, away)
                : TwoLeggedTie.between(home, away);
    }

    /** The tie between other teams, on the dates that are fixed already. */
    private Tie scheduledAs(Tie planned, Team home, Team away) {
        Tie tie = scheduled(home, away);
        for (Match match : Timetable.MATCHES) {
            Leg leg = planned.leg(match).orElse(null);
            tie = leg == null ? tie : tie.with(match, leg);
        }
        return tie;
    }
}
