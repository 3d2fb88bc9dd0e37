package io.github.secondleg.rules.caf.ranking;

import static io.github.secondleg.text.ErrorMessage.rejection;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** The error messages of this package. Each names the value and the rule that it breaks, then a way out. */
final class RankingErrors {
    private RankingErrors() {}

    static IllegalArgumentException seasonOfAnotherRanking(int season, FiveYearScale scale) {
        return rejection(
                "The season (" + season + ") is not one of " + scale + ".",
                "Maybe its results are too old or too new for this ranking. Leave them out.");
    }

    static IllegalArgumentException stageWithoutPoints(StageReached stage, FiveYearScale scale) {
        return rejection(
                "The stage (" + stage + ") has no points in " + scale + ".",
                "Maybe a newer scale is meant: there were no quarter-finals before 2017.");
    }

    static IllegalArgumentException entersTwice(List<?> entrants) {
        Object twice = entrants.stream()
                .filter(one -> Collections.frequency(entrants, one) > 1)
                .findFirst()
                .orElseThrow();
        return rejection("The entrant (" + twice + ") is named twice.", "Maybe two clubs have the same name.");
    }

    static IllegalArgumentException noFullRounds(int entrants, int firstRoundSize) {
        return rejection(
                "The entrants (" + entrants + ") do not fill a first round of " + firstRoundSize
                        + " with one preliminary round before it.",
                "Maybe another size is meant: an even number, from half of the entrants up to all of them.");
    }

    static IllegalStateException levelAtTheLastBye(Object lastWith, Object firstWithout, BigDecimal points) {
        return new IllegalStateException("The entrants " + lastWith + " and " + firstWithout + " have the same points ("
                + points.toPlainString() + "), and one bye is left.\n"
                + "Maybe CAF separated them by a rule that no known source states.");
    }
}
