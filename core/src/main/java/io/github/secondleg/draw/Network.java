package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The meetings that are still possible, as a network between the two sides of a draw. Its nodes are kinds of balls; each pot that is not
 * emptied also has a resting place on the other side. If a ball has no partner in the network, the draw cannot be completed. The converse
 * is true only if {@link #isProof} is.
 */
final class Network {
    /** Nodes by side. A node is a kind of ball or, if below zero, the resting place of a pot. */
    final int[][] nodes;

    /** Neighbours on the second side, by the first pairing still to be drawn and by node of the first side. */
    private final ImmutableList<int[][]> neighbours;

    /** The number of balls that are never drawn, by pot. */
    private final ImmutableList<Integer> undrawn;

    private final Kinds kinds;

    /** {@code true} if the draw can be completed whenever every ball has a partner, because the numbers of ties follow from that. */
    final boolean isProof;

    Network(Board<?> board) {
        kinds = board.kinds;
        undrawn = board.schedule.undrawn;
        Sides sides = new Sides(board.schedule);
        int pairings = board.turns.get(board.ties() - 1).pairing() + 1;
        isProof = sides.areTwo
                && sides.areForest
                && board.limits.none()
                && (pairings == 1 || undrawn.stream().allMatch(balls -> balls == 0));
        nodes = new int[][] {nodes(sides, 0), nodes(sides, 1)};
        neighbours = IntStream.range(0, pairings)
                .mapToObj(pairing -> neighbours(board, pairing))
                .collect(ImmutableList.toImmutableList());
    }

    private int[] nodes(Sides sides, int side) {
        IntStream balls = IntStream.range(0, kinds.count).filter(kind -> sides.isOn(side, kinds.potOf(kind)));
        IntStream restingPlaces = IntStream.range(0, undrawn.size())
                .filter(pot -> undrawn.get(pot) > 0 && sides.isOn(1 - side, pot))
                .map(pot -> -1 - pot);
        return IntStream.concat(balls, restingPlaces).toArray();
    }

    private int[][] neighbours(Board<?> board, int pairing) {
        List<Turn> live = new ArrayList<>();
        for (Turn turn : board.turns) {
            if (turn.pairing() >= pairing
                    && (live.isEmpty() || live.get(live.size() - 1).pairing() != turn.pairing())) {
                live.add(turn);
            }
        }
        return Arrays.stream(nodes[0])
                .mapToObj(node -> IntStream.range(0, nodes[1].length)
                        .filter(other -> areNeighbours(board, live, node, nodes[1][other]))
                        .toArray())
                .toArray(int[][]::new);
    }

    private boolean areNeighbours(Board<?> board, List<Turn> live, int node, int other) {
        if (node < 0 || other < 0) {
            return (node < 0 && other >= 0 && kinds.potOf(other) == -1 - node)
                    || (node >= 0 && other < 0 && kinds.potOf(node) == -1 - other);
        }
        int pot = kinds.potOf(node);
        int otherPot = kinds.potOf(other);
        for (Turn turn : live) {
            if ((turn.firstPot() == pot && turn.secondPot() == otherPot && board.mayMeet(turn, node, other))
                    || (turn.secondPot() == pot && turn.firstPot() == otherPot && board.mayMeet(turn, other, node))) {
                return true;
            }
        }
        return false;
    }

    /** The nodes of the second side that a node of the first side may be joined to. */
    int[] neighbours(int pairing, int node) {
        return neighbours.get(pairing)[node];
    }

    /** The number of balls at a node. */
    int amount(long left, int node) {
        return node < 0 ? undrawn.get(-1 - node) : kinds.left(left, node);
    }

    /** The kinds on one side. */
    int[] kindsOn(int side) {
        return Arrays.stream(nodes[side]).filter(node -> node >= 0).toArray();
    }

    /** The kinds that a kind may meet, before the first ball is drawn, as bits. */
    long opponents(int kind) {
        long opponents = 0;
        for (int side = 0; side < 2; side++) {
            for (int node = 0; node < nodes[0].length; node++) {
                for (int other : neighbours(0, node)) {
                    int here = nodes[side][side == 0 ? node : other];
                    int there = nodes[1 - side][side == 0 ? other : node];
                    opponents |= here == kind && there >= 0 ? 1L << there : 0;
                }
            }
        }
        return opponents;
    }

    /** The number of balls of these kinds that may stay undrawn. */
    int undrawn(long set) {
        int resting = 0;
        for (int pot = 0; pot < undrawn.size(); pot++) {
            int inPot = 0;
            for (int kind : kinds.in(pot)) {
                inPot += ((set >>> kind) & 1) == 1 ? kinds.size(kind) : 0;
            }
            resting += Math.min(inPot, undrawn.get(pot));
        }
        return resting;
    }
}
