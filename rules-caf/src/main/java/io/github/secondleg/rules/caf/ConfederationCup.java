package io.github.secondleg.rules.caf;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.stream.Stream;

/**
 * The CAF Confederation Cup from 2004 on. A season is the year in which it began: 2018 stands for the season of 2018 and for that of 2018–19,
 * which had the same rules.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>seasons, rounds</th><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>2004–2010, all</td><td>goals, away goals, kicks; whether extra time came before the kicks is not known</td><td>no number seen</td>
 * <td>en.wikipedia on the competition: ties broken by away goals; and on 2004, 2005, 2009: level ties so decided, the finals of 2004 and 2009 by kicks, and no
 * extra time in any</td></tr>
 * <tr><td>2011–2014, all</td><td>goals, away goals, kicks; no extra time</td><td>no number seen</td>
 * <td>en.wikipedia on each season: Confederation Cup 2011 (qualifying too), 2013, 2014; Champions League 2011, 2012, 2014; the six level qualifying ties of
 * the Champions League 2011 (rsssf.org)</td></tr>
 * <tr><td>2015–2018, 2020–2023, qualifying</td><td>the same</td><td>III.13–14</td><td>en.wikipedia 2015, 2017, 2018, 2020–21, 2022–23, 2023–24;
 * the text of 2021–22 quoted in liberte-algerie.com; AS Vita through so in 2016</td></tr>
 * <tr><td>2019, qualifying</td><td>the same</td><td>no number seen</td><td>results between two seasons with texts: UD Songo v Simba (allafrica.com 26
 * August 2019) and Petro Atlético v KCCA (independent.co.ug 28 September 2019) on away goals, AS Pélican v Maniema Union by kicks (de.wikipedia)</td></tr>
 * <tr><td>2024 and 2025, qualifying</td><td>the same</td><td>no number seen</td><td>results: RC Abidjan v Union Touarga by kicks after normal time
 * (topnewsafrica.net 24 August 2024), Lunda Sul v Sekhukhune on away goals (ghanaiantimes 24 September 2024); cafonline.com September 2025: Aigle Noir and
 * Silver Strikers on away goals; Saint-Éloi Lupopo v Orlando Pirates by kicks as soon as the 90 minutes were over (allthe.news October 2025)</td></tr>
 * <tr><td>2015–2024, quarter-finals since 2017, and semi-finals but those of 2019–20</td><td>the same</td><td>III.26–27</td><td>en.wikipedia 2015, 2016, 2018,
 * 2019–20 to 2021–22, 2024–25; the text of 2023–24 quoted in agoragrandslacs.net</td></tr>
 * <tr><td>2015–2018, 2022–2024, final</td><td>the same, over two legs</td><td>III.26–27; III.28</td><td>en.wikipedia; the change of 3 July 2022
 * reported in fr.allafrica.com</td></tr>
 * <tr><td>2019–20, semi-finals</td><td>one match, extra time, kicks</td><td>no number seen</td><td>secondary sources on the season in
 * Morocco</td></tr>
 * <tr><td>2019–20 and 2020–21, final</td><td>one match; what came behind the goals is not known</td><td>no number seen</td>
 * <td>vanguardngr.com 18 July 2019 on the single match</td></tr>
 * <tr><td>2021–22, final</td><td>one match, extra time, kicks</td><td>no number seen</td><td>en.wikipedia; thenews-chronicle.com 21 May
 * 2022</td></tr>
 * <tr><td>since 2015, withdrawal, no-show, refusal to play on</td><td>out</td><td>XI.17</td><td>quoted in CAF decisions of 2015 and 2018</td></tr>
 * <tr><td>since 2015, disqualification</td><td>out</td><td>VII.10</td><td>quoted in a CAF decision of 2016</td></tr>
 * <tr><td>2020–21, too few players, no-show</td><td>match lost 0–2</td><td>circular of November 2020</td><td>newsaf.cgtn.com 12 November
 * 2020</td></tr>
 * </table>
 *
 * <p>Not offered: the later rounds of 2025–26, whose rules were not seen; nor the Cup Winners' Cup and the CAF Cup, in whose place this one came.
 *
 * <p>The rounds, a slash between names of one:
 *
 * <ul>
 *   <li>up to 2010 {@code preliminary round}, {@code first round} / {@code round of 32}, {@code second round} / {@code round of 16}, {@code intermediate round} /
 *       {@code play-off round};
 *   <li>since 2011 for qualifying {@code preliminary round}, {@code first preliminary round}, {@code first round}, {@code second preliminary round}, {@code
 *       second round}, {@code play-off round}, whatever they were called in a season; to 2016 also {@code round of 32} and {@code round of 16}, in 2022
 *       {@code additional second preliminary round};
 *   <li>{@code quarter-finals} since 2017, {@code semi-finals} since 2009;
 *   <li>always {@code final}.
 * </ul>
 */
public final class ConfederationCup implements RuleSet {
    private static final CafRules RULES = new CafRules("CAF Confederation Cup");

    private static final TiebreakChain BEFORE_2011 = RULES.knownFromResults("2004–2010");

    private static final List<Edition> EDITIONS = Stream.concat(
                    RULES.shared().stream(),
                    Stream.of(
                            Edition.ofSeasons(2004, 2010, BEFORE_2011, CafRounds.WITH_INTERMEDIATE_ROUND),
                            Edition.ofSeasons(2004, 2010, BEFORE_2011, CafRounds.QUALIFYING_BY_SIZE),
                            Edition.ofSeasons(2009, 2010, BEFORE_2011, CafRounds.SEMI_FINALS),
                            Edition.ofSeason(2022, RULES.qualifying(CafSanctions.BY_CHAPTERS), CafRounds.ADDITIONAL),
                            Edition.ofSeason(2019, RULES.singleMatchWithExtraTime("2019–20"), CafRounds.SEMI_FINALS),
                            Edition.ofSeason(
                                    2019, RULES.singleMatchAlone("2019–20", CafSanctions.BY_CHAPTERS), CafRounds.FINAL),
                            Edition.ofSeason(
                                    2020,
                                    RULES.singleMatchAlone("2020–21", CafSanctions.OF_THE_EPIDEMIC),
                                    CafRounds.FINAL),
                            Edition.ofSeason(2021, RULES.singleMatchWithExtraTime("2021–22"), CafRounds.FINAL)))
            .toList();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ConfederationCup() {}

    /** {@code caf-confederation-cup}. */
    @Override
    public String name() {
        return "caf-confederation-cup";
    }

    /** Goals, away goals, kicks: the semi-finals of 2024–25. */
    @Override
    public TiebreakChain chain() {
        return in(2024, "semi-finals");
    }

    /** The seasons from 2004 to 2025–26 that the table above names. */
    @Override
    public List<Edition> editions() {
        return EDITIONS;
    }

    /** {@code caf-confederation-cup}. */
    @Override
    public String toString() {
        return name();
    }
}
