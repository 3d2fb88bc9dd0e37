package io.github.secondleg;

import org.jspecify.annotations.Nullable;

/**
 * The home of what each {@link Measure} means: who leads, settled once when a tie is made, and kept in one packed word, two bits a
 * question. Who is out is not among them, since only a chain knows what it punishes: a tie with incidents or rulings has the sign
 * bit set and takes the incident path ({@link IncidentPath}).
 */
final class PackedAnswers {
    static final int LEVEL = 0;
    static final int FIRST = 1;
    static final int SECOND = 2;
    static final int UNKNOWN = 3;

    // Where each answer stands: constants to the machine, which a field of an enum is not.
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
    private static final int PLAIN_ROAD = 1 << 31;

    private PackedAnswers() {}

    static int of(Team first, Leg firstLeg, Leg secondLeg, AfterLegs sequel) {
        if (sequel.isNothing()) {
            return overBothLegs(firstLeg, secondLeg) | NOTHING_FOLLOWED;
        }
        Match only = sequel.onlyLeg();
        Leg last = sequel.lastOf(firstLeg, secondLeg);
        Side home = only == Match.FIRST_LEG ? Side.FIRST : Side.SECOND;
        return (only == null ? overBothLegs(firstLeg, secondLeg) : overOneMatch(last, home))
                | following(first, last, home, /* legs= */ true, sequel);
    }

    static int of(Team first, Leg match, AfterLegs sequel) {
        int score = overOneMatch(match, Side.FIRST);
        return sequel.isNothing()
                ? score | NOTHING_FOLLOWED
                : score | following(first, match, Side.FIRST, /* legs= */ false, sequel);
    }

    /** What came after the last leg, or the one match, in which this side was at home. */
    private static int following(Team first, Leg last, Side home, boolean legs, AfterLegs sequel) {
        boolean replaced = replacesMatch(last);
        ExtraTime extraTime = replaced ? null : sequel.extraTime();
        ShootOut shootOut = replaced ? null : sequel.shootOut();
        int withoutExtraTime = sequel.followsExtraTime(shootOut) ? LEVEL : UNKNOWN;
        return (extraTime == null ? withoutExtraTime : lead(extraTime.withHome(home))) << EXTRA_TIME
                | (extraTime == null ? withoutExtraTime : awayGoalsIn(extraTime, home, legs))
                        << AWAY_GOALS_IN_EXTRA_TIME
                | (shootOut == null ? UNKNOWN : lead(shootOut.withHome(home))) << SHOOT_OUT
                | winner(sequel.playOffMatch(), first) << PLAY_OFF_MATCH
                | chosen(sequel.lots()) << LOTS
                | chosen(sequel.higherSeed()) << HIGHER_SEED
                | (sequel.isUneventful() ? 0 : PLAIN_ROAD);
    }

    /** The answer to any question, packed or not. */
    static int answer(Measure question, Tie tie) {
        if (question != Measure.POINTS) {
            return question.answerIn(tie.facts);
        }
        return Measure.AGGREGATE.answerIn(tie.facts) == UNKNOWN ? UNKNOWN : lead(Points.over(tie, 2));
    }

    private static int lead(Points points) {
        return lead(points.first(), points.second());
    }

    static boolean takesIncidentPath(int facts) {
        return facts < 0;
    }

    /** An award replaces the whole match: extra time and kicks after it on the pitch are gone with its score. */
    static boolean replacesMatch(Leg leg) {
        return leg instanceof Leg.Awarded award && award.counts() && award.tookPlace();
    }

    /** Aggregate: the goals of both legs. Away goals: those of each team at the other's. */
    private static int overBothLegs(Leg firstLeg, Leg secondLeg) {
        Score one = firstLeg.counting();
        Score two = secondLeg.counting();
        if (one == null || two == null) {
            return NO_SCORE;
        }
        int aggregate = lead(one.homeGoals() + two.awayGoals(), one.awayGoals() + two.homeGoals());
        int awayGoals = lead(two.awayGoals(), one.awayGoals());
        return aggregate << AGGREGATE | awayGoals << AWAY_GOALS;
    }

    /** A single match has an aggregate, its score, and no away goals. */
    private static int overOneMatch(Leg match, Side home) {
        Score score = match.counting();
        if (score == null) {
            return NO_SCORE;
        }
        return lead(score.withHome(home)) << AGGREGATE;
    }

    /** Only the visitors of the last leg can score away goals in extra time; in a single match nobody can. */
    private static int awayGoalsIn(ExtraTime extraTime, Side home, boolean legs) {
        return legs ? lead(Goals.of(0, extraTime.awayGoals(), home)) : LEVEL;
    }

    /** A play-off match is won by its score, else in its extra time, else on kicks. */
    private static int winner(@Nullable PlayOffMatch playOff, Team first) {
        if (playOff == null || playOff.match().counting() == null) {
            return UNKNOWN;
        }
        Side home = playOff.homeSide(first);
        int lead = lead(playOff.match().counting().withHome(home));
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

    /** Without a branch, since nothing in football predicts it. */
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
