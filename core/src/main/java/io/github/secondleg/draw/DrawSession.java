package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.function.IntFunction;

/** Holds a draw ball by ball. It admits only balls after which the draw can be completed. */
final class DrawSession {
    private final Board<?> board;
    private final Kinds kinds;
    private final LookAhead lookAhead;
    private final Counts counts;

    DrawSession(Board<?> board, Network network, Counts counts) {
        this.board = board;
        this.kinds = board.kinds;
        this.counts = counts;
        lookAhead = new LookAhead(board, network);
    }

    /** Holds the draw. The draw must be possible. */
    DrawnBalls hold(Picker picker) {
        DrawnBalls drawn = new DrawnBalls(board.schedule.balls());
        Position position = board.start();
        long balls = -1L >>> (Long.SIZE - board.balls.size());
        for (int tie = 0; tie < board.ties(); tie++) {
            int first = first(tie, position, balls, picker, drawn);
            balls &= ~(1L << first);
            int second = second(tie, position, balls, kinds.of(first), picker, drawn);
            balls &= ~(1L << second);
            position = host(tie, position, first, second, picker, drawn);
        }
        return drawn;
    }

    private int first(int tie, Position position, long balls, Picker picker, DrawnBalls drawn) {
        Turn turn = board.turns.get(tie);
        long inPot = 0;
        long admitted = 0;
        for (int kind : kinds.in(turn.firstPot())) {
            long ofKind = kinds.members(kind) & balls;
            inPot |= ofKind;
            if (ofKind != 0 && lookAhead.admitsFirst(tie, position, kind)) {
                admitted |= ofKind;
            }
        }
        return drawn.add(turn.ball(), inPot, admitted, picker, ball -> waysAfter(tie, position, kinds.of(ball)));
    }

    private int second(int tie, Position position, long balls, int first, Picker picker, DrawnBalls drawn) {
        Turn turn = board.turns.get(tie);
        long inPot = 0;
        long admitted = 0;
        for (int kind : kinds.in(turn.secondPot())) {
            long ofKind = kinds.members(kind) & balls;
            inPot |= ofKind;
            if (ofKind != 0 && lookAhead.admitsSecond(tie, position, first, kind)) {
                admitted |= ofKind;
            }
        }
        return drawn.add(
                turn.ball() + 1, inPot, admitted, picker, ball -> waysAfter(tie, position, first, kinds.of(ball)));
    }

    /** Draws the host of the first leg if a third ball decides it, and returns the position after the tie. */
    private Position host(int tie, Position position, int first, int second, Picker picker, DrawnBalls drawn) {
        Turn turn = board.turns.get(tie);
        int way = 0;
        if (turn.hosting() == Hosting.THIRD_BALL) {
            long both = (1L << first) | (1L << second);
            long admitted = both;
            IntFunction<BigInteger> ways =
                    ball -> waysAfter(tie, position, kinds.of(first), kinds.of(second), ball == first ? 0 : 1);
            for (int ball : new int[] {first, second}) {
                if (!lookAhead.admitsWay(tie, position, kinds.of(first), kinds.of(second), ball == first ? 0 : 1)) {
                    admitted &= ~(1L << ball);
                }
            }
            way = drawn.add(turn.ball() + 2, both, admitted, picker, ways) == first ? 0 : 1;
        }
        return next(position, turn.hosting(), kinds.of(first), kinds.of(second), way);
    }

    private Position next(Position position, Hosting hosting, int first, int second, int way) {
        return new Position(
                kinds.without(kinds.without(position.left(), first), second),
                board.meet(position.drawn(), hosting, way, first, second));
    }

    private BigInteger waysAfter(int tie, Position position, int first) {
        BigInteger ways = BigInteger.ZERO;
        long left = kinds.without(position.left(), first);
        for (int second : kinds.in(board.turns.get(tie).secondPot())) {
            int times = kinds.left(left, second);
            if (times > 0) {
                ways = ways.add(waysAfter(tie, position, first, second).multiply(BigInteger.valueOf(times)));
            }
        }
        return ways;
    }

    private BigInteger waysAfter(int tie, Position position, int first, int second) {
        BigInteger ways = BigInteger.ZERO;
        for (int way = 0; way < Board.waysToHost(board.turns.get(tie).hosting()); way++) {
            ways = ways.add(waysAfter(tie, position, first, second, way));
        }
        return ways;
    }

    private BigInteger waysAfter(int tie, Position position, int first, int second, int way) {
        Position next = next(position, board.turns.get(tie).hosting(), first, second, way);
        return next.drawn() == Limits.FULL ? BigInteger.ZERO : counts.of(tie + 1, next);
    }
}
