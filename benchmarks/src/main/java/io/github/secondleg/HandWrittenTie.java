package io.github.secondleg;

import org.jspecify.annotations.Nullable;

/**
 * A tie as a careful hand would write it for CAF's rules: the same parts, the same errors, decided from its legs. Building one and
 * deciding it once is what the library's own is measured against.
 */
public final class HandWrittenTie {
    private final Team first;
    private final Team second;
    private final Leg firstLeg;
    private final Leg secondLeg;
    private final @Nullable ShootOut shootOut;
    private final AfterLegs offThePitch = AfterLegs.NOTHING;

    public HandWrittenTie(Team first, Team second, Leg firstLeg, Leg secondLeg, @Nullable ShootOut shootOut) {
        if (first.equals(second)) {
            throw TieErrors.teamAgainstItself(first, second, first.id());
        }
        if (firstLeg instanceof Leg.Scheduled && secondLeg.tookPlace()) {
            throw TieErrors.secondLegBeforeFirst(first, second, secondLeg);
        }
        if (shootOut != null && secondLeg.isStillToBePlayed()) {
            throw TieErrors.followsNoLeg("shoot-out", secondLeg);
        }
        this.first = first;
        this.second = second;
        this.firstLeg = firstLeg;
        this.secondLeg = secondLeg;
        this.shootOut = shootOut;
    }

    public Result decide() {
        if (!offThePitch.isNothing()) {
            throw new UnsupportedOperationException(offThePitch.toString());
        }
        Score one = firstLeg.counting;
        Score two = secondLeg.counting;
        if (one == null || two == null) {
            return new Result(this, HandWrittenCaf.AGGREGATE, null);
        }
        int goals = one.homeGoals() + two.awayGoals();
        int goalsOfSecond = one.awayGoals() + two.homeGoals();
        if (goals != goalsOfSecond) {
            return new Result(this, HandWrittenCaf.AGGREGATE, goals > goalsOfSecond ? first : second);
        }
        if (two.awayGoals() != one.awayGoals()) {
            return new Result(this, HandWrittenCaf.AWAY_GOALS, two.awayGoals() > one.awayGoals() ? first : second);
        }
        if (shootOut == null) {
            return new Result(this, HandWrittenCaf.SHOOT_OUT, null);
        }
        return new Result(this, HandWrittenCaf.SHOOT_OUT, shootOut.awayGoals() > shootOut.homeGoals() ? first : second);
    }

    /** What it comes to; without a winner it is pending. */
    public static final class Result {
        private final TiebreakChain rules = HandWrittenCaf.CAF;
        private final HandWrittenTie tie;
        private final Tiebreaker by;
        private final @Nullable Team winner;

        private Result(HandWrittenTie tie, Tiebreaker by, @Nullable Team winner) {
            this.tie = tie;
            this.by = by;
            this.winner = winner;
        }

        public @Nullable Team winner() {
            return winner;
        }

        /** The rules, the tie and the criterion. */
        @Override
        public String toString() {
            return rules + ", " + tie.first + " v " + tie.second + ", " + by;
        }
    }
}
