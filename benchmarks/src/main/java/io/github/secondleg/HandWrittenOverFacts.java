package io.github.secondleg;

/**
 * The same rules, written by hand over the packed answers of a tie. It is the fastest opponent, since it reads one word, and {@link
 * HandWrittenCaf} reads legs and scores.
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
            return Decision.of(HandWrittenCaf.CAF, tie, tie, by, by.judge(tie));
        }
        return new Decision.Advances(
                HandWrittenCaf.CAF, tie, tie, by, answer == PackedAnswers.FIRST ? Side.FIRST : Side.SECOND);
    }
}
