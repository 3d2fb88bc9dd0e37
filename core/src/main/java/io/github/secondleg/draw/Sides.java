package io.github.secondleg.draw;

import java.util.Arrays;

/**
 * The pots of a draw on two sides, so that pots of one side are never drawn against each other. If that is impossible (three pots, each
 * against each; a pot within itself), every pot is on both sides.
 */
final class Sides {
    private static final int UNKNOWN = -1;

    /** Side 0 or 1, by pot. */
    private final int[] sides;

    /** {@code true} if each pot is on one side only. */
    final boolean areTwo;
    /** {@code true} if the pairings connect no two pots in more than one way. */
    final boolean areForest;

    Sides(Schedule<?> schedule) {
        int pots = schedule.pots.size();
        sides = new int[pots];
        Arrays.fill(sides, UNKNOWN);
        int[] component = new int[pots];
        Arrays.setAll(component, pot -> pot);
        boolean two = true;
        boolean forest = true;
        int pairing = UNKNOWN;
        for (Turn turn : schedule.turns) {
            if (turn.pairing() == pairing) {
                continue;
            }
            pairing = turn.pairing();
            int first = component[turn.firstPot()];
            int second = component[turn.secondPot()];
            forest &= first != second;
            for (int pot = 0; pot < pots; pot++) {
                component[pot] = component[pot] == second ? first : component[pot];
            }
        }
        for (int pot = 0; pot < pots; pot++) {
            two &= sides[pot] != UNKNOWN || spread(schedule, pot, 0);
        }
        areTwo = two;
        areForest = forest;
    }

    /** Assigns a side to a pot and to all pots that follow from it; returns {@code true} if that is possible. */
    private boolean spread(Schedule<?> schedule, int pot, int side) {
        if (sides[pot] != UNKNOWN) {
            return sides[pot] == side;
        }
        sides[pot] = side;
        for (Turn turn : schedule.turns) {
            if ((turn.firstPot() == pot && !spread(schedule, turn.secondPot(), 1 - side))
                    || (turn.secondPot() == pot && !spread(schedule, turn.firstPot(), 1 - side))) {
                return false;
            }
        }
        return true;
    }

    boolean isOn(int side, int pot) {
        return !areTwo || sides[pot] == side;
    }
}
