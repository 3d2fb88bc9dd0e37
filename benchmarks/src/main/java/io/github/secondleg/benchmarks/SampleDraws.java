package io.github.secondleg.benchmarks;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Constraint;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.Pot;
import io.github.secondleg.draw.PotPairing;
import io.github.secondleg.rules.caf.PlayOffDraw;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The measured draws, each with an opponent written by hand. */
enum SampleDraws {
    AS_IN_2017(PlayOffDraw.of2017()),
    APART(AS_IN_2017.draw.with(Constraint.apart("clubs of one association are kept apart", Team::association))),
    ALL_DIFFERENT(differing(16, 16));

    @SuppressWarnings("ImmutableEnumChecker") // Draw is immutable, but has no annotation for it
    final Draw<Team> draw;

    SampleDraws(Draw<Team> draw) {
        this.draw = draw;
    }

    /** A draw of two pots of the same size. The first balls may not meet the ball with the same number. */
    static Draw<Team> differing(int balls, int constraints) {
        Draw<Team> draw = Draw.of(PotPairing.of(pot("A", balls), pot("B", balls)));
        for (int i = 1; i <= constraints; i++) {
            Team one = team("A", i);
            Team other = team("B", i);
            draw = draw.with(Constraint.mayNotMeet(
                    one + " may not meet " + other, (host, visitor) -> host.equals(one) && visitor.equals(other)));
        }
        return draw;
    }

    private static Pot<Team> pot(String name, int balls) {
        return Pot.of(
                name,
                IntStream.rangeClosed(1, balls).mapToObj(i -> team(name, i)).toList());
    }

    private static Team team(String pot, int number) {
        return Team.of(pot + number, "EGY");
    }

    /** The same draw by hand. With four pots, B and C are the first side; with two pots, A is. */
    HandWrittenDraw byHand() {
        if (this == ALL_DIFFERENT) {
            int all = (1 << 16) - 1;
            int[] allowed = IntStream.range(0, 16).map(i -> all & ~(1 << i)).toArray();
            return new HandWrittenDraw(allowed, new int[][] {{all, all, 16, 1}});
        }
        List<Team> first = balls(0, 1, 1, 0);
        List<Team> second = balls(0, 0, 1, 1);
        BiPredicate<Team, Team> barred =
                (one, other) -> this == APART && one.association().equals(other.association());
        int b = (1 << 12) - 1;
        int c = ((1 << 4) - 1) << 12;
        int a = (1 << 4) - 1;
        int d = ((1 << 12) - 1) << 4;
        int[] allowed = IntStream.range(0, 16)
                .map(one -> IntStream.range(one < 12 ? 0 : 4, 16)
                        .filter(other -> !barred.test(first.get(one), second.get(other)))
                        .map(other -> 1 << other)
                        .sum())
                .toArray();
        return new HandWrittenDraw(allowed, new int[][] {{a, b, 4, 0}, {c, d, 4, 1}, {b, d, 8, 1}});
    }

    /** The balls of two pots, each given by its pairing and its place in it. */
    private List<Team> balls(int pairing, int place, int otherPairing, int otherPlace) {
        return Stream.of(pot(pairing, place), pot(otherPairing, otherPlace))
                .flatMap(pot -> pot.balls().stream())
                .toList();
    }

    private Pot<Team> pot(int pairing, int place) {
        PotPairing<Team> both = draw.pairings().get(pairing);
        return place == 0 ? both.first() : both.second();
    }
}
