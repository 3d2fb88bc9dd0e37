package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The scores with which what is next on the pitch can end, from the one in play on, and what the chain answers when one of them is
 * recorded.
 */
record PossibleScores(Decision before, NextOnPitch stage, Score from) {
    /** The bound on differences and goals asked about, in ties with no more goals than usual. */
    static final int MOST_GOALS = 15;

    private static final int MORE_THAN_ANYONE = 3;

    boolean canCome(int homeGoals, int awayGoals) {
        return homeGoals >= from.homeGoals() && awayGoals >= from.awayGoals() && stage.canEnd(homeGoals, awayGoals);
    }

    Decision after(int homeGoals, int awayGoals) {
        return before.chain.decide(stage.record(before.tie, homeGoals, awayGoals));
    }

    ImmutableList<ScorePartition.Part> parts() {
        int most = mostAsked();
        // Wins, draws and defeats apart: the goals of whoever has fewer are another side's in each.
        return ScorePartition.of(most, 0, most, Integer::signum, this::verdict);
    }

    private @Nullable Verdict verdict(int difference, int fewerGoals) {
        int homeGoals = fewerGoals + Math.max(difference, 0);
        int awayGoals = fewerGoals + Math.max(-difference, 0);
        return canCome(homeGoals, awayGoals) ? after(homeGoals, awayGoals).verdict() : null;
    }

    int mostAsked() {
        int most = Math.max(from.homeGoals(), from.awayGoals());
        for (Match match : Match.values()) {
            Leg leg = before.judged.became(match);
            Score score = leg == null ? null : leg.counting();
            most = score == null ? most : Math.max(most, Math.max(score.homeGoals(), score.awayGoals()));
        }
        return Math.max(MOST_GOALS, most + MORE_THAN_ANYONE);
    }
}
