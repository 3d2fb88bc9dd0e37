package io.github.secondleg.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonNameTest {
    @ParameterizedTest
    @CsvSource({
        "2017, 2017, 2017",
        "' 2017 ', 2017, 2017",
        "2011-12, 2011, 2011–12",
        "2011/12, 2011, 2011–12",
        "2011–2012, 2011, 2011–12",
        "2011 - 2012, 2011, 2011–12",
        "2011_12, 2011, 2011–12",
        "1999-00, 1999, 1999–00",
        "1999/2000, 1999, 1999–00",
        "2008-09, 2008, 2008–09",
        "２０１１/１２, 2011, 2011–12"
    })
    void reads_a_season_with_one_year_or_two(String text, int firstYear, String printed) {
        SeasonName season = SeasonName.parse(text);
        assertThat(season.firstYear()).isEqualTo(firstYear);
        assertThat(season).hasToString(printed);
        assertThat(SeasonName.parse(season.toString())).isEqualTo(season);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "2017-", "season 2017", "2017-1", "20171"})
    void refuses_what_is_no_season(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeasonName.parse(text))
                .withMessage("The season (" + text + ") must be a year or two years that follow each other, as in 2017,"
                        + " 2017-18, 2017/2018.\nMaybe the name of a competition stands before it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-13", "2011-2010", "1999-99", "2011/2112"})
    void refuses_years_that_do_not_follow_each_other(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeasonName.parse(text))
                .withMessage("The season (" + text + ") must not span more than two years that follow each other.\n"
                        + "Maybe a range of seasons is meant.");
    }

    @Test
    void shortens_a_long_text_in_its_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeasonName.parse("x".repeat(1_000_000)))
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(300));
    }
}
