package io.github.secondleg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of a competition under a name, offered to everyone who has your module on the class path or the module path.
 *
 * <p><b>Implement this interface to publish rules</b>: a public class with a public constructor without parameters, declared in two
 * places. Nothing in core is touched.
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
 * <p>For the class path, a file {@code META-INF/services/io.github.secondleg.RuleSet} with the name of the class in a line:
 *
 * <pre>{@code
 * org.example.villagecup.VillageCup
 * }</pre>
 *
 * <p>For the module path, a line in {@code module-info.java}:
 *
 * <pre>{@code
 * module org.example.villagecup {
 *     requires io.github.secondleg;
 *
 *     provides io.github.secondleg.RuleSet with org.example.villagecup.VillageCup;
 * }
 * }</pre>
 *
 * <p>Rule sets are looked for once, with the class loader that loaded core; the thread's context loader is never read. Containers that
 * keep rule modules elsewhere pass a loader. One broken rule set fails every lookup, with its cause, rather than go missing quietly.
 */
public interface RuleSet {
    /**
     * The name by which the rules are found: small letters, digits and hyphens, as in {@code caf}.
     *
     * @return the name
     */
    String name();

    /**
     * Other names by which they are found.
     *
     * @return the aliases, of the same form as a name
     */
    default Set<String> aliases() {
        return Set.of();
    }

    /**
     * The rules that the bare name means. They never change once published: a new edition is added to {@link #editions()}.
     *
     * @return the chain
     */
    TiebreakChain chain();

    /**
     * The rules by season and round, where they differ or are to be asked for by season.
     *
     * @return the editions offered, without two for one round of one season
     */
    default List<Edition> editions() {
        return List.of();
    }

    /**
     * The rules of a season.
     *
     * @param season the year in which the season began: 2017 for 2017 and for 2017–18
     * @param round the round as its edition names it, as in {@code first round}; also {@code First Round}, see {@link Edition#covers}
     * @return the chain
     * @throws IllegalArgumentException if no edition covers that round of that season; the message says what is covered
     * @throws IllegalStateException if two editions cover it
     */
    default TiebreakChain in(int season, String round) {
        return RuleSets.editionOf(this, season, Objects.requireNonNull(round, "round"))
                .chain();
    }

    /**
     * The rules of a season in which all rounds that are covered have the same.
     *
     * @param season the year in which the season began: 2017 for 2017 and for 2017–18
     * @return the chain
     * @throws IllegalArgumentException if no edition covers the season, or its rounds differ; the message says what is covered
     */
    default TiebreakChain in(int season) {
        return RuleSets.chainOf(this, season);
    }

    /**
     * Looks for a rule set.
     *
     * @param name a name or alias
     * @return the rule set, or empty if there is none of that name
     * @throws IllegalStateException if a rule set on the class path or module path is broken
     */
    static Optional<RuleSet> find(String name) {
        return RuleSets.installed().find(name);
    }

    /**
     * Looks for a rule set with a class loader of the caller's choice. Nothing of it is remembered.
     *
     * @param name a name or alias
     * @param loader where to look
     * @return the rule set, or empty if there is none of that name
     * @throws IllegalStateException if a rule set there is broken
     */
    static Optional<RuleSet> find(String name, ClassLoader loader) {
        return RuleSets.from(Objects.requireNonNull(loader, "loader")).find(name);
    }

    /**
     * The rule set of a name.
     *
     * @param name a name or alias
     * @return the rule set
     * @throws RuleSetNotFoundException if there is none of that name; it says which there are
     * @throws IllegalStateException if a rule set on the class path or module path is broken
     */
    static RuleSet named(String name) {
        return RuleSets.installed().named(name);
    }

    /**
     * The rule set of a name, looked for with a class loader of the caller's choice. Nothing of it is remembered.
     *
     * @param name a name or alias
     * @param loader where to look
     * @return the rule set
     * @throws RuleSetNotFoundException if there is none of that name; it says which there are
     * @throws IllegalStateException if a rule set there is broken
     */
    static RuleSet named(String name, ClassLoader loader) {
        return RuleSets.from(Objects.requireNonNull(loader, "loader")).named(name);
    }

    /**
     * Every rule set there is, by name.
     *
     * @return an immutable list
     * @throws IllegalStateException if one of them is broken
     */
    static List<RuleSet> available() {
        return RuleSets.installed().all();
    }

    /**
     * Every rule set that a class loader finds, by name.
     *
     * @param loader where to look
     * @return an immutable list
     * @throws IllegalStateException if one of them is broken
     */
    static List<RuleSet> available(ClassLoader loader) {
        return RuleSets.from(Objects.requireNonNull(loader, "loader")).all();
    }
}
