package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.secondleg.Incident;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All ties of a competition, settled. A change settles its own tie again. If the outcome of a tie changes, the ties that wait for it are
 * settled again too. All other ties are kept.
 *
 * <p>A tie waits only for earlier ties. So one pass in the order of the plan settles each tie once.
 */
final class Bracket {
    private final ImmutableMap<String, Integer> indices;
    private final Pairings pairings;
    private final ClubWideIncidents incidents;

    private Bracket(ImmutableMap<String, Integer> indices, Pairings pairings, ClubWideIncidents incidents) {
        this.indices = indices;
        this.pairings = pairings;
        this.incidents = incidents;
    }

    static Bracket of(List<Node> nodes) {
        ImmutableMap<String, Integer> indices =
                nodes.stream().collect(ImmutableMap.toImmutableMap(Node::name, Node::index));
        List<Pairing> settled = new ArrayList<>(nodes.size());
        Function<String, Pairing> earlier = tie -> settled.get(Objects.requireNonNull(indices.get(tie)));
        for (Node node : nodes) {
            settled.add(settled(node, earlier, ClubWideIncidents.NONE));
        }
        return new Bracket(indices, Pairings.of(settled), ClubWideIncidents.NONE);
    }

    Pairing get(String tie) {
        Integer index = indices.get(Objects.requireNonNull(tie, "tie"));
        if (index == null) {
            throw new TieNotFoundException(tie, indices.keySet().asList());
        }
        return pairings.get(index);
    }

    Pairings pairings() {
        return pairings;
    }

    /** The ties that wait for a tie, directly or through other ties. */
    ImmutableList<Pairing> waitingFor(String tie) {
        BitSet waiting = new BitSet();
        get(tie).node().feeds().forEach(waiting::set);
        for (int i = waiting.nextSetBit(0); i >= 0; i = waiting.nextSetBit(i + 1)) {
            pairings.get(i).node().feeds().forEach(waiting::set);
        }
        return waiting.stream().mapToObj(pairings::get).collect(ImmutableList.toImmutableList());
    }

    ClubWideIncidents incidents() {
        return incidents;
    }

    Bracket with(Node... changed) {
        Bracket next = this;
        BitSet due = new BitSet();
        for (Node node : changed) {
            next = next.with(pairings.get(node.index()).with(node));
            due.set(node.index());
        }
        return next.settle(due);
    }

    Bracket with(ClubWideIncidents newIncidents, Incident change) {
        BitSet due = new BitSet();
        for (Pairing pairing : pairings) {
            if (teamsIn(pairing).anyMatch(team -> change.concerns(team))) {
                due.set(pairing.node().index());
            }
        }
        return new Bracket(indices, pairings, newIncidents).settle(due);
    }

    private static Stream<Team> teamsIn(Pairing pairing) {
        return Stream.concat(
                Arrays.stream(Side.values()).flatMap(side -> pairing.team(side).stream()),
                pairing.tie().stream().flatMap(tie -> Stream.of(tie.first(), tie.second())));
    }

    private Bracket settle(BitSet due) {
        Bracket next = this;
        for (int i = due.nextSetBit(0); i >= 0; i = due.nextSetBit(i + 1)) {
            Pairing old = next.pairings.get(i);
            Pairing settled = settled(old.node(), next::get, incidents);
            next = next.with(settled);
            if (!settled.hasSameOutcomeAs(old)) {
                old.node().feeds().forEach(due::set);
            }
        }
        return next;
    }

    private Bracket with(Pairing pairing) {
        return new Bracket(indices, pairings.with(pairing.node().index(), pairing), incidents);
    }

    private static Pairing settled(Node node, Function<String, Pairing> ties, ClubWideIncidents incidents) {
        return PairingSettler.of(node, place(node.first(), ties), place(node.second(), ties), incidents);
    }

    private static Place place(Slot slot, Function<String, Pairing> ties) {
        if (slot instanceof Slot.Entrant entrant) {
            return Place.of(entrant.team());
        }
        if (slot instanceof Slot.WinnerOf winner) {
            return ties.apply(winner.tie()).winnerPlace();
        }
        if (slot instanceof Slot.LoserOf loser) {
            return ties.apply(loser.tie()).loserPlace();
        }
        return slot.isOpen() ? Place.NOT_YET : Place.NOBODY;
    }
}
