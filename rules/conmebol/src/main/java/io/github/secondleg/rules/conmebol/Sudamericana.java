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
 * The Copa Sudamericana, 2002 to 2025. A season is the year in which it was played; a win is three points.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>seasons, rounds</th><th>behind points</th><th>article</th><th>known from</th></tr>
 * <tr><td>2002–2004, all but the final</td><td>goal difference, kicks</td><td>15</td><td>en.wikipedia 2002 names the article; de.wikipedia
 * claims away goals for 2002 and 2003, which results refute: Atlético Nacional v Santiago Wanderers 2–1, 1–0 (2002), The Strongest v Bolívar
 * 2–2, 1–1 (2003) and Figueirense v Internacional 0–0, 1–1 (2004) went to kicks</td></tr>
 * <tr><td>2002–2004, final</td><td>goal difference; what came behind it is not known</td><td>15</td><td>the same; the article names the other
 * rounds for kicks</td></tr>
 * <tr><td>2005–2021, all but the final</td><td>goal difference, away goals, kicks</td><td>no number seen</td><td>ellitoral.com; teradeportes.com,
 * December 2005; abolished by the Council of 25 November 2021</td></tr>
 * <tr><td>2005, final</td><td>goal difference, away goals, kicks</td><td>no number seen</td><td>teradeportes.com: changed hours before the first
 * leg; eluniverso.com 19 December 2005: kicks after 90 minutes</td></tr>
 * <tr><td>2006, final</td><td>goal difference; what came behind it is not known</td><td>no number seen</td><td>no source for the rest</td></tr>
 * <tr><td>2007, final</td><td>goal difference, away goals; what came behind them is not known</td><td>no number seen</td><td>Arsenal won so
 * (en.wikipedia)</td></tr>
 * <tr><td>2008–2018, final</td><td>goal difference, extra time, kicks</td><td>no number seen</td><td>the final of 2008 (id.wikipedia); clarin.com
 * November 2019: away goals did not count in earlier finals</td></tr>
 * <tr><td>2019–2025, final</td><td>one match: extra time, kicks</td><td>no number seen</td><td>clarin.com November 2019; almadegol.medios.digital
 * on the final of 2023</td></tr>
 * <tr><td>2022–2025, all but the final</td><td>goal difference, kicks; no extra time</td><td>no number seen</td><td>the Council of 25 November
 * 2021; noticiashoy.co 2025</td></tr>
 * <tr><td>2015–2017, failures at a match</td><td>lost 0–3, or by the score on the pitch where that was worse</td><td>Reglamento Disciplinario
 * 23</td><td>misionesonline.net 15 May 2015</td></tr>
 * </table>
 *
 * <p>The rounds are {@code preliminary round}, {@code first stage} or {@code first round}, {@code second stage} or {@code second round},
 * {@code third stage} or {@code third round}, {@code knockout round play-offs}, {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}. The
 * first stage of one match has the rules of the others, of which away goals are level in it.
 */
public final class Sudamericana implements RuleSet {
    private static final String NAME = "the Copa Sudamericana regulations";
    private static final String REGULATIONS = "Copa Sudamericana Regulations";
    private static final Citation ARTICLE_15 = Citation.of(REGULATIONS, "2002", "15", SECONDARY);

    private static final TiebreakChain OF_2002 =
            PointsFirst.three(NAME, ARTICLE_15).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());
    private static final TiebreakChain FINAL_OF_2002 =
            PointsFirst.three(NAME, ARTICLE_15).then(Tiebreaker.goalDifference());
    private static final TiebreakChain AWAY_GOALS = PointsFirst.three(NAME, unnumbered("2005–2021"))
            .then(Tiebreaker.goalDifference(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());
    private static final TiebreakChain FINAL_OF_2006 =
            PointsFirst.three(NAME, unnumbered("2006")).then(Tiebreaker.goalDifference());
    private static final TiebreakChain FINAL_OF_2007 =
            PointsFirst.three(NAME, unnumbered("2007")).then(Tiebreaker.goalDifference(), Tiebreaker.awayGoals());
    private static final TiebreakChain FINAL_OVER_TWO_LEGS = PointsFirst.three(NAME, unnumbered("2008–2018"))
            .then(Tiebreaker.goalDifference(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    private static final TiebreakChain OF_2022 =
            PointsFirst.three(NAME, unnumbered("2022–2025")).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());

    private static final List<Edition> EDITIONS = Stream.of(
                    Era.of(2002, 2004, OF_2002, Rounds.SUDAMERICANA),
                    Era.of(2002, 2004, FINAL_OF_2002, Rounds.FINAL),
                    Era.of(2005, 2021, AWAY_GOALS, Rounds.SUDAMERICANA),
                    Era.of(2005, 2005, AWAY_GOALS, Rounds.FINAL),
                    Era.of(2006, 2006, FINAL_OF_2006, Rounds.FINAL),
                    Era.of(2007, 2007, FINAL_OF_2007, Rounds.FINAL),
                    Era.of(2008, 2018, FINAL_OVER_TWO_LEGS, Rounds.FINAL),
                    Era.of(2019, 2025, SingleFinal.under(NAME, unnumbered("2019")), Rounds.FINAL),
                    Era.of(2022, 2025, OF_2022, Rounds.SUDAMERICANA))
            .flatMap(List::stream)
            .toList();

    private static Citation unnumbered(String edition) {
        return Citation.withoutArticle(REGULATIONS, edition, SECONDARY);
    }

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Sudamericana() {}

    /** {@code conmebol-sudamericana}. */
    @Override
    public String name() {
        return "conmebol-sudamericana";
    }

    /** {@code copa-sudamericana}. */
    @Override
    public Set<String> aliases() {
        return Set.of("copa-sudamericana");
    }

    /** Points, goal difference, kicks: the rounds of 2022–2025 but the final. */
    @Override
    public TiebreakChain chain() {
        return OF_2022;
    }

    /** All seasons from 2002 to 2025; the table above has their rules. */
    @Override
    public List<Edition> editions() {
        return EDITIONS;
    }

    /** {@code conmebol-sudamericana}. */
    @Override
    public String toString() {
        return name();
    }
}
