package io.github.secondleg.draw;

/**
 * An estimate of the {@link Odds} of a draw: the frequency of each meeting when the draw was held many times.
 *
 * @param <E> the type of the balls
 */
public final class SampledOdds<E> {
    private final Board<E> board;
    private final int[][] meetings;
    private final int draws;

    /** Creates odds that own the array. */
    SampledOdds(Board<E> board, int[][] meetings, int draws) {
        this.board = board;
        this.meetings = meetings;
        this.draws = draws;
    }

    /**
     * The number of times that the draw was held.
     *
     * @return the number, two or more
     */
    public int draws() {
        return draws;
    }

    /**
     * The share of draws in which two balls met, with either of them as first-leg host.
     *
     * @param one one ball
     * @param other another ball
     * @return a number from 0 to 1; 0 if the two balls are equal
     * @throws IllegalArgumentException if a ball is in no pot of the draw
     */
    public double meeting(E one, E other) {
        return (double) meetings[board.numberOf(one, "one")][board.numberOf(other, "other")] / draws;
    }

    /**
     * The standard error of {@link #meeting}: the square root of {@code p (1 − p) / (draws − 1)}. It is 0 if the two balls met in no draw
     * or in every draw. Their true probability may still differ from 0 or 1, with a confidence of 95 % by less than {@code 3 / draws}.
     *
     * @param one one ball
     * @param other another ball
     * @return the standard error, zero or more
     * @throws IllegalArgumentException if a ball is in no pot of the draw
     */
    public double standardError(E one, E other) {
        double share = meeting(one, other);
        return Math.sqrt(share * (1 - share) / (draws - 1));
    }

    /** The number of draws, as in {@code odds from 10000 draws}. */
    @Override
    public String toString() {
        return "odds from " + draws + " draws";
    }
}
