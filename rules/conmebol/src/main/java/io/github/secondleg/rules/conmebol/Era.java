package io.github.secondleg.rules.conmebol;

import io.github.secondleg.Edition;
import io.github.secondleg.TiebreakChain;
import java.util.ArrayList;
import java.util.List;

/** The editions of a span of seasons with one chain: those in which the disciplinary rules of 2015 were in force have its awards too. */
final class Era {
    private Era() {}

    static List<Edition> twoLegs(int first, int last, TiebreakChain chain, String[] rounds, int... sources) {
        return eitherForm(first, last, chain, rounds, sources).stream()
                .map(Edition::overTwoLegs)
                .toList();
    }

    static List<Edition> oneMatch(int first, int last, TiebreakChain chain, String[] rounds, int... sources) {
        return eitherForm(first, last, chain, rounds, sources).stream()
                .map(Edition::overOneMatch)
                .toList();
    }

    static List<Edition> eitherForm(int first, int last, TiebreakChain chain, String[] rounds, int... sources) {
        return of(first, last, chain, rounds).stream()
                .map(edition -> edition.knownFrom(sources))
                .toList();
    }

    static List<Edition> of(int first, int last, TiebreakChain chain, String... rounds) {
        List<Edition> editions = new ArrayList<>();
        add(editions, first, Math.min(last, DisciplinaryCode.FIRST_SEASON - 1), chain, rounds);
        add(
                editions,
                Math.max(first, DisciplinaryCode.FIRST_SEASON),
                Math.min(last, DisciplinaryCode.LAST_SEASON),
                chain.withSanctions(DisciplinaryCode.OF_2015),
                rounds);
        add(editions, Math.max(first, DisciplinaryCode.LAST_SEASON + 1), last, chain, rounds);
        return editions;
    }

    private static void add(List<Edition> editions, int first, int last, TiebreakChain chain, String... rounds) {
        if (first <= last) {
            editions.add(Edition.ofSeasons(first, last, chain, rounds));
        }
    }
}
