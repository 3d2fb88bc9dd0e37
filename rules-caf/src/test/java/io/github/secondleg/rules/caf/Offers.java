package io.github.secondleg.rules.caf;

import io.github.secondleg.RuleSet;

/** Whether a rule set offers a round of a season at all. */
final class Offers {
    private Offers() {}

    static boolean has(String rules, int season, String round) {
        return RuleSet.named(rules).editions().stream().anyMatch(edition -> edition.covers(season, round));
    }
}
