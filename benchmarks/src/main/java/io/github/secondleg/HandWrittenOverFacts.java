package io.github.secondleg;

/**
 * The same rules by a hand that knows how a tie packs its answers: the hardest opponent there is, since it reads one word where
 * {@link HandWrittenCaf} goes through legs and scores.
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
            return Decision.of(
                    HandWrittenCaf.CAF, new Judgement(HandWrittenCaf.CAF.rules, tie, tie, by, by.judge(tie)));
        }
        return new Decision.Advances(
                HandWrittenCaf.CAF, tie, tie, by, answer == PackedAnswers.FIRST ? Side.FIRST : Side.SECOND);
    }
}
