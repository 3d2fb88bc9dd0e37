package io.github.secondleg.draw;

import java.math.BigInteger;

/**
 * The exact probability of every meeting in a draw.
 *
 * @param <E> the type of the balls
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
     * The procedure by which the draw is held.
     *
     * @return the procedure
     */
    public Procedure procedure() {
        return procedure;
    }

    /**
     * The probability that two balls meet, with either of them as first-leg host.
     *
     * @param one one ball
     * @param other another ball
     * @return the probability; 0 if the two balls are equal
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

    /** The number of pairs of balls of two kinds. All these pairs are equally likely to meet. */
    private int pairs(int kind, int otherKind) {
        int size = board.kinds.size(kind);
        return kind == otherKind ? size * (size - 1) / 2 : size * board.kinds.size(otherKind);
    }

    /** The procedure and the number of ties, such as {@code sequential odds of 16 ties}. */
    @Override
    public String toString() {
        return procedure + " odds of " + board.ties() + (board.ties() == 1 ? " tie" : " ties");
    }
}
