package io.github.secondleg.draw;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One ball of a draw that was held: the ball that came up, the balls that could have come up instead, and the balls that were skipped
 * because the draw could not have been completed with them.
 *
 * <p>Two balls are equal if all their components are.
 *
 * @param <E> the type of the balls
 */
public final class Ball<E> {
    private final int number;
    private final int tie;
    private final @Nullable Pot<E> pot;
    private final E drawn;
    private final List<E> admitted;
    private final List<E> skipped;

    Ball(int number, int tie, @Nullable Pot<E> pot, E drawn, List<E> admitted, List<E> skipped) {
        this.number = number;
        this.tie = tie;
        this.pot = pot;
        this.drawn = drawn;
        this.admitted = admitted;
        this.skipped = skipped;
    }

    /**
     * The number of this ball in the draw.
     *
     * @return the number, from 1
     */
    public int number() {
        return number;
    }

    /**
     * The number of the tie to which this ball belongs.
     *
     * @return the number, from 1
     */
    public int tie() {
        return tie;
    }

    /**
     * The pot from which this ball was drawn.
     *
     * @return the pot, or empty if this is the ball that decides which of the two teams just drawn hosts the first leg
     */
    public Optional<Pot<E>> pot() {
        return Optional.ofNullable(pot);
    }

    /**
     * The ball that came up.
     *
     * @return the ball
     */
    public E drawn() {
        return drawn;
    }

    /**
     * The balls that could have come up.
     *
     * @return an immutable list in the order of the pot; it contains {@link #drawn()}
     */
    public List<E> admitted() {
        return admitted;
    }

    /**
     * The balls that were in the pot but could not be drawn, because a constraint bars them or the draw could not have been completed.
     *
     * @return an immutable list in the order of the pot, empty for most balls
     */
    public List<E> skipped() {
        return skipped;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ball<?> that
                && number == that.number
                && tie == that.tie
                && Objects.equals(pot, that.pot)
                && drawn.equals(that.drawn)
                && admitted.equals(that.admitted)
                && skipped.equals(that.skipped);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, tie, pot, drawn, admitted, skipped);
    }

    /** The ball as text, such as {@code 2. pot B: MC Alger (ALG) (skipped: MAS Fez (MAR))} or {@code 3. first leg at MC Alger (ALG)}. */
    @Override
    public String toString() {
        return number + ". " + (pot == null ? "first leg at " : "pot " + pot.name() + ": ") + drawn
                + (skipped.isEmpty() ? "" : " (skipped: " + DrawErrors.listed(skipped) + ")");
    }
}
