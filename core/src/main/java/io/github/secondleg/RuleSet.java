package io.github.secondleg;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The rules of a competition under a name. {@link RuleSets} finds them if their module is on the class path or the module path.
 *
 * <p><b>Implement this interface to publish rules</b>: write a public class with a public constructor without parameters, and declare it
 * in two places. Nothing in core changes.
 *
 * <pre>{@code
 * public final class VillageCup implements RuleSet {
 *     @Override
 *     public String name() {
 *         return "village-cup";
 *     }
 *
 *     @Override
 *     public TiebreakChain chain() {
 *         return TiebreakChain.of("the rules of the Village Cup", Tiebreaker.aggregate(), Tiebreaker.playOffMatch());
 *     }
 * }
 * }</pre>
 *
 * <p>For the class path, add a file {@code META-INF/services/io.github.secondleg.RuleSet} with the name of the class on a line:
 *
 * <pre>{@code
 * org.example.villagecup.VillageCup
 * }</pre>
 *
 * <p>For the module path, add a line to {@code module-info.java}:
 *
 * <pre>{@code
 * module org.example.villagecup {
 *     requires io.github.secondleg;
 *
 *     provides io.github.secondleg.RuleSet with org.example.villagecup.VillageCup;
 * }
 * }</pre>
 *
 * <p>A rule set with rules by season extends {@link io.github.secondleg.rules.RuleTable}, which needs nothing but its rows.
 */
public interface RuleSet {
    /**
     * The name by which the rules are found: lower-case letters, digits and hyphens, as in {@code caf}.
     *
     * @return the name
     */
    String name();

    /**
     * Other names by which the rules are found.
     *
     * @return the aliases, of the same form as a name
     */
    default Set<String> aliases() {
        return Set.of();
    }

    /**
     * The rules that the bare name means. Once published they never change: new rules become a new edition in {@link #editions()}.
     *
     * @return the chain
     */
    TiebreakChain chain();

    /**
     * The rules by season and round, if they are known by season.
     *
     * @return the editions; at most one covers a round of a season
     */
    default List<Edition> editions() {
        return List.of();
    }

    /**
     * The rules of a round of a season.
     *
     * @param season the year in which the season began: 2017 for 2017 and for 2017–18
     * @param round the round as its edition names it, as in {@code first round}; {@link Edition#covers} says which other spellings are
     *     found
     * @return the chain
     * @throws RulesNotFoundException.UnknownSeason if no edition covers that season
     * @throws RulesNotFoundException.UnknownRound if no edition covers that round of it
     * @throws IllegalStateException if two editions cover it
     */
    default TiebreakChain forRound(int season, String round) {
        return RuleSets.editionOf(this, season, Objects.requireNonNull(round, "round"))
                .chain();
    }

    /**
     * The rules of a season whose covered rounds all have the same rules.
     *
     * @param season the year in which the season began: 2017 for 2017 and for 2017–18
     * @return the chain; if the rounds differ in their form, it is for ties of either form
     * @throws RulesNotFoundException.UnknownSeason if no edition covers that season
     * @throws IllegalArgumentException if the rules of its rounds differ
     */
    default TiebreakChain forSeason(int season) {
        return RuleSets.chainOf(this, season);
    }

    /**
     * The rule set of a name: the short form of {@code RuleSets.installed().named(name)}.
     *
     * @param name a name or alias
     * @return the rule set
     * @throws RulesNotFoundException.UnknownRuleSet if no rule set has that name; the message lists the names
     * @throws IllegalStateException if a rule set on the class path or module path is broken
     */
    static RuleSet named(String name) {
        return RuleSets.installed().named(name);
    }
}
