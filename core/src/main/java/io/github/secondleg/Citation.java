package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a rule is written: the regulation, with edition and article if they are known, and how well the rule is known.
 *
 * @param regulation the regulation, as in {@code CAF Confederation Cup Regulations}
 * @param edition its edition or season, as in {@code 2017}; empty if no document of a single edition is known to have the rule
 * @param article chapter and number as the regulation counts them, as in {@code III.13}; empty if the number is not known
 * @param source how well the rule is known
 */
public record Citation(String regulation, Optional<String> edition, Optional<String> article, Source source) {
    /** How well a rule is known to the author who cites it. */
    public enum Source {
        /** The regulation's own text was read. */
        TEXT,
        /** The article is quoted, with its number, in a decision or in the press. */
        QUOTED,
        /** A secondary source names it: an encyclopedia, a news or club page. */
        SECONDARY
    }

    /**
     * Checks the words.
     *
     * @param regulation the regulation
     * @param edition its edition or season, if known
     * @param article chapter and number, if known
     * @param source how well the rule is known
     * @throws IllegalArgumentException if any of the words is blank
     */
    public Citation {
        checkPresent("regulation", regulation);
        Objects.requireNonNull(edition, "edition").ifPresent(words -> checkPresent("edition", words));
        Objects.requireNonNull(article, "article").ifPresent(words -> checkPresent("article", words));
        Objects.requireNonNull(source, "source");
    }

    /**
     * A complete citation.
     *
     * @param regulation the regulation, as in {@code CAF Confederation Cup Regulations}
     * @param edition its edition or season, as in {@code 2017}
     * @param article chapter and number as the regulation counts them, as in {@code III.13}
     * @param source how well the rule is known
     * @return the citation
     * @throws IllegalArgumentException if any of the words is blank
     */
    public static Citation of(String regulation, String edition, String article, Source source) {
        return of(regulation, source).ofEdition(edition).ofArticle(article);
    }

    /**
     * A citation of a regulation without edition and article: add what is known by {@link #ofEdition} and {@link #ofArticle}.
     *
     * @param regulation the regulation, as in {@code Copa Libertadores Regulations}
     * @param source how well the rule is known
     * @return the citation
     * @throws IllegalArgumentException if the regulation is blank
     */
    public static Citation of(String regulation, Source source) {
        return new Citation(regulation, Optional.empty(), Optional.empty(), source);
    }

    /**
     * This citation with an edition.
     *
     * @param words the edition or season, as in {@code 1988}
     * @return the citation of that edition
     * @throws IllegalArgumentException if the words are blank
     */
    public Citation ofEdition(String words) {
        return new Citation(regulation, Optional.of(Objects.requireNonNull(words, "edition")), article, source);
    }

    /**
     * This citation with an article.
     *
     * @param words chapter and number as the regulation counts them, as in {@code III.13}
     * @return the citation of that article
     * @throws IllegalArgumentException if the words are blank
     */
    public Citation ofArticle(String words) {
        return new Citation(regulation, edition, Optional.of(Objects.requireNonNull(words, "article")), source);
    }

    private static void checkPresent(String what, String words) {
        if (Objects.requireNonNull(words, what).isBlank()) {
            throw EditionErrors.blankInCitation(what, words);
        }
    }

    /** As in {@code CAF Confederation Cup Regulations 2017, III.13}; what is not known is left out. */
    @Override
    public String toString() {
        return regulation
                + edition.map(words -> " " + words).orElse("")
                + article.map(words -> ", " + words).orElse("");
    }
}
