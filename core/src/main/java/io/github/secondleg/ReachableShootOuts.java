package io.github.secondleg;

import java.util.ArrayList;
import java.util.List;

/**
 * The scores with which a shoot-out can end, found by playing every sequence of kicks that Law 10.3 allows.
 *
 * <p>Who kicked first is not known to a {@link ShootOut}, so both orders are played.
 */
final class ReachableShootOuts {
    /** More than anyone has scored; the longest shoot-outs known end in the twenties. */
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

    /** The reachable scores with the fewest kicks added or taken away, in ascending order. */
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

    /** The five kicks each, by the side that kicks first and the other one. */
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

    /** From a level score on, pairs of kicks: both score and it goes on one higher, or one side leads and it ends. */
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
