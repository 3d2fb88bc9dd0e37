package io.github.secondleg.draw;

/**
 * Who met whom how often when a draw was held many times: an estimate of its {@link Odds}.
 *
 * @param <E> what is drawn
 */
public final class SampledOdds<E> {
    private final Board<E> board;
    private final int[][] meetings;
    private final int draws;

    /** Keeps the array. */
    SampledOdds(Board<E> board, int[][] meetings, int draws) {
        this.board = board;
        this.meetings = meetings;
        this.draws = draws;
    }

    /**
     * How often the draw was held.
     *
     * @return two or more
     */
    public int draws() {
        return draws;
    }

    /**
     * The share of draws in which two met, whoever hosted the first leg.
     *
     * @param one one ball
     * @param other another
     * @return a number from 0 to 1; 0 of a ball with itself
     * @throws IllegalArgumentException if a ball is in no pot of the draw
     */
    public double meeting(E one, E other) {
        return (double) meetings[board.numberOf(one, "one")][board.numberOf(other, "other")] / draws;
    }

    /**
     * The standard error of {@link #meeting}: the root of {@code p (1 − p) / (draws − 1)}. It is 0 of two that met never or always, which does
     * not say that they never or always would: their true probability differs by less than {@code 3 / draws} from that with a confidence
     * of 95 in 100.
     *
     * @param one one ball
     * @param other another
     * @return a number of zero or more
     * @throws IllegalArgumentException if a ball is in no pot of the draw
     */
    public double standardError(E one, E other) {
        double share = meeting(one, other);
        return Math.sqrt(share * (1 - share) / (draws - 1));
    }

    /** As in {@code odds from 10000 draws}. */
    @Override
    public String toString() {
        return "odds from " + draws + " draws";
    }
}
