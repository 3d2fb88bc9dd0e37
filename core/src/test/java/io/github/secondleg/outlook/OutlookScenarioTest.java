package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.github.secondleg.Awaited;
import io.github.secondleg.Decision;
import io.github.secondleg.Leg;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Rulebooks;
import io.github.secondleg.Score;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words for every kind of scores, margins and outcomes: at home unless it says so. */
class OutlookScenarioTest {
    private static final int LOWEST = ScoreRange.LOWEST;
    private static final int HIGHEST = ScoreRange.HIGHEST;
    private static final Team VIPERS = Team.of("Vipers", "UGA");
    private static final Team VOLCAN = Team.of("Volcan", "COM");
    private static final TwoLeggedTie TIE = TwoLeggedTie.between(VIPERS, VOLCAN);

    private static String text(NextOnPitch.Kind next, ScoreRange span, Verdict verdict, Side side) {
        return note(next, span, verdict, side).text();
    }

    private static Note note(NextOnPitch.Kind next, ScoreRange span, Verdict verdict, Side side) {
        TwoLeggedTie between = TIE.withFirstLeg(Leg.played(0, 0));
        TwoLeggedTie level = between.withSecondLeg(Leg.played(0, 0));
        Decision decision = switch (next) {
            case FIRST_LEG, SINGLE_MATCH -> Rulebooks.CAF.decide(TIE);
            case SECOND_LEG -> Rulebooks.CAF.decide(between);
            case EXTRA_TIME -> Rulebooks.UEFA.decide(level);
            case SHOOT_OUT -> Rulebooks.CAF.decide(level);
            case PLAY_OFF_MATCH -> Rulebooks.WITH_PLAY_OFF.decide(level);
        };
        assertThat(decision.next().map(NextOnPitch::kind)).contains(next);
        return ScenarioSentences.of(decision.next().orElseThrow(), span, verdict, side);
    }

    static Stream<Arguments> margins() {
        return Stream.of(
                of(LOWEST, HIGHEST, "any score", "any aggregate"),
                of(1, HIGHEST, "any win", "any win on aggregate"),
                of(2, HIGHEST, "a win by two or more", "an aggregate win by two or more"),
                of(1, 1, "a win by one", "an aggregate win by one"),
                of(13, 13, "a win by 13", "an aggregate win by 13"),
                of(1, 3, "a win by at most three", "an aggregate win by at most three"),
                of(2, 3, "a win by two to three", "an aggregate win by two to three"),
                of(0, 0, "any draw", "a level aggregate"),
                of(0, HIGHEST, "any win or draw", "a level aggregate or better"),
                of(-1, HIGHEST, "any win or draw, or a defeat by one", "an aggregate defeat by one or better"),
                of(
                        -2,
                        HIGHEST,
                        "any win or draw, or a defeat by at most two",
                        "an aggregate defeat by at most two or better"),
                of(0, 1, "any draw, or a win by one", "a level aggregate, or a win by one"),
                of(-2, 0, "any draw, or a defeat by at most two", "a level aggregate, or a defeat by at most two"),
                of(
                        -2,
                        1,
                        "any draw, a win by one, or a defeat by at most two",
                        "a level aggregate, a win by one, or a defeat by at most two"),
                of(LOWEST, -1, "any defeat", "any defeat on aggregate"),
                of(LOWEST, -2, "a defeat by two or more", "an aggregate defeat by two or more"),
                of(-1, -1, "a defeat by one", "an aggregate defeat by one"),
                of(-3, -1, "a defeat by at most three", "an aggregate defeat by at most three"),
                of(-12, -2, "a defeat by two to twelve", "an aggregate defeat by two to twelve"),
                of(LOWEST, 0, "any draw or defeat", "a level aggregate or worse"),
                of(
                        LOWEST,
                        2,
                        "any draw or defeat, or a win by at most two",
                        "an aggregate win by at most two or worse"));
    }

    @ParameterizedTest
    @MethodSource("margins")
    void margins_of_a_match_and_of_two(int from, int to, String ofMatch, String ofBothLegs) {
        ScoreRange span = new ScoreRange(from, to, LOWEST, HIGHEST);
        assertThat(text(NextOnPitch.Kind.SECOND_LEG, span, Verdict.advances(Side.SECOND), Side.SECOND))
                .isEqualTo("Volcan advance with " + ofMatch + ".");
        assertThat(ScenarioSentences.ofBothLegs(span, Verdict.advances(Side.SECOND), Side.SECOND, TIE)
                        .text())
                .isEqualTo("Volcan advance with " + ofBothLegs + ".");
    }

    static Stream<Arguments> scores() {
        return Stream.of(
                of(1, 1, 0, 0, "a 1–0 win at home", "a 0–1 win away"),
                of(2, 2, 1, 2, "a 3–1 or 4–2 win at home", "a 1–3 or 2–4 win away"),
                of(1, 1, 0, 2, "a win by one from 1–0 to 3–2 at home", "a win by one from 0–1 to 2–3 away"),
                of(2, 2, 1, HIGHEST, "any win by two from 3–1 up at home", "any win by two from 1–3 up away"),
                of(0, 0, 1, 1, "a 1–1 draw", "a 1–1 draw"),
                of(0, 0, 0, 1, "a 0–0 or 1–1 draw", "a 0–0 or 1–1 draw"),
                of(0, 0, 0, 2, "a draw from 0–0 to 2–2", "a draw from 0–0 to 2–2"),
                of(0, 0, 1, HIGHEST, "any draw from 1–1 up", "any draw from 1–1 up"),
                of(-1, -1, 0, 0, "a 0–1 defeat at home", "a 1–0 defeat away"),
                of(-2, -2, 0, 1, "a 0–2 or 1–3 defeat at home", "a 2–0 or 3–1 defeat away"),
                of(-1, -1, 0, 2, "a defeat by one from 0–1 to 2–3 at home", "a defeat by one from 1–0 to 3–2 away"),
                of(
                        -3,
                        -3,
                        1,
                        HIGHEST,
                        "any defeat by three from 1–4 up at home",
                        "any defeat by three from 4–1 up away"),
                of(8, 8, 0, 0, "an 8–0 win at home", "a 0–8 win away"),
                of(11, 11, 0, 1, "an 11–0 or 12–1 win at home", "a 0–11 or 1–12 win away"),
                of(18, 18, 0, 0, "an 18–0 win at home", "a 0–18 win away"),
                of(-1, -1, 80, 80, "an 80–81 defeat at home", "an 81–80 defeat away"),
                of(1, 1, 1, 1, "a 2–1 win at home", "a 1–2 win away"),
                of(1, HIGHEST, 1, 1, "any win conceding one", "any win conceding one"),
                of(2, HIGHEST, 0, 0, "a win by two or more conceding none", "a win by two or more conceding none"),
                of(
                        1,
                        2,
                        0,
                        1,
                        "a win by at most two conceding at most one",
                        "a win by at most two conceding at most one"),
                of(
                        1,
                        2,
                        2,
                        HIGHEST,
                        "a win by at most two conceding two or more",
                        "a win by at most two conceding two or more"),
                of(
                        2,
                        3,
                        1,
                        2,
                        "a win by two to three conceding one to two",
                        "a win by two to three conceding one to two"),
                of(LOWEST, -1, 0, 2, "any defeat scoring at most two", "any defeat scoring at most two"),
                of(
                        LOWEST,
                        -2,
                        1,
                        HIGHEST,
                        "a defeat by two or more scoring one or more",
                        "a defeat by two or more scoring one or more"),
                of(-2, -1, 3, 3, "a defeat by at most two scoring three", "a defeat by at most two scoring three"),
                of(
                        -3,
                        -2,
                        1,
                        3,
                        "a defeat by two to three scoring one to three",
                        "a defeat by two to three scoring one to three"));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void scores_and_goals_at_home_and_away(int from, int to, int fromGoals, int toGoals, String atHome, String away) {
        ScoreRange span = new ScoreRange(from, to, fromGoals, toGoals);
        assertThat(text(NextOnPitch.Kind.SECOND_LEG, span, Verdict.advances(Side.SECOND), Side.SECOND))
                .isEqualTo("Volcan advance with " + atHome + ".");
        assertThat(text(NextOnPitch.Kind.SECOND_LEG, span, Verdict.advances(Side.FIRST), Side.FIRST))
                .isEqualTo("Vipers advance with " + away + ".");
        assertThat(text(NextOnPitch.Kind.PLAY_OFF_MATCH, span, Verdict.advances(Side.FIRST), Side.FIRST))
                .isEqualTo("Vipers advance with " + atHome.replace(" at home", "") + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -1, more away goals",
        "-1, 0, as many away goals or more",
        "0, 0, as many away goals",
        "0, 1, as many away goals or fewer",
        "1, 1, fewer away goals"
    })
    void who_has_more_away_goals(int from, int to, String words) {
        for (int end : to == 1 ? new int[] {to, HIGHEST} : new int[] {to}) {
            assertThat(ScenarioSentences.ofBothLegs(
                                    new ScoreRange(0, 0, from, end), Verdict.advances(Side.FIRST), Side.FIRST, TIE)
                            .text())
                    .isEqualTo("Vipers advance with a level aggregate plus " + words + ".");
        }
    }

    @Test
    void outcomes() {
        ScoreRange draw = new ScoreRange(0, 0, LOWEST, HIGHEST);
        NextOnPitch.Kind next = NextOnPitch.Kind.SECOND_LEG;
        assertThat(text(next, draw, Verdict.advances(Side.FIRST), Side.SECOND)).isEqualTo("Any draw puts Volcan out.");
        assertThat(text(next, draw, Verdict.awaits(Awaited.EXTRA_TIME), Side.SECOND))
                .isEqualTo("Any draw takes Volcan to extra time.");
        assertThat(text(next, draw, Verdict.awaits(new Awaited("the fair-play table")), Side.SECOND))
                .isEqualTo("Any draw leaves Volcan awaiting the fair-play table.");
        assertThat(text(next, draw, Verdict.nobody(), Side.SECOND))
                .isEqualTo("Any draw puts Volcan out, and their opponents too.");
        ScoreRange almostAll = new ScoreRange(LOWEST, 2, LOWEST, HIGHEST);
        assertThat(text(next, almostAll, Verdict.advances(Side.FIRST), Side.SECOND))
                .isEqualTo("Any draw or defeat, or a win by at most two, puts Volcan out.");
    }

    @Test
    void extra_time_and_kicks_are_named() {
        ScoreRange win = new ScoreRange(1, HIGHEST, LOWEST, HIGHEST);
        assertThat(text(NextOnPitch.Kind.EXTRA_TIME, win, Verdict.advances(Side.FIRST), Side.FIRST))
                .isEqualTo("Vipers advance with any win in extra time.");
        assertThat(text(NextOnPitch.Kind.SHOOT_OUT, win, Verdict.advances(Side.FIRST), Side.FIRST))
                .isEqualTo("Vipers advance with any win on penalties.");
        assertThat(text(
                        NextOnPitch.Kind.EXTRA_TIME,
                        new ScoreRange(1, 1, 0, 0),
                        Verdict.advances(Side.FIRST),
                        Side.FIRST))
                .isEqualTo("Vipers advance with a 0–1 win away in extra time.");
    }

    @Test
    void a_scenario_is_data_before_it_is_words() {
        Note note = note(
                NextOnPitch.Kind.SECOND_LEG,
                new ScoreRange(1, 1, 0, 0),
                Verdict.awaits(Awaited.SHOOT_OUT),
                Side.SECOND);
        assertThat(note)
                .isEqualTo(Note.of(
                        "outlook.scenario.match.goes-on.win-score.home", VOLCAN, Awaited.SHOOT_OUT, Score.of(1, 0)));
    }

    @Test
    void it_has_no_arguments_that_its_text_does_not_name() {
        ScoreRange byOne = new ScoreRange(1, 1, LOWEST, HIGHEST);
        assertThat(note(NextOnPitch.Kind.EXTRA_TIME, byOne, Verdict.advances(Side.SECOND), Side.SECOND))
                .isEqualTo(Note.of("outlook.scenario.extra-time.advance.win-by", VOLCAN, 1));
        ScoreRange byTwoToThree = new ScoreRange(-3, -2, 1, HIGHEST);
        assertThat(note(NextOnPitch.Kind.SECOND_LEG, byTwoToThree, Verdict.advances(Side.SECOND), Side.FIRST))
                .isEqualTo(Note.of("outlook.scenario.match.out.defeat-between.scoring-from", VIPERS, 2, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "outlook.scenario.match.advance",
        "outlook.scenario.friendly.advance.any-win",
        "outlook.scenario.match.rests.any-win",
        "outlook.scenario.match.advance.good-win",
        "outlook.scenario.both-legs.advance.good-win"
    })
    void keys_of_others_are_printed_as_they_are(String key) {
        assertThat(Note.of(key, "Vipers").text()).isEqualTo(key + ": Vipers");
        assertThat(Note.of(key).text()).isEqualTo(key);
    }
}
