package io.github.secondleg.draw;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a draw must keep: of all ties that fall into one group, at most so many are drawn. A tie that may not be drawn at all is in a
 * group of which there may be none.
 *
 * <table>
 * <caption>Constraints by what they say</caption>
 * <tr><th>in words</th><th>factory</th></tr>
 * <tr><td>clubs of one association do not meet</td><td>{@link #apart}</td></tr>
 * <tr><td>these two do not meet</td><td>{@link #mayNotMeet}</td></tr>
 * <tr><td>this one does not host the first leg</td><td>{@link #mayNotHostFirstLeg}</td></tr>
 * <tr><td>at most two ties between these countries; at most one first leg in a city</td><td>{@link #atMost}</td></tr>
 * </table>
 *
 * <p>A draw asks a constraint about every tie there could be, once, when the constraint is added, and never again. So what the functions
 * say must not change with time, nor depend on the order of the calls. What they throw is passed on.
 *
 * <p>Constraints are the same only if they are one object, since functions cannot be compared.
 *
 * @param <E> what is drawn
 */
public final class Constraint<E> {
    private static final String ALL = "all";

    private final int most;
    private final String words;
    private final Function<? super DrawnTie<E>, ? extends Optional<?>> group;

    private Constraint(int most, String words, Function<? super DrawnTie<E>, ? extends Optional<?>> group) {
        if (Objects.requireNonNull(words, "words").isBlank()) {
            throw DrawErrors.blankConstraint(words);
        }
        this.most = most;
        this.words = words;
        this.group = group;
    }

    /**
     * Two of one group do not meet.
     *
     * @param <E> what is drawn
     * @param words what is kept, as in {@code clubs of one association are kept apart}
     * @param group what a ball belongs to, such as its association; by {@code equals}
     * @return the constraint
     * @throws IllegalArgumentException if the words are blank
     */
    public static <E> Constraint<E> apart(String words, Function<? super E, ?> group) {
        Objects.requireNonNull(group, "group");
        return mayNotMeet(
                words,
                (one, other) -> Objects.requireNonNull(group.apply(one), "group")
                        .equals(Objects.requireNonNull(group.apply(other), "group")));
    }

    /**
     * Two of which something is true do not meet, in whichever order they are named.
     *
     * @param <E> what is drawn
     * @param words what is kept, as in {@code the winners of last season's groups do not meet}
     * @param pair whether two may not meet; asked in both orders, and one yes is enough, so that {@code (one, other) -> one == a && other != b}
     *     keeps a from all but b
     * @return the constraint
     * @throws IllegalArgumentException if the words are blank
     */
    public static <E> Constraint<E> mayNotMeet(String words, BiPredicate<? super E, ? super E> pair) {
        Objects.requireNonNull(pair, "pair");
        return none(
                words,
                tie -> pair.test(tie.firstLegHost(), tie.secondLegHost())
                        || pair.test(tie.secondLegHost(), tie.firstLegHost()));
    }

    /**
     * One of which something is true does not host the first leg.
     *
     * @param <E> what is drawn
     * @param words what is kept, as in {@code a club whose ground is closed in April does not host the first leg}
     * @param who whether a ball may not
     * @return the constraint
     * @throws IllegalArgumentException if the words are blank
     */
    public static <E> Constraint<E> mayNotHostFirstLeg(String words, Predicate<? super E> who) {
        Objects.requireNonNull(who, "who");
        return none(words, tie -> who.test(tie.firstLegHost()));
    }

    private static <E> Constraint<E> none(String words, Predicate<DrawnTie<E>> which) {
        return new Constraint<>(0, words, tie -> which.test(tie) ? Optional.of(ALL) : Optional.empty());
    }

    /**
     * Of the ties of each group, at most so many are drawn.
     *
     * @param <E> what is drawn
     * @param ties the most there may be, zero or more
     * @param words what is kept, as in {@code at most one first leg in a city}
     * @param group the group of a tie, such as the city of its first leg; by {@code equals}; empty if the constraint does not concern it
     * @return the constraint
     * @throws IllegalArgumentException if the number is below zero or the words are blank
     */
    public static <E> Constraint<E> atMost(
            int ties, String words, Function<? super DrawnTie<E>, ? extends Optional<?>> group) {
        Objects.requireNonNull(group, "group");
        if (ties < 0) {
            throw DrawErrors.limitBelowZero(ties);
        }
        return new Constraint<>(ties, words, group);
    }

    int most() {
        return most;
    }

    Optional<?> groupOf(DrawnTie<E> tie) {
        return Objects.requireNonNull(group.apply(tie), "group");
    }

    /** The words it was given. */
    @Override
    public String toString() {
        return words;
    }
}
