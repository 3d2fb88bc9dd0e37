package io.github.secondleg;

import java.util.Objects;

/**
 * Where a rule is written: regulation, edition, chapter and article, and how the wording is known.
 *
 * @param regulation the regulation, as in {@code CAF Confederation Cup Regulations}
 * @param edition its edition or season, as in {@code 2017}
 * @param article chapter and number as the regulation counts them, as in {@code III.13}; where it is not known, see {@link
 *     #withoutArticle}
 * @param source how well the article is known
 */
public record Citation(String regulation, String edition, String article, Source source) {
    /** How well an article is known to whoever cites it. */
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
     * @param regulation the regulation, as in {@code CAF Confederation Cup Regulations}
     * @param edition its edition or season, as in {@code 2017}
     * @param article chapter and number as the regulation counts them, as in {@code III.13}
     * @param source how well the article is known
     * @throws IllegalArgumentException if any of the words is blank
     */
    public Citation {
        Objects.requireNonNull(source, "source");
        checkPresent("regulation", regulation);
        checkPresent("edition", edition);
        checkPresent("article", article);
    }

    /**
     * A citation.
     *
     * @param regulation the regulation, as in {@code CAF Confederation Cup Regulations}
     * @param edition its edition or season, as in {@code 2017}
     * @param article chapter and number as the regulation counts them, as in {@code III.13}
     * @param source how well the article is known
     * @return the citation
     * @throws IllegalArgumentException if any of the words is blank
     */
    public static Citation of(String regulation, String edition, String article, Source source) {
        return new Citation(regulation, edition, article, source);
    }

    /**
     * A citation of a rule whose article is not known: it says {@code no article seen} in its place.
     *
     * @param regulation the regulation, as in {@code Copa Libertadores Regulations}
     * @param edition its edition or season, as in {@code 1988}
     * @param source how well the rule is known
     * @return the citation
     * @throws IllegalArgumentException if any of the words is blank
     */
    public static Citation withoutArticle(String regulation, String edition, Source source) {
        return new Citation(regulation, edition, "no article seen", source);
    }

    private static void checkPresent(String what, String words) {
        if (Objects.requireNonNull(words, what).isBlank()) {
            throw TieErrors.blankInCitation(what, words);
        }
    }

    /** As in {@code CAF Confederation Cup Regulations 2017, III.13}. */
    @Override
    public String toString() {
        return regulation + " " + edition + ", " + article;
    }
}
