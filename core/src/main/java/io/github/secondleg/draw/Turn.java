package io.github.secondleg.draw;

/**
 * One tie in the schedule of a draw: the pots from which its balls come, and the number of balls left in them at that point.
 *
 * @param ball the number of its first ball in the draw, from 0
 * @param pairing the number of the pairing that it belongs to
 * @param firstPot the number of the pot of the first ball
 * @param secondPot the number of the pot of the second ball, which may be the same
 * @param hosting the choice of the first-leg host
 * @param firstLeft the number of balls in the first pot before the first ball is drawn
 * @param secondLeft the number of balls in the second pot before the second ball is drawn
 * @param firstRunsOut {@code true} if this pairing empties the first pot
 * @param secondRunsOut {@code true} if this pairing empties the second pot
 */
record Turn(
        int ball,
        int pairing,
        int firstPot,
        int secondPot,
        Hosting hosting,
        int firstLeft,
        int secondLeft,
        boolean firstRunsOut,
        boolean secondRunsOut) {

    /** The number of balls drawn for this tie. */
    int balls() {
        return hosting == Hosting.THIRD_BALL ? 3 : 2;
    }

    boolean isWithin() {
        return firstPot == secondPot;
    }
}
