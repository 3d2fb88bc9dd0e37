package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.secondleg.Incident;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All ties of a competition, settled. A change settles the tie that it is about, and those behind it as long as who comes out of one
 * changes; all others are kept as they are.
 *
 * <p>A tie waits only for ties in front of it, so that settling from the front to the back settles each but once.
 */
final class Bracket {
    private final ImmutableMap<String, Integer> indices;
    private final Pairing[] pairings;
    private final ClubWideIncidents incidents;

    private Bracket(ImmutableMap<String, Integer> indices, Pairing[] pairings, ClubWideIncidents incidents) {
        this.indices = indices;
        this.pairings = pairings;
        this.incidents = incidents;
    }

    static Bracket of(List<Node> nodes) {
        ImmutableMap<String, Integer> indices =
                nodes.stream().collect(ImmutableMap.toImmutableMap(Node::name, Node::index));
        Pairing[] pairings = new Pairing[nodes.size()];
        Bracket bracket = new Bracket(indices, pairings, ClubWideIncidents.NONE);
        for (Node node : nodes) {
            pairings[node.index()] = bracket.settled(node);
        }
        return bracket;
    }

    Pairing get(String tie) {
        Integer index = indices.get(Objects.requireNonNull(tie, "tie"));
        if (index == null) {
            throw Refusals.unknownTie(tie, pairings);
        }
        return pairings[index];
    }

    ImmutableList<Pairing> pairings() {
        return ImmutableList.copyOf(pairings);
    }

    /** The ties that wait for one, directly or through others. */
    ImmutableList<Pairing> behind(String tie) {
        BitSet behind = new BitSet();
        get(tie).node().feeds().forEach(behind::set);
        for (int i = behind.nextSetBit(0); i >= 0; i = behind.nextSetBit(i + 1)) {
            pairings[i].node().feeds().forEach(behind::set);
        }
        return behind.stream().mapToObj(i -> pairings[i]).collect(ImmutableList.toImmutableList());
    }

    ClubWideIncidents incidents() {
        return incidents;
    }

    Bracket with(Node... changed) {
        Bracket next = new Bracket(indices, pairings.clone(), incidents);
        BitSet due = new BitSet();
        for (Node node : changed) {
            next.pairings[node.index()] = next.pairings[node.index()].with(node);
            due.set(node.index());
        }
        next.settle(due);
        return next;
    }

    Bracket with(ClubWideIncidents newIncidents, Incident change) {
        Bracket next = new Bracket(indices, pairings.clone(), newIncidents);
        BitSet due = new BitSet();
        for (Pairing pairing : pairings) {
            if (teamsIn(pairing).anyMatch(team -> change.concerns(team))) {
                due.set(pairing.node().index());
            }
        }
        next.settle(due);
        return next;
    }

    private static Stream<Team> teamsIn(Pairing pairing) {
        return Stream.concat(
                Arrays.stream(Side.values()).flatMap(side -> pairing.team(side).stream()),
                pairing.tie().stream().flatMap(tie -> Stream.of(tie.first(), tie.second())));
    }

    private void settle(BitSet due) {
        for (int i = due.nextSetBit(0); i >= 0; i = due.nextSetBit(i + 1)) {
            Pairing old = pairings[i];
            pairings[i] = settled(old.node());
            if (!pairings[i].hasSameOutcomeAs(old)) {
                old.node().feeds().forEach(due::set);
            }
        }
    }

    private Pairing settled(Node node) {
        return Settling.of(node, place(node.first()), place(node.second()), incidents);
    }

    private Place place(Slot slot) {
        if (slot instanceof Slot.Entrant entrant) {
            return Place.of(entrant.team());
        }
        if (slot instanceof Slot.WinnerOf winner) {
            return get(winner.tie()).winnerPlace();
        }
        if (slot instanceof Slot.LoserOf loser) {
            return get(loser.tie()).loserPlace();
        }
        return slot.isOpen() ? Place.NOT_YET : Place.NOBODY;
    }
}
