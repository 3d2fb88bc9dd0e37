package io.github.secondleg;

import java.util.ArrayList;
import java.util.List;

/**
 * The possible scores of a shoot-out, found by trying every sequence of kicks that Law 10.3 allows.
 *
 * <p>A {@link ShootOut} does not say which team kicked first, so each score is possible in both orders.
 */
final class ReachableShootOuts {
    /** More than any team has scored: the longest known shoot-outs end in the twenties. */
    static final int MOST = 99;

    private static final int KICKS_EACH = 5;
    private static final boolean[][] ENDS = new boolean[MOST + 1][MOST + 1];

    static {
        kick(0, 0, 0, 0);
    }

    private ReachableShootOuts() {}

    static boolean contains(int one, int other) {
        return ENDS[one][other];
    }

    /** The possible scores with the fewest kicks added or removed, in ascending order. */
    static List<String> nearestTo(int one, int other) {
        List<String> nearest = new ArrayList<>();
        for (int distance = 1; nearest.isEmpty(); distance++) {
            for (int a = Math.max(0, one - distance); a <= Math.min(MOST, one + distance); a++) {
                int rest = distance - Math.abs(a - one);
                for (int b : rest == 0 ? new int[] {other} : new int[] {other - rest, other + rest}) {
                    if (b >= 0 && b <= MOST && ENDS[a][b]) {
                        nearest.add(a + "–" + b);
                    }
                }
            }
        }
        return nearest;
    }

    /** Tries the rest of the five kicks each. The first two numbers are those of the team that kicks first. */
    private static void kick(int scored, int taken, int otherScored, int otherTaken) {
        boolean uncatchable =
                scored > otherScored + KICKS_EACH - otherTaken || otherScored > scored + KICKS_EACH - taken;
        if (uncatchable) {
            end(scored, otherScored);
        } else if (taken == KICKS_EACH && otherTaken == KICKS_EACH) {
            suddenDeath(scored);
        } else if (taken == otherTaken) {
            kick(scored, taken + 1, otherScored, otherTaken);
            kick(scored + 1, taken + 1, otherScored, otherTaken);
        } else {
            kick(scored, taken, otherScored, otherTaken + 1);
            kick(scored, taken, otherScored + 1, otherTaken + 1);
        }
    }

    /** Adds the scores after a level score: each pair of kicks leaves it level, or ends the shoot-out with a lead of one. */
    private static void suddenDeath(int level) {
        for (int each = level; each < MOST; each++) {
            end(each + 1, each);
        }
    }

    private static void end(int one, int other) {
        ENDS[one][other] = true;
        ENDS[other][one] = true;
    }
}
