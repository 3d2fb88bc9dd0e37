package io.github.secondleg.rules.caf;

import static io.github.secondleg.Edition.ofSeason;
import static io.github.secondleg.Edition.ofSeasons;
import static io.github.secondleg.rules.caf.CafRounds.CHAMPIONS_CUP;
import static io.github.secondleg.rules.caf.CafRounds.FINAL;
import static io.github.secondleg.rules.caf.CafRounds.QUALIFYING;
import static io.github.secondleg.rules.caf.CafRounds.QUALIFYING_BY_SIZE;
import static io.github.secondleg.rules.caf.CafRounds.QUARTER_FINALS;
import static io.github.secondleg.rules.caf.CafRounds.SEMI_FINALS;
import static io.github.secondleg.rules.caf.CafRounds.TO_SEMI_FINALS;
import static io.github.secondleg.rules.caf.CafRounds.TO_TWO_GROUPS;
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
 * The CAF Champions League since 1974, until 1996 the African Cup of Champion Clubs. A season is named by the year in which it began. The
 * seasons 2018 and 2018–19 had the same rules, so 2018 means both.
 *
 * <p>The page {@code docs/sources/caf-champions-league.md} lists the sources of each row.
 *
 * <p>Two parts are left out: the seasons before 1974, which decided level ties by a shoot-out, by lots or by another match; and the later
 * rounds of 2025–26, since no source states their rules.
 *
 * <p>The rounds are:
 *
 * <ul>
 *   <li>up to 2010 {@code preliminary round}, {@code first round} and {@code second round};
 *   <li>since 2011, in each season, the qualifying rounds {@code preliminary round}, {@code first preliminary round}, {@code first round},
 *       {@code second preliminary round}, {@code second round} and {@code play-off round}; up to 2016 also {@code round of 32} and {@code
 *       round of 16};
 *   <li>{@code quarter-finals} up to 1996 and since 2017, {@code semi-finals} up to 1996 and since 2001;
 *   <li>{@code final} in all seasons.
 * </ul>
 */
public final class CafChampionsLeague extends RuleTable {
    private static final CafRules RULES = new CafRules("CAF Champions League");

    private static final TiebreakChain TO_2010 = RULES.perhapsWithExtraTime();
    private static final TiebreakChain TO_2014 = RULES.twoLegsWithoutArticle(Sanctions.basic());
    private static final TiebreakChain QUALIFIERS = RULES.qualifying(SINCE_2015);
    private static final TiebreakChain QUALIFIERS_OF_2019 = RULES.twoLegsWithoutArticle("2019–20", SINCE_2015);
    private static final TiebreakChain QUALIFIERS_OF_2020 = RULES.qualifying(OF_2020);
    private static final TiebreakChain QUALIFIERS_OF_2024 = RULES.twoLegsWithoutArticle(SINCE_2015);
    private static final TiebreakChain KNOCK_OUT = RULES.knockOut(SINCE_2015);
    private static final TiebreakChain KNOCK_OUT_OF_2020 = RULES.knockOut(OF_2020);
    private static final TiebreakChain FINAL_OF_2019 = RULES.singleMatchThenShootOut("2019–20", SINCE_2015);
    private static final TiebreakChain FINAL_OF_2020 = RULES.singleMatchThenShootOut("2020–21", OF_2020);
    private static final TiebreakChain FINAL_OF_2021 = RULES.singleMatchOnly("2021–22", SINCE_2015);
    private static final TiebreakChain FINAL_SINCE_2022 = RULES.finalOverTwoLegs();

    /** The rounds of each season. CAF has named its qualifying rounds in several ways. */
    private static final List<Format> FORMATS = Stream.of(Format.inOneYear("""
                    1974–1996  preliminary round, first round = round of 32, second round = round of 16, quarter-finals, semi-finals, final
                    1997–2000  preliminary round, first round = round of 32, second round = round of 16, final
                    2001–2010  preliminary round, first round = round of 32, second round = round of 16, semi-finals, final
                    2011–2016  preliminary round = first preliminary round, first round = second preliminary round = round of 32, second round = play-off round = round of 16, semi-finals, final
                    2017       preliminary round = first preliminary round, first round = second preliminary round = round of 32, quarter-finals, semi-finals, final
                    """), Format.overTwoYears("""
                    2018–2024  preliminary round = first preliminary round, first round = second preliminary round = round of 32, quarter-finals, semi-finals, final
                    2025       preliminary round = first preliminary round, first round = second preliminary round = round of 32
                    """))
            .flatMap(List::stream)
            .toList();

    private static final List<Edition> EDITIONS = List.of(
            ofSeasons(1974, 1996, TO_2010, CHAMPIONS_CUP).overTwoLegs().knownFrom(1),
            ofSeasons(1997, 2000, TO_2010, TO_TWO_GROUPS).overTwoLegs().knownFrom(1),
            ofSeasons(2001, 2010, TO_2010, TO_SEMI_FINALS).overTwoLegs().knownFrom(1),
            ofSeasons(2011, 2014, TO_2014, QUALIFYING).overTwoLegs().knownFrom(2),
            ofSeasons(2011, 2014, TO_2014, QUALIFYING_BY_SIZE).overTwoLegs().knownFrom(2),
            ofSeasons(2011, 2014, TO_2014, SEMI_FINALS).overTwoLegs().knownFrom(2),
            ofSeasons(2011, 2014, TO_2014, FINAL).overTwoLegs().knownFrom(2),
            ofSeasons(2015, 2018, QUALIFIERS, QUALIFYING).overTwoLegs().knownFrom(3),
            ofSeasons(2015, 2016, QUALIFIERS, QUALIFYING_BY_SIZE).overTwoLegs().knownFrom(3),
            ofSeason(2019, QUALIFIERS_OF_2019, QUALIFYING).overTwoLegs().knownFrom(4),
            ofSeason(2020, QUALIFIERS_OF_2020, QUALIFYING).overTwoLegs().knownFrom(3),
            ofSeasons(2021, 2023, QUALIFIERS, QUALIFYING).overTwoLegs().knownFrom(3),
            ofSeasons(2024, 2025, QUALIFIERS_OF_2024, QUALIFYING).overTwoLegs().knownFrom(5),
            ofSeasons(2017, 2019, KNOCK_OUT, QUARTER_FINALS).overTwoLegs().knownFrom(6),
            ofSeason(2020, KNOCK_OUT_OF_2020, QUARTER_FINALS).overTwoLegs().knownFrom(6),
            ofSeasons(2021, 2024, KNOCK_OUT, QUARTER_FINALS).overTwoLegs().knownFrom(6),
            ofSeasons(2015, 2019, KNOCK_OUT, SEMI_FINALS).overTwoLegs().knownFrom(6),
            ofSeason(2020, KNOCK_OUT_OF_2020, SEMI_FINALS).overTwoLegs().knownFrom(6),
            ofSeasons(2021, 2024, KNOCK_OUT, SEMI_FINALS).overTwoLegs().knownFrom(6),
            ofSeasons(2015, 2018, KNOCK_OUT, FINAL).overTwoLegs().knownFrom(7),
            ofSeason(2019, FINAL_OF_2019, FINAL).overOneMatch().knownFrom(8),
            ofSeason(2020, FINAL_OF_2020, FINAL).overOneMatch().knownFrom(8),
            ofSeason(2021, FINAL_OF_2021, FINAL).overOneMatch().knownFrom(9),
            ofSeasons(2022, 2024, FINAL_SINCE_2022, FINAL).overTwoLegs().knownFrom(7));

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public CafChampionsLeague() {
        super("caf-champions-league", Set.of(), FORMATS, EDITIONS, 2024, "semi-finals");
    }
}
