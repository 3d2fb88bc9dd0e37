package io.github.secondleg.rules.caf;

import io.github.secondleg.Decision;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Team;
import io.github.secondleg.notation.TieNotation;

/** Questions as users put them: by name, season, round and a line of notation. */
final class Ask {
    private Ask() {}

    static Decision decision(String rules, int season, String round, String line) {
        return RuleSet.named(rules).forRound(season, round).decide(TieNotation.parse(line));
    }

    /** As in {@code Wydad by away goals} or {@code awaiting extra time}. */
    static String answer(String rules, int season, String round, String line) {
        Decision decision = decision(rules, season, round, line);
        return decision instanceof Decision.Pending pending
                ? "awaiting " + pending.awaited()
                : decision.winner().map(Team::name).orElse("nobody") + " by " + decision.criterion();
    }

    /** Whether a rule set has rules for a round of a season at all. */
    static boolean isOffered(String rules, int season, String round) {
        return RuleSet.named(rules).editions().stream().anyMatch(edition -> edition.covers(season, round));
    }
}
