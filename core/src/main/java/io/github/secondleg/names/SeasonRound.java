package io.github.secondleg.names;

import java.util.Objects;

/**
 * The round of a season that rules were asked for, as it was understood: {@code uefa-champions-league 2011–12, round of 16}.
 *
 * @param ruleSet the name of the rule set
 * @param season the season, as its competition writes it
 * @param round the round, by its name in the regulations
 */
public record SeasonRound(String ruleSet, SeasonName season, String round) {
    /**
     * Checks that nothing is null.
     *
     * @param ruleSet the name of the rule set
     * @param season the season, as its competition writes it
     * @param round the round, by its name in the regulations
     */
    public SeasonRound {
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(round, "round");
    }

    /** As in {@code uefa-champions-league 2011–12, round of 16}. */
    @Override
    public String toString() {
        return ruleSet + " " + season + ", " + round;
    }
}
