package io.github.secondleg.draw;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule that a draw must keep: it divides ties into groups and limits how many ties of each group are drawn. A tie that must not be drawn
 * at all is in a group with limit zero.
 *
 * <table>
 * <caption>The kinds of constraint</caption>
 * <tr><th>rule</th><th>factory</th></tr>
 * <tr><td>teams of one association do not meet</td><td>{@link #apart}</td></tr>
 * <tr><td>these two teams do not meet</td><td>{@link #mayNotMeet}</td></tr>
 * <tr><td>this team does not host the first leg</td><td>{@link #mayNotHostFirstLeg}</td></tr>
 * <tr><td>at most two ties between these countries; at most one first leg in a city</td><td>{@link #atMost}</td></tr>
 * </table>
 *
 * <p>A draw asks a constraint about every possible tie, once, when the constraint is added. So the answers of its functions must not change
 * with time or depend on the order of the calls. Exceptions that the functions throw are passed on.
 *
 * <p>A constraint is equal only to itself, because functions cannot be compared.
 *
 * @param <E> the type of the balls
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
     * Balls of one group do not meet.
     *
     * @param <E> the type of the balls
     * @param words the rule in words, such as {@code clubs of one association are kept apart}
     * @param group the group of a ball, such as its association; groups are compared by {@code equals}
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
     * Two balls do not meet if a condition is true for them in either order.
     *
     * @param <E> the type of the balls
     * @param words the rule in words, such as {@code the winners of last season's groups do not meet}
     * @param pair the condition under which two balls must not meet. It is asked in both orders and need be true in only one, so
     *     {@code (one, other) -> one == a && other != b} leaves b as the only possible opponent of a
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
     * A ball does not host the first leg if a condition is true for it.
     *
     * @param <E> the type of the balls
     * @param words the rule in words, such as {@code a club whose ground is closed in April does not host the first leg}
     * @param who the condition under which a ball must not host the first leg
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
     * At most a given number of ties is drawn from each group.
     *
     * @param <E> the type of the balls
     * @param ties the limit for each group, zero or more
     * @param words the rule in words, such as {@code at most one first leg in a city}
     * @param group the group of a tie, such as the city of its first leg, or empty if the constraint does not concern the tie; groups are
     *     compared by {@code equals}
     * @return the constraint
     * @throws IllegalArgumentException if the limit is below zero or the words are blank
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

    /** The words of this constraint. */
    @Override
    public String toString() {
        return words;
    }
}
