package io.github.secondleg.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.random.RandomGenerator;

/** How often ties are settled in which way. */
public enum Mix {
    /** The 52 ties of the 2017 Confederation Cup's qualifying rounds: 41 aggregate, 3 away goals, 5 kicks, 3 walkovers. */
    REALISTIC(41, 3, 5, 3),
    /** Each way as often as the others. */
    UNIFORM(1, 1, 1, 1),
    /** The realistic ones without the walkovers. */
    ON_THE_PITCH(41, 3, 5, 0);

    private final ImmutableList<Integer> weights;

    Mix(Integer... weights) {
        this.weights = ImmutableList.copyOf(weights);
    }

    Way draw(RandomGenerator random) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int drawn = random.nextInt(total);
        int way = 0;
        while (drawn >= weights.get(way)) {
            drawn -= weights.get(way++);
        }
        return Way.values()[way];
    }

    /** What settles a tie under CAF's rules. */
    enum Way {
        AGGREGATE,
        AWAY_GOALS,
        KICKS,
        WALKOVER
    }
}
