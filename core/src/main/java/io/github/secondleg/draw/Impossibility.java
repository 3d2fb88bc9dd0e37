package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a draw cannot be completed, as small as possible: a few balls that have too few opponents between them. If there are no
 * such balls, the reason is a set of constraints that cannot all be kept.
 *
 * <p>Two reasons are equal if their balls, opponents and constraints are.
 *
 * @param <E> the type of the balls
 */
public final class Impossibility<E> {
    private final ImmutableList<E> balls;
    private final ImmutableList<E> opponents;
    private final ImmutableList<Constraint<E>> constraints;
    private final String words;

    private Impossibility(List<E> balls, List<E> opponents, List<Constraint<E>> constraints, String words) {
        this.balls = ImmutableList.copyOf(balls);
        this.opponents = ImmutableList.copyOf(opponents);
        this.constraints = ImmutableList.copyOf(constraints);
        this.words = words;
    }

    /** A reason with balls that have too few opponents. */
    static <E> Impossibility<E> ofBalls(
            List<String> pots, List<E> balls, int mustBeDrawn, List<E> opponents, List<Constraint<E>> constraints) {
        String held = (pots.size() == 1 ? "Pot " : "Pots ")
                + String.join(" and ", pots)
                + (pots.size() == 1 ? " holds " : " hold ")
                + counted(balls, "ball")
                + (mustBeDrawn < balls.size() ? "; at least " + mustBeDrawn + " of them must be drawn" : "");
        String met = opponents.isEmpty() ? "no opponent" : "only " + counted(opponents, "opponent");
        return new Impossibility<>(
                balls, opponents, constraints, held + ", and " + met + " may meet them" + kept(constraints) + ".");
    }

    /** A reason with constraints that cannot all be kept. */
    static <E> Impossibility<E> ofConstraints(List<Constraint<E>> constraints) {
        String words = constraints.isEmpty()
                ? "The pots cannot be paired in this way, even without constraints."
                : "No outcome keeps " + (constraints.size() == 1 ? "this constraint" : "all of these constraints")
                        + kept(constraints) + ".";
        return new Impossibility<>(List.of(), List.of(), constraints, words);
    }

    private static String counted(List<?> things, String name) {
        return things.size() + " " + name + (things.size() == 1 ? "" : "s") + " (" + DrawErrors.listed(things) + ")";
    }

    private static String kept(List<?> constraints) {
        return constraints.isEmpty()
                ? ""
                : ": " + constraints.stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    /**
     * The fewest balls that have too few opponents. Balls that no constraint distinguishes are taken together.
     *
     * @return an immutable list, empty if the reason is a set of constraints
     */
    public List<E> balls() {
        return balls;
    }

    /**
     * All possible opponents of these balls.
     *
     * @return an immutable list with fewer opponents than the balls need
     */
    public List<E> opponents() {
        return opponents;
    }

    /**
     * The constraints that cause the problem: those that bar these balls from opponents, or else the fewest that cannot all be kept.
     *
     * @return an immutable list in the order of the draw
     */
    public List<Constraint<E>> constraints() {
        return constraints;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Impossibility<?> that
                && balls.equals(that.balls)
                && opponents.equals(that.opponents)
                && constraints.equals(that.constraints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(balls, opponents, constraints);
    }

    /**
     * The reason as a sentence, such as
     * {@code Pot C holds 3 balls (FUS Rabat, MAS Fez, Raja), and only 2 opponents (KCCA, CF Mounana) may meet them:
     * clubs of one association are kept apart.}
     */
    @Override
    public String toString() {
        return words;
    }
}
