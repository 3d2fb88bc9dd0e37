package io.github.secondleg.draw;

/**
 * One tie of the schedule of a draw: from which pots its balls come, and what these hold by then.
 *
 * @param ball the number of its first ball in the draw, from 0
 * @param pairing the number of the pairing that it belongs to
 * @param firstPot the number of the pot of the first ball
 * @param secondPot the number of the pot of the second ball, which may be the same
 * @param hosting who of the two hosts the first leg
 * @param firstLeft balls in the first pot before the first ball is drawn
 * @param secondLeft balls in the second pot before the second ball is drawn
 * @param firstRunsOut whether this pairing empties the first pot
 * @param secondRunsOut whether this pairing empties the second pot
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

    /** How many balls it takes. */
    int balls() {
        return hosting == Hosting.THIRD_BALL ? 3 : 2;
    }

    boolean isWithin() {
        return firstPot == secondPot;
    }
}
