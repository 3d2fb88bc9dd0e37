package io.github.secondleg.draw;

import java.math.BigInteger;

/**
 * Who meets whom in a draw, with which exact probability.
 *
 * @param <E> what is drawn
 */
public final class Odds<E> {
    private final Procedure procedure;
    private final Board<E> board;
    private final Tally tally;
    private final BigInteger all;

    Odds(Procedure procedure, Board<E> board, Tally tally, BigInteger all) {
        this.procedure = procedure;
        this.board = board;
        this.tally = tally;
        this.all = all;
    }

    /**
     * How the draw is held.
     *
     * @return the procedure
     */
    public Procedure procedure() {
        return procedure;
    }

    /**
     * The probability that two meet, whoever hosts the first leg.
     *
     * @param one one ball
     * @param other another
     * @return the probability; 0 of a ball with itself
     * @throws IllegalArgumentException if a ball is in no pot of the draw
     */
    public Probability meeting(E one, E other) {
        int ball = board.numberOf(one, "one");
        int opponent = board.numberOf(other, "other");
        if (ball == opponent) {
            return Probability.of(BigInteger.ZERO, BigInteger.ONE);
        }
        int kind = board.kinds.of(ball);
        int otherKind = board.kinds.of(opponent);
        return Probability.of(tally.of(kind, otherKind), all.multiply(BigInteger.valueOf(pairs(kind, otherKind))));
    }

    /** Of how many pairs of balls two kinds make one, each as likely to meet as the others. */
    private int pairs(int kind, int otherKind) {
        int size = board.kinds.size(kind);
        return kind == otherKind ? size * (size - 1) / 2 : size * board.kinds.size(otherKind);
    }

    /** As in {@code sequential odds of 16 ties}. */
    @Override
    public String toString() {
        return procedure + " odds of " + board.ties() + (board.ties() == 1 ? " tie" : " ties");
    }
}
