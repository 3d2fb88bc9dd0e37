package io.github.secondleg;

/**
 * The same rules by a hand that knows how a tie packs its facts: the hardest opponent there is, since it reads one word where
 * {@link HandWrittenCaf} goes through legs and scores.
 */
public final class HandWrittenOverFacts {
    private HandWrittenOverFacts() {}

    public static Decision decide(TwoLeggedTie tie) {
        int facts = tie.facts;
        if (facts < 0) {
            return HandWrittenCaf.withIncidents(tie);
        }
        int aggregate = facts & 3;
        if (aggregate != PackedAnswers.LEVEL) {
            return decided(tie, HandWrittenCaf.AGGREGATE, aggregate);
        }
        int awayGoals = facts >>> 2 & 3;
        if (awayGoals != PackedAnswers.LEVEL) {
            return decided(tie, HandWrittenCaf.AWAY_GOALS, awayGoals);
        }
        return decided(tie, HandWrittenCaf.SHOOT_OUT, facts >>> 8 & 3);
    }

    private static Decision decided(TwoLeggedTie tie, Tiebreaker by, int answer) {
        if (answer == PackedAnswers.UNKNOWN) {
            return new Decision.Pending(HandWrittenCaf.CAF, tie, tie, by, ((StandardTiebreaker) by).awaitedIn(tie));
        }
        return new Decision.Advances(
                HandWrittenCaf.CAF, tie, tie, by, answer == PackedAnswers.FIRST ? Side.FIRST : Side.SECOND);
    }
}
