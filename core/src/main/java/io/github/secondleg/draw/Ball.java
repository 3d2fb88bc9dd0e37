package io.github.secondleg.draw;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One ball of a draw that was held: what it was, what it could have been, and what was skipped since the draw could not have been completed
 * with it.
 *
 * <p>Two balls are equal if all of this is.
 *
 * @param <E> what is drawn
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
     * Its number in the draw.
     *
     * @return the number, from 1
     */
    public int number() {
        return number;
    }

    /**
     * The number of the tie that it belongs to.
     *
     * @return the number, from 1
     */
    public int tie() {
        return tie;
    }

    /**
     * The pot it came from.
     *
     * @return the pot, or empty if it says which of the two just drawn hosts the first leg
     */
    public Optional<Pot<E>> pot() {
        return Optional.ofNullable(pot);
    }

    /**
     * What was drawn.
     *
     * @return the ball
     */
    public E drawn() {
        return drawn;
    }

    /**
     * What could have been drawn.
     *
     * @return an immutable list, in the order of the pot, with {@link #drawn()} among it
     */
    public List<E> admitted() {
        return admitted;
    }

    /**
     * What lay in the pot and could not be drawn, since a constraint bars it or the draw could not have been completed.
     *
     * @return an immutable list, in the order of the pot, mostly empty
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

    /** As in {@code 2. pot B: MC Alger (ALG) (skipped: MAS Fez (MAR))}, or {@code 3. first leg at MC Alger (ALG)}. */
    @Override
    public String toString() {
        return number + ". " + (pot == null ? "first leg at " : "pot " + pot.name() + ": ") + drawn
                + (skipped.isEmpty() ? "" : " (skipped: " + DrawErrors.listed(skipped) + ")");
    }
}
