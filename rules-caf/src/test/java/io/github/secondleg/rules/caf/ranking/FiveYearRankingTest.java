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

/** The points that were published; the clubs are made up, since the points of the entrants of 2017 were not found. */
class FiveYearRankingTest {
    private static final FiveYearScale OLD = FiveYearScale.before2017();
    private static final FiveYearScale NEW = FiveYearScale.drawsOf2018();
    private static final FiveYearRanking<String> NOBODY = FiveYearRanking.by(OLD);

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
    void scales_know_their_seasons() {
        assertThat(OLD.firstSeason()).isEqualTo(2011);
        assertThat(OLD.lastSeason()).isEqualTo(2015);
        assertThat(OLD).hasToString("the scale for 2011–2015");
        assertThat(NEW).hasToString("the scale for 2013–2017");
    }

    @ParameterizedTest
    @CsvSource({"2010", "2016"})
    void results_of_other_seasons_are_refused(int season) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLD.points(season, CHAMPIONS_LEAGUE, StageReached.WINNER))
                .withMessage("The season (" + season + ") is not one of the scale for 2011–2015.\n"
                        + "Maybe its results are too old or too new for this ranking: leave them out.");
    }

    @Test
    void a_stage_that_was_not_played_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLD.points(2015, CHAMPIONS_LEAGUE, StageReached.QUARTER_FINAL))
                .withMessage("The stage (QUARTER_FINAL) has no points in the scale for 2011–2015.\n"
                        + "Maybe the season is of another scale: quarter-finals came with the group stage of 2017.");
    }

    /** 1 · 5 + 5 · 1/2 = 7 1/2. */
    @Test
    void results_are_added_up() {
        FiveYearRanking<String> ranking = NOBODY.with("One", 2011, CHAMPIONS_LEAGUE, StageReached.WINNER)
                .with("One", 2015, CONFEDERATION_CUP, StageReached.FOURTH_IN_GROUP)
                .with("Two", 2015, CHAMPIONS_LEAGUE, StageReached.SEMI_FINAL);

        assertThat(ranking.points("One")).isEqualByComparingTo("7.5");
        assertThat(ranking.points("Two")).isEqualByComparingTo("15");
        assertThat(ranking.points("Three")).isEqualByComparingTo("0");
        assertThat(NOBODY.points("One")).isEqualByComparingTo("0");
        assertThat(NOBODY.with("One", 2011, CHAMPIONS_LEAGUE, StageReached.WINNER))
                .hasToString("{One=5.0} by the scale for 2011–2015");
        assertThat(ranking.entryRounds(List.of("Three", "One", "Two"), 2))
                .isEqualTo(new EntryRounds<>(List.of("Two"), List.of("One", "Three")));
    }

    /** As in 2017, in numbers: 52 clubs into 12 and 40, so that 12 and 20 winners make 32. */
    @Test
    void twelve_of_fifty_two_have_a_bye() {
        List<String> entrants = clubs(52);
        FiveYearRanking<String> ranking = NOBODY;
        for (String club : entrants.subList(40, 52)) {
            ranking = ranking.with(club, 2012, CONFEDERATION_CUP, StageReached.FOURTH_IN_GROUP);
        }

        EntryRounds<String> rounds = ranking.entryRounds(entrants, 32);

        assertThat(rounds.firstRound()).isEqualTo(entrants.subList(40, 52));
        assertThat(rounds.preliminaryRound()).isEqualTo(entrants.subList(0, 40));
    }

    @Test
    void with_a_full_first_round_or_twice_as_many_no_line_is_drawn() {
        assertThat(NOBODY.entryRounds(clubs(4), 4).preliminaryRound()).isEmpty();
        assertThat(NOBODY.entryRounds(clubs(8), 4).firstRound()).isEmpty();
    }

    @Test
    void clubs_that_are_level_at_the_line_are_not_told_apart() {
        FiveYearRanking<String> ranking = NOBODY.with("1", 2012, CONFEDERATION_CUP, StageReached.FOURTH_IN_GROUP)
                .with("2", 2011, CHAMPIONS_LEAGUE, StageReached.FOURTH_IN_GROUP);
        assertThatIllegalStateException()
                .isThrownBy(() -> ranking.entryRounds(clubs(3), 2))
                .withMessage("The entrants 1 and 2 have the same points (1.0), and one bye is left.\n"
                        + "Maybe CAF separated them by a rule that no known source names.");
    }

    @Test
    void numbers_that_fill_no_rounds_are_refused() {
        String wayOut = "Maybe another size was meant: an even one, from half of the entrants up to all of them.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOBODY.entryRounds(clubs(6), 5))
                .withMessage("The entrants (6) do not fill a first round of 5 with one preliminary round before it.\n"
                        + wayOut);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOBODY.entryRounds(clubs(9), 4))
                .withMessage("The entrants (9) do not fill a first round of 4 with one preliminary round before it.\n"
                        + wayOut);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOBODY.entryRounds(clubs(3), 4))
                .withMessage("The entrants (3) do not fill a first round of 4 with one preliminary round before it.\n"
                        + wayOut);
    }

    @Test
    void an_entrant_named_twice_is_refused() {
        List<String> entrants = new ArrayList<>(clubs(3));
        entrants.add("2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOBODY.entryRounds(entrants, 4))
                .withMessage("The entrant (2) is named twice.\nMaybe two clubs go by one name.");
    }

    @Test
    void rankings_are_equal_by_scale_and_points() {
        new EqualsTester()
                .addEqualityGroup(NOBODY, FiveYearRanking.by(OLD))
                .addEqualityGroup(FiveYearRanking.by(NEW))
                .addEqualityGroup(
                        NOBODY.with("One", 2012, CHAMPIONS_LEAGUE, StageReached.FOURTH_IN_GROUP),
                        NOBODY.with("One", 2011, CHAMPIONS_LEAGUE, StageReached.THIRD_IN_GROUP))
                .testEquals();
    }

    @Test
    @SuppressWarnings("DataFlowIssue") // nulls on purpose
    void null_is_refused_by_the_name_of_the_parameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> FiveYearRanking.by(null))
                .withMessage("scale");
        assertThatNullPointerException().isThrownBy(() -> NOBODY.points(null)).withMessage("who");
        assertThatNullPointerException()
                .isThrownBy(() -> NOBODY.with(null, 2011, CHAMPIONS_LEAGUE, StageReached.WINNER))
                .withMessage("who");
        assertThatNullPointerException()
                .isThrownBy(() -> OLD.points(2011, null, StageReached.WINNER))
                .withMessage("competition");
        assertThatNullPointerException()
                .isThrownBy(() -> OLD.points(2011, CHAMPIONS_LEAGUE, null))
                .withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> NOBODY.entryRounds(null, 2))
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
    void places_are_from_the_best_down_and_shared_by_those_with_the_same_points() {
        FiveYearRanking<String> ranking = NOBODY;
        assertThat(ranking.places()).isEmpty();
        ranking = ranking.with("One", 2011, CONFEDERATION_CUP, StageReached.WINNER)
                .with("Two", 2011, CHAMPIONS_LEAGUE, StageReached.WINNER)
                .with("Three", 2011, CONFEDERATION_CUP, StageReached.WINNER);

        assertThat(ranking.places()).containsExactly(List.of("Two"), List.of("One", "Three"));
    }
}
