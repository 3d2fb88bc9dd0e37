package io.github.secondleg.rules.uefa;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A tie as plain numbers, for {@link ExpectedWinner}. A missing fact is null. A winner is 1 for the first team and -1 for the second.
 *
 * @param extraTime the goals of the second team, then of the first, as on the scoreboard of the second leg
 * @param playOff the winner of the play-off match, or 0 if it ended level
 */
record PlainTie(
        int firstAtHome,
        int secondAway,
        int secondAtHome,
        int firstAway,
        int @Nullable [] extraTime,
        @Nullable Integer shootOut,
        @Nullable Integer playOff,
        @Nullable Integer toss) {
    PlainTie withLegs(int a, int b, int c, int d) {
        return new PlainTie(a, b, c, d, extraTime, shootOut, playOff, toss);
    }

    int aggregate() {
        return Integer.signum(firstAtHome + firstAway - secondAtHome - secondAway);
    }

    int awayGoals() {
        return Integer.signum(firstAway - secondAway);
    }

    int leadInExtraTime() {
        return extraTime == null ? 0 : Integer.signum(extraTime[1] - extraTime[0]);
    }

    /** {@code true} if the first team, which is away in the second leg, scored in extra time. */
    boolean awayGoalInExtraTime() {
        return extraTime != null && extraTime[1] > 0;
    }

    /** {@code true} if a fact is recorded that can only follow extra time. */
    boolean wentBeyondExtraTime() {
        return shootOut != null || playOff != null || toss != null;
    }

    @Override
    public String toString() {
        return "%d-%d %d-%d, extra time %s, shoot-out %s, play-off %s, toss %s"
                .formatted(
                        firstAtHome,
                        secondAway,
                        secondAtHome,
                        firstAway,
                        Arrays.toString(extraTime),
                        shootOut,
                        playOff,
                        toss);
    }
}
