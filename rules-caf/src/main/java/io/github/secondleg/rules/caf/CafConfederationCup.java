package io.github.secondleg.rules.caf;

import static io.github.secondleg.Edition.ofSeason;
import static io.github.secondleg.Edition.ofSeasons;
import static io.github.secondleg.rules.caf.CafRounds.ADDITIONAL;
import static io.github.secondleg.rules.caf.CafRounds.FINAL;
import static io.github.secondleg.rules.caf.CafRounds.QUALIFYING;
import static io.github.secondleg.rules.caf.CafRounds.QUALIFYING_BY_SIZE;
import static io.github.secondleg.rules.caf.CafRounds.QUARTER_FINALS;
import static io.github.secondleg.rules.caf.CafRounds.SEMI_FINALS;
import static io.github.secondleg.rules.caf.CafRounds.WITH_INTERMEDIATE_ROUND;
import static io.github.secondleg.rules.caf.CafSanctions.OF_2020;
import static io.github.secondleg.rules.caf.CafSanctions.SINCE_2015;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.rules.Format;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The CAF Confederation Cup since 2004. A season is named by the year in which it began. The seasons 2018 and 2018–19 had the same rules, so
 * 2018 means both.
 *
 * <p>The page {@code docs/sources/caf-confederation-cup.md} lists the sources of each row.
 *
 * <p>The later rounds of 2025–26 are left out, since no source states their rules. The CAF Cup Winners' Cup and the CAF Cup, which this
 * competition replaced, are not covered.
 *
 * <p>The rounds are:
 *
 * <ul>
 *   <li>up to 2010 {@code preliminary round}, {@code first round} or {@code round of 32}, {@code second round} or {@code round of 16}, and
 *       {@code intermediate round} or {@code play-off round};
 *   <li>since 2011, in each season, the qualifying rounds {@code preliminary round}, {@code first preliminary round}, {@code first round},
 *       {@code second preliminary round}, {@code second round} and {@code play-off round}; up to 2016 also {@code round of 32} and {@code
 *       round of 16}, and in 2022 {@code additional second preliminary round};
 *   <li>{@code quarter-finals} since 2017, {@code semi-finals} since 2009;
 *   <li>{@code final} in all seasons.
 * </ul>
 */
public final class CafConfederationCup extends RuleTable {
    private static final CafRules RULES = new CafRules("CAF Confederation Cup");

    private static final TiebreakChain TO_2010 = RULES.perhapsWithExtraTime();
    private static final TiebreakChain TO_2014 = RULES.twoLegsWithoutArticle(Sanctions.basic());
    private static final TiebreakChain QUALIFIERS = RULES.qualifying(SINCE_2015);
    private static final TiebreakChain QUALIFIERS_OF_2019 = RULES.twoLegsWithoutArticle("2019–20", SINCE_2015);
    private static final TiebreakChain QUALIFIERS_OF_2020 = RULES.qualifying(OF_2020);
    private static final TiebreakChain QUALIFIERS_OF_2024 = RULES.twoLegsWithoutArticle(SINCE_2015);
    private static final TiebreakChain KNOCK_OUT = RULES.knockOut(SINCE_2015);
    private static final TiebreakChain KNOCK_OUT_OF_2020 = RULES.knockOut(OF_2020);
    private static final TiebreakChain SEMI_FINALS_OF_2019 = RULES.singleMatchThenExtraTime("2019–20");
    private static final TiebreakChain FINAL_OF_2019 = RULES.singleMatchOnly("2019–20", SINCE_2015);
    private static final TiebreakChain FINAL_OF_2020 = RULES.singleMatchOnly("2020–21", OF_2020);
    private static final TiebreakChain FINAL_OF_2021 = RULES.singleMatchThenExtraTime("2021–22");
    private static final TiebreakChain FINAL_SINCE_2022 = RULES.finalOverTwoLegs();

    /** The rounds of each season. CAF has named its qualifying rounds in several ways. */
    private static final List<Format> FORMATS = Stream.of(Format.inOneYear("""
                    2004–2008  preliminary round, first round = round of 32, second round = round of 16, play-off round = intermediate round = third round, final
                    2009–2010  preliminary round, first round = round of 32, second round = round of 16, play-off round = intermediate round = third round, semi-finals, final
                    2011–2016  preliminary round = first preliminary round, first round = second preliminary round = round of 32, second round = round of 16, play-off round = third round, semi-finals, final
                    2017       preliminary round = first preliminary round, first round = second preliminary round, play-off round = second round = third round, quarter-finals, semi-finals, final
                    """), Format.overTwoYears("""
                    2018–2021  preliminary round = first preliminary round, first round = second preliminary round, play-off round = second round = third round, quarter-finals, semi-finals, final
                    2022       preliminary round = first preliminary round, first round = second preliminary round, additional second preliminary round, play-off round = second round = third round, quarter-finals, semi-finals, final
                    2023–2024  preliminary round = first preliminary round, first round = second preliminary round, play-off round = second round = third round, quarter-finals, semi-finals, final
                    2025       preliminary round = first preliminary round, first round = second preliminary round, play-off round = second round = third round
                    """))
            .flatMap(List::stream)
            .toList();

    private static final List<Edition> EDITIONS = List.of(
            ofSeasons(2004, 2010, TO_2010, WITH_INTERMEDIATE_ROUND)
                    .overTwoLegs()
                    .knownFrom(1),
            ofSeasons(2004, 2010, TO_2010, QUALIFYING_BY_SIZE).overTwoLegs().knownFrom(1),
            ofSeasons(2009, 2010, TO_2010, SEMI_FINALS).overTwoLegs().knownFrom(1),
            ofSeasons(2011, 2014, TO_2014, QUALIFYING).overTwoLegs().knownFrom(2),
            ofSeasons(2011, 2014, TO_2014, QUALIFYING_BY_SIZE).overTwoLegs().knownFrom(2),
            ofSeasons(2011, 2014, TO_2014, SEMI_FINALS).overTwoLegs().knownFrom(2),
            ofSeasons(2011, 2014, TO_2014, FINAL).overTwoLegs().knownFrom(2),
            ofSeasons(2015, 2018, QUALIFIERS, QUALIFYING).overTwoLegs().knownFrom(3),
            ofSeasons(2015, 2016, QUALIFIERS, QUALIFYING_BY_SIZE).overTwoLegs().knownFrom(3),
            ofSeason(2019, QUALIFIERS_OF_2019, QUALIFYING).overTwoLegs().knownFrom(4),
            ofSeason(2020, QUALIFIERS_OF_2020, QUALIFYING).overTwoLegs().knownFrom(3),
            ofSeasons(2021, 2023, QUALIFIERS, QUALIFYING).overTwoLegs().knownFrom(3),
            ofSeason(2022, QUALIFIERS, ADDITIONAL).overTwoLegs().knownFrom(3),
            ofSeasons(2024, 2025, QUALIFIERS_OF_2024, QUALIFYING).overTwoLegs().knownFrom(5),
            ofSeasons(2017, 2019, KNOCK_OUT, QUARTER_FINALS).overTwoLegs().knownFrom(6),
            ofSeason(2020, KNOCK_OUT_OF_2020, QUARTER_FINALS).overTwoLegs().knownFrom(6),
            ofSeasons(2021, 2024, KNOCK_OUT, QUARTER_FINALS).overTwoLegs().knownFrom(6),
            ofSeasons(2015, 2018, KNOCK_OUT, SEMI_FINALS).overTwoLegs().knownFrom(6),
            ofSeason(2019, SEMI_FINALS_OF_2019, SEMI_FINALS).overOneMatch().knownFrom(8),
            ofSeason(2020, KNOCK_OUT_OF_2020, SEMI_FINALS).overTwoLegs().knownFrom(6),
            ofSeasons(2021, 2024, KNOCK_OUT, SEMI_FINALS).overTwoLegs().knownFrom(6),
            ofSeasons(2015, 2018, KNOCK_OUT, FINAL).overTwoLegs().knownFrom(7),
            ofSeason(2019, FINAL_OF_2019, FINAL).overOneMatch().knownFrom(9),
            ofSeason(2020, FINAL_OF_2020, FINAL).overOneMatch().knownFrom(9),
            ofSeason(2021, FINAL_OF_2021, FINAL).overOneMatch().knownFrom(10),
            ofSeasons(2022, 2024, FINAL_SINCE_2022, FINAL).overTwoLegs().knownFrom(7));

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public CafConfederationCup() {
        super("caf-confederation-cup", Set.of(), FORMATS, EDITIONS, 2024, "semi-finals");
    }
}
