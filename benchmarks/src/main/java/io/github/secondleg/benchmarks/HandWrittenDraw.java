package io.github.secondleg.benchmarks;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A sequential draw, written by hand for one competition. Clubs are numbers, and pots are bits of a word. A ball is drawn only if all other
 * clubs can still have an opponent. Clubs of one side of the draw meet only clubs of the other side. A list says which pots meet in which
 * order.
 */
final class HandWrittenDraw {
    /** The clubs of the second side that each club of the first side may meet, as bits. */
    private final int[] allowed;
    /** For each pairing: the pot of the first ball, the pot of the second ball, the number of ties, and 1 if the first ball is of the first side. */
    private final int[][] pairings;

    private final int[] partner = new int[Integer.SIZE];
    private int seen;

    /** Creates a draw that keeps the arrays. */
    HandWrittenDraw(int[] allowed, int[][] pairings) {
        this.allowed = allowed;
        this.pairings = pairings;
    }

    /** The clubs in the order in which they are drawn. Clubs of the second side have 32 added. */
    int[] draw(RandomGenerator random) {
        int ties = Arrays.stream(pairings).mapToInt(pairing -> pairing[2]).sum();
        int[] balls = new int[2 * ties];
        int first = (1 << allowed.length) - 1;
        int second = first;
        int ball = 0;
        for (int[] pairing : pairings) {
            boolean ofFirst = pairing[3] == 1;
            for (int tie = 0; tie < pairing[2]; tie++) {
                int club = pick(pairing[0] & (ofFirst ? first : second), random);
                int may = 0;
                for (int rest = pairing[1] & (ofFirst ? second : first); rest != 0; rest &= rest - 1) {
                    int other = Integer.numberOfTrailingZeros(rest);
                    int one = ofFirst ? club : other;
                    int two = ofFirst ? other : club;
                    if ((allowed[one] >>> two & 1) == 1 && canBeCompleted(first & ~(1 << one), second & ~(1 << two))) {
                        may |= 1 << other;
                    }
                }
                int opponent = pick(may, random);
                first &= ~(1 << (ofFirst ? club : opponent));
                second &= ~(1 << (ofFirst ? opponent : club));
                balls[ball++] = ofFirst ? club : club + 32;
                balls[ball++] = ofFirst ? opponent + 32 : opponent;
            }
        }
        return balls;
    }

    private static int pick(int set, RandomGenerator random) {
        int rest = set;
        for (int skip = random.nextInt(Integer.bitCount(set)); skip > 0; skip--) {
            rest &= rest - 1;
        }
        return Integer.numberOfTrailingZeros(rest);
    }

    private boolean canBeCompleted(int first, int second) {
        Arrays.fill(partner, -1);
        for (int rest = first; rest != 0; rest &= rest - 1) {
            seen = 0;
            if (!findPartner(Integer.numberOfTrailingZeros(rest), second)) {
                return false;
            }
        }
        return true;
    }

    private boolean findPartner(int club, int second) {
        for (int rest = allowed[club] & second & ~seen; rest != 0; rest = allowed[club] & second & ~seen) {
            int other = Integer.numberOfTrailingZeros(rest);
            seen |= 1 << other;
            if (partner[other] < 0 || findPartner(partner[other], second)) {
                partner[other] = club;
                return true;
            }
        }
        return false;
    }
}
