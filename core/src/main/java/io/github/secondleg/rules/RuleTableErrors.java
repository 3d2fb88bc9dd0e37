package io.github.secondleg.rules;

import static io.github.secondleg.text.ErrorMessage.rejection;

/** The error messages about tables of rules. */
final class RuleTableErrors {
    private RuleTableErrors() {}

    static IllegalArgumentException formatLine(String line) {
        return rejection(
                "The line of a format (" + line + ") must have seasons and rounds, as in 1956–1965 first round, final.",
                "Maybe the seasons are missing, or their years have two digits.");
    }

    static IllegalArgumentException seasonsOutOfOrder(int firstSeason, int lastSeason) {
        return rejection(
                "The last season (" + lastSeason + ") of a format is before the first (" + firstSeason + ").",
                "Maybe the two are swapped.");
    }

    static IllegalArgumentException seasonInOneYear(String ruleSet, Object season, int year) {
        return rejection(
                "The season (" + season + ") of the rule set (" + ruleSet + ") must be one year, since it lay in one.",
                "Maybe " + year + " is meant.");
    }

    static IllegalArgumentException noEditions(String ruleSet) {
        return rejection(
                "The rule table (" + ruleSet + ") must have at least one row.",
                "Maybe implement RuleSet itself if the rules never change.");
    }

    static IllegalArgumentException rowsOverlap(String ruleSet, Object one, Object other) {
        return rejection(
                "The rule table (" + ruleSet + ") has two rows for one round of one season: " + one + " and " + other
                        + ".",
                "Maybe the seasons of the two overlap by mistake.");
    }

    static IllegalArgumentException bareNameWithoutRow(String ruleSet, int season, String round) {
        return rejection(
                "The bare name of the rule table (" + ruleSet + ") means the " + round + " of " + season
                        + ", but no row covers it.",
                "Maybe name a round and a season of one of the rows.");
    }
}
