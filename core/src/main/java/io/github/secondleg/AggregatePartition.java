package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the chain answers at the end of both legs, where that depends on nothing but the aggregate difference and on who has more away
 * goals. That it does is not taken for granted: the chain is asked about every pair of scores up to six goals.
 */
final class AggregatePartition {
    private static final int MOST = 6;

    private static final ImmutableList<Score> SCORES = IntStream.range(0, (MOST + 1) * (MOST + 1))
            .mapToObj(cell -> Score.of(cell / (MOST + 1), cell % (MOST + 1)))
            .collect(ImmutableList.toImmutableList());

    /** Within it, every difference comes with more, as many and fewer away goals. */
    private static final int MOST_DIFFERENCE = 3;

    private final TiebreakChain chain;
    private final Tie tie;

    private AggregatePartition(TiebreakChain chain, Tie tie) {
        this.chain = chain;
        this.tie = tie;
    }

    /** The parts, in the first team's differences; empty where the answer depends on more. */
    static Optional<ImmutableList<ScorePartition.Part>> of(TiebreakChain chain, Tie tie) {
        AggregatePartition legs = new AggregatePartition(chain, tie);
        ImmutableList<ScorePartition.Part> parts =
                ScorePartition.of(MOST_DIFFERENCE, -1, 1, difference -> 0, legs::example);
        return Optional.of(parts).filter(legs::holdThroughout);
    }

    /** With the away goals 1–0, 1–1 or 0–1, and the goals at home that make up the difference. */
    private Verdict example(int difference, int behindOnAwayGoals) {
        int atHome = difference + behindOnAwayGoals;
        return verdict(
                Score.of(Math.max(atHome, 0), behindOnAwayGoals >= 0 ? 1 : 0),
                Score.of(Math.max(-atHome, 0), behindOnAwayGoals <= 0 ? 1 : 0));
    }

    private boolean holdThroughout(List<ScorePartition.Part> parts) {
        for (Score firstLeg : SCORES) {
            for (Score secondLeg : SCORES) {
                int awayGoals = secondLeg.awayGoals() - firstLeg.awayGoals();
                int difference = firstLeg.homeGoals() - secondLeg.homeGoals() + awayGoals;
                Verdict verdict = verdict(firstLeg, secondLeg);
                for (ScorePartition.Part part : parts) {
                    if (part.span().covers(difference, Integer.signum(-awayGoals))
                            && !part.verdict().equals(verdict)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Verdict verdict(Score firstLeg, Score secondLeg) {
        Tie played = NextOnPitch.SECOND_LEG.record(
                NextOnPitch.FIRST_LEG.record(tie, firstLeg.homeGoals(), firstLeg.awayGoals()),
                secondLeg.homeGoals(),
                secondLeg.awayGoals());
        return chain.decide(played).verdict();
    }
}
