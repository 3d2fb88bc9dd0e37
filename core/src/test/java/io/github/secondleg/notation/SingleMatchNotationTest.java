package io.github.secondleg.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ties of a single match in the notation. */
class SingleMatchNotationTest {
    private static final Team MILAN = Team.of("Milan", "ITA");
    private static final Team LIVERPOOL = Team.of("Liverpool", "ENG");
    private static final SingleMatchTie FINAL = SingleMatchTie.between(MILAN, LIVERPOOL);
    private static final String TEAMS = "Milan (ITA) v Liverpool (ENG): ";

    private record Noted(Tie tie, String line) {}

    static Stream<Noted> ties() {
        SingleMatchTie level = FINAL.withMatch(Leg.played(3, 3));
        return Stream.of(
                new Noted(FINAL, "match scheduled"),
                new Noted(FINAL.withMatch(Leg.postponed()), "match postponed"),
                new Noted(FINAL.withMatch(Leg.played(1, 0).on(LocalDate.of(2005, 5, 25))), "match 1–0 on 2005-05-25"),
                new Noted(
                        level.withExtraTime(ExtraTime.ofGoals(0, 0)).withShootOut(ShootOut.of(2, 3)),
                        "match 3–3, in extra time 0–0, on penalties 2–3"),
                new Noted(
                        level.withPlayOffMatch(PlayOffMatch.between(MILAN, LIVERPOOL, Leg.played(4, 0)))
                                .withLotsDrawnFor(MILAN),
                        "match 3–3; play-off match Milan v Liverpool: 4–0; lots drawn for Milan"),
                new Noted(
                        FINAL.with(Incident.noShow(MILAN, Match.SINGLE_MATCH)).with(Ruling.tieAwardedTo(LIVERPOOL)),
                        "match scheduled; no-show of Milan at the match; tie awarded to Liverpool"));
    }

    @ParameterizedTest
    @MethodSource("ties")
    void is_printed_in_canonical_form_and_read_back(Noted noted) {
        assertThat(TieNotation.print(noted.tie)).isEqualTo(TEAMS + noted.line);
        assertThat(TieNotation.parse(TEAMS + noted.line)).isEqualTo(noted.tie);
    }

    @Test
    void a_line_without_a_match_is_a_tie_over_two_legs() {
        for (String line : List.of("A (AAA) v B (BBB)", "A (AAA) v B (BBB): first leg 1–0; withdrawal of A")) {
            assertThat(TieNotation.parse(line)).isEqualTo(TieNotation.parseTwoLegged(line));
        }
    }

    private static void assertRejected(String line, String message) {
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> TieNotation.parse(line))
                .withMessage(message);
    }

    @Test
    void has_no_legs_and_a_tie_over_two_legs_has_no_match() {
        assertRejected(
                TEAMS + "match 1-0, second leg 1-0",
                "Column 43 (second leg 1-0): expected \"in extra time\" or \"on penalties\".");
        assertRejected(
                TEAMS + "match 1-0; no-show of Milan at the second leg",
                "Column 60 (at the second leg): expected \"at the match\" or \"at the play-off match\".");
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> TieNotation.parseTwoLegged(TEAMS + "match 1-0"))
                .withMessageStartingWith("Column 32 (match 1-0): expected ");
    }

    @Test
    void a_line_has_the_same_maximum_length() {
        assertRejected(
                " ".repeat(TieNotation.MAX_LENGTH + 1),
                "Column 10001 (end of line): expected end of line, since a line has at most 10000 characters.");
    }
}
