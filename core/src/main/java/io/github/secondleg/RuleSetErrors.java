package io.github.secondleg;

import static io.github.secondleg.text.ErrorMessage.rejection;

import com.google.common.base.Ascii;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.secondleg.names.NearestName;
import io.github.secondleg.names.RoundName;
import io.github.secondleg.names.RoundNames;
import io.github.secondleg.text.ErrorMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The error messages about rule sets, their names and their editions, in the form of {@link ErrorMessage}. */
final class RuleSetErrors {
    private static final int LONGEST = 60;

    private RuleSetErrors() {}

    static RulesNotFoundException ruleSetNotFound(String name, List<String> available) {
        String message = "The rule set (" + name + ") is not known; found: " + TieErrors.listed(available) + ".\n"
                + NearestName.to(name, available)
                        .map(nearest -> "Maybe " + nearest + " was meant.")
                        .orElse(
                                "Maybe its module is missing (caf, for one, is in io.github.secondleg:secondleg-rules-caf),"
                                        + " or it is not declared in META-INF/services (module path: provides).");
        return new RulesNotFoundException.UnknownRuleSet(message, name, available);
    }

    static RulesNotFoundException ambiguousRuleSet(String name, List<String> candidates) {
        String message = ErrorMessage.of(
                "The name (" + name + ") can mean several rule sets: " + TieErrors.listed(candidates) + ".",
                "Maybe write one of these names.");
        return new RulesNotFoundException.AmbiguousRuleSet(message, name, candidates);
    }

    static IllegalStateException brokenRuleSet(Throwable cause) {
        return new IllegalStateException(
                "The rule sets cannot be read, since one of them is broken: " + cause.getMessage()
                        + "\nMaybe remove its module from the path until it is fixed.",
                cause);
    }

    static IllegalStateException ruleSetWithoutChain(RuleSet ruleSet) {
        return new IllegalStateException("The chain of " + inFull(ruleSet)
                + " is null.\nMaybe chain() is not written yet, or reads a constant that is initialised later.");
    }

    static IllegalStateException ruleSetWithBrokenChain(RuleSet ruleSet, Throwable cause) {
        return new IllegalStateException(
                "The chain of " + inFull(ruleSet) + " cannot be made (" + cause
                        + ").\nMaybe remove its module from the path until it is fixed.",
                cause);
    }

    private static String inFull(RuleSet ruleSet) {
        return "the rule set (" + ruleSet.name() + "), " + ruleSet.getClass().getName() + ",";
    }

    static IllegalArgumentException ruleSetTwice(String name, RuleSet one, RuleSet other) {
        return rejection(
                "The rule set name (" + name + ") belongs to two rule sets: "
                        + one.getClass().getName() + " and " + other.getClass().getName() + ".",
                "Maybe two versions of one module are on the path.");
    }

    static IllegalArgumentException ruleSetWithoutName(RuleSet ruleSet, RuntimeException cause) {
        return new IllegalArgumentException(
                "The rule set " + ruleSet.getClass().getName() + " has unreadable names (" + cause + ")."
                        + "\nMaybe its name() or aliases() returns null, or throws.",
                cause);
    }

    static IllegalArgumentException ruleSetName(String name, RuleSet ruleSet) {
        return rejection(
                "The rule set name (" + name + ") of " + ruleSet.getClass().getName()
                        + " must have lower-case letters and digits, with hyphens between words.",
                "Maybe write village-cup for Village Cup.");
    }

    static IllegalArgumentException editionNotFound(RuleSet ruleSet, int season, String round) {
        List<String> rounds = ruleSet.editions().stream()
                .filter(edition -> edition.isOf(season))
                .flatMap(edition -> edition.rounds().stream())
                .toList();
        if (rounds.isEmpty()) {
            return seasonNotFound(ruleSet, season, "the " + round + " of " + season);
        }
        RoundNames names = ruleSet.rounds(season);
        String message = ErrorMessage.of(
                "The rule set (" + ruleSet.name() + ") has no rules for the " + Ascii.truncate(round, LONGEST, "…")
                        + " of " + season + "; of that season it has: " + TieErrors.listed(listed(names)) + ".",
                names.nearest(round)
                        .map(nearest -> "Maybe " + nearest + " is meant, which is the nearest name.")
                        .orElse("Maybe one of these rounds or another season is meant."));
        return new RulesNotFoundException.UnknownRound(message, ruleSet.name(), season, round, listed(names));
    }

    private static List<String> listed(RoundNames rounds) {
        return rounds.rounds().stream().map(RoundName::name).toList();
    }

    static IllegalArgumentException ambiguousRound(
            RuleSet ruleSet, int season, String round, List<RoundName> candidates) {
        List<String> names = candidates.stream().map(RoundName::name).toList();
        return new RulesNotFoundException.AmbiguousRound(
                ErrorMessage.of(
                        "The round (" + Ascii.truncate(round, LONGEST, "…") + ") can mean several rounds of " + season
                                + " in the rule set (" + ruleSet.name() + "): " + TieErrors.listed(names) + ".",
                        "Maybe write one of these names."),
                ruleSet.name(),
                names);
    }

    static IllegalArgumentException editionNotFound(RuleSet ruleSet, int season) {
        return seasonNotFound(ruleSet, season, "" + season);
    }

    private static IllegalArgumentException seasonNotFound(RuleSet ruleSet, int season, String what) {
        List<String> covered = seasons(ruleSet.editions());
        String message = ErrorMessage.of(
                "The rule set (" + ruleSet.name() + ") has no rules for " + what + "; the seasons it has are: "
                        + TieErrors.listed(covered) + ".",
                "Maybe give the year in which the season began.");
        return new RulesNotFoundException.UnknownSeason(message, ruleSet.name(), season, covered);
    }

    /** The seasons covered, with neighbouring ones joined. */
    private static List<String> seasons(List<Edition> editions) {
        List<String> spans = new ArrayList<>();
        RangeSet<Integer> covered = TreeRangeSet.create();
        for (Edition edition : editions) {
            covered.add(span(edition).canonical(DiscreteDomain.integers()));
        }
        covered.asRanges().forEach(span -> spans.add(Edition.seasons(span.lowerEndpoint(), last(span))));
        return spans;
    }

    private static Range<Integer> span(Edition edition) {
        OptionalInt last = edition.lastSeason();
        return last.isPresent()
                ? Range.closed(edition.firstSeason(), last.getAsInt())
                : Range.atLeast(edition.firstSeason());
    }

    private static OptionalInt last(Range<Integer> span) {
        return span.hasUpperBound() ? OptionalInt.of(span.upperEndpoint() - 1) : OptionalInt.empty();
    }

    static IllegalArgumentException roundsDiffer(RuleSet ruleSet, int season, List<Edition> editions) {
        return rejection(
                "The rounds of " + season + " have different rules in the rule set (" + ruleSet.name() + "): "
                        + editions(editions) + ".",
                "Maybe name the round: forRound(" + season + ", \""
                        + editions.get(0).rounds().iterator().next() + "\").");
    }

    private static String editions(List<Edition> editions) {
        return TieErrors.listed(editions.stream().map(Edition::toString).toList());
    }

    static IllegalStateException editionTwice(RuleSet ruleSet, int season, String round, Edition one, Edition other) {
        return new IllegalStateException("The rule set (" + ruleSet.name() + ") has rules for the " + round + " of "
                + season + " twice: " + one.chain().name() + " for " + one + ", and "
                + other.chain().name()
                + " for " + other + ".\nMaybe the seasons of the two overlap by mistake.");
    }
}
