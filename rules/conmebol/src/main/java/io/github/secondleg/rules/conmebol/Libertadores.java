package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.QUOTED;
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
 * The Copa Libertadores, 1960 to 2025. A season is the year in which it was played.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>seasons, rounds</th><th>behind points</th><th>article</th><th>known from</th></tr>
 * <tr><td>1960, all</td><td>goal difference, play-off match</td><td>no number seen</td><td>results: San Lorenzo v Bahia 3–0, 3–2 without, Peñarol v
 * San Lorenzo 1–1, 0–0 with a third match (it.wikipedia)</td></tr>
 * <tr><td>1961, all</td><td>goal difference, lots</td><td>no number seen</td><td>en.wikipedia and rsssf.org: Olimpia and Peñarol through on
 * goal difference, Santa Fe by lot, since the confederation dropped the third match</td></tr>
 * <tr><td>1962–1970, all; 1971–1987, final</td><td>play-off match with extra time and kicks, goal difference</td><td>no number seen</td>
 * <td>en.wikipedia on the finals of 1962, 1965, 1968, 1987: Peñarol v Nacional 1962 on goal difference after a level third match; América were
 * 3–2 up in goals in 1987 and had to play on</td></tr>
 * <tr><td>1988, to the semi-finals</td><td>goal difference, away goals, extra time, kicks</td><td>no number seen</td>
 * <td>nl.wikipedia: Nacional v Universidad Católica on away goals, Newell's Old Boys v Bolívar on kicks; fr.wikipedia: no more third match, extra time</td></tr>
 * <tr><td>1988, final</td><td>extra time, goal difference with its goals, kicks</td><td>no number seen</td><td>Newell's Old Boys v Nacional 1–0,
 * 3–0 after 90 minutes, and extra time all the same (rsssf.org; tdifh.blogspot.com 26 October 2012; colunasports.blogspot.com November 2011)</td></tr>
 * <tr><td>1989–2004, round of 16 to final</td><td>goal difference, kicks; no extra time</td><td>no number seen</td><td>rsssf.org: all 42
 * level ties of 1996–2004 went to kicks, 29 of them with away goals that differed; the finals of 1989, 1999, 2000, 2001, 2002, 2004</td></tr>
 * <tr><td>2005–2021, all but the final</td><td>goal difference, away goals, kicks; no extra time</td><td>29</td><td>the text of 2019 quoted in
 * lavoz.com.ar, that of 2021 in as.com; first in 2005 (en.wikipedia); 41 ties so decided, and none
 * with away goals that differed went to kicks (rsssf.org)</td></tr>
 * <tr><td>2005–2018, final</td><td>goal difference, extra time, kicks</td><td>no number seen</td><td>clicrbs.com.br 30 June 2005; clarin.com
 * November 2019 on the finals before; LDU v Fluminense 4–2, 3–1 in 2008 went to kicks</td></tr>
 * <tr><td>2019–2025, final</td><td>one match: extra time, kicks</td><td>30; 2.4.4</td><td>the text of 2019 quoted in clarin.com, the Manual de
 * Clubes of 2024</td></tr>
 * <tr><td>2022–2025, all but the final</td><td>goal difference, kicks</td><td>2.4.3</td><td>the Manual de Clubes of 2024 as quoted; the Council
 * of 25 November 2021 on away goals</td></tr>
 * <tr><td>2015–2017, failures at a match</td><td>lost 0–3, or by the score on the pitch where that was worse</td><td>Reglamento Disciplinario
 * 23</td><td>misionesonline.net 15 May 2015</td></tr>
 * </table>
 *
 * <p>A win is two points up to 1994 and three since; two were seen for 1988, three for 1996. Over two legs that never matters.
 *
 * <p>fr.wikipedia has extra time before all goals in every round of 1988; but of Nacional v Universidad Católica, which away goals decided, no
 * source tells any, so that its order is followed in the final alone. No tie before it was level on points and not on goals.
 *
 * <p>Open questions: whether away goals counted in the final of 1988; what came behind a third match and goal difference that were level, and
 * had no kicks. A tie that turns on one of them waits for the organiser.
 *
 * <p>The rounds, a slash between names of one:
 *
 * <ul>
 *   <li>up to 1970 {@code preliminary round}, {@code first round}, {@code second round}, {@code quarter-finals}, {@code semi-finals};
 *   <li>in 1988 {@code second round} / {@code second stage}, {@code third round} / {@code third stage} / {@code quarter-finals}, {@code
 *       semi-finals};
 *   <li>since 1989 {@code round of 16} / {@code second round}, {@code quarter-finals}, {@code semi-finals};
 *   <li>since 2005 also {@code preliminary round}, {@code first stage} / {@code first round} / {@code qualifying round 1}, {@code second stage}
 *       / {@code qualifying round 2}, {@code third stage} / {@code third round} / {@code qualifying round 3};
 *   <li>always {@code final}.
 * </ul>
 */
public final class Libertadores implements RuleSet {
    private static final String NAME = "the Copa Libertadores regulations";
    private static final String REGULATIONS = "Copa Libertadores Regulations";
    private static final String MANUAL = "Copa Libertadores Manual de Clubes";
    private static final Citation ARTICLE_29 = Citation.of(REGULATIONS, "2019", "29", QUOTED);
    private static final Citation ARTICLE_30 = Citation.of(REGULATIONS, "2019", "30", QUOTED);
    private static final Citation MANUAL_2_4_3 = Citation.of(MANUAL, "2024", "2.4.3", QUOTED);
    private static final Citation MANUAL_2_4_4 = Citation.of(MANUAL, "2024", "2.4.4", QUOTED);

    private static final TiebreakChain OF_1960 =
            PointsFirst.two(NAME, unnumbered("1960")).then(Tiebreaker.goalDifference(), Tiebreaker.playOffMatch());
    private static final TiebreakChain OF_1961 =
            PointsFirst.two(NAME, unnumbered("1961")).then(Tiebreaker.goalDifference(), Tiebreaker.lots());
    private static final TiebreakChain THIRD_MATCH =
            PointsFirst.two(NAME, unnumbered("1962–1987")).then(Tiebreaker.playOffMatch(), Tiebreaker.goalDifference());
    private static final TiebreakChain OF_1988 = PointsFirst.two(NAME, unnumbered("1988"))
            .then(Tiebreaker.goalDifference(), Tiebreaker.awayGoals(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    private static final TiebreakChain FINAL_OF_1988 = PointsFirst.two(NAME, unnumbered("1988"))
            .then(
                    new GoalDifferenceAfterExtraTime(),
                    new Unsettled(Tiebreaker.awayGoals(), "counting in the final is not known"),
                    Tiebreaker.shootOut());
    private static final TiebreakChain TWO_POINTS_AND_KICKS =
            PointsFirst.two(NAME, unnumbered("1989–2004")).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());
    private static final TiebreakChain THREE_POINTS_AND_KICKS =
            PointsFirst.three(NAME, unnumbered("1989–2004")).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());
    private static final TiebreakChain AWAY_GOALS = PointsFirst.three(NAME, ARTICLE_29)
            .then(Tiebreaker.goalDifference(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());
    private static final TiebreakChain FINAL_OVER_TWO_LEGS = PointsFirst.three(NAME, unnumbered("2005"))
            .then(Tiebreaker.goalDifference(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    private static final TiebreakChain OF_2022 =
            PointsFirst.three(NAME, MANUAL_2_4_3).then(Tiebreaker.goalDifference(), Tiebreaker.shootOut());

    private static final List<Edition> EDITIONS = Stream.of(
                    Era.of(1960, 1960, OF_1960, Rounds.BEFORE_GROUPS),
                    Era.of(1961, 1961, OF_1961, Rounds.BEFORE_GROUPS),
                    Era.of(1962, 1970, THIRD_MATCH, Rounds.BEFORE_GROUPS),
                    Era.of(1971, 1987, THIRD_MATCH, Rounds.FINAL),
                    Era.of(1988, 1988, OF_1988, Rounds.OF_1988),
                    Era.of(1988, 1988, FINAL_OF_1988, Rounds.FINAL),
                    Era.of(1989, 1994, TWO_POINTS_AND_KICKS, Rounds.LAST_SIXTEEN),
                    Era.of(1989, 1994, TWO_POINTS_AND_KICKS, Rounds.FINAL),
                    Era.of(1995, 2004, THREE_POINTS_AND_KICKS, Rounds.LAST_SIXTEEN),
                    Era.of(1995, 2004, THREE_POINTS_AND_KICKS, Rounds.FINAL),
                    Era.of(2005, 2021, AWAY_GOALS, Rounds.WITH_QUALIFYING),
                    Era.of(2005, 2018, FINAL_OVER_TWO_LEGS, Rounds.FINAL),
                    Era.of(2019, 2021, SingleFinal.under(NAME, ARTICLE_30), Rounds.FINAL),
                    Era.of(2022, 2025, OF_2022, Rounds.WITH_QUALIFYING),
                    Era.of(2022, 2025, SingleFinal.under(NAME, MANUAL_2_4_4), Rounds.FINAL))
            .flatMap(List::stream)
            .toList();

    private static Citation unnumbered(String edition) {
        return Citation.withoutArticle(REGULATIONS, edition, SECONDARY);
    }

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Libertadores() {}

    /** {@code conmebol-libertadores}. */
    @Override
    public String name() {
        return "conmebol-libertadores";
    }

    /** {@code copa-libertadores}. */
    @Override
    public Set<String> aliases() {
        return Set.of("copa-libertadores");
    }

    /** Points, goal difference, kicks: the rounds over two legs of 2022–2025. */
    @Override
    public TiebreakChain chain() {
        return OF_2022;
    }

    /** All seasons from 1960 to 2025; the table above has their rules. */
    @Override
    public List<Edition> editions() {
        return EDITIONS;
    }

    /** {@code conmebol-libertadores}. */
    @Override
    public String toString() {
        return name();
    }
}
