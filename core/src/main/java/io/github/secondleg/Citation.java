package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place in the regulations that states a rule: the regulation, its edition and article if they are known, and how well the rule is
 * known.
 *
 * <p>Immutable. Two citations are equal if regulation, edition, article and source are equal.
 */
public final class Citation {
    /** How well a rule is known to the author who cites it. */
    public enum Source {
        /** The author read the text of the regulations. */
        TEXT,
        /** A decision or the press quotes the article with its number. */
        QUOTED,
        /** A secondary source names the rule, such as an encyclopedia, a news page or a club's page. */
        SECONDARY
    }

    private final String regulation;
    private final Optional<String> edition;
    private final Optional<String> article;
    private final Source source;

    private Citation(String regulation, Optional<String> edition, Optional<String> article, Source source) {
        this.regulation = regulation;
        this.edition = edition;
        this.article = article;
        this.source = source;
    }

    /**
     * A complete citation: the short form of {@code of(regulation, source).ofEdition(edition).ofArticle(article)}.
     *
     * @param regulation the regulation, as in {@code CAF Confederation Cup Regulations}
     * @param edition the edition or season, as in {@code 2017}
     * @param article the chapter and number as the regulation counts them, as in {@code III.13}
     * @param source the kind of source from which the rule is known
     * @return the citation
     * @throws IllegalArgumentException if regulation, edition or article is blank
     */
    public static Citation of(String regulation, String edition, String article, Source source) {
        return of(regulation, source).ofEdition(edition).ofArticle(article);
    }

    /**
     * A citation of a regulation without edition and article. {@link #ofEdition} and {@link #ofArticle} add them if they are known.
     *
     * @param regulation the regulation, as in {@code Copa Libertadores Regulations}
     * @param source the kind of source from which the rule is known
     * @return the citation
     * @throws IllegalArgumentException if the regulation is blank
     */
    public static Citation of(String regulation, Source source) {
        return new Citation(
                present("regulation", regulation),
                Optional.empty(),
                Optional.empty(),
                Objects.requireNonNull(source, "source"));
    }

    /**
     * This citation with an edition.
     *
     * @param newEdition the edition or season, as in {@code 1988}
     * @return the citation of that edition
     * @throws IllegalArgumentException if the edition is blank
     */
    public Citation ofEdition(String newEdition) {
        return new Citation(regulation, Optional.of(present("edition", newEdition)), article, source);
    }

    /**
     * This citation with an article.
     *
     * @param newArticle the chapter and number as the regulation counts them, as in {@code III.13}
     * @return the citation of that article
     * @throws IllegalArgumentException if the article is blank
     */
    public Citation ofArticle(String newArticle) {
        return new Citation(regulation, edition, Optional.of(present("article", newArticle)), source);
    }

    private static String present(String what, String words) {
        if (Objects.requireNonNull(words, what).isBlank()) {
            throw EditionErrors.blankInCitation(what, words);
        }
        return words;
    }

    /**
     * The regulation.
     *
     * @return the name of the regulation, as in {@code CAF Confederation Cup Regulations}
     */
    public String regulation() {
        return regulation;
    }

    /**
     * The edition of the regulation.
     *
     * @return the edition or season, as in {@code 2017}, or empty if no document of a single edition is known to state the rule
     */
    public Optional<String> edition() {
        return edition;
    }

    /**
     * The article.
     *
     * @return the chapter and number as the regulation counts them, as in {@code III.13}, or empty if the number is unknown
     */
    public Optional<String> article() {
        return article;
    }

    /**
     * How well the rule is known.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation that
                && regulation.equals(that.regulation)
                && edition.equals(that.edition)
                && article.equals(that.article)
                && source == that.source;
    }

    @Override
    public int hashCode() {
        return Objects.hash(regulation, edition, article, source);
    }

    /** As in {@code CAF Confederation Cup Regulations 2017, III.13}, without unknown parts. */
    @Override
    public String toString() {
        return regulation
                + edition.map(words -> " " + words).orElse("")
                + article.map(words -> ", " + words).orElse("");
    }
}
