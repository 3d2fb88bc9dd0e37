package io.github.secondleg.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small draws of every shape: few enough balls for {@link NaiveDraw}. A ball is named by its pot and a number, as in {@code A1}. */
final class Draws {
    private Draws() {}

    static Pot<String> pot(String name, int balls) {
        return Pot.of(
                name, IntStream.rangeClosed(1, balls).mapToObj(i -> name + i).toList());
    }

    static Arbitrary<Draw<String>> any() {
        return Arbitraries.randomValue(Draws::draw);
    }

    private static Draw<String> draw(Random random) {
        Draw<String> draw = Draw.of(pairings(random));
        for (int i = random.nextInt(3); i > 0; i--) {
            draw = draw.with(constraint(random));
        }
        return draw;
    }

    private static List<PotPairing<String>> pairings(Random random) {
        Pot<String> a = pot("A", 1 + random.nextInt(3));
        Pot<String> b = pot("B", 1 + random.nextInt(3));
        Pot<String> c = pot("C", 1 + random.nextInt(2));
        List<PotPairing<String>> pairings = new ArrayList<>();
        switch (random.nextInt(5)) {
            case 0 -> pairings.add(PotPairing.of(a, b));
            case 1 -> pairings.add(PotPairing.within(pot("A", 2 + random.nextInt(4))));
            case 2 -> { // a chain
                Pot<String> longer = pot("B", a.balls().size() + 1);
                pairings.add(PotPairing.of(a, longer));
                pairings.add(random.nextBoolean() ? PotPairing.of(longer, c) : PotPairing.of(c, longer));
            }
            case 3 -> { // three pots, each against each
                Pot<String> d = pot("D", 2);
                pairings.add(PotPairing.of(d, pot("B", 2)).withTies(1));
                pairings.add(PotPairing.of(pot("B", 2), pot("C", 2)).withTies(1));
                pairings.add(PotPairing.of(pot("C", 2), d));
            }
            default ->
                pairings.add(PotPairing.of(a, b)
                        .withTies(1
                                + random.nextInt(
                                        Math.min(a.balls().size(), b.balls().size()))));
        }
        pairings.replaceAll(pairing -> hosting(pairing, random));
        return pairings;
    }

    private static PotPairing<String> hosting(PotPairing<String> pairing, Random random) {
        if (pairing.first().equals(pairing.second())) {
            return pairing;
        }
        return switch (random.nextInt(3)) {
            case 0 -> pairing;
            case 1 -> pairing.withFirstLegAt(pairing.second());
            default -> pairing.withFirstLegDrawn();
        };
    }

    /** One in three pairs is barred, or every ball belongs to one of three groups. */
    private static Constraint<String> constraint(Random random) {
        int seed = random.nextInt();
        return switch (random.nextInt(5)) {
            case 0 -> Constraint.mayNotMeet("some", (one, other) -> chance(seed, one + other, 6) == 0);
            case 1 -> Constraint.apart("groups", ball -> chance(seed, ball, 3));
            case 2 -> Constraint.mayNotHostFirstLeg("some", ball -> chance(seed, ball, 4) == 0);
            case 3 ->
                Constraint.atMost(
                        1,
                        "one host of a group",
                        tie -> Optional.of(chance(seed, tie.firstLegHost(), 3)).filter(group -> group > 0));
            default ->
                Constraint.atMost(
                        2,
                        "two ties of a group",
                        tie -> Optional.of(chance(seed, tie.firstLegHost() + tie.secondLegHost(), 2)));
        };
    }

    /** A number below a bound that depends on seed and text alone. */
    private static int chance(int seed, String text, int bound) {
        return new Random(31L * seed + text.hashCode()).nextInt(bound);
    }
}
