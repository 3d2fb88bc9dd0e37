package io.github.secondleg.rules.uefa;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * The editions of one competition while its rule set is being made: seasons, rounds, family of criteria, and where that is written. A
 * name and a regulation hold until they are changed, as the competition was renamed.
 */
final class Editions {
    private final IntFunction<String> season;
    private final List<Edition> editions = new ArrayList<>();
    private String rules = "";
    private String regulation = "";

    private Editions(IntFunction<String> season) {
        this.season = season;
    }

    /** Of a competition whose seasons go over two years: 1992 is cited as 1992/93. */
    static Editions overTwoYears() {
        return new Editions(year -> String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100));
    }

    /** Of a competition held within a year. */
    static Editions overOneYear() {
        return new Editions(Integer::toString);
    }

    /** What the rules are called, and the regulation they are in, from here on. */
    Editions named(String competition) {
        rules = "the rules of the " + competition;
        regulation = "Regulations of the " + competition;
        return this;
    }

    /** Rules known from encyclopedias and from how ties were decided, without an article. */
    Editions known(int first, int last, Family family, Rounds rounds) {
        Citation source = Citation.withoutArticle(regulation, seasons(first, last), Citation.Source.SECONDARY);
        return add(first, last, rounds, family.chain(rules, source));
    }

    /** Rules whose article is known. */
    Editions written(int first, int last, Family family, Rounds rounds, String article, Citation.Source source) {
        Citation written = Citation.of(regulation, seasons(first, last), article, source);
        return add(first, last, rounds, family.chain(rules, written));
    }

    /** Sanctions of the edition added last, beyond those that every chain has. */
    Editions punishing(UnaryOperator<Sanctions> more) {
        Edition last = editions.remove(editions.size() - 1);
        TiebreakChain chain = last.chain();
        editions.add(new Edition(
                last.firstSeason(),
                last.lastSeason(),
                last.rounds(),
                chain.withSanctions(more.apply(chain.sanctions()))));
        return this;
    }

    private Editions add(int first, int last, Rounds rounds, TiebreakChain chain) {
        editions.add(new Edition(first, last, new LinkedHashSet<>(rounds.names()), chain));
        return this;
    }

    private String seasons(int first, int last) {
        return first == last ? season.apply(first) : season.apply(first) + " to " + season.apply(last);
    }

    List<Edition> list() {
        return List.copyOf(editions);
    }
}
