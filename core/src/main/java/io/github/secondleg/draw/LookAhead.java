package io.github.secondleg.draw;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds out if a draw can still be completed, and so which balls may be drawn. An object of this class is for one thread.
 *
 * <p>If a partner for every ball is enough ({@link Network#isProof}), it only looks for partners. If not, it searches for a completion and
 * cuts off positions that leave a ball without a partner.
 */
final class LookAhead {
    private final Board<?> board;
    private final Network network;
    private final Matching matching;

    LookAhead(Board<?> board, Network network) {
        this.board = board;
        this.network = network;
        matching = new Matching(network);
    }

    /** {@code true} if all ties from this one on can be drawn. */
    boolean isOpen(int tie, Position position) {
        if (tie == board.ties()) {
            return true;
        }
        if (!matching.isComplete(board.turns.get(tie).pairing(), position.left())) {
            return false;
        }
        return network.isProof || !new Search().isDeadEnd(tie, position);
    }

    /** {@code true} if a ball of this kind can be drawn first. */
    boolean admitsFirst(int tie, Position position, int first) {
        Turn turn = board.turns.get(tie);
        if (turn.firstRunsOut() && !turn.isWithin()) {
            return true; // every ball of this pot is drawn, and the order of ties in a pairing does not matter
        }
        for (int second : board.kinds.in(turn.secondPot())) {
            if (board.kinds.left(board.kinds.without(position.left(), first), second) > 0
                    && admitsSecond(tie, position, first, second)) {
                return true;
            }
        }
        return false;
    }

    /** {@code true} if a ball of the second kind can be drawn after one of the first kind. */
    boolean admitsSecond(int tie, Position position, int first, int second) {
        Hosting hosting = board.turns.get(tie).hosting();
        for (int way = 0; way < Board.waysToHost(hosting); way++) {
            if (admitsWay(tie, position, first, second, way)) {
                return true;
            }
        }
        return false;
    }

    /** {@code true} if two balls that were drawn can meet in this way to host ({@link Board#meet}). */
    boolean admitsWay(int tie, Position position, int first, int second, int way) {
        long drawn = board.meet(position.drawn(), board.turns.get(tie).hosting(), way, first, second);
        long left = board.kinds.without(board.kinds.without(position.left(), first), second);
        return drawn != Limits.FULL && isOpen(tie + 1, new Position(left, drawn));
    }

    /** A search that remembers the positions from which the draw cannot be completed. */
    private final class Search {
        private final Set<Position> deadEnds = new HashSet<>();

        boolean isDeadEnd(int tie, Position position) {
            if (tie == board.ties()) {
                return false;
            }
            if (deadEnds.contains(position)) {
                return true;
            }
            boolean dead = !matching.isComplete(board.turns.get(tie).pairing(), position.left())
                    || NextTies.visit(board, tie, position, (first, second, times, next) -> isDeadEnd(tie + 1, next));
            if (dead) {
                deadEnds.add(position);
            }
            return dead;
        }
    }
}
