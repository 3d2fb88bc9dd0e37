package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The number of ways to complete a draw from a position: sets of ties, multiplied by the number of orders in which {@link NextTies} visits
 * the ties of some pairings. That factor is the same for all positions after the same number of ties, so a share of a count does not depend
 * on it.
 *
 * <p>Counts are cached, because neighbouring positions have most of their continuations in common. The cache is safe for use by many
 * threads.
 */
final class Counts {
    private final Board<?> board;
    private final int mostPositions;
    private final Map<Position, BigInteger> known = new ConcurrentHashMap<>();

    Counts(Board<?> board, int mostPositions) {
        this.board = board;
        this.mostPositions = mostPositions;
    }

    BigInteger of(int tie, Position position) {
        if (tie == board.ties()) {
            return BigInteger.ONE;
        }
        BigInteger seen = known.get(position);
        if (seen != null) {
            return seen;
        }
        BigInteger[] sum = {BigInteger.ZERO};
        NextTies.visit(board, tie, position, (first, second, times, next) -> {
            sum[0] = sum[0].add(of(tie + 1, next).multiply(BigInteger.valueOf(times)));
            return true;
        });
        if (known.size() >= mostPositions) {
            throw DrawErrors.tooManyPositions(Procedure.UNIFORM, mostPositions);
        }
        known.put(position, sum[0]);
        return sum[0];
    }

    /** The number of outcomes. An outcome is a set of ties. */
    BigInteger outcomes() {
        BigInteger orders = BigInteger.ONE;
        for (int tie = 0, inPairing = 0; tie < board.ties(); tie++) {
            Turn turn = board.turns.get(tie);
            boolean goesOn = tie > 0 && board.turns.get(tie - 1).pairing() == turn.pairing();
            inPairing = goesOn ? inPairing + 1 : 1;
            orders = NextTies.countsOrders(turn) ? orders.multiply(BigInteger.valueOf(inPairing)) : orders;
        }
        return of(0, board.start()).divide(orders);
    }
}
