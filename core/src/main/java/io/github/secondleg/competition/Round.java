package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.secondleg.Match;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A round of a competition's plan: the slots of its ties, its windows, and its own rules if it has any.
 *
 * <pre>{@code
 * Round.named("First round")
 *         .windows(Window.of(march10, march12), Window.of(march17, march19))
 *         .tie(Slot.winnerOf("Preliminary round 2"), Slot.winnerOf("Preliminary round 1"))
 *         .tie(Slot.entrant(djoliba), Slot.winnerOf("Preliminary round 3"));
 * }</pre>
 *
 * <p>The name of a tie is the name of its round with a number, as in {@code First round 2}. If a round has one tie, both have the same
 * name. Two rounds are equal if their names, slots, windows, numbers of matches, and the names of their rules are equal.
 */
public final class Round {
    private final String name;
    private final ImmutableList<Slot> slots;
    private final boolean overOneMatch;
    private final ImmutableMap<Match, Window> windows;
    private final @Nullable TiebreakChain rules;

    private Round(
            String name,
            ImmutableList<Slot> slots,
            boolean overOneMatch,
            ImmutableMap<Match, Window> windows,
            @Nullable TiebreakChain rules) {
        this.name = name;
        this.slots = slots;
        this.overOneMatch = overOneMatch;
        this.windows = windows;
        this.rules = rules;
    }

    /**
     * A round without ties.
     *
     * @param name the name, as in {@code First round}
     * @return the round
     * @throws IllegalArgumentException if the name is blank
     */
    public static Round named(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw CompetitionErrors.blank("round name", name);
        }
        return new Round(name, ImmutableList.of(), false, ImmutableMap.of(), null);
    }

    /**
     * The round with one more tie.
     *
     * @param firstLegHost the slot of the first-leg host, or of the home team of a single match
     * @param secondLegHost the slot of the other team, the second-leg host
     * @return the round with the tie
     */
    public Round tie(Slot firstLegHost, Slot secondLegHost) {
        return slots(List.of(
                Objects.requireNonNull(firstLegHost, "firstLegHost"),
                Objects.requireNonNull(secondLegHost, "secondLegHost")));
    }

    /**
     * The round with one more tie, between two teams that enter here.
     *
     * @param firstLegHost the first-leg host, or the home team of a single match
     * @param secondLegHost the other team, the second-leg host
     * @return the round with the tie
     */
    public Round tie(Team firstLegHost, Team secondLegHost) {
        return tie(
                Slot.entrant(Objects.requireNonNull(firstLegHost, "firstLegHost")),
                Slot.entrant(Objects.requireNonNull(secondLegHost, "secondLegHost")));
    }

    /**
     * The round with more slots. Each two of them make a tie. A competition rejects a round with an odd number of slots.
     *
     * @param more the slots, first-leg host first
     * @return the round with these slots
     */
    public Round slots(List<Slot> more) {
        ImmutableList<Slot> all = ImmutableList.<Slot>builder()
                .addAll(slots)
                .addAll(Objects.requireNonNull(more, "more"))
                .build();
        return new Round(name, all, overOneMatch, windows, rules);
    }

    /**
     * The round over two legs, within windows. It replaces an earlier {@link #overOneMatch()}.
     *
     * @param ofFirstLegs the window of the first legs
     * @param ofSecondLegs the window of the second legs
     * @return the round with these windows
     * @throws IllegalArgumentException if the window of the second legs begins before that of the first
     */
    public Round windows(Window ofFirstLegs, Window ofSecondLegs) {
        Objects.requireNonNull(ofFirstLegs, "ofFirstLegs");
        Objects.requireNonNull(ofSecondLegs, "ofSecondLegs");
        if (ofSecondLegs.first().isBefore(ofFirstLegs.first())) {
            throw CompetitionErrors.windowsSwapped(name, ofFirstLegs, ofSecondLegs);
        }
        return with(false, ImmutableMap.of(Match.FIRST_LEG, ofFirstLegs, Match.SECOND_LEG, ofSecondLegs));
    }

    /**
     * The round over one match instead of two legs, as a final often is. Its ties are {@link io.github.secondleg.SingleMatchTie}s. Their
     * first slot is the home team. It replaces earlier {@link #windows}.
     *
     * @return the round over one match
     */
    public Round overOneMatch() {
        return with(true, ImmutableMap.of());
    }

    /**
     * The round over one match instead of two legs, within a window.
     *
     * @param ofMatches the window of the matches
     * @return the round over one match
     */
    public Round overOneMatch(Window ofMatches) {
        return with(true, ImmutableMap.of(Match.SINGLE_MATCH, Objects.requireNonNull(ofMatches, "ofMatches")));
    }

    private Round with(boolean nowOverOneMatch, ImmutableMap<Match, Window> newWindows) {
        return new Round(name, slots, nowOverOneMatch, newWindows, rules);
    }

    /**
     * The round under its own rules instead of the competition's.
     *
     * @param ownRules the rules
     * @return the round under these rules
     */
    public Round under(TiebreakChain ownRules) {
        return new Round(name, slots, overOneMatch, windows, Objects.requireNonNull(ownRules, "ownRules"));
    }

    /**
     * The name of the round.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The slots, two for each tie, first-leg host first.
     *
     * @return an immutable list
     */
    public List<Slot> slots() {
        return slots;
    }

    /**
     * The names of the ties, as slots of other rounds and events use them. The slots of the next round are, for example,
     * {@code semiFinals.slots(quarterFinals.tieNames().stream().map(Slot::winnerOf).toList())}.
     *
     * @return an immutable list, in the order of the slots
     */
    public List<String> tieNames() {
        return IntStream.rangeClosed(1, (slots.size() + 1) / 2)
                .mapToObj(number -> slots.size() == 2 ? name : name + " " + number)
                .toList();
    }

    /**
     * Returns {@code true} if the ties are over one match.
     *
     * @return {@code true} if the ties are over one match, {@code false} if they are over two legs
     */
    public boolean isOverOneMatch() {
        return overOneMatch;
    }

    /**
     * The window of its first legs, second legs or single matches.
     *
     * @param match the first leg, the second leg or the single match
     * @return the window, or empty if the round has none
     */
    public Optional<Window> window(Match match) {
        return Optional.ofNullable(windows.get(Objects.requireNonNull(match, "match")));
    }

    Match firstMatch() {
        return overOneMatch ? Match.SINGLE_MATCH : Match.FIRST_LEG;
    }

    Match lastMatch() {
        return overOneMatch ? Match.SINGLE_MATCH : Match.SECOND_LEG;
    }

    /**
     * The rules of the round itself.
     *
     * @return the chain, or empty if the round is under the rules of the competition
     */
    public Optional<TiebreakChain> rules() {
        return Optional.ofNullable(rules);
    }

    private Optional<String> rulesName() {
        return rules().map(TiebreakChain::name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Round that
                && name.equals(that.name)
                && slots.equals(that.slots)
                && overOneMatch == that.overOneMatch
                && windows.equals(that.windows)
                && rulesName().equals(that.rulesName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, slots, overOneMatch, windows);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
