package io.github.secondleg.benchmarks;

import io.github.secondleg.Goals;
import io.github.secondleg.Incident;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/**
 * CAF's rules for Easy Rules 4.1, built as its manual shows: one rule for each criterion, in order of priority. The first rule that applies
 * ends the decision. The result is only the winner, without article, text or awaited fact.
 */
final class EasyRulesCaf {
    private static final String TIE = "tie";
    private static final String WINNER = "winner";

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules rules = new Rules(
            rule(1, "walkover", EasyRulesCaf::byWalkover),
            rule(2, "aggregate", tie -> leader(tie.aggregate().orElse(null))),
            rule(3, "away goals", tie -> leader(tie.awayGoals().orElse(null))),
            rule(4, "penalty shoot-out", EasyRulesCaf::byShootOut));

    /** The winner, or null if the tie is pending. */
    @Nullable
    Team decide(TwoLeggedTie tie) {
        Facts facts = new Facts();
        facts.put(TIE, tie);
        engine.fire(rules, facts);
        return facts.get(WINNER);
    }

    private interface Criterion {
        @Nullable
        Side winner(TwoLeggedTie tie);
    }

    private static Rule rule(int priority, String name, Criterion criterion) {
        Condition decides = facts -> criterion.winner(facts.get(TIE)) != null;
        return new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(decides)
                .then(facts -> {
                    TwoLeggedTie tie = facts.get(TIE);
                    Side winner = criterion.winner(tie);
                    if (winner != null) {
                        facts.put(WINNER, tie.team(winner));
                    }
                })
                .build();
    }

    private static @Nullable Side leader(@Nullable Goals goals) {
        return goals == null ? null : goals.leader().orElse(null);
    }

    private static @Nullable Side byShootOut(TwoLeggedTie tie) {
        ShootOut kicks = tie.shootOut().orElse(null);
        return kicks == null ? null : kicks.awayGoals() > kicks.homeGoals() ? Side.FIRST : Side.SECOND;
    }

    private static @Nullable Side byWalkover(TwoLeggedTie tie) {
        for (Incident incident : tie.incidents()) {
            for (Side side : Side.values()) {
                if (isOut(tie.team(side), incident)) {
                    return side.opponent();
                }
            }
        }
        return null;
    }

    private static boolean isOut(Team team, Incident incident) {
        if (incident instanceof Incident.ClubExit exit) {
            return exit.team().equals(team);
        }
        return incident instanceof Incident.Suspension suspension
                && suspension.association().equals(team.association());
    }
}
