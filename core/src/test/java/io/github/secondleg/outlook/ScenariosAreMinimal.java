package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Score;
import java.util.IntSummaryStatistics;
import java.util.List;

/** Scenarios are a partition of the scores, which are listed here without looking at how the scenarios were found, with none too many. */
final class ScenariosAreMinimal {
    private ScenariosAreMinimal() {}

    /** Each score falls under one scenario, and each scenario has a score of its own: so none can be left out. */
    static void assertPartition(List<Scenario> scenarios, List<Score> scores) {
        for (Score score : scores) {
            assertThat(scenarios.stream().filter(scenario -> Scorelines.isCovered(score, scenario)))
                    .as("scenarios for %s among %s", score, scenarios)
                    .hasSize(1);
        }
        for (Scenario scenario : scenarios) {
            assertThat(covered(scores, scenario)).as("scores of %s", scenario).isNotEmpty();
        }
    }

    /** No two scenarios with one verdict are together what one scenario could say. */
    static void assertNoneCanBeJoined(List<Scenario> scenarios, List<Score> scores) {
        for (int i = 0; i < scenarios.size(); i++) {
            for (int j = i + 1; j < scenarios.size(); j++) {
                Scenario one = scenarios.get(i);
                Scenario other = scenarios.get(j);
                if (one.verdict().equals(other.verdict())) {
                    List<Score> both = scores.stream()
                            .filter(score -> Scorelines.isCovered(score, one) || Scorelines.isCovered(score, other))
                            .toList();
                    assertThat(isOneScenario(both, scores))
                            .as("%s and %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    /**
     * Whether one scenario could cover just these: all scores of neighbouring differences; or, among wins, draws or defeats alone, those
     * in which the side with fewer goals has so many to so many.
     */
    private static boolean isOneScenario(List<Score> these, List<Score> scores) {
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

    private static List<Score> covered(List<Score> scores, Scenario scenario) {
        return scores.stream()
                .filter(score -> Scorelines.isCovered(score, scenario))
                .toList();
    }
}
