package io.github.secondleg.rules.caf.ranking;

import static io.github.secondleg.rules.caf.ranking.ClubCompetition.CHAMPIONS_LEAGUE;
import static io.github.secondleg.rules.caf.ranking.ClubCompetition.CONFEDERATION_CUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points are the published ones. The clubs are made up, since no source has the points of the entrants of 2017. */
class FiveYearRankingTest {
    private static final FiveYearScale OLD = FiveYearScale.before2017();
    private static final FiveYearScale NEW = FiveYearScale.drawsOf2018();
    private static final FiveYearRanking<String> EMPTY = FiveYearRanking.by(OLD);

    @ParameterizedTest
    @CsvSource({"WINNER, 5, 4", "RUNNER_UP, 4, 3", "SEMI_FINAL, 3, 2", "THIRD_IN_GROUP, 2, 1", "FOURTH_IN_GROUP, 1, 0.5"
    })
    void points_of_the_first_season_up_to_2017(StageReached stage, BigDecimal champions, BigDecimal confederation) {
        assertThat(OLD.points(2011, CHAMPIONS_LEAGUE, stage)).isEqualByComparingTo(champions);
        assertThat(OLD.points(2011, CONFEDERATION_CUP, stage)).isEqualByComparingTo(confederation);
    }

    @ParameterizedTest
    @CsvSource({
        "WINNER, 6, 5",
        "RUNNER_UP, 5, 4",
        "SEMI_FINAL, 4, 3",
        "QUARTER_FINAL, 3, 2",
        "THIRD_IN_GROUP, 2, 1",
        "FOURTH_IN_GROUP, 1, 0.5"
    })
    void points_of_the_first_season_in_2018(StageReached stage, BigDecimal champions, BigDecimal confederation) {
        assertThat(NEW.points(2013, CHAMPIONS_LEAGUE, stage)).isEqualByComparingTo(champions);
        assertThat(NEW.points(2013, CONFEDERATION_CUP, stage)).isEqualByComparingTo(confederation);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "3, 4", "4, 5"})
    void seasons_weigh_one_to_five(int later, BigDecimal weight) {
        assertThat(OLD.points(2011 + later, CHAMPIONS_LEAGUE, StageReached.FOURTH_IN_GROUP))
                .isEqualByComparingTo(weight);
        assertThat(NEW.points(2013 + later, CHAMPIONS_LEAGUE, StageReached.FOURTH_IN_GROUP))
                .isEqualByComparingTo(weight);
    }

    @Test
    void each_scale_has_five_seasons() {
        assertThat(OLD.firstSeason()).isEqualTo(2011);
        assertThat(OLD.lastSeason()).isEqualTo(2015);
        assertThat(OLD).hasToString("the scale for 2011–2015");
        assertThat(NEW).hasToString("the scale for 2013–2017");
    }

    @ParameterizedTest
    @CsvSource({"2010", "2016"})
    void results_of_other_seasons_are_rejected(int season) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLD.points(season, CHAMPIONS_LEAGUE, StageReached.WINNER))
                .withMessage("The season (" + season + ") is not one of the scale for 2011–2015.\n"
                        + "Maybe its results are too old or too new for this ranking. Leave them out.");
    }

    @Test
    void a_stage_without_points_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLD.points(2015, CHAMPIONS_LEAGUE, StageReached.QUARTER_FINAL))
                .withMessage("The stage (QUARTER_FINAL) has no points in the scale for 2011–2015.\n"
                        + "Maybe a newer scale is meant: there were no quarter-finals before 2017.");
    }

    /** One has 1 · 5 + 5 · 0.5 = 7.5 points. */
    @Test
    void the_points_of_results_are_added_up() {
        FiveYearRanking<String> ranking = EMPTY.with("One", 2011, CHAMPIONS_LEAGUE, StageReached.WINNER)
                .with("One", 2015, CONFEDERATION_CUP, StageReached.FOURTH_IN_GROUP)
                .with("Two", 2015, CHAMPIONS_LEAGUE, StageReached.SEMI_FINAL);

        assertThat(ranking.points("One")).isEqualByComparingTo("7.5");
        assertThat(ranking.points("Two")).isEqualByComparingTo("15");
        assertThat(ranking.points("Three")).isEqualByComparingTo("0");
        assertThat(EMPTY.points("One")).isEqualByComparingTo("0");
        assertThat(EMPTY.with("One", 2011, CHAMPIONS_LEAGUE, StageReached.WINNER))
                .hasToString("{One=5.0} by the scale for 2011–2015");
        assertThat(ranking.entryRounds(List.of("Three", "One", "Two"), 2))
                .isEqualTo(new EntryRounds<>(List.of("Two"), List.of("One", "Three")));
    }

    /** The numbers of 2017: 12 clubs have a bye, 40 play the preliminary round, and its 20 winners complete the 32. */
    @Test
    void twelve_of_fifty_two_have_a_bye() {
        List<String> entrants = clubs(52);
        FiveYearRanking<String> ranking = EMPTY;
        for (String club : entrants.subList(40, 52)) {
            ranking = ranking.with(club, 2012, CONFEDERATION_CUP, StageReached.FOURTH_IN_GROUP);
        }

        EntryRounds<String> rounds = ranking.entryRounds(entrants, 32);

        assertThat(rounds.firstRound()).isEqualTo(entrants.subList(40, 52));
        assertThat(rounds.preliminaryRound()).isEqualTo(entrants.subList(0, 40));
    }

    @Test
    void with_all_or_no_byes_the_points_do_not_matter() {
        assertThat(EMPTY.entryRounds(clubs(4), 4).preliminaryRound()).isEmpty();
        assertThat(EMPTY.entryRounds(clubs(8), 4).firstRound()).isEmpty();
    }

    @Test
    void two_clubs_with_the_same_points_at_the_last_bye_are_rejected() {
        FiveYearRanking<String> ranking = EMPTY.with("1", 2012, CONFEDERATION_CUP, StageReached.FOURTH_IN_GROUP)
                .with("2", 2011, CHAMPIONS_LEAGUE, StageReached.FOURTH_IN_GROUP);
        assertThatIllegalStateException()
                .isThrownBy(() -> ranking.entryRounds(clubs(3), 2))
                .withMessage("The entrants 1 and 2 have the same points (1.0), and one bye is left.\n"
                        + "Maybe CAF separated them by a rule that no known source states.");
    }

    @Test
    void numbers_that_do_not_fill_the_rounds_are_rejected() {
        String wayOut = "Maybe another size is meant: an even number, from half of the entrants up to all of them.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.entryRounds(clubs(6), 5))
                .withMessage("The entrants (6) do not fill a first round of 5 with one preliminary round before it.\n"
                        + wayOut);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.entryRounds(clubs(9), 4))
                .withMessage("The entrants (9) do not fill a first round of 4 with one preliminary round before it.\n"
                        + wayOut);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.entryRounds(clubs(3), 4))
                .withMessage("The entrants (3) do not fill a first round of 4 with one preliminary round before it.\n"
                        + wayOut);
    }

    @Test
    void an_entrant_that_is_listed_twice_is_rejected() {
        List<String> entrants = new ArrayList<>(clubs(3));
        entrants.add("2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.entryRounds(entrants, 4))
                .withMessage("The entrant (2) is named twice.\nMaybe two clubs have the same name.");
    }

    @Test
    void rankings_are_equal_if_scale_and_points_are_equal() {
        new EqualsTester()
                .addEqualityGroup(EMPTY, FiveYearRanking.by(OLD))
                .addEqualityGroup(FiveYearRanking.by(NEW))
                .addEqualityGroup(
                        EMPTY.with("One", 2012, CHAMPIONS_LEAGUE, StageReached.FOURTH_IN_GROUP),
                        EMPTY.with("One", 2011, CHAMPIONS_LEAGUE, StageReached.THIRD_IN_GROUP))
                .testEquals();
    }

    @Test
    @SuppressWarnings("DataFlowIssue") // nulls on purpose
    void the_error_for_a_null_names_the_parameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> FiveYearRanking.by(null))
                .withMessage("scale");
        assertThatNullPointerException().isThrownBy(() -> EMPTY.points(null)).withMessage("entrant");
        assertThatNullPointerException()
                .isThrownBy(() -> EMPTY.with(null, 2011, CHAMPIONS_LEAGUE, StageReached.WINNER))
                .withMessage("entrant");
        assertThatNullPointerException()
                .isThrownBy(() -> OLD.points(2011, null, StageReached.WINNER))
                .withMessage("competition");
        assertThatNullPointerException()
                .isThrownBy(() -> OLD.points(2011, CHAMPIONS_LEAGUE, null))
                .withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> EMPTY.entryRounds(null, 2))
                .withMessage("entrants");
        assertThatNullPointerException()
                .isThrownBy(() -> new EntryRounds<>(null, List.of()))
                .withMessage("firstRound");
        assertThatNullPointerException()
                .isThrownBy(() -> new EntryRounds<>(List.of(), null))
                .withMessage("preliminaryRound");
    }

    private static List<String> clubs(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    @Test
    void places_go_from_highest_to_lowest_and_equal_points_share_one() {
        FiveYearRanking<String> ranking = EMPTY;
        assertThat(ranking.places()).isEmpty();
        ranking = ranking.with("One", 2011, CONFEDERATION_CUP, StageReached.WINNER)
                .with("Two", 2011, CHAMPIONS_LEAGUE, StageReached.WINNER)
                .with("Three", 2011, CONFEDERATION_CUP, StageReached.WINNER);

        assertThat(ranking.places()).containsExactly(List.of("Two"), List.of("One", "Three"));
    }
}
