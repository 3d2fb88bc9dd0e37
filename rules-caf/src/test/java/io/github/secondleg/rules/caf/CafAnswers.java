package io.github.secondleg.rules.caf;

import io.github.secondleg.Decision;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Team;
import io.github.secondleg.notation.TieNotation;

/** Decisions by the name of a rule set, a season, a round and a tie in the notation. */
final class CafAnswers {
    private CafAnswers() {}

    static Decision decision(String rules, int season, String round, String line) {
        return RuleSet.named(rules).forRound(season, round).decide(TieNotation.parse(line));
    }

    /** The decision in short form, as in {@code Wydad by away goals} or {@code awaiting extra time}. */
    static String answer(String rules, int season, String round, String line) {
        Decision decision = decision(rules, season, round, line);
        return decision instanceof Decision.Pending pending
                ? "awaiting " + pending.awaited()
                : decision.winner().map(Team::name).orElse("nobody") + " by " + decision.criterion();
    }

    /** {@code true} if a rule set has rules for a round of a season. */
    static boolean isOffered(String rules, int season, String round) {
        return RuleSet.named(rules).editions().stream().anyMatch(edition -> edition.covers(season, round));
    }
}
