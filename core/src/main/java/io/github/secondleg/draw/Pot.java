package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pot: a name, and the balls that lie in it. A ball is whatever is drawn: a club, or a slot such as "winner of preliminary round 2".
 *
 * <p>The order of the balls says nothing about how likely each is to be drawn; but it decides, with the seed, which of them are, and so
 * belongs to what makes two pots equal.
 *
 * @param <E> what is drawn; two balls are the same if they are equal
 */
public final class Pot<E> {
    private final String name;
    private final ImmutableList<E> balls;

    private Pot(String name, ImmutableList<E> balls) {
        this.name = name;
        this.balls = balls;
    }

    /**
     * A pot of these balls.
     *
     * @param <E> what is drawn
     * @param name the name, as in {@code A}
     * @param balls the balls, one or more
     * @return the pot
     * @throws IllegalArgumentException if the name is blank, there is no ball, or two are equal
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, and not handed on
    public static <E> Pot<E> of(String name, E... balls) {
        return of(name, ImmutableList.copyOf(Objects.requireNonNull(balls, "balls")));
    }

    /**
     * A pot of these balls.
     *
     * @param <E> what is drawn
     * @param name the name, as in {@code A}
     * @param balls the balls, one or more
     * @return the pot
     * @throws IllegalArgumentException if the name is blank, there is no ball, or two are equal
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
     * The name.
     *
     * @return the name, as in {@code A}
     */
    public String name() {
        return name;
    }

    /**
     * The balls that lie in it before the draw.
     *
     * @return an immutable list of one ball or more, no two of which are equal
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

    /** As in {@code pot A: Young Africans (TAN), TP Mazembe (COD)}. */
    @Override
    public String toString() {
        return "pot " + name + ": " + DrawErrors.listed(balls);
    }
}
