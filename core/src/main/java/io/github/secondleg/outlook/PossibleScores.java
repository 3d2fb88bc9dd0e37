package io.github.secondleg.outlook;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Goals;
import io.github.secondleg.Match;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Score;
import io.github.secondleg.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scores with which what is next can end, from the one in play on, and the chain's verdict on each. */
record PossibleScores(NextOnPitch next, Score from) {
    /** The bound on differences and goals asked about, in ties with no more goals than usual. */
    static final int MOST_GOALS = 15;

    private static final int MORE_THAN_ANYONE = 3;
    private static final Score GOALLESS = Score.of(0, 0);

    static PossibleScores of(NextOnPitch next) {
        return new PossibleScores(next, GOALLESS);
    }

    boolean canCome(int homeGoals, int awayGoals) {
        return homeGoals >= from.homeGoals() && awayGoals >= from.awayGoals() && next.canEndAs(homeGoals, awayGoals);
    }

    Verdict verdict(int homeGoals, int awayGoals) {
        return next.verdictAfter(homeGoals, awayGoals);
    }

    ImmutableList<ScorePartition.Part> parts() {
        int most = mostAsked();
        // Wins, draws and defeats apart: the side that has fewer goals is another one in each.
        return ScorePartition.of(most, 0, most, Integer::signum, this::verdictIfItCanCome);
    }

    private @Nullable Verdict verdictIfItCanCome(int difference, int fewerGoals) {
        int homeGoals = fewerGoals + Math.max(difference, 0);
        int awayGoals = fewerGoals + Math.max(-difference, 0);
        return canCome(homeGoals, awayGoals) ? verdict(homeGoals, awayGoals) : null;
    }

    private int mostAsked() {
        int most = Math.max(from.homeGoals(), from.awayGoals());
        for (Match match : Match.values()) {
            Optional<Goals> goals = next.decision().goals(match);
            if (goals.isPresent()) {
                most = Math.max(most, Math.max(goals.get().first(), goals.get().second()));
            }
        }
        return Math.max(MOST_GOALS, most + MORE_THAN_ANYONE);
    }
}
