package io.github.secondleg.outlook;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Decision;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One tie under two chains: the decision of its own rules, and the decision of other rules.
 *
 * <pre>{@code
 * TiebreakChain caf = TiebreakChain.caf();
 * TiebreakChain other = caf.without(Tiebreaker.awayGoals()).withName("the same rules without away goals");
 * WhatIf.changes(season, caf, other).forEach(System.out::println);
 * }</pre>
 *
 * <p>Two are equal if both decisions are equal.
 */
public final class WhatIf {
    private final Decision decision;
    private final Decision otherwise;

    private WhatIf(Decision decision, Decision otherwise) {
        this.decision = decision;
        this.otherwise = otherwise;
    }

    /**
     * A tie under two chains.
     *
     * @param tie the tie
     * @param rules the rules under which it was played
     * @param others the rules to apply instead
     * @return the comparison
     */
    public static WhatIf of(Tie tie, TiebreakChain rules, TiebreakChain others) {
        Objects.requireNonNull(tie, "tie");
        return new WhatIf(
                Objects.requireNonNull(rules, "rules").decide(tie),
                Objects.requireNonNull(others, "others").decide(tie));
    }

    /**
     * The ties with another outcome under the other rules.
     *
     * @param ties the ties
     * @param rules the rules under which they were played
     * @param others the rules to apply instead
     * @return the comparisons of the ties that {@linkplain #isChange() change}, in the order given, as an immutable list
     */
    public static List<WhatIf> changes(Collection<? extends Tie> ties, TiebreakChain rules, TiebreakChain others) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(others, "others");
        return Objects.requireNonNull(ties, "ties").stream()
                .map(tie -> of(tie, rules, others))
                .filter(WhatIf::isChange)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The decision under the first rules.
     *
     * @return the decision
     */
    public Decision decision() {
        return decision;
    }

    /**
     * The decision under the other rules.
     *
     * @return the decision
     */
    public Decision otherwise() {
        return otherwise;
    }

    /**
     * Whether the outcome differs: another team advances, a team advances under one chain alone, or the tie is pending under one chain
     * alone. Another criterion for the same team is no change.
     *
     * @return {@code true} if the outcome differs
     */
    public boolean isChange() {
        return !decision.hasSameOutcomeAs(otherwise);
    }

    /**
     * Both teams, and the summary under either chain.
     *
     * @return the text, as data
     */
    public Note explanation() {
        return Note.of(
                TextKey.WHAT_IF,
                decision.tie().first(),
                decision.tie().second(),
                decision.chain().name(),
                decision.sentences(),
                nameOfOthers(),
                otherwise.sentences());
    }

    /** A varied chain keeps its name, so a reader could not distinguish the two chains. */
    private String nameOfOthers() {
        String name = otherwise.chain().name();
        return name.equals(decision.chain().name()) ? name + ", varied" : name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WhatIf that && decision.equals(that.decision) && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, otherwise);
    }

    /** Both teams, then a line for either chain. */
    @Override
    public String toString() {
        return explanation().text();
    }
}
