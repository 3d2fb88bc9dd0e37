package io.github.secondleg.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A draw as a child would hold it: every order of the balls is laid out, and whether one can be completed is found by completing it. It
 * shares nothing with the library but the plan of the draw.
 */
final class NaiveDraw<E> {
    /** By tie. */
    private final List<PotPairing<E>> plan = new ArrayList<>();

    private final List<Constraint<E>> constraints;
    private final Map<List<E>, Boolean> known = new HashMap<>();

    NaiveDraw(Draw<E> draw) {
        constraints = draw.constraints();
        Map<Pot<E>, Integer> left = new HashMap<>();
        for (PotPairing<E> pairing : draw.pairings()) {
            left.putIfAbsent(pairing.first(), pairing.first().balls().size());
            left.putIfAbsent(pairing.second(), pairing.second().balls().size());
            for (int tie = 0; tie < pairing.ties().orElse(Integer.MAX_VALUE); tie++) {
                left.merge(pairing.first(), -1, Integer::sum);
                left.merge(pairing.second(), -1, Integer::sum);
                if (left.get(pairing.first()) < 0 || left.get(pairing.second()) < 0) {
                    left.merge(pairing.first(), 1, Integer::sum);
                    left.merge(pairing.second(), 1, Integer::sum);
                    break;
                }
                plan.add(pairing);
            }
        }
    }

    private static int balls(PotPairing<?> pairing) {
        return pairing.firstLegAt().isPresent() ? 2 : 3;
    }

    /** The ties that are complete after these balls, each with the number of its place in the plan. */
    private List<DrawnTie<E>> ties(List<E> drawn) {
        List<DrawnTie<E>> ties = new ArrayList<>();
        int ball = 0;
        for (PotPairing<E> pairing : plan) {
            if (ball + balls(pairing) > drawn.size()) {
                break;
            }
            E first = drawn.get(ball);
            E second = drawn.get(ball + 1);
            boolean firstHosts = pairing.firstLegAt()
                    .map(pairing.first()::equals)
                    .orElse(balls(pairing) == 3 && drawn.get(ball + 2).equals(first));
            ties.add(firstHosts ? new DrawnTie<>(first, second) : new DrawnTie<>(second, first));
            ball += balls(pairing);
        }
        return ties;
    }

    private boolean isKept(List<DrawnTie<E>> ties) {
        return constraints.stream()
                .allMatch(constraint -> ties.stream()
                        .flatMap(tie -> constraint.groupOf(tie).stream())
                        .collect(Collectors.groupingBy(group -> group, Collectors.counting()))
                        .values()
                        .stream()
                        .allMatch(count -> count <= constraint.most()));
    }

    /** What lies there to be drawn next, kept or not; empty if the draw is over. */
    private List<E> inPot(List<E> drawn) {
        int ball = 0;
        for (PotPairing<E> pairing : plan) {
            if (drawn.size() == ball + 2 && balls(pairing) == 3) {
                return drawn.subList(ball, ball + 2);
            }
            if (drawn.size() < ball + balls(pairing)) {
                Pot<E> pot = drawn.size() == ball ? pairing.first() : pairing.second();
                return pot.balls().stream()
                        .filter(other -> !drawn.contains(other))
                        .toList();
            }
            ball += balls(pairing);
        }
        return List.of();
    }

    private static <E> List<E> then(List<E> drawn, E ball) {
        List<E> longer = new ArrayList<>(drawn);
        longer.add(ball);
        return longer;
    }

    private boolean canBeCompleted(List<E> drawn) {
        Boolean seen = known.get(drawn);
        if (seen == null) {
            List<E> next = inPot(drawn);
            seen = isKept(ties(drawn))
                    && (next.isEmpty() || next.stream().anyMatch(ball -> canBeCompleted(then(drawn, ball))));
            known.put(drawn, seen);
        }
        return seen;
    }

    boolean isPossible() {
        return canBeCompleted(List.of());
    }

    /** Those that may be drawn next. */
    List<E> admitted(List<E> drawn) {
        return inPot(drawn).stream()
                .filter(ball -> canBeCompleted(then(drawn, ball)))
                .toList();
    }

    private void walk(List<E> drawn, BigFraction chance, BiConsumer<List<E>, BigFraction> atTheEnd) {
        if (inPot(drawn).isEmpty()) {
            atTheEnd.accept(drawn, chance);
            return;
        }
        List<E> next = admitted(drawn);
        next.forEach(ball -> walk(then(drawn, ball), chance.divide(next.size()), atTheEnd));
    }

    /** An outcome: for each pairing, its ties in no order. */
    private Set<Map.Entry<PotPairing<E>, DrawnTie<E>>> outcome(List<DrawnTie<E>> ties) {
        Set<Map.Entry<PotPairing<E>, DrawnTie<E>>> outcome = new HashSet<>();
        for (int i = 0; i < ties.size(); i++) {
            outcome.add(Map.entry(plan.get(i), ties.get(i)));
        }
        return outcome;
    }

    /** Every valid outcome with its chance on the stage. */
    Map<Set<DrawnTie<E>>, BigFraction> sequential() {
        Map<Set<Map.Entry<PotPairing<E>, DrawnTie<E>>>, BigFraction> chances = new LinkedHashMap<>();
        if (isPossible()) {
            walk(
                    List.of(),
                    BigFraction.ONE,
                    (drawn, chance) -> chances.merge(outcome(ties(drawn)), chance, BigFraction::add));
        }
        Map<Set<DrawnTie<E>>, BigFraction> byTies = new LinkedHashMap<>();
        chances.forEach((outcome, chance) ->
                byTies.put(outcome.stream().map(Map.Entry::getValue).collect(Collectors.toSet()), chance));
        // the same ties in other pairings would be another outcome, and then must not fall together here
        if (byTies.size() != chances.size()) {
            throw new AssertionError(chances);
        }
        return byTies;
    }

    /** The same outcomes, each with the same chance. */
    static <E> Map<Set<DrawnTie<E>>, BigFraction> uniform(Map<Set<DrawnTie<E>>, BigFraction> sequential) {
        Map<Set<DrawnTie<E>>, BigFraction> outcomes = new LinkedHashMap<>(sequential);
        outcomes.replaceAll((outcome, chance) -> BigFraction.of(1, outcomes.size()));
        return outcomes;
    }

    static <E> BigFraction meeting(Map<Set<DrawnTie<E>>, BigFraction> outcomes, E one, E other) {
        BigFraction sum = BigFraction.ZERO;
        for (Map.Entry<Set<DrawnTie<E>>, BigFraction> outcome : outcomes.entrySet()) {
            if (outcome.getKey().contains(new DrawnTie<>(one, other))
                    || outcome.getKey().contains(new DrawnTie<>(other, one))) {
                sum = sum.add(outcome.getValue());
            }
        }
        return sum;
    }
}
