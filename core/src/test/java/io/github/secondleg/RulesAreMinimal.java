package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IntSummaryStatistics;
import java.util.List;

/** That rules are a partition of the scorelines which are listed here without looking at how the rules were found, and have no rule too many. */
final class RulesAreMinimal {
    private RulesAreMinimal() {}

    /** Each scoreline falls under one rule, and each rule has one of its own: with the former, none can be left out. */
    static void assertPartition(List<Outlook.Scenario> rules, List<Score> scores) {
        for (Score score : scores) {
            assertThat(rules.stream().filter(rule -> Scorelines.isCovered(score, rule)))
                    .as("rules for %s among %s", score, rules)
                    .hasSize(1);
        }
        for (Outlook.Scenario rule : rules) {
            assertThat(covered(scores, rule)).as("scores of %s", rule).isNotEmpty();
        }
    }

    /** No two rules with one verdict are together what one rule could say. */
    static void assertNoneCanBeJoined(List<Outlook.Scenario> rules, List<Score> scores) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                Outlook.Scenario one = rules.get(i);
                Outlook.Scenario other = rules.get(j);
                if (one.verdict().equals(other.verdict())) {
                    List<Score> both = scores.stream()
                            .filter(score -> Scorelines.isCovered(score, one) || Scorelines.isCovered(score, other))
                            .toList();
                    assertThat(isOneRule(both, scores))
                            .as("%s and %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    /**
     * Whether one rule could cover just these: all scores of neighbouring differences; or, among wins, draws or defeats alone, those
     * in which the side with fewer goals has so many to so many.
     */
    private static boolean isOneRule(List<Score> these, List<Score> scores) {
        IntSummaryStatistics differences =
                these.stream().mapToInt(Scorelines::difference).summaryStatistics();
        IntSummaryStatistics goals = these.stream().mapToInt(Scorelines::fewer).summaryStatistics();
        List<Score> ofTheseDifferences = scores.stream()
                .filter(score -> isWithin(Scorelines.difference(score), differences))
                .toList();
        boolean oneKind = Integer.signum(differences.getMin()) == Integer.signum(differences.getMax());
        return ofTheseDifferences.size() == these.size()
                || oneKind
                        && ofTheseDifferences.stream()
                                        .filter(score -> isWithin(Scorelines.fewer(score), goals))
                                        .count()
                                == these.size();
    }

    private static boolean isWithin(int number, IntSummaryStatistics bounds) {
        return bounds.getMin() <= number && number <= bounds.getMax();
    }

    private static List<Score> covered(List<Score> scores, Outlook.Scenario rule) {
        return scores.stream()
                .filter(score -> Scorelines.isCovered(score, rule))
                .toList();
    }
}
