package io.github.secondleg;

import org.jspecify.annotations.Nullable;

/**
 * A short cut for speed, and nothing but that: the {@link PackedAnswers} of a tie once what is {@linkplain NextOnPitch next} has ended with
 * some score, without the tie. A test holds it equal to recording the score.
 */
final class NextAnswers {
    /** Has the sign bit set, as the answers of any tie that needs more than a mask. */
    static final int NOT_KNOWN = Integer.MIN_VALUE;

    private static final int SCORE = Measure.AGGREGATE.mask() | Measure.AWAY_GOALS.mask();
    private static final int EXTRA_TIME = Measure.EXTRA_TIME.mask() | Measure.AWAY_GOALS_IN_EXTRA_TIME.mask();

    private final NextOnPitch.Kind kind;
    private final int before;
    private final boolean homeIsSecond;
    /** The score of the other leg, if that counts. */
    private final @Nullable Score other;

    private NextAnswers(NextOnPitch.Kind kind, int before, boolean homeIsSecond, @Nullable Score other) {
        this.kind = kind;
        this.before = before;
        this.homeIsSecond = homeIsSecond;
        this.other = other;
    }

    static NextAnswers of(Decision decision, NextOnPitch.Kind kind) {
        Tie tie = decision.tie;
        Leg otherLeg = kind == NextOnPitch.Kind.FIRST_LEG
                ? tie.legOrNull(Match.SECOND_LEG)
                : kind == NextOnPitch.Kind.SECOND_LEG ? tie.legOrNull(Match.FIRST_LEG) : null;
        return new NextAnswers(
                kind,
                tie.answers,
                tie.writtenFirst(kind.matchIn(tie)) == Side.SECOND,
                otherLeg == null ? null : otherLeg.counting);
    }

    /** The answers, or {@link #NOT_KNOWN} in a tie with incidents or rulings. */
    int after(int homeGoals, int awayGoals) {
        return PackedAnswers.takesIncidentPath(before) ? NOT_KNOWN : inPlainTie(homeGoals, awayGoals);
    }

    private int inPlainTie(int homeGoals, int awayGoals) {
        return switch (kind) {
            case FIRST_LEG ->
                other == null
                        ? before
                        : withLegs(
                                homeGoals + other.awayGoals(),
                                awayGoals + other.homeGoals(),
                                other.awayGoals(),
                                awayGoals);
            case SECOND_LEG ->
                other == null
                        ? before
                        : withLegs(
                                other.homeGoals() + awayGoals,
                                other.awayGoals() + homeGoals,
                                awayGoals,
                                other.awayGoals());
            case SINGLE_MATCH -> with(SCORE, Measure.AGGREGATE, PackedAnswers.lead(homeGoals, awayGoals));
            case EXTRA_TIME ->
                with(EXTRA_TIME, Measure.EXTRA_TIME, leadOf(homeGoals, awayGoals))
                        | (homeIsSecond ? PackedAnswers.lead(awayGoals, 0) : PackedAnswers.LEVEL)
                                << Measure.AWAY_GOALS_IN_EXTRA_TIME.shift();
            case SHOOT_OUT -> with(followed(Measure.SHOOT_OUT), Measure.SHOOT_OUT, leadOf(homeGoals, awayGoals));
            case PLAY_OFF_MATCH ->
                with(followed(Measure.PLAY_OFF_MATCH), Measure.PLAY_OFF_MATCH, leadOf(homeGoals, awayGoals));
        };
    }

    private int withLegs(int first, int second, int firstAway, int secondAway) {
        return with(SCORE, Measure.AGGREGATE, PackedAnswers.lead(first, second))
                | PackedAnswers.lead(firstAway, secondAway) << Measure.AWAY_GOALS.shift();
    }

    private int with(int replaced, Measure question, int answer) {
        return (before & ~replaced) | answer << question.shift();
    }

    /** An extra time that is not recorded is taken as goalless once this has followed. */
    private int followed(Measure question) {
        boolean recorded = Measure.EXTRA_TIME.answerIn(before) != PackedAnswers.UNKNOWN;
        return recorded ? question.mask() : question.mask() | EXTRA_TIME;
    }

    private int leadOf(int homeGoals, int awayGoals) {
        return homeIsSecond ? PackedAnswers.lead(awayGoals, homeGoals) : PackedAnswers.lead(homeGoals, awayGoals);
    }
}
