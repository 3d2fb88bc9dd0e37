package io.github.secondleg.testkit;

import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import java.util.stream.Stream;

/**
 * The grounds that rules can have for a {@link Deviation}, read from their criteria and sanctions without trying a tie. A criterion of
 * an author's own can be a ground for anything; of the standard ones it is known what they ask.
 */
final class DeviationCheck {
    private static final List<Incident.Kind> EXITS = List.of(
            Incident.Kind.WITHDRAWAL,
            Incident.Kind.DISQUALIFICATION,
            Incident.Kind.DISQUALIFICATION_FROM_TIE,
            Incident.Kind.SUSPENSION);

    private DeviationCheck() {}

    /** Whether rules may depart in a way; if not, they certainly do not. */
    static boolean areIn(TiebreakChain rules, Deviation deviation) {
        return switch (deviation) {
            case HOSTING_MATTERS -> haveHostingMatter(rules);
            case AGGREGATE_IS_NOT_FIRST -> askSomethingBeforeTheAggregate(rules);
            case AWAY_GOALS_CAN_COST -> haveAwayGoalsCost(rules);
            case EXITS_ARE_NOT_PUNISHED -> leaveAnExitUnpunished(rules);
            case CRITERIA_ARE_NOT_CITED -> leaveACriterionUncited(rules);
            case SANCTIONS_ARE_NOT_CITED -> leaveASanctionUncited(rules);
        };
    }

    private static boolean haveHostingMatter(TiebreakChain rules) {
        return rules.criteria().stream()
                .anyMatch(criterion -> !isStandard(criterion) || is(criterion, Tiebreaker.awayGoalsInExtraTime()));
    }

    private static boolean askSomethingBeforeTheAggregate(TiebreakChain rules) {
        return rules.criteria().stream()
                .limit(1)
                .noneMatch(first -> is(first, Tiebreaker.aggregate()) || is(first, Tiebreaker.goalDifference()));
    }

    private static boolean haveAwayGoalsCost(TiebreakChain rules) {
        return rules.criteria().stream()
                .anyMatch(criterion -> !isStandard(criterion) || is(criterion, Tiebreaker.points(2)));
    }

    private static boolean leaveAnExitUnpunished(TiebreakChain rules) {
        return !EXITS.stream().allMatch(rules.sanctions()::eliminates);
    }

    private static boolean leaveACriterionUncited(TiebreakChain rules) {
        return rules.criteria().stream()
                .anyMatch(criterion -> criterion.citation().isEmpty());
    }

    private static boolean leaveASanctionUncited(TiebreakChain rules) {
        return !Stream.of(Incident.Kind.values()).allMatch(kind -> isCited(rules.sanctions(), kind));
    }

    /** Whether an article is cited for a kind of incident if it is punished, and none if not. */
    static boolean isCited(Sanctions sanctions, Incident.Kind kind) {
        boolean punished =
                sanctions.eliminates(kind) || sanctions.goalsAwarded(kind).isPresent();
        return sanctions.citation(kind).isPresent() == punished;
    }

    private static boolean is(Tiebreaker criterion, Tiebreaker standard) {
        return isStandard(criterion) && criterion.name().equals(standard.name());
    }

    private static boolean isStandard(Tiebreaker criterion) {
        return criterion.getClass() == Tiebreaker.aggregate().getClass();
    }
}
