package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pot: a name and the balls in it. A ball can be any value, such as a team or a slot like "winner of preliminary round 2".
 *
 * <p>The order of the balls does not affect their probabilities. But together with the seed it determines which balls are drawn, so two
 * pots are equal only if their balls are in the same order.
 *
 * @param <E> the type of the balls, which are identified by {@code equals}
 */
public final class Pot<E> {
    private final String name;
    private final ImmutableList<E> balls;

    private Pot(String name, ImmutableList<E> balls) {
        this.name = name;
        this.balls = balls;
    }

    /**
     * A pot with these balls.
     *
     * @param <E> the type of the balls
     * @param name the name, such as {@code A}
     * @param balls the balls, one or more
     * @return the pot
     * @throws IllegalArgumentException if the name is blank, there is no ball, or two balls are equal
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied and not passed on
    public static <E> Pot<E> of(String name, E... balls) {
        return of(name, ImmutableList.copyOf(Objects.requireNonNull(balls, "balls")));
    }

    /**
     * A pot with these balls.
     *
     * @param <E> the type of the balls
     * @param name the name, such as {@code A}
     * @param balls the balls, one or more
     * @return the pot
     * @throws IllegalArgumentException if the name is blank, there is no ball, or two balls are equal
     */
    public static <E> Pot<E> of(String name, List<? extends E> balls) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw DrawErrors.blankName(name);
        }
        ImmutableList<E> copy = ImmutableList.copyOf(Objects.requireNonNull(balls, "balls"));
        if (copy.isEmpty()) {
            throw DrawErrors.emptyPot(name);
        }
        Set<E> seen = new HashSet<>();
        for (E ball : copy) {
            if (!seen.add(ball)) {
                throw DrawErrors.ballTwice(ball, name, name);
            }
        }
        return new Pot<>(name, copy);
    }

    /**
     * The name of this pot.
     *
     * @return the name, such as {@code A}
     */
    public String name() {
        return name;
    }

    /**
     * The balls that are in this pot before the draw.
     *
     * @return an immutable list of one or more different balls
     */
    public List<E> balls() {
        return balls;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pot<?> that && name.equals(that.name) && balls.equals(that.balls);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, balls);
    }

    /** The name and the balls, such as {@code pot A: Young Africans (TAN), TP Mazembe (COD)}. */
    @Override
    public String toString() {
        return "pot " + name + ": " + DrawErrors.listed(balls);
    }
}
