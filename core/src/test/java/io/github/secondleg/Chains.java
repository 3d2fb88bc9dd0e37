package io.github.secondleg;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random rules: orders that a competition has had, any order of standard criteria, custom criteria, any sanctions. */
public final class Chains {
    /** The goals at home: the aggregate without the away goals. */
    private static final Tiebreaker HOME_GOALS = Tiebreaker.of("home goals", tie -> {
        if (tie.aggregate().isEmpty() || tie.awayGoals().isEmpty()) {
            return Verdict.awaits(Awaited.SECOND_LEG);
        }
        Goals all = tie.aggregate().get();
        Goals away = tie.awayGoals().get();
        return Verdict.higher(all.first() - away.first(), all.second() - away.second());
    });

    private static final Tiebreaker NOBODY_AFTER_NO_GOALS = Tiebreaker.of(
            "nobody after no goals",
            tie -> tie.aggregate()
                    .filter(goals -> goals.equals(new Goals(0, 0)))
                    .map(goals -> Verdict.nobody())
                    .orElse(Verdict.level()));

    private Chains() {}

    public static Arbitrary<TiebreakChain> any() {
        Arbitrary<List<Tiebreaker>> orders =
                Arbitraries.frequencyOf(Tuple.of(6, real()), Tuple.of(2, anyOrder()), Tuple.of(2, withOwn()));
        return Combinators.combine(orders, sanctions())
                .as((order, sanctions) ->
                        TiebreakChain.of("random rules", order).withSanctions(sanctions));
    }

    public static Arbitrary<List<Tiebreaker>> real() {
        return Arbitraries.of(
                List.of(Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.shootOut()),
                List.of(
                        Tiebreaker.aggregate(),
                        Tiebreaker.awayGoals(),
                        Tiebreaker.extraTime(),
                        Tiebreaker.awayGoalsInExtraTime(),
                        Tiebreaker.shootOut()),
                List.of(Tiebreaker.aggregate(), Tiebreaker.extraTime(), Tiebreaker.shootOut()),
                List.of(Tiebreaker.aggregate(), Tiebreaker.playOffMatch(), Tiebreaker.lots()),
                List.of(Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.playOffMatch()),
                List.of(Tiebreaker.points(2), Tiebreaker.playOffMatch(), Tiebreaker.goalDifference()),
                List.of(Tiebreaker.points(2), Tiebreaker.extraTime(), Tiebreaker.goalAverage()),
                List.of(
                        Tiebreaker.points(3),
                        Tiebreaker.goalDifference(),
                        Tiebreaker.awayGoals(),
                        Tiebreaker.shootOut()),
                List.of(Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.goldenGoal(), Tiebreaker.coinToss()),
                List.of(Tiebreaker.aggregate(), Tiebreaker.silverGoal(), Tiebreaker.shootOut()),
                List.of(Tiebreaker.aggregate(), Tiebreaker.extraTime(), Tiebreaker.higherSeed()));
    }

    private static Arbitrary<List<Tiebreaker>> anyOrder() {
        return Combinators.combine(
                        Arbitraries.shuffle(PlainTies.STANDARD),
                        Arbitraries.integers().between(0, PlainTies.STANDARD.size()))
                .as((order, length) -> List.copyOf(order.subList(0, length)));
    }

    private static Arbitrary<List<Tiebreaker>> withOwn() {
        return Combinators.combine(
                        Arbitraries.oneOf(real(), anyOrder()),
                        Arbitraries.of(HOME_GOALS, NOBODY_AFTER_NO_GOALS),
                        Arbitraries.integers().between(0, 2))
                .as((order, own, place) -> {
                    List<Tiebreaker> list = new ArrayList<>(order);
                    list.add(Math.min(place, list.size()), own);
                    return List.copyOf(list);
                });
    }

    /** Each kind puts out (0), has no consequence (-1), or, if it is a failure, costs goals. */
    static Arbitrary<Sanctions> sanctions() {
        return Arbitraries.of(0, 0, 0, 0, 0, -1, 2, 3, 3).list().ofSize(7).map(punishments -> {
            Sanctions sanctions = Sanctions.none();
            for (Incident.Kind kind : Incident.Kind.values()) {
                int punishment = punishments.get(kind.ordinal());
                boolean failure = kind == Incident.Kind.NO_SHOW
                        || kind == Incident.Kind.REFUSAL_TO_PLAY_ON
                        || kind == Incident.Kind.TOO_FEW_PLAYERS;
                if (punishment > 0 && failure) {
                    sanctions = sanctions.awarding(kind, punishment);
                } else if (punishment >= 0) {
                    sanctions = sanctions.eliminating(kind);
                }
            }
            return sanctions;
        });
    }
}
