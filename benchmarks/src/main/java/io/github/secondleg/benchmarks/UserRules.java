package io.github.secondleg.benchmarks;

import io.github.secondleg.Leg;
import io.github.secondleg.Score;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;

/**
 * Eight made-up custom criteria over the public API. Each returns the lead of the first team: above zero if it is better, below zero if the
 * second team is better. They are cheap on purpose, so the cost of the chain is visible.
 */
public final class UserRules {
    private UserRules() {}

    public static int homeGoals(Tie tie) {
        return one(tie).homeGoals() - two(tie).homeGoals();
    }

    public static int wins(Tie tie) {
        return Integer.signum(margin(one(tie))) - Integer.signum(margin(two(tie)));
    }

    public static int cleanSheets(Tie tie) {
        Score one = one(tie);
        Score two = two(tie);
        return nil(one.awayGoals()) + nil(two.homeGoals()) - nil(one.homeGoals()) - nil(two.awayGoals());
    }

    public static int matchesScoredIn(Tie tie) {
        Score one = one(tie);
        Score two = two(tie);
        return scored(one.homeGoals()) + scored(two.awayGoals()) - scored(one.awayGoals()) - scored(two.homeGoals());
    }

    public static int widestMargin(Tie tie) {
        int one = margin(one(tie));
        int two = margin(two(tie));
        return Math.max(one, -two) - Math.max(-one, two);
    }

    public static int mostInAMatch(Tie tie) {
        Score one = one(tie);
        Score two = two(tie);
        return Math.max(one.homeGoals(), two.awayGoals()) - Math.max(one.awayGoals(), two.homeGoals());
    }

    public static int fewestConceded(Tie tie) {
        Score one = one(tie);
        Score two = two(tie);
        return Math.min(one.homeGoals(), two.awayGoals()) - Math.min(one.awayGoals(), two.homeGoals());
    }

    public static int firstLeg(Tie tie) {
        return margin(one(tie));
    }

    private static Score one(Tie tie) {
        return score(((TwoLeggedTie) tie).firstLeg());
    }

    private static Score two(Tie tie) {
        return score(((TwoLeggedTie) tie).secondLeg());
    }

    private static Score score(Leg leg) {
        return leg.score().orElseThrow();
    }

    private static int margin(Score score) {
        return score.homeGoals() - score.awayGoals();
    }

    private static int nil(int goals) {
        return goals == 0 ? 1 : 0;
    }

    private static int scored(int goals) {
        return goals == 0 ? 0 : 1;
    }
}
