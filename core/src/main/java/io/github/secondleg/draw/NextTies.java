package io.github.secondleg.draw;

/**
 * The ties that can come next when only the set of ties counts, not the order of the balls: where a pairing empties a pot, one of its balls
 * can be looked at first, since its turn will come.
 */
final class NextTies {
    /** What is done with each. */
    interface Visitor {
        /**
         * A tie that may come next.
         *
         * @param first the kind of the first ball
         * @param second the kind of the second ball
         * @param times which number of single ties this stands for
         * @param next the position after it
         * @return whether to go on
         */
        boolean visit(int first, int second, int times, Position next);
    }

    private NextTies() {}

    /** Visits the options until a visitor has enough; says whether all were visited. */
    static boolean visit(Board<?> board, int tie, Position position, Visitor visitor) {
        Turn turn = board.turns.get(tie);
        boolean oneFirst = turn.firstRunsOut();
        boolean oneSecond = !oneFirst && turn.secondRunsOut();
        // of two in one pot, the one looked at first may be either ball
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

    /** Whether the options of a turn count a set of ties once for each order in which the ties of its pairing can come. */
    static boolean countsOrders(Turn turn) {
        return !turn.firstRunsOut() && !turn.secondRunsOut();
    }
}
