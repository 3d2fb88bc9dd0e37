package io.github.secondleg.draw;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Two pots that are drawn against each other. Each tie takes a ball from the first pot, then its opponent from the second. The pairing ends
 * if one of the pots is empty, or after the number of ties given by {@link #withTies}.
 *
 * <p>By default, the ball from the first pot hosts the first leg.
 *
 * @param <E> the type of the balls
 */
public final class PotPairing<E> {
    private static final int UNTIL_EMPTY = 0;

    private final Pot<E> first;
    private final Pot<E> second;
    private final int ties;
    private final Hosting hosting;

    private PotPairing(Pot<E> first, Pot<E> second, int ties, Hosting hosting) {
        this.first = first;
        this.second = second;
        this.ties = ties;
        this.hosting = hosting;
    }

    /**
     * A pairing of two pots.
     *
     * @param <E> the type of the balls
     * @param first the pot from which the first ball of each tie comes
     * @param second the pot from which its opponent comes
     * @return the pairing, which ends if one of the pots is empty
     * @throws IllegalArgumentException if the two pots are equal
     */
    public static <E> PotPairing<E> of(Pot<E> first, Pot<E> second) {
        Objects.requireNonNull(first, "first");
        if (first.equals(Objects.requireNonNull(second, "second"))) {
            throw DrawErrors.potAgainstItself(first.name());
        }
        return new PotPairing<>(first, second, UNTIL_EMPTY, Hosting.FIRST_BALL);
    }

    /**
     * A pairing within one pot. The ball drawn first hosts the first leg.
     *
     * @param <E> the type of the balls
     * @param pot the pot
     * @return the pairing, which ends if fewer than two balls are left
     */
    public static <E> PotPairing<E> within(Pot<E> pot) {
        Objects.requireNonNull(pot, "pot");
        return new PotPairing<>(pot, pot, UNTIL_EMPTY, Hosting.FIRST_BALL);
    }

    /**
     * The same pairing with a fixed number of ties, which may leave balls in both pots.
     *
     * @param newTies the number of ties, one or more
     * @return the pairing
     * @throws IllegalArgumentException if the number is below one
     */
    public PotPairing<E> withTies(int newTies) {
        if (newTies < 1) {
            throw DrawErrors.tooFewTies(newTies);
        }
        return new PotPairing<>(first, second, newTies, hosting);
    }

    /**
     * The same pairing with the balls of one pot as first-leg hosts.
     *
     * @param host the first or the second pot of this pairing
     * @return the pairing
     * @throws IllegalArgumentException if the pot is neither of the two
     */
    public PotPairing<E> withFirstLegAt(Pot<E> host) {
        if (!Objects.requireNonNull(host, "host").equals(first) && !host.equals(second)) {
            throw DrawErrors.hostOfNeitherPot(host.name(), this);
        }
        return new PotPairing<>(first, second, ties, host.equals(first) ? Hosting.FIRST_BALL : Hosting.SECOND_BALL);
    }

    /**
     * The same pairing with a third ball for each tie, which decides the host of the first leg.
     *
     * @return the pairing
     * @throws IllegalArgumentException if this is a pairing within one pot, where the first ball hosts the first leg
     */
    public PotPairing<E> withFirstLegDrawn() {
        if (first.equals(second)) {
            throw DrawErrors.firstLegDrawnWithin(first.name());
        }
        return new PotPairing<>(first, second, ties, Hosting.THIRD_BALL);
    }

    /**
     * The pot from which the first ball of each tie comes.
     *
     * @return the pot
     */
    public Pot<E> first() {
        return first;
    }

    /**
     * The pot from which the second ball of each tie comes.
     *
     * @return the pot, which is {@link #first()} again in a pairing within one pot
     */
    public Pot<E> second() {
        return second;
    }

    /**
     * The number of ties given by {@link #withTies}.
     *
     * @return the number, or empty if the pairing continues until one of the pots is empty
     */
    public OptionalInt ties() {
        return ties == UNTIL_EMPTY ? OptionalInt.empty() : OptionalInt.of(ties);
    }

    /**
     * The pot whose balls host the first legs.
     *
     * @return the pot, or empty if a third ball decides
     */
    public Optional<Pot<E>> firstLegAt() {
        return switch (hosting) {
            case FIRST_BALL -> Optional.of(first);
            case SECOND_BALL -> Optional.of(second);
            case THIRD_BALL -> Optional.empty();
        };
    }

    Hosting hosting() {
        return hosting;
    }

    /** The names of the two pots, such as {@code A–B}. */
    @Override
    public String toString() {
        return first.name() + "–" + second.name();
    }
}
