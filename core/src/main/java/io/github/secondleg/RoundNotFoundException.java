package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown if a rule set covers a season, but not the round asked for. */
public final class RoundNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name of the rule set. */
    private final String ruleSet;
    /** The season that was asked for. */
    private final int season;
    /** The round that was asked for. */
    private final String round;
    /** The rounds covered in that season. */
    private final ImmutableList<String> covered;

    RoundNotFoundException(String message, String ruleSet, int season, String round, List<String> covered) {
        super(message);
        this.ruleSet = ruleSet;
        this.season = season;
        this.round = round;
        this.covered = ImmutableList.copyOf(covered);
    }

    /**
     * The name of the rule set.
     *
     * @return the name
     */
    public String ruleSet() {
        return ruleSet;
    }

    /**
     * The season that was asked for.
     *
     * @return the year in which it began
     */
    public int season() {
        return season;
    }

    /**
     * The round that was asked for.
     *
     * @return the round as it was written
     */
    public String round() {
        return round;
    }

    /**
     * The rounds that the rule set covers in that season.
     *
     * @return an immutable list
     */
    public List<String> covered() {
        return covered;
    }
}
