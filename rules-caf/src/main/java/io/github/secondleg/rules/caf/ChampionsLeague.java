package io.github.secondleg.rules.caf;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.stream.Stream;

/**
 * The CAF Champions League, 2011 to 2024–25. A season is the year in which it began: 2018 stands for the season of 2018 and for that of 2018–19, which
 * had the same rules.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>seasons, rounds</th><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>2012–2014, qualifying; 2011–2014, semi-finals and final</td><td>goals, away goals, kicks</td><td>no number seen</td>
 * <td>en.wikipedia on each season: Confederation Cup 2011, 2013, 2014; Champions League 2011, 2012, 2014</td></tr>
 * <tr><td>2015–2018, 2020–2023, qualifying</td><td>the same</td><td>III.13–14</td><td>en.wikipedia 2015, 2017, 2018, 2020–21, 2022–23, 2023–24;
 * the text of 2021–22 quoted in liberte-algerie.com; AS Vita through so in 2016</td></tr>
 * <tr><td>2015–2024, quarter-finals since 2017, and semi-finals</td><td>the same</td><td>III.26–27</td><td>en.wikipedia 2015, 2016, 2018,
 * 2019–20 to 2021–22, 2024–25; the text of 2023–24 quoted in agoragrandslacs.net</td></tr>
 * <tr><td>2015–2018, 2022–2024, final</td><td>the same, over two legs</td><td>III.26–27; III.28</td><td>en.wikipedia; the change of 3 July 2022
 * reported in fr.allafrica.com</td></tr>
 * <tr><td>2019–20 and 2020–21, final</td><td>one match, kicks; no extra time</td><td>III.28</td><td>en.wikipedia on both seasons</td></tr>
 * <tr><td>2021–22, final</td><td>one match; what came behind the goals is not known</td><td>no number seen</td><td>vanguardngr.com 18 July
 * 2019 on the single match</td></tr>
 * <tr><td>since 2015, withdrawal, no-show, refusal to play on</td><td>out</td><td>XI.17</td><td>quoted in CAF decisions of 2015 and 2018</td></tr>
 * <tr><td>since 2015, disqualification</td><td>out</td><td>VII.10</td><td>quoted in a CAF decision of 2016</td></tr>
 * <tr><td>2020–21, too few players, no-show</td><td>match lost 0–2</td><td>circular of November 2020</td><td>newsaf.cgtn.com 12 November
 * 2020</td></tr>
 * </table>
 *
 * <p>Not offered: the qualifying rounds of 2019–20 and since 2024–25, whose rules were not seen, and all before 2011.
 *
 * <p>The rounds are {@code preliminary round}, {@code first preliminary round}, {@code first round}, {@code second preliminary round}, {@code
 * second round} and {@code play-off round} for qualifying, whatever they were called in a season; {@code quarter-finals}, {@code semi-finals},
 * {@code final} or {@code finals}.
 */
public final class ChampionsLeague implements RuleSet {
    private static final CafRules RULES = new CafRules("CAF Champions League");

    private static final List<Edition> EDITIONS = Stream.concat(
                    RULES.shared().stream(),
                    Stream.of(
                            Edition.ofSeason(2019, RULES.knockOut(CafSanctions.BY_CHAPTERS), CafRounds.SEMI_FINALS),
                            Edition.ofSeason(
                                    2019,
                                    RULES.singleMatchAndKicks("2019–20", CafSanctions.BY_CHAPTERS),
                                    CafRounds.FINAL),
                            Edition.ofSeason(
                                    2020,
                                    RULES.singleMatchAndKicks("2020–21", CafSanctions.OF_THE_EPIDEMIC),
                                    CafRounds.FINAL),
                            Edition.ofSeason(
                                    2021,
                                    RULES.singleMatchAlone("2021–22", CafSanctions.BY_CHAPTERS),
                                    CafRounds.FINAL)))
            .toList();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ChampionsLeague() {}

    /** {@code caf-champions-league}. */
    @Override
    public String name() {
        return "caf-champions-league";
    }

    /** Goals, away goals, kicks: the semi-finals of 2024–25. */
    @Override
    public TiebreakChain chain() {
        return in(2024, "semi-finals");
    }

    /** The seasons from 2011 to 2024–25 that the table above names. */
    @Override
    public List<Edition> editions() {
        return EDITIONS;
    }

    /** {@code caf-champions-league}. */
    @Override
    public String toString() {
        return name();
    }
}
