package io.github.secondleg.rules.uefa;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * The rows of one competition: seasons, family of criteria, rounds, article, and the numbers of the sources in {@code docs/sources}.
 *
 * <p>What is said by {@link #named}, {@link #rounds}, {@link #finals} and {@link #punishing} holds for the rows after it. To begin with,
 * rounds have two legs and finals one match; a row with rounds of both forms becomes two editions.
 */
final class Editions {
    private final IntFunction<String> season;
    private final List<Edition> editions = new ArrayList<>();
    private String rules = "";
    private String regulation = "";
    private Edition.Form formOfRounds = Edition.Form.TWO_LEGS;
    private Edition.Form formOfFinals = Edition.Form.ONE_MATCH;
    private UnaryOperator<Sanctions> sanctions = UnaryOperator.identity();

    private Editions(IntFunction<String> season) {
        this.season = season;
    }

    /** Of a competition whose seasons span two years: 1992 is cited as 1992/93. */
    static Editions overTwoYears() {
        return new Editions(year -> String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100));
    }

    /** Of a competition held within a year. */
    static Editions overOneYear() {
        return new Editions(Integer::toString);
    }

    /** The name of the competition. */
    Editions named(String competition) {
        rules = "the rules of the " + competition;
        regulation = "Regulations of the " + competition;
        return this;
    }

    /** The form of all rounds but the final. */
    Editions rounds(Edition.Form form) {
        formOfRounds = form;
        return this;
    }

    /** The form of the final. */
    Editions finals(Edition.Form form) {
        formOfFinals = form;
        return this;
    }

    /** How the sanctions differ from the basic ones. */
    Editions punishing(UnaryOperator<Sanctions> more) {
        sanctions = more;
        return this;
    }

    /** Rules known from encyclopedias and from how ties were decided, without an article. */
    Editions known(int first, int last, Family family, Rounds rounds, int... sources) {
        Citation citation = Citation.of(regulation, Citation.Source.SECONDARY);
        return add(
                first,
                last,
                family,
                rounds,
                first == last ? citation.ofEdition(season.apply(first)) : citation,
                sources);
    }

    /** Rules of a season whose article is known. */
    Editions written(int year, Family family, Rounds rounds, String article, Citation.Source source, int... sources) {
        return add(year, year, family, rounds, Citation.of(regulation, season.apply(year), article, source), sources);
    }

    private Editions add(int first, int last, Family family, Rounds rounds, Citation citation, int... sources) {
        TiebreakChain chain = family.chain(rules, citation);
        TiebreakChain punishing = chain.withSanctions(sanctions.apply(chain.sanctions()));
        List<String> finals = rounds.names().stream().filter(Editions::isFinal).toList();
        List<String> others =
                rounds.names().stream().filter(name -> !isFinal(name)).toList();
        if (formOfFinals == formOfRounds) {
            editions.add(row(first, last, punishing, rounds.names(), formOfRounds, sources));
        } else {
            if (!others.isEmpty()) {
                editions.add(row(first, last, punishing, others, formOfRounds, sources));
            }
            if (!finals.isEmpty()) {
                editions.add(row(first, last, punishing, finals, formOfFinals, sources));
            }
        }
        return this;
    }

    private static boolean isFinal(String round) {
        return round.equals("final") || round.equals("finals");
    }

    private static Edition row(
            int first, int last, TiebreakChain chain, List<String> rounds, Edition.Form form, int... sources) {
        Edition edition = Edition.ofSeasons(first, last, chain, rounds).knownFrom(sources);
        return switch (form) {
            case TWO_LEGS -> edition.overTwoLegs();
            case ONE_MATCH -> edition.overOneMatch();
            case EITHER -> edition;
        };
    }

    List<Edition> list() {
        return List.copyOf(editions);
    }
}
