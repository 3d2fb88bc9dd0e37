package io.github.secondleg.draw;

import java.util.Optional;

/**
 * Finds the fewest balls that have too few opponents between them (Hall's condition). Balls of one kind are taken together. If a side has
 * at most {@link #FEW_KINDS} kinds, all sets of its kinds are examined; if it has more, sets of at most {@link #SMALL_SET}.
 */
final class ShortageFinder {
    private static final int FEW_KINDS = 20;
    private static final int SMALL_SET = 4;

    /**
     * Balls with too few opponents.
     *
     * @param kinds the kinds of the balls, as bits
     * @param balls the number of these balls
     * @param mustBeDrawn the least number of them that is drawn
     * @param opponents the kinds of all their possible opponents, as bits
     */
    record Shortage(long kinds, int balls, int mustBeDrawn, long opponents) {}

    private final Network network;
    private final Kinds kinds;
    private final int[] side;
    private final int mostKinds;
    private final Shortage[] best = new Shortage[1];

    private ShortageFinder(Network network, Kinds kinds, int side) {
        this.network = network;
        this.kinds = kinds;
        this.side = network.kindsOn(side);
        mostKinds = this.side.length <= FEW_KINDS ? FEW_KINDS : SMALL_SET;
    }

    /** The smallest shortage on either side, or empty if none is found. */
    static Optional<Shortage> find(Network network, Kinds kinds) {
        Optional<Shortage> first = new ShortageFinder(network, kinds, 0).find();
        Optional<Shortage> second = new ShortageFinder(network, kinds, 1).find();
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return second.get().balls() < first.get().balls() ? second : first;
    }

    private Optional<Shortage> find() {
        extend(0, 0, 0);
        return Optional.ofNullable(best[0]);
    }

    /** Examines all sets that contain the given kinds and one or more kinds from an index on. */
    private void extend(int from, long set, long opponents) {
        for (int i = from; i < side.length; i++) {
            long larger = set | (1L << side[i]);
            long met = opponents | network.opponents(side[i]);
            int balls = balls(larger);
            if (best[0] == null || balls < best[0].balls()) {
                int mustBeDrawn = balls - network.undrawn(larger);
                if (mustBeDrawn > balls(met)) {
                    best[0] = new Shortage(larger, balls, mustBeDrawn, met);
                } else if (Long.bitCount(larger) < mostKinds) {
                    extend(i + 1, larger, met);
                }
            }
        }
    }

    private int balls(long set) {
        int balls = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            balls += kinds.size(Long.numberOfTrailingZeros(rest));
        }
        return balls;
    }
}
