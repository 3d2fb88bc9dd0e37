package io.github.secondleg.draw;

import java.util.Arrays;

/**
 * Finds out if every ball has a partner in a {@link Network}. It joins each ball to the first free partner and, if none is free, moves
 * earlier partners along augmenting paths. The arrays are work space, so an object of this class is for one thread.
 */
final class Matching {
    private final Network network;
    private final int[] alone;
    private final int[][] joined;
    private final boolean[] seen;

    Matching(Network network) {
        this.network = network;
        alone = new int[network.nodes[1].length];
        joined = new int[network.nodes[0].length][alone.length];
        seen = new boolean[alone.length];
    }

    /** {@code true} if every ball that is left has a partner in this pairing or a later one. */
    boolean isComplete(int pairing, long left) {
        for (int node = 0; node < alone.length; node++) {
            alone[node] = network.amount(left, network.nodes[1][node]);
        }
        for (int node = 0; node < joined.length; node++) {
            Arrays.fill(joined[node], 0);
        }
        for (int node = 0; node < joined.length; node++) {
            int amount = network.amount(left, network.nodes[0][node]);
            for (int rest = amount - joinFreely(pairing, node, amount); rest > 0; rest--) {
                Arrays.fill(seen, false);
                if (!joinOne(pairing, node)) {
                    return false;
                }
            }
        }
        return true; // both sides have the same number of balls, so no ball of the other side is alone
    }

    private int joinFreely(int pairing, int node, int amount) {
        int rest = amount;
        for (int other : network.neighbours(pairing, node)) {
            int some = Math.min(rest, alone[other]);
            joined[node][other] += some;
            alone[other] -= some;
            rest -= some;
        }
        return amount - rest;
    }

    private boolean joinOne(int pairing, int node) {
        for (int other : network.neighbours(pairing, node)) {
            if (!seen[other]) {
                seen[other] = true;
                if (alone[other] > 0) {
                    alone[other]--;
                    joined[node][other]++;
                    return true;
                }
                for (int rival = 0; rival < joined.length; rival++) {
                    if (joined[rival][other] > 0 && joinOne(pairing, rival)) {
                        joined[rival][other]--;
                        joined[node][other]++;
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
