package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown if no rules are found: the {@linkplain UnknownRuleSet rule set} is not installed, or it has no rules for the {@linkplain
 * UnknownSeason season} or the {@linkplain UnknownRound round}.
 */
public abstract sealed class RulesNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name of the rule set. */
    private final String ruleSet;
    /** The values that are available instead. */
    private final ImmutableList<String> available;

    private RulesNotFoundException(String message, String ruleSet, List<String> available) {
        super(message);
        this.ruleSet = ruleSet;
        this.available = ImmutableList.copyOf(available);
    }

    /**
     * The name of the rule set that was asked.
     *
     * @return the name
     */
    public final String ruleSet() {
        return ruleSet;
    }

    /**
     * The values that are available instead: names and aliases of rule sets in alphabetical order, seasons as in {@code 1955–1958} or
     * {@code 2010 on}, or the rounds of the season.
     *
     * @return an immutable list
     */
    public final List<String> available() {
        return available;
    }

    /** No rule set of that name is on the class path or the module path. */
    public static final class UnknownRuleSet extends RulesNotFoundException {
        private static final long serialVersionUID = 1L;

        UnknownRuleSet(String message, String ruleSet, List<String> available) {
            super(message, ruleSet, available);
        }
    }

    /** Several rule sets share the name: {@link #available()} has the names that distinguish them. */
    public static final class AmbiguousRuleSet extends RulesNotFoundException {
        private static final long serialVersionUID = 1L;

        AmbiguousRuleSet(String message, String ruleSet, List<String> available) {
            super(message, ruleSet, available);
        }
    }

    /** The rule set has no rules for a season. */
    public static final class UnknownSeason extends RulesNotFoundException {
        private static final long serialVersionUID = 1L;

        private final int season;

        UnknownSeason(String message, String ruleSet, int season, List<String> available) {
            super(message, ruleSet, available);
            this.season = season;
        }

        /**
         * The season that was asked for.
         *
         * @return the year in which it began
         */
        public int season() {
            return season;
        }
    }

    /** The text can mean several rounds of the season: {@link #available()} has them. */
    public static final class AmbiguousRound extends RulesNotFoundException {
        private static final long serialVersionUID = 1L;

        AmbiguousRound(String message, String ruleSet, List<String> available) {
            super(message, ruleSet, available);
        }
    }

    /** The rule set has rules for the season, but not for the round. */
    public static final class UnknownRound extends RulesNotFoundException {
        private static final long serialVersionUID = 1L;

        private final int season;
        private final String round;

        UnknownRound(String message, String ruleSet, int season, String round, List<String> available) {
            super(message, ruleSet, available);
            this.season = season;
            this.round = round;
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
    }
}
