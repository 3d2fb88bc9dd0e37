package io.github.secondleg.rules.caf;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The CAF Champions League from 1974 on, until 1996 the African Cup of Champion Clubs. A season is the year in which it began: 2018 stands for
 * the season of 2018 and for that of 2018–19, which had the same rules.
 *
 * <p>The rows with their sources are in {@code docs/sources/caf-champions-league.md}.
 *
 * <p>Not offered: all before 1974, when level ties with away goals that differed went to kicks and earlier to lots or another match; and the later rounds of
 * 2025–26, whose rules were not seen.
 *
 * <p>The rounds, a slash between names of one:
 *
 * <ul>
 *   <li>up to 2010 {@code preliminary round}, {@code first round}, {@code second round};
 *   <li>since 2011 for qualifying {@code preliminary round}, {@code first preliminary round}, {@code first round}, {@code second preliminary round}, {@code
 *       second round}, {@code play-off round}, whatever they were called in a season; to 2016 also {@code round of 32} and {@code round of 16};
 *   <li>{@code quarter-finals} to 1996 and since 2017, {@code semi-finals} to 1996 and since 2001;
 *   <li>always {@code final}.
 * </ul>
 */
public final class ChampionsLeague extends RuleTable {
    private static final CafRules RULES = new CafRules("CAF Champions League");

    private static final TiebreakChain BEFORE_2011 = RULES.knownFromResults();

    private static final List<Edition> EDITIONS = Stream.concat(
                    RULES.shared().stream(),
                    Stream.of(
                            Edition.ofSeasons(1974, 1996, BEFORE_2011, CafRounds.CHAMPIONS_CUP)
                                    .overTwoLegs()
                                    .knownFrom(1),
                            Edition.ofSeasons(1997, 2000, BEFORE_2011, CafRounds.TO_TWO_GROUPS)
                                    .overTwoLegs()
                                    .knownFrom(1),
                            Edition.ofSeasons(2001, 2010, BEFORE_2011, CafRounds.TO_SEMI_FINALS)
                                    .overTwoLegs()
                                    .knownFrom(1),
                            Edition.ofSeason(2019, RULES.knockOut(CafSanctions.BY_CHAPTERS), CafRounds.SEMI_FINALS)
                                    .overTwoLegs()
                                    .knownFrom(6),
                            Edition.ofSeason(
                                            2019,
                                            RULES.singleMatchAndKicks("2019–20", CafSanctions.BY_CHAPTERS),
                                            CafRounds.FINAL)
                                    .overOneMatch()
                                    .knownFrom(8),
                            Edition.ofSeason(
                                            2020,
                                            RULES.singleMatchAndKicks("2020–21", CafSanctions.OF_THE_EPIDEMIC),
                                            CafRounds.FINAL)
                                    .overOneMatch()
                                    .knownFrom(8),
                            Edition.ofSeason(
                                            2021,
                                            RULES.singleMatchAlone("2021–22", CafSanctions.BY_CHAPTERS),
                                            CafRounds.FINAL)
                                    .overOneMatch()
                                    .knownFrom(9)))
            .toList();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ChampionsLeague() {
        super("caf-champions-league", Set.of(), EDITIONS, 2024, "semi-finals");
    }
}
