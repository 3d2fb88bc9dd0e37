package io.github.secondleg.rules.uefa;

import io.github.secondleg.Decision;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.notation.TieNotation;
import java.util.stream.Collectors;

/** Questions as users put them: by name, season, round and a line of notation. */
final class Ask {
    private Ask() {}

    static Decision decision(String ruleSet, int season, String round, String tie) {
        return RuleSet.named(ruleSet).forRound(season, round).decide(TieNotation.parse(tie));
    }

    static String criteria(String ruleSet, int season, String round) {
        return RuleSet.named(ruleSet).forRound(season, round).criteria().stream()
                .map(Tiebreaker::name)
                .collect(Collectors.joining(", "));
    }
}
