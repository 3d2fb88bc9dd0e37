package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The criteria of the first and the last season of each order. */
class UefaSeasonsTest {
    @ParameterizedTest(name = "{0} {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    european-cup | 1955 | first round         | aggregate, play-off match, coin toss
                    european-cup | 1955 | final               | aggregate, extra time, play-off match
                    european-cup | 1966 | first round         | aggregate, play-off match, coin toss
                    european-cup | 1966 | semi-finals         | aggregate, play-off match, coin toss
                    european-cup | 1967 | first round         | aggregate, away goals, extra time, play-off match or coin toss (unsettled)
                    european-cup | 1967 | round of 32         | aggregate, away goals, extra time, play-off match or coin toss (unsettled)
                    european-cup | 1967 | second round        | aggregate, away goals (unsettled), play-off match, coin toss
                    european-cup | 1967 | quarter-finals      | aggregate, play-off match, coin toss
                    european-cup | 1967 | final               | aggregate, extra time, play-off match
                    european-cup | 1968 | first round         | aggregate, away goals, extra time, away goals in extra time (unsettled), play-off match or coin toss (unsettled)
                    european-cup | 1968 | second round        | aggregate, away goals, extra time, away goals in extra time (unsettled), play-off match or coin toss (unsettled)
                    european-cup | 1968 | quarter-finals      | aggregate, away goals (unsettled), play-off match, coin toss
                    european-cup | 1969 | preliminary round   | aggregate, away goals, extra time, away goals in extra time (unsettled), coin toss
                    european-cup | 1969 | round of 16         | aggregate, away goals, extra time, away goals in extra time (unsettled), coin toss
                    european-cup | 1969 | semi-finals         | aggregate, away goals (unsettled), extra time or play-off match or coin toss (unsettled)
                    european-cup | 1970 | second round        | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    european-cup | 1970 | quarter-finals      | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out or play-off match (unsettled)
                    european-cup | 1971 | semi-finals         | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    european-cup | 1974 | final               | aggregate, extra time, play-off match
                    european-cup | 1974 | semi-finals         | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    european-cup | 1975 | final               | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    european-cup | 1991 | second round        | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    champions-league | 1992 | first round     | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    champions-league | 2001 | final           | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    champions-league | 2002 | semi-finals     | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    champions-league | 2002 | final           | aggregate, silver goal, penalty shoot-out
                    champions-league | 2003 | third qualifying round | aggregate, away goals, silver goal, away goals in extra time (unsettled), penalty shoot-out
                    champions-league | 2003 | final           | aggregate, extra time, penalty shoot-out
                    champions-league | 2004 | round of 16     | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    champions-league | 2009 | play-off round  | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    champions-league | 2020 | preliminary round | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    champions-league | 2021 | preliminary round | aggregate, extra time, penalty shoot-out
                    champions-league | 2025 | knockout phase play-offs | aggregate, extra time, penalty shoot-out
                    champions-league | 2025 | final           | aggregate, extra time, penalty shoot-out
                    cup-winners-cup | 1960 | final            | aggregate
                    cup-winners-cup | 1960 | semi-finals      | aggregate
                    cup-winners-cup | 1961 | first round      | aggregate, play-off match, coin toss
                    cup-winners-cup | 1961 | final            | aggregate, extra time, play-off match
                    cup-winners-cup | 1964 | semi-finals      | aggregate, play-off match, coin toss
                    cup-winners-cup | 1965 | first round      | aggregate, away goals, extra time, away goals in extra time (unsettled), play-off match
                    cup-winners-cup | 1965 | semi-finals      | aggregate, away goals, extra time, away goals in extra time (unsettled), play-off match
                    cup-winners-cup | 1966 | quarter-finals   | aggregate, away goals, extra time, away goals in extra time (unsettled), coin toss
                    cup-winners-cup | 1967 | quarter-finals   | aggregate, away goals, extra time or play-off match or coin toss (unsettled)
                    cup-winners-cup | 1968 | second round     | aggregate, away goals, extra time, play-off match or coin toss (unsettled)
                    cup-winners-cup | 1968 | quarter-finals   | aggregate, play-off match, coin toss
                    cup-winners-cup | 1969 | second round     | aggregate, away goals, extra time, away goals in extra time (unsettled), play-off match or coin toss (unsettled)
                    cup-winners-cup | 1969 | quarter-finals   | aggregate, away goals, extra time, away goals in extra time (unsettled), play-off match, coin toss
                    cup-winners-cup | 1970 | second round     | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    cup-winners-cup | 1970 | quarter-finals   | aggregate, away goals, extra time, away goals in extra time, play-off match, coin toss
                    cup-winners-cup | 1970 | final            | aggregate, extra time, play-off match
                    cup-winners-cup | 1971 | quarter-finals   | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    cup-winners-cup | 1971 | final            | aggregate, extra time, penalty shoot-out or play-off match (unsettled)
                    cup-winners-cup | 1974 | final            | aggregate, extra time, penalty shoot-out or play-off match (unsettled)
                    cup-winners-cup | 1975 | final            | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    cup-winners-cup | 1998 | qualifying round | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-cup | 1971 | first round             | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-cup | 1971 | final                   | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-cup | 1999 | final                   | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-cup | 2000 | fourth round            | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-cup | 2000 | final                   | aggregate, golden goal, penalty shoot-out
                    uefa-cup | 2001 | final                   | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-cup | 2002 | quarter-finals          | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-cup | 2002 | final                   | aggregate, silver goal, penalty shoot-out
                    uefa-cup | 2003 | third round             | aggregate, away goals, silver goal, away goals in extra time (unsettled), penalty shoot-out
                    uefa-cup | 2003 | final                   | aggregate, extra time, penalty shoot-out
                    uefa-cup | 2004 | round of 32             | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-cup | 2008 | final                   | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    europa-league | 2009 | play-off round     | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    europa-league | 2020 | round of 16        | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    europa-league | 2021 | knockout round play-offs | aggregate, extra time, penalty shoot-out
                    europa-league | 2025 | knockout phase play-offs | aggregate, extra time, penalty shoot-out
                    conference-league | 2021 | second qualifying round | aggregate, extra time, penalty shoot-out
                    conference-league | 2023 | knockout round play-offs | aggregate, extra time, penalty shoot-out
                    conference-league | 2025 | final          | aggregate, extra time, penalty shoot-out
                    fairs-cup | 1958 | first round            | aggregate
                    fairs-cup | 1961 | semi-finals            | aggregate
                    fairs-cup | 1958 | final                  | aggregate, extra time or play-off match or coin toss (unsettled)
                    fairs-cup | 1962 | first round            | aggregate, play-off match, coin toss
                    fairs-cup | 1965 | semi-finals            | aggregate, play-off match, coin toss
                    fairs-cup | 1966 | first round            | aggregate, away goals, extra time, away goals in extra time (unsettled), coin toss
                    fairs-cup | 1969 | semi-finals            | aggregate, away goals, extra time, away goals in extra time (unsettled), coin toss
                    fairs-cup | 1969 | final                  | aggregate, extra time or play-off match or coin toss (unsettled)
                    fairs-cup | 1970 | round of 32            | aggregate, away goals, extra time, away goals in extra time (unsettled), penalty shoot-out
                    fairs-cup | 1970 | third round            | aggregate, away goals, extra time or penalty shoot-out or play-off match or coin toss (unsettled)
                    fairs-cup | 1970 | final                  | aggregate, away goals, extra time or penalty shoot-out or play-off match or coin toss (unsettled)
                    intertoto-cup | 1998 | first round        | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    intertoto-cup | 2002 | finals             | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    intertoto-cup | 2003 | first round        | aggregate, away goals, silver goal, away goals in extra time (unsettled), penalty shoot-out
                    intertoto-cup | 2004 | semi-finals        | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    intertoto-cup | 2008 | third round        | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    uefa-super-cup | 1973 | final             | aggregate, away goals (unsettled), extra time or penalty shoot-out or play-off match or coin toss (unsettled)
                    uefa-super-cup | 1979 | final             | aggregate, away goals (unsettled), extra time or penalty shoot-out or play-off match or coin toss (unsettled)
                    uefa-super-cup | 1980 | final             | aggregate, away goals, extra time, away goals in extra time (unsettled), penalty shoot-out or play-off match (unsettled)
                    uefa-super-cup | 1997 | final             | aggregate, away goals, extra time, away goals in extra time (unsettled), penalty shoot-out or play-off match (unsettled)
                    uefa-super-cup | 1998 | final             | aggregate, extra time, penalty shoot-out
                    uefa-super-cup | 2000 | final             | aggregate, golden goal, penalty shoot-out
                    uefa-super-cup | 2001 | final             | aggregate, extra time, penalty shoot-out
                    uefa-super-cup | 2022 | final             | aggregate, extra time, penalty shoot-out
                    uefa-super-cup | 2023 | final             | aggregate, penalty shoot-out
                    uefa-super-cup | 2025 | final             | aggregate, penalty shoot-out
                    youth-league | 2013 | round of 16         | aggregate, penalty shoot-out
                    youth-league | 2014 | final               | aggregate, penalty shoot-out
                    youth-league | 2015 | knockout round play-offs | aggregate, penalty shoot-out
                    youth-league | 2016 | knockout round play-offs | aggregate, penalty shoot-out
                    youth-league | 2017 | first round         | aggregate, away goals, penalty shoot-out
                    youth-league | 2018 | final               | aggregate, away goals, penalty shoot-out
                    youth-league | 2022 | second round        | aggregate, extra time or penalty shoot-out (unsettled)
                    youth-league | 2022 | knockout round play-offs | aggregate, penalty shoot-out
                    youth-league | 2022 | final               | aggregate, penalty shoot-out
                    womens-champions-league | 2009 | round of 32 | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    womens-champions-league | 2020 | final    | aggregate, away goals, extra time, away goals in extra time, penalty shoot-out
                    womens-champions-league | 2021 | round 1  | aggregate, extra time, penalty shoot-out
                    womens-champions-league | 2022 | semi-finals | aggregate, extra time, penalty shoot-out
                    womens-champions-league | 2023 | quarter-finals | aggregate, extra time, penalty shoot-out
                    womens-champions-league | 2024 | final    | aggregate, extra time, penalty shoot-out
                    """)
    void a_season_has_these_criteria_in_this_order(String ruleSet, int season, String round, String criteria) {
        assertThat(UefaAnswers.criteria(ruleSet, season, round)).isEqualTo(criteria);
    }
}
