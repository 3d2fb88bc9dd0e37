package io.github.secondleg.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.random.RandomGenerator;

/** The shares of the ways in which ties are decided. */
public enum Mix {
    /** The 52 ties of the 2017 Confederation Cup's qualifying rounds: 41 by aggregate, 3 by away goals, 5 by shoot-out, 3 by walkover. */
    REALISTIC(41, 3, 5, 3),
    /** Each way has the same share. */
    UNIFORM(1, 1, 1, 1),
    /** The realistic mix without walkovers. */
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

    /** The way in which a tie is decided under CAF's rules. */
    enum Way {
        AGGREGATE,
        AWAY_GOALS,
        SHOOT_OUT,
        WALKOVER
    }
}
