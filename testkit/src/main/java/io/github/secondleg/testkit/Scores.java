package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random scores with few goals, so that ties are often level. All of them shrink towards fewer goals. */
public final class Scores {
    private Scores() {}

    /**
     * Scores of 90 minutes from 0–0 to 3–3. Fewer goals are more likely.
     *
     * @return scores
     */
    public static Arbitrary<Score> any() {
        Arbitrary<Integer> goals =
                Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(1, 3));
        return Combinators.combine(goals, goals).as(Score::of).withoutEdgeCases();
    }

    /**
     * The goals of extra time, from 0–0 to 2–2.
     *
     * @return goals of extra time
     */
    public static Arbitrary<ExtraTime> extraTimes() {
        Arbitrary<Integer> goals = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(1, 2));
        return Combinators.combine(goals, goals).as(ExtraTime::ofGoals).withoutEdgeCases();
    }

    /**
     * Shoot-outs won by either side: after three kicks each, after five, and after more.
     *
     * @return shoot-outs
     */
    public static Arbitrary<ShootOut> shootOuts() {
        return Arbitraries.of(
                ShootOut.of(3, 0),
                ShootOut.of(0, 3),
                ShootOut.of(4, 2),
                ShootOut.of(2, 4),
                ShootOut.of(4, 5),
                ShootOut.of(8, 7));
    }
}
