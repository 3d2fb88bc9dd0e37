package io.github.secondleg.rules.uefa;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A tie as one would write it on paper. What may be missing is null; otherwise 1 is for the first team and -1 for the second.
 *
 * @param extraTime goals of the second team, then of the first, as on the scoreboard of the second leg
 * @param playOff 0 if it ended level
 */
record PaperTie(
        int firstAtHome,
        int secondAway,
        int secondAtHome,
        int firstAway,
        int @Nullable [] extraTime,
        @Nullable Integer kicks,
        @Nullable Integer playOff,
        @Nullable Integer toss) {
    PaperTie after(int a, int b, int c, int d) {
        return new PaperTie(a, b, c, d, extraTime, kicks, playOff, toss);
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

    /** Only the first team is away in it. */
    boolean awayGoalInExtraTime() {
        return extraTime != null && extraTime[1] > 0;
    }

    /** Something that only comes after extra time is on record. */
    boolean wentPastExtraTime() {
        return kicks != null || playOff != null || toss != null;
    }

    @Override
    public String toString() {
        return "%d-%d %d-%d, extra time %s, kicks %s, play-off %s, toss %s"
                .formatted(
                        firstAtHome,
                        secondAway,
                        secondAtHome,
                        firstAway,
                        Arrays.toString(extraTime),
                        kicks,
                        playOff,
                        toss);
    }
}
