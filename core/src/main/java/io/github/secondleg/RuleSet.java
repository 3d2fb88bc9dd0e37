package io.github.secondleg;

import io.github.secondleg.names.RoundNames;
import io.github.secondleg.names.SeasonName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
     * Names that people use for it, and that another competition may have as well, as in {@code champions-cup}. If two rule sets share one,
     * it finds neither, and the message has both.
     *
     * @return the nicknames, of the same form as a name
     */
    default Set<String> nicknames() {
        return Set.of();
    }

    /**
     * The rules that the bare name means. They never change once published: a new edition is added to {@link #editions()}.
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
     * The title of the competition, as people say it.
     *
     * @return the title, as in {@code UEFA Champions League}
     */
    default String title() {
        return name();
    }

    /**
     * The rounds that a season had, with the names that mean them.
     *
     * @param season the year in which the season began
     * @return the rounds; none if the season is not covered
     */
    default RoundNames rounds(int season) {
        return RuleSets.roundsOf(this, season);
    }

    /**
     * The season that a text means.
     *
     * @param text the season, as in {@code 2017}, {@code 2017-18}, {@code 2017/2018}
     * @return the year in which it began
     * @throws IllegalArgumentException if the text is no season
     */
    default int season(String text) {
        return SeasonName.parse(text).firstYear();
    }

    /**
     * How the competition writes a season.
     *
     * @param season the year in which the season began
     * @return the season with one year or two; with one if it is not known
     */
    default SeasonName seasonName(int season) {
        return new SeasonName(season, false);
    }

    /**
     * The rules of a round of a season. The {@linkplain TiebreakChain#foundFor() chain} says which season and round were understood.
     *
     * @param season the year in which the season began: 2017 for 2017 and for 2017–18
     * @param round the round, as people write it: {@code Last 16}, {@code 1/8-finals} and {@code R16} are the round of 16; see
     *     {@link RoundNames}
     * @return the chain
     * @throws RulesNotFoundException.UnknownSeason if no edition covers that season
     * @throws RulesNotFoundException.UnknownRound if the season has no such round, or no edition covers it
     * @throws RulesNotFoundException.AmbiguousRound if the text can mean several rounds of that season
     * @throws IllegalStateException if two editions cover it
     */
    default TiebreakChain forRound(int season, String round) {
        return RuleSets.chainOf(this, season, Objects.requireNonNull(round, "round"));
    }

    /**
     * The rules of a round of a season, both as people write them: {@code forRound("2011-12", "Last 16")}.
     *
     * @param season the season, see {@link #season(String)}
     * @param round the round
     * @return the chain
     * @throws RulesNotFoundException if there are no rules for it, as {@link #forRound(int, String)} says
     * @throws IllegalArgumentException if the season is none
     * @throws IllegalStateException if two editions cover it
     */
    default TiebreakChain forRound(String season, String round) {
        return forRound(season(season), round);
    }

    /**
     * The rules of a round of a season, if there are any.
     *
     * @param season the season, see {@link #season(String)}
     * @param round the round
     * @return the chain, or empty if {@link #forRound(String, String)} would not find it
     * @throws IllegalArgumentException if the season is none
     * @throws IllegalStateException if two editions cover it
     */
    default Optional<TiebreakChain> find(String season, String round) {
        try {
            return Optional.of(forRound(season, round));
        } catch (RulesNotFoundException none) {
            return Optional.empty();
        }
    }

    /**
     * The newest rules of a round, for a season that is not covered yet. The name of the chain and its citations say that they are assumed.
     *
     * @param round the round
     * @return the rules of the last season that is covered and has that round
     * @throws RulesNotFoundException.UnknownRound if no season has that round
     */
    default TiebreakChain asInLastSeason(String round) {
        return RuleSets.newestOf(this, Objects.requireNonNull(round, "round"));
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
     * The rules of a season, as people write it, in which all rounds that are covered have the same.
     *
     * @param season the season, see {@link #season(String)}
     * @return the chain; if the rounds differ in their form, it is for ties of either form
     * @throws RulesNotFoundException.UnknownSeason if no edition covers that season
     * @throws IllegalArgumentException if the rules of its rounds differ, or the season is none
     */
    default TiebreakChain forSeason(String season) {
        return forSeason(season(season));
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
