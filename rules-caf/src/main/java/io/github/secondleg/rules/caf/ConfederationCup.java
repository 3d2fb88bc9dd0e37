package io.github.secondleg.rules.caf;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The CAF Confederation Cup from 2004 on. A season is the year in which it began: 2018 stands for the season of 2018 and for that of 2018–19,
 * which had the same rules.
 *
 * <p>The rows with their sources are in {@code docs/sources/caf-confederation-cup.md}.
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
public final class ConfederationCup extends RuleTable {
    private static final CafRules RULES = new CafRules("CAF Confederation Cup");

    private static final TiebreakChain BEFORE_2011 = RULES.knownFromResults();

    private static final List<Edition> EDITIONS = Stream.concat(
                    RULES.shared().stream(),
                    Stream.of(
                            Edition.ofSeasons(2004, 2010, BEFORE_2011, CafRounds.WITH_INTERMEDIATE_ROUND)
                                    .overTwoLegs()
                                    .knownFrom(1),
                            Edition.ofSeasons(2004, 2010, BEFORE_2011, CafRounds.QUALIFYING_BY_SIZE)
                                    .overTwoLegs()
                                    .knownFrom(1),
                            Edition.ofSeasons(2009, 2010, BEFORE_2011, CafRounds.SEMI_FINALS)
                                    .overTwoLegs()
                                    .knownFrom(1),
                            Edition.ofSeason(2022, RULES.qualifying(CafSanctions.BY_CHAPTERS), CafRounds.ADDITIONAL)
                                    .overTwoLegs()
                                    .knownFrom(3),
                            Edition.ofSeason(2019, RULES.singleMatchWithExtraTime("2019–20"), CafRounds.SEMI_FINALS)
                                    .overOneMatch()
                                    .knownFrom(8),
                            Edition.ofSeason(
                                            2019,
                                            RULES.singleMatchAlone("2019–20", CafSanctions.BY_CHAPTERS),
                                            CafRounds.FINAL)
                                    .overOneMatch()
                                    .knownFrom(9),
                            Edition.ofSeason(
                                            2020,
                                            RULES.singleMatchAlone("2020–21", CafSanctions.OF_THE_EPIDEMIC),
                                            CafRounds.FINAL)
                                    .overOneMatch()
                                    .knownFrom(9),
                            Edition.ofSeason(2021, RULES.singleMatchWithExtraTime("2021–22"), CafRounds.FINAL)
                                    .overOneMatch()
                                    .knownFrom(10)))
            .toList();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ConfederationCup() {
        super("caf-confederation-cup", Set.of(), EDITIONS, 2024, "semi-finals");
    }
}
