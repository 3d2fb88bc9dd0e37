package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Recopa Sudamericana, between the winners of the two cups: the years whose rules were seen, all of them the same.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>seasons</th><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>2011–2013</td><td>points, goal difference, extra time, kicks; away goals do not count</td><td>no number seen</td><td>en.wikipedia, each
 * year</td></tr>
 * <tr><td>2014</td><td>the same</td><td>no number seen</td><td>en.wikipedia 2014; futblogdosorriso 24 July 2014: Lanús led on away goals after 90 minutes and had
 * to play on</td></tr>
 * <tr><td>2016, 2018</td><td>the same</td><td>no number seen</td><td>en.wikipedia 2016 and 2018, the latter from CONMEBOL's reglamentorecopa2018-esp.pdf;
 * correiodopapagaio.com.br 19 August 2016; veja.abril.com.br February 2018</td></tr>
 * <tr><td>2020–2022</td><td>the same</td><td>17</td><td>estadao.com.br February 2020; en.wikipedia 2021; dci.com.br February 2022, which quotes
 * the text</td></tr>
 * <tr><td>2023</td><td>the same</td><td>no number seen</td><td>goal.com February 2023, twice; pt.wikipedia 2023</td></tr>
 * <tr><td>2016, failures at a match</td><td>lost 0–3, or by the score on the pitch where that was worse</td><td>Reglamento Disciplinario 23</td>
 * <td>as for the other cups: misionesonline.net 15 May 2015</td></tr>
 * </table>
 *
 * <p>Of 2015, 2017, 2019 and 2024 no rules were seen. Of 2025 the sources disagree: two of three have no away goals, one of those no extra time either.
 *
 * <p>Its one round is the {@code final}; a season is the year in which it was played.
 */
public final class Recopa implements RuleSet {
    private static final String REGULATIONS = "Recopa Sudamericana Regulations";

    private static final TiebreakChain FIRST_SEEN = under(unnumbered("2011–2018"));
    private static final TiebreakChain OF_2020 = under(Citation.of(REGULATIONS, "2022", "17", SECONDARY));
    private static final TiebreakChain OF_2023 = under(unnumbered("2023"));

    private static final List<Edition> EDITIONS = Stream.of(
                    Era.of(2011, 2014, FIRST_SEEN, Rounds.FINAL),
                    Era.of(2016, 2016, FIRST_SEEN, Rounds.FINAL),
                    Era.of(2018, 2018, FIRST_SEEN, Rounds.FINAL),
                    Era.of(2020, 2022, OF_2020, Rounds.FINAL),
                    Era.of(2023, 2023, OF_2023, Rounds.FINAL))
            .flatMap(List::stream)
            .toList();

    private static Citation unnumbered(String edition) {
        return Citation.withoutArticle(REGULATIONS, edition, SECONDARY);
    }

    private static TiebreakChain under(Citation article) {
        return PointsFirst.three("the Recopa Sudamericana regulations", article)
                .then(Tiebreaker.goalDifference(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    }

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
        return OF_2020;
    }

    /** The finals of 2011–2014, 2016, 2018 and 2020–2023. */
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
