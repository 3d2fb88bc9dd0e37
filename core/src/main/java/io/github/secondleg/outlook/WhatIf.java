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
 * One tie under two sets of rules: what they decided, and what others would have.
 *
 * <pre>{@code
 * TiebreakChain caf = TiebreakChain.caf();
 * TiebreakChain other = caf.without(Tiebreaker.awayGoals()).withName("the same rules without away goals");
 * WhatIf.changes(season, caf, other).forEach(System.out::println);
 * }</pre>
 *
 * <p>Two are equal if both their decisions are.
 */
public final class WhatIf {
    private final Decision decision;
    private final Decision otherwise;

    private WhatIf(Decision decision, Decision otherwise) {
        this.decision = decision;
        this.otherwise = otherwise;
    }

    /**
     * A tie under two sets of rules.
     *
     * @param tie the tie
     * @param rules the rules it was played under
     * @param others the rules to try instead
     * @return both decisions
     */
    public static WhatIf of(Tie tie, TiebreakChain rules, TiebreakChain others) {
        Objects.requireNonNull(tie, "tie");
        return new WhatIf(
                Objects.requireNonNull(rules, "rules").decide(tie),
                Objects.requireNonNull(others, "others").decide(tie));
    }

    /**
     * The ties that come out differently.
     *
     * @param ties the ties
     * @param rules the rules they were played under
     * @param others the rules to try instead
     * @return those that {@linkplain #isChange() change}, in the order given, as an immutable list
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
     * What the rules decided.
     *
     * @return the decision under the first rules
     */
    public Decision decision() {
        return decision;
    }

    /**
     * What the other rules would have decided.
     *
     * @return the decision under the second rules
     */
    public Decision otherwise() {
        return otherwise;
    }

    /**
     * Whether the outcome differs: another team advances, or one instead of none, or something is awaited under one set of
     * rules alone. That another criterion puts the same team through is no change.
     *
     * @return {@code true} if the outcome is another one
     */
    public boolean isChange() {
        return !decision.hasSameOutcomeAs(otherwise);
    }

    /**
     * Both decisions explained in a sentence or two.
     *
     * @return the tie, and what either set of rules says of it, as data
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

    /** A varied chain keeps its name, and a reader could not distinguish two chains of one name. */
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

    /** The tie, and a line for what either set of rules says of it. */
    @Override
    public String toString() {
        return explanation().text();
    }
}
