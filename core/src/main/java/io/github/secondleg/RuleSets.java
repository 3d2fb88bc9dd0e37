package io.github.secondleg;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.secondleg.names.CompetitionName;
import io.github.secondleg.names.RoundName;
import io.github.secondleg.names.RoundNames;
import io.github.secondleg.names.SeasonRound;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets that a class loader finds, by name.
 *
 * <p>Immutable. If a rule set is broken, every lookup fails with its cause.
 */
public final class RuleSets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ImmutableSortedMap<String, RuleSet> byName;
    private final ImmutableSetMultimap<String, RuleSet> byNickname;
    /** Held as a value and thrown afresh at each lookup, since a failing static initialiser would show its cause only once. */
    private final @Nullable Throwable broken;

    private RuleSets(Map<String, RuleSet> byName, SetMultimap<String, RuleSet> byNickname, @Nullable Throwable broken) {
        this.byName = ImmutableSortedMap.copyOf(byName);
        this.byNickname = ImmutableSetMultimap.copyOf(byNickname);
        this.broken = broken;
    }

    /** The rule sets of core's own class loader, which are read once, on first use. */
    private static final class Installed {
        static final RuleSets ALL = load(RuleSet.class.getClassLoader());
        static final @Nullable TiebreakChain CAF = chainOrNull("caf");

        private static @Nullable TiebreakChain chainOrNull(String name) {
            try {
                return chainOf(ALL.named(name));
            } catch (RuntimeException | LinkageError failure) {
                return null; // the caller's own lookup fails again, with a stack trace of its own
            }
        }
    }

    /**
     * The rule sets on the class path or the module path of core's own class loader. They are looked up once. The context class loader of
     * the thread is never read.
     *
     * @return the rule sets
     */
    public static RuleSets installed() {
        return Installed.ALL;
    }

    static TiebreakChain caf() {
        TiebreakChain caf = Installed.CAF;
        return caf != null ? caf : chainOf(installed().named("caf"));
    }

    /** The chain of a rule set that anybody may have written. If it is broken, the message names the rule set. */
    static TiebreakChain chainOf(RuleSet ruleSet) {
        TiebreakChain chain;
        try {
            chain = ruleSet.chain();
        } catch (RuntimeException | LinkageError failure) {
            throw RuleSetErrors.ruleSetWithBrokenChain(ruleSet, failure);
        }
        if (chain == null) {
            throw RuleSetErrors.ruleSetWithoutChain(ruleSet);
        }
        return chain;
    }

    /** The rounds that the editions of a season name, for rule sets that do not list them by season. */
    static RoundNames roundsOf(RuleSet ruleSet, int season) {
        return RoundNames.of(ruleSet.editions().stream()
                .filter(edition -> edition.isOf(season))
                .flatMap(edition -> edition.rounds().stream())
                .distinct()
                .map(RoundName::of)
                .toList());
    }

    /** The rules of the one round of a season that a text means. */
    static TiebreakChain chainOf(RuleSet ruleSet, int season, String text) {
        List<RoundName> candidates = ruleSet.rounds(season).candidates(text);
        if (candidates.size() > 1) {
            throw RuleSetErrors.ambiguousRound(ruleSet, season, text, candidates);
        }
        if (candidates.isEmpty()) {
            throw RuleSetErrors.editionNotFound(ruleSet, season, text);
        }
        RoundName round = candidates.get(0);
        return editionOf(ruleSet, season, round)
                .chain()
                .foundFor(new SeasonRound(ruleSet.name(), ruleSet.seasonName(season), round.name()));
    }

    /** The one edition of a rule set for a round of a season, by the first of its names that has one. */
    private static Edition editionOf(RuleSet ruleSet, int season, RoundName round) {
        List<Edition> found = round.all().stream()
                .map(name -> ruleSet.editions().stream()
                        .filter(edition -> edition.covers(season, name))
                        .toList())
                .filter(covering -> !covering.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.isEmpty()) {
            throw RuleSetErrors.editionNotFound(ruleSet, season, round.name());
        }
        if (found.size() > 1) {
            throw RuleSetErrors.editionTwice(ruleSet, season, round.name(), found.get(0), found.get(1));
        }
        return found.get(0);
    }

    /** The newest rules of a round, marked as assumed. */
    static TiebreakChain newestOf(RuleSet ruleSet, String text) {
        int last = ruleSet.editions().stream()
                .mapToInt(edition -> edition.lastSeason().orElse(edition.firstSeason()))
                .max()
                .orElse(0);
        int first =
                ruleSet.editions().stream().mapToInt(Edition::firstSeason).min().orElse(1);
        for (int season = last; season >= first; season--) {
            if (ruleSet.rounds(season).find(text).isPresent()) {
                return chainOf(ruleSet, season, text).assumedFrom(ruleSet.seasonName(season));
            }
        }
        throw RuleSetErrors.editionNotFound(ruleSet, last, text);
    }

    /** The one chain of all editions of a season. */
    static TiebreakChain chainOf(RuleSet ruleSet, int season) {
        List<Edition> found = ruleSet.editions().stream()
                .filter(edition -> edition.isOf(season))
                .toList();
        if (found.isEmpty()) {
            throw RuleSetErrors.editionNotFound(ruleSet, season);
        }
        TiebreakChain chain = found.get(0).chain();
        if (!found.stream().map(Edition::chain).allMatch(chain::hasSameRulesAs)) {
            throw RuleSetErrors.roundsDiffer(ruleSet, season, found);
        }
        boolean sameForm = found.stream().map(Edition::form).distinct().count() == 1;
        return sameForm ? chain : chain.withForm(Edition.Form.EITHER);
    }

    /**
     * The rule sets that a class loader finds. They are looked up at each call.
     *
     * @param loader the class loader
     * @return the rule sets
     */
    public static RuleSets of(ClassLoader loader) {
        return load(Objects.requireNonNull(loader, "loader"));
    }

    private static RuleSets load(@Nullable ClassLoader loader) {
        Map<String, RuleSet> byName = new TreeMap<>();
        SetMultimap<String, RuleSet> byNickname =
                MultimapBuilder.treeKeys().linkedHashSetValues().build();
        try {
            for (RuleSet ruleSet : ServiceLoader.load(RuleSet.class, loader)) {
                for (String name : checkedNamesOf(ruleSet)) {
                    RuleSet other = byName.put(name, ruleSet);
                    if (other != null) {
                        throw RuleSetErrors.ruleSetTwice(name, other, ruleSet);
                    }
                }
                for (String nickname : checked(ruleSet.nicknames(), ruleSet)) {
                    byNickname.put(nickname, ruleSet);
                }
            }
            return new RuleSets(byName, byNickname, null);
        } catch (RuntimeException | Error failure) {
            return new RuleSets(Map.of(), ImmutableSetMultimap.of(), failure);
        }
    }

    private static Set<String> checkedNamesOf(RuleSet ruleSet) {
        return checked(namesOf(ruleSet), ruleSet);
    }

    private static Set<String> checked(Set<String> names, RuleSet ruleSet) {
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw RuleSetErrors.ruleSetName(name, ruleSet);
            }
        }
        return names;
    }

    private static Set<String> namesOf(RuleSet ruleSet) {
        try {
            Set<String> names = new LinkedHashSet<>();
            names.add(Objects.requireNonNull(ruleSet.name(), "name"));
            ruleSet.aliases().forEach(alias -> names.add(Objects.requireNonNull(alias, "alias")));
            return names;
        } catch (RuntimeException failure) {
            throw RuleSetErrors.ruleSetWithoutName(ruleSet, failure);
        }
    }

    /**
     * Looks for a rule set. {@code Copa Libertadores} finds {@code copa-libertadores}: capital letters, accents, spaces and hyphens make no
     * difference.
     *
     * @param name a name, an alias, or a nickname that no other rule set has
     * @return the rule set, or empty if none has that name, or several share it
     * @throws IllegalStateException if one of the rule sets is broken
     */
    public Optional<RuleSet> find(String name) {
        List<RuleSet> candidates = candidates(name);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private List<RuleSet> candidates(String name) {
        String plain = CompetitionName.plain(name);
        RuleSet found = byName().get(plain);
        return found != null ? List.of(found) : List.copyOf(byNickname.get(plain));
    }

    /**
     * The rule set of a name.
     *
     * @param name a name, an alias, or a nickname that no other rule set has
     * @return the rule set
     * @throws RulesNotFoundException.UnknownRuleSet if none has that name
     * @throws RulesNotFoundException.AmbiguousRuleSet if several share it
     * @throws IllegalStateException if one of the rule sets is broken
     */
    public RuleSet named(String name) {
        List<RuleSet> candidates = candidates(name);
        if (candidates.isEmpty()) {
            throw RuleSetErrors.ruleSetNotFound(name, List.copyOf(byName.keySet()));
        }
        if (candidates.size() > 1) {
            throw RuleSetErrors.ambiguousRuleSet(
                    name, candidates.stream().map(RuleSet::name).sorted().toList());
        }
        return candidates.get(0);
    }

    /**
     * All rule sets.
     *
     * @return an immutable list in alphabetical order of the names
     * @throws IllegalStateException if one of them is broken
     */
    public List<RuleSet> all() {
        return byName().entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().name()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, RuleSet> byName() {
        if (broken != null) {
            throw RuleSetErrors.brokenRuleSet(broken);
        }
        return byName;
    }
}
