package io.github.secondleg.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which round of a season a spelling means. */
class RoundNamesTest {
    private static RoundNames rounds(String... rounds) {
        return RoundNames.of(Arrays.stream(rounds).map(RoundName::parse).toList());
    }

    /** The European Cup of the 1980s. */
    private static final RoundNames CLASSIC =
            rounds("first round = round of 32", "second round = round of 16", "quarter-finals", "semi-finals", "final");

    /** The Champions League of the 2010s. */
    private static final RoundNames MODERN = rounds(
            "first qualifying round",
            "second qualifying round",
            "third qualifying round",
            "play-off round",
            "round of 16",
            "quarter-finals",
            "semi-finals",
            "final");

    /** The Champions League since 2024. */
    private static final RoundNames LEAGUE_PHASE = rounds(
            "play-off round", "knockout phase play-offs", "round of 16", "quarter-finals", "semi-finals", "final");

    @ParameterizedTest
    @CsvSource({
        "Round 1, first round",
        "1. Runde, first round",
        "LAST_32, first round",
        "1/16-finals, first round",
        "R2, second round",
        "Achtelfinale, second round",
        "1/8 Finals, second round",
        "SF, semi-finals"
    })
    void a_round_is_found_by_its_number_and_by_how_many_teams_it_has(String spelling, String round) {
        assertThat(CLASSIC.find(spelling)).map(RoundName::name).contains(round);
    }

    @ParameterizedTest
    @CsvSource({
        "Round 1, first qualifying round",
        "1st Preliminary Round, first qualifying round",
        "Terzo turno preliminare, third qualifying round",
        "Playoffs, play-off round"
    })
    void a_spelling_means_its_second_choice_if_a_season_lacks_the_first(String spelling, String round) {
        assertThat(MODERN.find(spelling)).map(RoundName::name).contains(round);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAYOFFS, play-off round",
        "Q-PO, play-off round",
        "Knockout Round Play-offs, knockout phase play-offs",
        "KO Play-offs, knockout phase play-offs"
    })
    void play_offs_of_the_qualifying_and_of_the_knockout_phase_are_distinguished(String spelling, String round) {
        assertThat(LEAGUE_PHASE.find(spelling)).map(RoundName::name).contains(round);
    }

    @ParameterizedTest
    @CsvSource({
        "Round of 32",
        "Round of 64",
        "Intermediate round",
        "Third place play-off",
        "Knockout round play-offs",
        "League phase",
        "''",
        "!",
        "Group A"
    })
    void a_round_that_the_season_did_not_have_is_not_found(String spelling) {
        assertThat(MODERN.candidates(spelling)).isEmpty();
        assertThat(MODERN.find(spelling)).isEmpty();
    }

    @Test
    void the_only_qualifying_round_of_a_season_is_its_first_and_no_round_proper_is_one() {
        RoundNames rounds = rounds("qualifying round", "first round", "final");
        assertThat(rounds.find("Q-1")).map(RoundName::name).contains("qualifying round");
        assertThat(rounds.find("Q-2")).isEmpty();
        assertThat(CLASSIC.find("1st Qualifying Round")).isEmpty();
    }

    @Test
    void a_spelling_that_can_mean_two_rounds_has_two_candidates() {
        RoundNames rounds = rounds("round of 16 north = round of 16", "round of 16 south = last 16");
        assertThat(rounds.candidates("1/8"))
                .extracting(RoundName::name)
                .containsExactly("round of 16 north", "round of 16 south");
        assertThat(rounds.find("1/8")).isEmpty();
    }

    @Test
    void the_nearest_name_is_found_in_any_spelling() {
        assertThat(MODERN.nearest("secnd qualifying round")).contains("second qualifying round");
        assertThat(MODERN.nearest("Round of 32")).contains("round of 16");
        assertThat(MODERN.nearest("first leg")).isEmpty();
        assertThat(rounds().nearest("final")).isEmpty();
    }

    @Test
    void own_names_win_over_meanings() {
        RoundNames rounds = rounds("last eight = QF", "round of 8");
        assertThat(rounds.find("qf")).map(RoundName::name).contains("last eight");
        assertThat(rounds.find("Round of 8")).map(RoundName::name).contains("round of 8");
    }

    @Test
    void names_are_read_printed_and_checked() {
        RoundName round = RoundName.parse("second round = round of 16");
        assertThat(round)
                .isEqualTo(RoundName.of("second round", "round of 16"))
                .hasToString("second round = round of 16");
        assertThat(round.all()).containsExactly("second round", "round of 16");
        assertThat(CLASSIC).hasToString("first round, second round, quarter-finals, semi-finals, final");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundName.parse("second round ="))
                .withMessage(
                        "The names of a round (second round, ) must not be blank.\nMaybe an equals sign is left over.");
        assertThatIllegalArgumentException().isThrownBy(() -> RoundName.of(" "));
    }

    /** A word that nothing uses, or a phrase of words that no spelling stands for, would be a slip of the hand. */
    @Test
    void every_word_of_the_phrases_has_a_spelling() {
        List<String> words = RoundWords.patterns().stream()
                .flatMap(pattern -> Arrays.stream(pattern.split(" ")))
                .filter(word ->
                        word.length() > 1 && !CharMatcher.inRange('0', '9').matchesAllOf(word))
                .distinct()
                .toList();
        List<String> produced = RoundWords.spellings().stream()
                .flatMap(spelling -> RoundWords.meaningOf(spelling).stream())
                .distinct()
                .toList();
        assertThat(produced).containsAll(words);
        assertThat(produced).allMatch(word -> words.contains(word) || word.matches("\\d+|1/\\d+"));
    }

    @Test
    void a_long_text_is_no_round_and_takes_no_time() {
        assertThat(MODERN.candidates("final ".repeat(1_000_000))).isEmpty();
        assertThat(MODERN.nearest("x".repeat(5_000_000))).isEmpty();
    }
}
