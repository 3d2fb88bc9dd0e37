package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A round of a competition's plan: its ties by their slots, its windows of dates, and rules of its own where it has any.
 *
 * <pre>{@code
 * Round.named("First round")
 *         .windows(Window.of(march10, march12), Window.of(march17, march19))
 *         .tie(Slot.winnerOf("Preliminary round 2"), Slot.winnerOf("Preliminary round 1"))
 *         .tie(Slot.entrant(djoliba), Slot.winnerOf("Preliminary round 3"));
 * }</pre>
 *
 * <p>A tie's name is that of its round with its number, as in {@code First round 2}; the only tie of a round has the round's own. Two
 * rounds are equal if their names, slots and windows are, and their rules have the same name.
 */
public final class Round {
    private final String name;
    private final ImmutableList<Slot> slots;
    private final @Nullable Window firstLegs;
    private final @Nullable Window secondLegs;
    private final @Nullable TiebreakChain rules;

    private Round(
            String name,
            ImmutableList<Slot> slots,
            @Nullable Window firstLegs,
            @Nullable Window secondLegs,
            @Nullable TiebreakChain rules) {
        this.name = name;
        this.slots = slots;
        this.firstLegs = firstLegs;
        this.secondLegs = secondLegs;
        this.rules = rules;
    }

    /**
     * A round without ties.
     *
     * @param name what it is called, as in {@code First round}
     * @return the round
     * @throws IllegalArgumentException if the name is blank
     */
    public static Round named(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw Refusals.blank("round name", name);
        }
        return new Round(name, ImmutableList.of(), null, null, null);
    }

    /**
     * The round with one more tie.
     *
     * @param firstLegHost who is at home in the first leg
     * @param secondLegHost who is at home in the second leg
     * @return the round with the tie
     */
    public Round tie(Slot firstLegHost, Slot secondLegHost) {
        return slots(List.of(
                Objects.requireNonNull(firstLegHost, "firstLegHost"),
                Objects.requireNonNull(secondLegHost, "secondLegHost")));
    }

    /**
     * The round with one more tie, of two clubs that enter here.
     *
     * @param firstLegHost who is at home in the first leg
     * @param secondLegHost who is at home in the second leg
     * @return the round with the tie
     */
    public Round tie(Team firstLegHost, Team secondLegHost) {
        return tie(
                Slot.entrant(Objects.requireNonNull(firstLegHost, "firstLegHost")),
                Slot.entrant(Objects.requireNonNull(secondLegHost, "secondLegHost")));
    }

    /**
     * The round with more slots, two of which in turn make a tie. A competition refuses a round with a slot left over.
     *
     * @param more the slots, first-leg host first
     * @return the round with these slots
     */
    public Round slots(List<Slot> more) {
        ImmutableList<Slot> all = ImmutableList.<Slot>builder()
                .addAll(slots)
                .addAll(Objects.requireNonNull(more, "more"))
                .build();
        return new Round(name, all, firstLegs, secondLegs, rules);
    }

    /**
     * The round with its windows.
     *
     * @param ofFirstLegs when the first legs are to be played
     * @param ofSecondLegs when the second legs are to be played
     * @return the round with these windows
     * @throws IllegalArgumentException if the window of the second legs begins before that of the first
     */
    public Round windows(Window ofFirstLegs, Window ofSecondLegs) {
        Objects.requireNonNull(ofFirstLegs, "ofFirstLegs");
        Objects.requireNonNull(ofSecondLegs, "ofSecondLegs");
        if (ofSecondLegs.first().isBefore(ofFirstLegs.first())) {
            throw Refusals.windowsExchanged(name, ofFirstLegs, ofSecondLegs);
        }
        return new Round(name, slots, ofFirstLegs, ofSecondLegs, rules);
    }

    /**
     * The round under rules of its own, in place of the competition's.
     *
     * @param ownRules the rules
     * @return the round under these rules
     */
    public Round under(TiebreakChain ownRules) {
        return new Round(name, slots, firstLegs, secondLegs, Objects.requireNonNull(ownRules, "ownRules"));
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Its slots, two for each tie, first-leg host first.
     *
     * @return an immutable list
     */
    public List<Slot> slots() {
        return slots;
    }

    /**
     * When its first legs are to be played.
     *
     * @return the window, or empty if none is given
     */
    public Optional<Window> firstLegs() {
        return Optional.ofNullable(firstLegs);
    }

    /**
     * When its second legs are to be played.
     *
     * @return the window, or empty if none is given
     */
    public Optional<Window> secondLegs() {
        return Optional.ofNullable(secondLegs);
    }

    /**
     * Its own rules.
     *
     * @return the rules, or empty if those of the competition hold
     */
    public Optional<TiebreakChain> rules() {
        return Optional.ofNullable(rules);
    }

    /** The name of a tie, counted from 1. */
    String tie(int number) {
        return slots.size() == 2 ? name : name + " " + number;
    }

    private Optional<String> rulesName() {
        return rules().map(TiebreakChain::name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Round that
                && name.equals(that.name)
                && slots.equals(that.slots)
                && Objects.equals(firstLegs, that.firstLegs)
                && Objects.equals(secondLegs, that.secondLegs)
                && rulesName().equals(that.rulesName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, slots, firstLegs, secondLegs);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
