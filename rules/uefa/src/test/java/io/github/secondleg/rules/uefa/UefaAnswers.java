package io.github.secondleg.rules.uefa;

import io.github.secondleg.Decision;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.notation.TieNotation;
import java.util.stream.Collectors;

/** Decisions and criteria by the name of a rule set, a season and a round. */
final class UefaAnswers {
    private UefaAnswers() {}

    static Decision decision(String ruleSet, int season, String round, String tie) {
        return RuleSet.named(ruleSet).forRound(season, round).decide(TieNotation.parse(tie));
    }

    static String criteria(String ruleSet, int season, String round) {
        return RuleSet.named(ruleSet).forRound(season, round).criteria().stream()
                .map(Tiebreaker::name)
                .collect(Collectors.joining(", "));
    }
}
