package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import java.util.Set;

/**
 * The Recopa Sudamericana, between the winners of the two cups: the years whose rules were seen, all of them the same.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>seasons</th><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>2011–2013</td><td>points, goal difference, extra time, kicks; away goals do not count</td><td>no number seen</td><td>en.wikipedia, each
 * year</td></tr>
 * <tr><td>2020–2022</td><td>the same</td><td>17</td><td>estadao.com.br February 2020; en.wikipedia 2021; dci.com.br February 2022, which quotes
 * the text</td></tr>
 * </table>
 *
 * <p>Of 2025 the sources disagree: two of three have no away goals, one of those no extra time either.
 *
 * <p>Its one round is the {@code final}, also {@code finals}; a season is the year in which it was played.
 */
public final class Recopa implements RuleSet {
    private static final Citation ARTICLE_17 = Citation.of("Recopa Sudamericana Regulations", "2022", "17", SECONDARY);

    private static final TiebreakChain CHAIN = PointsFirst.three("the Recopa Sudamericana regulations", ARTICLE_17)
            .then(Tiebreaker.goalDifference(), Tiebreaker.extraTime(), Tiebreaker.shootOut());

    private static final List<Edition> EDITIONS = List.of(
            Edition.ofSeasons(2011, 2013, CHAIN, Rounds.FINAL), Edition.ofSeasons(2020, 2022, CHAIN, Rounds.FINAL));

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Recopa() {}

    /** {@code conmebol-recopa}. */
    @Override
    public String name() {
        return "conmebol-recopa";
    }

    /** {@code recopa-sudamericana}. */
    @Override
    public Set<String> aliases() {
        return Set.of("recopa-sudamericana");
    }

    /** Points, goal difference, extra time, kicks, as in 2022. */
    @Override
    public TiebreakChain chain() {
        return CHAIN;
    }

    /** The finals of 2011–2013 and 2020–2022. */
    @Override
    public List<Edition> editions() {
        return EDITIONS;
    }

    /** {@code conmebol-recopa}. */
    @Override
    public String toString() {
        return name();
    }
}
