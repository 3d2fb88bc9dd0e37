package io.github.secondleg;

/**
 * The same rules, written by hand over the packed answers of a tie. It is the fastest opponent, since it reads one word, and {@link
 * HandWrittenCaf} reads legs and scores.
 */
public final class HandWrittenOverFacts {
    private HandWrittenOverFacts() {}

    public static Decision decide(TwoLeggedTie tie) {
        int answers = tie.answers;
        if (answers < 0) {
            return HandWrittenCaf.withIncidents(tie);
        }
        int aggregate = answers & 3;
        if (aggregate != PackedAnswers.LEVEL) {
            return decided(tie, HandWrittenCaf.AGGREGATE, aggregate);
        }
        int awayGoals = answers >>> 2 & 3;
        if (awayGoals != PackedAnswers.LEVEL) {
            return decided(tie, HandWrittenCaf.AWAY_GOALS, awayGoals);
        }
        return decided(tie, HandWrittenCaf.SHOOT_OUT, answers >>> 8 & 3);
    }

    private static Decision decided(TwoLeggedTie tie, Tiebreaker by, int answer) {
        if (answer == PackedAnswers.UNKNOWN) {
            return new Decision.Pending(HandWrittenCaf.CAF, tie, tie, by, ((StandardTiebreaker) by).awaitedIn(tie));
        }
        return new Decision.Advances(
                HandWrittenCaf.CAF, tie, tie, by, answer == PackedAnswers.FIRST ? Side.FIRST : Side.SECOND);
    }
}
