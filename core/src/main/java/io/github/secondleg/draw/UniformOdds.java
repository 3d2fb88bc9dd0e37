package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Computes the odds of a uniform draw by counting the outcomes in which two kinds meet: the ways to a position multiplied by the ways to
 * complete the draw from the next.
 */
final class UniformOdds {
    private UniformOdds() {}

    static <E> Odds<E> of(Board<E> board, Counts counts) {
        Tally tally = new Tally(board.kinds.count);
        BigInteger all = counts.of(0, board.start());
        Map<Position, BigInteger> positions = Map.of(board.start(), BigInteger.ONE);
        for (int i = 0; i < board.ties(); i++) {
            int tie = i;
            Map<Position, BigInteger> next = new HashMap<>();
            positions.forEach((position, ways) ->
                    NextTies.visit(board, tie, position, (first, second, times, after) -> {
                        BigInteger waysOn = counts.of(tie + 1, after);
                        if (waysOn.signum() > 0) {
                            BigInteger waysThere = ways.multiply(BigInteger.valueOf(times));
                            tally.add(first, second, waysThere.multiply(waysOn));
                            next.merge(after, waysThere, BigInteger::add);
                        }
                        return true;
                    }));
            positions = next;
        }
        return new Odds<>(Procedure.UNIFORM, board, tally, all);
    }
}
