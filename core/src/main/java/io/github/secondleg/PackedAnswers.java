package io.github.secondleg;

import org.jspecify.annotations.Nullable;

/**
 * The answers of a tie to each {@link Measure}, computed once when the tie is made, in one word with two bits for each question.
 *
 * <p>Eliminations are not among them, since they depend on the sanctions of a chain. A tie with incidents or rulings has the sign bit
 * set and takes the incident path.
 */
final class PackedAnswers {
    static final int LEVEL = 0;
    static final int FIRST = 1;
    static final int SECOND = 2;
    static final int UNKNOWN = 3;

    // The place of each answer. The JIT compiler treats these as constants, unlike a field of an enum.
    private static final int AGGREGATE = Measure.AGGREGATE.shift();
    private static final int AWAY_GOALS = Measure.AWAY_GOALS.shift();
    private static final int EXTRA_TIME = Measure.EXTRA_TIME.shift();
    private static final int AWAY_GOALS_IN_EXTRA_TIME = Measure.AWAY_GOALS_IN_EXTRA_TIME.shift();
    private static final int SHOOT_OUT = Measure.SHOOT_OUT.shift();
    private static final int PLAY_OFF_MATCH = Measure.PLAY_OFF_MATCH.shift();
    private static final int LOTS = Measure.LOTS.shift();
    private static final int HIGHER_SEED = Measure.HIGHER_SEED.shift();

    private static final int NO_SCORE = UNKNOWN << AGGREGATE | UNKNOWN << AWAY_GOALS;
    private static final int NOTHING_FOLLOWED = all(UNKNOWN) & ~NO_SCORE;
    private static final int INCIDENT_PATH = 1 << 31;

    private PackedAnswers() {}

    static int of(Team first, Leg firstLeg, Leg secondLeg, AfterLegs afterLegs) {
        if (afterLegs.isNothing()) {
            return overBothLegs(firstLeg, secondLeg) | NOTHING_FOLLOWED;
        }
        Match only = afterLegs.onlyLeg();
        Leg last = afterLegs.lastOf(firstLeg, secondLeg);
        Side home = only == Match.FIRST_LEG ? Side.FIRST : Side.SECOND;
        return (only == null ? overBothLegs(firstLeg, secondLeg) : overOneMatch(last, home))
                | following(first, last, home, /* legs= */ true, afterLegs);
    }

    static int of(Team first, Leg match, AfterLegs afterLegs) {
        int score = overOneMatch(match, Side.FIRST);
        return afterLegs.isNothing()
                ? score | NOTHING_FOLLOWED
                : score | following(first, match, Side.FIRST, /* legs= */ false, afterLegs);
    }

    /** The answers about everything after the last leg or the single match, in which this side was at home. */
    private static int following(Team first, Leg last, Side home, boolean legs, AfterLegs afterLegs) {
        boolean replaced = replacesMatch(last);
        ExtraTime extraTime = replaced ? null : afterLegs.extraTime();
        ShootOut shootOut = replaced ? null : afterLegs.shootOut();
        int withoutExtraTime = afterLegs.followsExtraTime(shootOut) ? LEVEL : UNKNOWN;
        return (extraTime == null ? withoutExtraTime : lead(extraTime.withHome(home))) << EXTRA_TIME
                | (extraTime == null ? withoutExtraTime : awayGoalsIn(extraTime, home, legs))
                        << AWAY_GOALS_IN_EXTRA_TIME
                | (shootOut == null ? UNKNOWN : lead(shootOut.withHome(home))) << SHOOT_OUT
                | winner(afterLegs.playOffMatch(), first) << PLAY_OFF_MATCH
                | chosen(afterLegs.lots()) << LOTS
                | chosen(afterLegs.higherSeed()) << HIGHER_SEED
                | (afterLegs.isUneventful() ? 0 : INCIDENT_PATH);
    }

    /** The answer to a question, which need not be packed. */
    static int answer(Measure question, Tie tie) {
        if (question != Measure.POINTS) {
            return question.answerIn(tie.answers);
        }
        return Measure.AGGREGATE.answerIn(tie.answers) == UNKNOWN ? UNKNOWN : lead(Points.over(tie, 2));
    }

    private static int lead(Points points) {
        return lead(points.first(), points.second());
    }

    static boolean takesIncidentPath(int answers) {
        return answers < 0;
    }

    /** Whether an award replaces a match that took place. Extra time and a shoot-out after that match do not count. */
    static boolean replacesMatch(Leg leg) {
        return leg instanceof Leg.Awarded award && award.counts() && award.tookPlace();
    }

    /** The aggregate and the away goals. */
    private static int overBothLegs(Leg firstLeg, Leg secondLeg) {
        Score one = firstLeg.counting;
        Score two = secondLeg.counting;
        if (one == null || two == null) {
            return NO_SCORE;
        }
        int aggregate = lead(one.homeGoals() + two.awayGoals(), one.awayGoals() + two.homeGoals());
        int awayGoals = lead(two.awayGoals(), one.awayGoals());
        return aggregate << AGGREGATE | awayGoals << AWAY_GOALS;
    }

    /** The aggregate of a single match is its score. Its away goals are level. */
    private static int overOneMatch(Leg match, Side home) {
        Score score = match.counting;
        if (score == null) {
            return NO_SCORE;
        }
        return lead(score.withHome(home)) << AGGREGATE;
    }

    /** Away goals in extra time are those of the visitors of the last leg. A single match has none. */
    private static int awayGoalsIn(ExtraTime extraTime, Side home, boolean legs) {
        return legs ? lead(Goals.of(0, extraTime.awayGoals(), home)) : LEVEL;
    }

    /** A play-off match is won by its score, in its extra time or on penalties, in this order. */
    private static int winner(@Nullable PlayOffMatch playOff, Team first) {
        if (playOff == null || playOff.match().counting == null) {
            return UNKNOWN;
        }
        Side home = playOff.homeSide(first);
        int lead = lead(playOff.match().counting.withHome(home));
        if (replacesMatch(playOff.match())) {
            return lead;
        }
        if (lead == LEVEL) {
            lead = playOff.extraTime().map(goals -> lead(goals.withHome(home))).orElse(LEVEL);
        }
        return lead != LEVEL
                ? lead
                : playOff.shootOut().map(kicks -> lead(kicks.withHome(home))).orElse(LEVEL);
    }

    private static int chosen(@Nullable Side side) {
        return side == null ? UNKNOWN : side == Side.FIRST ? FIRST : SECOND;
    }

    private static int lead(Goals goals) {
        return lead(goals.first(), goals.second());
    }

    /** The side with more goals. There is no branch, since a processor cannot predict who leads. */
    static int lead(int first, int second) {
        int difference = first - second;
        return difference >>> 31 << 1 | -difference >>> 31;
    }

    private static int all(int answer) {
        int word = 0;
        for (Measure question : Measure.values()) {
            word |= question.place < 0 ? 0 : answer << question.shift();
        }
        return word;
    }
}
