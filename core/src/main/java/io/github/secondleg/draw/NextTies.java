package io.github.secondleg.draw;

/**
 * The ties that can come next, if only the set of ties matters and not the order of the balls. If a pairing empties a pot, it is enough to
 * visit the ties of one ball of that pot, since every ball of the pot is drawn in the end.
 */
final class NextTies {
    /** The action for each tie. */
    interface Visitor {
        /**
         * Visits a tie that may come next.
         *
         * @param first the kind of the first ball
         * @param second the kind of the second ball
         * @param times the number of single ties that this one represents
         * @param next the position after it
         * @return {@code true} to continue, {@code false} to stop
         */
        boolean visit(int first, int second, int times, Position next);
    }

    private NextTies() {}

    /** Visits the ties until the visitor stops; returns {@code true} if all were visited. */
    static boolean visit(Board<?> board, int tie, Position position, Visitor visitor) {
        Turn turn = board.turns.get(tie);
        boolean oneFirst = turn.firstRunsOut();
        boolean oneSecond = !oneFirst && turn.secondRunsOut();
        // within one pot, the visited ball may be the first or the second of its tie
        Hosting hosting = turn.isWithin() && oneFirst ? Hosting.THIRD_BALL : turn.hosting();
        Kinds kinds = board.kinds;
        for (int first : kinds.in(turn.firstPot())) {
            int firstLeft = kinds.left(position.left(), first);
            if (firstLeft == 0) {
                continue;
            }
            long withoutFirst = kinds.without(position.left(), first);
            for (int second : kinds.in(turn.secondPot())) {
                int secondLeft = kinds.left(withoutFirst, second);
                if (secondLeft == 0) {
                    continue;
                }
                int times = (oneFirst ? 1 : firstLeft) * (oneSecond ? 1 : secondLeft);
                for (int way = 0; way < Board.waysToHost(hosting); way++) {
                    long drawn = board.meet(position.drawn(), hosting, way, first, second);
                    if (drawn != Limits.FULL
                            && !visitor.visit(
                                    first, second, times, new Position(kinds.without(withoutFirst, second), drawn))) {
                        return false;
                    }
                }
                if (oneSecond) {
                    break;
                }
            }
            if (oneFirst) {
                break;
            }
        }
        return true;
    }

    /** {@code true} if a turn visits a set of ties once for each order of the ties within its pairing. */
    static boolean countsOrders(Turn turn) {
        return !turn.firstRunsOut() && !turn.secondRunsOut();
    }
}
