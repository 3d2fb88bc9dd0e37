package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown if a rule set has no rules for a season. */
public final class SeasonNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name of the rule set. */
    private final String ruleSet;
    /** The season that was asked for. */
    private final int season;
    /** The seasons covered, in words. */
    private final ImmutableList<String> covered;

    SeasonNotFoundException(String message, String ruleSet, int season, List<String> covered) {
        super(message);
        this.ruleSet = ruleSet;
        this.season = season;
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
     * The seasons that the rule set covers, as in {@code 1955–1958} or {@code 2010 on}.
     *
     * @return an immutable list from the first to the last, neighbours joined
     */
    public List<String> covered() {
        return covered;
    }
}
