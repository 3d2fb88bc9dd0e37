package io.github.secondleg.testkit;

import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out if rules can have a {@link Deviation}, from their criteria and sanctions and without deciding a tie. A custom criterion can
 * cause any deviation; the effects of the standard criteria are known.
 */
final class DeviationCheck {
    private static final List<Incident.Kind> ELIMINATING_KINDS = List.of(
            Incident.Kind.WITHDRAWAL,
            Incident.Kind.DISQUALIFICATION,
            Incident.Kind.DISQUALIFICATION_FROM_TIE,
            Incident.Kind.SUSPENSION);

    private DeviationCheck() {}

    /** {@code true} if rules may have a deviation; {@code false} if they certainly do not. */
    static boolean mayHave(TiebreakChain rules, Deviation deviation) {
        return switch (deviation) {
            case HOSTING_MATTERS -> hostingMayMatter(rules);
            case AGGREGATE_IS_NOT_FIRST -> anotherCriterionComesFirst(rules);
            case AWAY_GOALS_CAN_COST -> awayGoalsMayCost(rules);
            case ELIMINATED_TEAMS_CAN_ADVANCE -> anEliminationIsMissing(rules);
            case CRITERIA_ARE_NOT_CITED -> aCriterionIsUncited(rules);
            case SANCTIONS_ARE_NOT_CITED -> aSanctionIsUncited(rules);
        };
    }

    private static boolean hostingMayMatter(TiebreakChain rules) {
        return rules.criteria().stream()
                .anyMatch(criterion -> !isStandard(criterion) || is(criterion, Tiebreaker.awayGoalsInExtraTime()));
    }

    private static boolean anotherCriterionComesFirst(TiebreakChain rules) {
        return rules.criteria().stream()
                .limit(1)
                .noneMatch(first -> is(first, Tiebreaker.aggregate()) || is(first, Tiebreaker.goalDifference()));
    }

    private static boolean awayGoalsMayCost(TiebreakChain rules) {
        return rules.criteria().stream()
                .anyMatch(criterion -> !isStandard(criterion) || is(criterion, Tiebreaker.points(2)));
    }

    private static boolean anEliminationIsMissing(TiebreakChain rules) {
        return !ELIMINATING_KINDS.stream().allMatch(rules.sanctions()::eliminates);
    }

    private static boolean aCriterionIsUncited(TiebreakChain rules) {
        return rules.criteria().stream()
                .anyMatch(criterion -> criterion.citation().isEmpty());
    }

    private static boolean aSanctionIsUncited(TiebreakChain rules) {
        return !Stream.of(Incident.Kind.values()).allMatch(kind -> isCited(rules.sanctions(), kind));
    }

    /** {@code true} if a kind of incident has a citation exactly if it has a sanction. */
    static boolean isCited(Sanctions sanctions, Incident.Kind kind) {
        boolean hasSanction =
                sanctions.eliminates(kind) || sanctions.goalsAwarded(kind).isPresent();
        return sanctions.citation(kind).isPresent() == hasSanction;
    }

    private static boolean is(Tiebreaker criterion, Tiebreaker standard) {
        return isStandard(criterion) && criterion.name().equals(standard.name());
    }

    private static boolean isStandard(Tiebreaker criterion) {
        return criterion.getClass() == Tiebreaker.aggregate().getClass();
    }
}
