package io.github.secondleg.rules.uefa;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The rows of one competition: seasons, criteria, rounds, article, and the numbers of the sources in {@code docs/sources}.
 *
 * <p>A table adds three things to an {@link Edition}. It cites the regulations with the season, as in {@code 1992/93}. It makes two editions
 * of a row if the final has another form than the other rounds. And the settings by {@link #competition}, {@link #formOfRounds}, {@link
 * #formOfFinal} and {@link #sanctions} apply to all rows after them. At first rounds have two legs, the final has one match, and the sanctions
 * are the basic ones.
 */
final class UefaTable {
    private final IntFunction<String> seasonInWords;
    private final List<Edition> editions = new ArrayList<>();
    private String rules = "";
    private String regulations = "";
    private Edition.Form formOfRounds = Edition.Form.TWO_LEGS;
    private Edition.Form formOfFinal = Edition.Form.ONE_MATCH;
    private Sanctions sanctions = Sanctions.basic();

    private UefaTable(IntFunction<String> seasonInWords) {
        this.seasonInWords = seasonInWords;
    }

    /** A table whose seasons cross a year. The season 1992 is cited as 1992/93. */
    static UefaTable ofSeasonsOverTwoYears(String competition) {
        return new UefaTable(year -> String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100))
                .competition(competition);
    }

    /** A table whose seasons are within a year. */
    static UefaTable ofSeasonsInOneYear(String competition) {
        return new UefaTable(Integer::toString).competition(competition);
    }

    /** Sets the name of the competition. */
    UefaTable competition(String name) {
        rules = "the rules of the " + name;
        regulations = "Regulations of the " + name;
        return this;
    }

    /** Sets the form of all rounds but the final. */
    UefaTable formOfRounds(Edition.Form form) {
        formOfRounds = form;
        return this;
    }

    /** Sets the form of the final. */
    UefaTable formOfFinal(Edition.Form form) {
        formOfFinal = form;
        return this;
    }

    /** Sets the sanctions. */
    UefaTable sanctions(Sanctions newSanctions) {
        sanctions = newSanctions;
        return this;
    }

    /** Adds a row for several seasons whose article is not known. */
    UefaTable seasons(int first, int last, Criteria criteria, UefaRounds rounds, int... sources) {
        return add(first, last, criteria, rounds, withoutArticle(), sources);
    }

    /** Adds a row for one season whose article is not known. */
    UefaTable season(int year, Criteria criteria, UefaRounds rounds, int... sources) {
        return add(year, year, criteria, rounds, withoutArticle().ofEdition(seasonInWords.apply(year)), sources);
    }

    /** Adds a row for one season whose article is known. */
    UefaTable season(
            int year, Criteria criteria, UefaRounds rounds, String article, Citation.Source source, int... sources) {
        Citation citation = Citation.of(regulations, seasonInWords.apply(year), article, source);
        return add(year, year, criteria, rounds, citation, sources);
    }

    private Citation withoutArticle() {
        return Citation.of(regulations, Citation.Source.SECONDARY);
    }

    private UefaTable add(
            int first, int last, Criteria criteria, UefaRounds rounds, Citation citation, int... sources) {
        TiebreakChain chain = criteria.chain(rules, citation).withSanctions(sanctions);
        List<String> finals = rounds.names().stream().filter(UefaTable::isFinal).toList();
        List<String> others =
                rounds.names().stream().filter(name -> !isFinal(name)).toList();
        if (formOfFinal == formOfRounds) {
            editions.add(edition(first, last, chain, rounds.names(), formOfRounds, sources));
        } else {
            if (!others.isEmpty()) {
                editions.add(edition(first, last, chain, others, formOfRounds, sources));
            }
            if (!finals.isEmpty()) {
                editions.add(edition(first, last, chain, finals, formOfFinal, sources));
            }
        }
        return this;
    }

    private static boolean isFinal(String round) {
        return round.equals("final") || round.equals("finals");
    }

    private static Edition edition(
            int first, int last, TiebreakChain chain, List<String> rounds, Edition.Form form, int... sources) {
        Edition edition = Edition.ofSeasons(first, last, chain, rounds).knownFrom(sources);
        return switch (form) {
            case TWO_LEGS -> edition.overTwoLegs();
            case ONE_MATCH -> edition.overOneMatch();
            case EITHER -> edition;
        };
    }

    List<Edition> editions() {
        return List.copyOf(editions);
    }
}
