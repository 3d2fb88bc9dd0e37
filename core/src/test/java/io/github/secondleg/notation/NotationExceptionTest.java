package io.github.secondleg.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.github.secondleg.Tie;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a line can be wrong, where that is, and what is said of it. Columns are counted by hand. */
class NotationExceptionTest {
    private static final String TIE = "A (AAA) v B (BBB): ";
    private static final String HAPPENINGS = "\"withdrawal of\", \"disqualification of\","
            + " \"disqualification from this tie of\", \"no-show of\", \"refusal to play on of\", \"too few players of\","
            + " \"suspension of\", \"decided over the first leg\", \"decided over the second leg\", \"tie awarded to\""
            + " or \"place given to\".";
    private static final String LEG =
            "expected \"scheduled\", \"postponed\", \"cancelled\", \"abandoned\", \"awarded\" or a score as in 1–0.";
    private static final String AT_MATCH =
            "expected \"at the first leg\", \"at the second leg\" or \"at the play-off match\".";

    static Stream<Arguments> teams() {
        return Stream.of(
                of("", "Column 1 (end of line): expected a team name."),
                of("   ", "Column 4 (end of line): expected a team name."),
                of("v B (BBB)", "Column 1 (v B): expected a team name."),
                of("(AAA) v B (BBB)", "Column 1 ((AAA): expected a team name."),
                of("A", "Column 2 (end of line): expected \"(\"."),
                of("A v B", "Column 3 (v B): expected \"(\"."),
                of("A (", "Column 4 (end of line): expected an association code as in EGY."),
                of("A (AAA", "Column 7 (end of line): expected \"#\" or \")\"."),
                of("A (AAA 4711) v B (BBB)", "Column 8 (4711): expected \"#\" or \")\"."),
                of("A (AAA #) v B (BBB)", "Column 9 () v B): expected a team id."),
                of("A (AAA)", "Column 8 (end of line): expected \"v\"."),
                of("A (AAA) vs B (BBB)", "Column 9 (vs B): expected \"v\"."),
                of("A (AAA) v ", "Column 11 (end of line): expected a team name."),
                of("A (AAA) v B (BBB) first leg 1-0", "Column 19 (first leg 1-0): expected \":\" or end of line."),
                of("\"A (AAA) v B", "Column 13 (end of line): expected a closing \"."),
                of("\"A\\x\" (AAA)", "Column 4 (x): expected \", \\ or u and four hexadecimal digits."),
                of("\"A\\", "Column 4 (end of line): expected \", \\ or u and four hexadecimal digits."),
                of("\"A\\u00g0\" (AAA)", "Column 7 (g0): expected a hexadecimal digit."),
                of("\"A\\u00", "Column 7 (end of line): expected a hexadecimal digit."),
                of("\"A\nB\" (AAA)", "Column 3 (\\u000AB): expected a character that can be seen."),
                of("A\u00A0B (AAA)", "Column 2 (\\u00A0B): expected \"(\"."),
                of("\uFEFFA (AAA)", "Column 1 (\\uFEFFA): expected a team name."));
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                of(
                        TIE,
                        "Column 20 (end of line): expected \"first leg\", \"second leg\", \"in extra time\", \"on penalties\","
                                + " \"play-off match\", \"lots drawn for\", \"higher seed\", " + HAPPENINGS),
                of(
                        TIE + "first leg 1-0;",
                        "Column 34 (end of line): expected \"play-off match\", \"lots drawn for\", \"higher seed\", "
                                + HAPPENINGS),
                of(
                        TIE + "lots drawn for A; lots drawn for B",
                        "Column 38 (lots drawn for B): expected \"play-off match\", \"higher seed\", " + HAPPENINGS),
                of(
                        TIE + "first leg 1-0, secnd leg 1-0",
                        "Column 35 (secnd leg 1-0): expected \"second leg\", \"in extra time\" or \"on penalties\"."),
                of(
                        TIE + "second leg 1-0, first leg 1-0",
                        "Column 36 (first leg 1-0): expected \"in extra time\" or \"on penalties\"."),
                of(TIE + "first leg 1-0, on penalties 3-0,", "Column 51 (,): expected \";\" or end of line."),
                of(TIE + "first leg", "Column 29 (end of line): " + LEG),
                of(TIE + "first leg –", "Column 30 (–): " + LEG),
                of(TIE + "first leg played 1-0; withdrawal of A", "Column 30 (played 1-0): " + LEG),
                of(TIE + "first leg 3-", "Column 30 (3-): expected a score as in 1–0."),
                of(TIE + "first leg 1000-0", "Column 30 (1000-0): expected a score as in 1–0."),
                of(TIE + "first leg ٣-٠", "Column 30 (٣-٠): expected a score as in 1–0."),
                of(TIE + "first leg awarded", "Column 37 (end of line): expected a score as in 1–0."),
                of(TIE + "in extra time +1", "Column 34 (+1): expected a score as in 1–0."),
                of(
                        TIE + "first leg 3-0 at 2017-03-17",
                        "Column 34 (at 2017-03-17): expected \"on\", \",\", \";\" or end of line."),
                of(TIE + "first leg 3-0 on", "Column 36 (end of line): expected a date as in 2017-03-17."),
                of(TIE + "first leg 3-0 on 17 March", "Column 37 (17 March): expected a date as in 2017-03-17."),
                of(TIE + "first leg 3-0 on 2017-02-29", "Column 37 (2017-02-29): expected a date as in 2017-03-17."),
                of(
                        TIE + "first leg abandoned at 1-0 and stands",
                        "Column 47 (and stands): expected \"which stands\", \"on\", \",\", \";\" or end of line."),
                of(
                        TIE + "first leg awarded 3-0 instead",
                        "Column 42 (instead): expected \"instead of\", \"for the record only\", \"on\", \",\", \";\" or"
                                + " end of line."),
                of(
                        TIE + "play-off match A v B: 1-0, second leg 1-0",
                        "Column 47 (second leg 1-0): expected \"in extra time\" or \"on penalties\"."));
    }

    static Stream<Arguments> play_offs() {
        String none = "expected A, B or a team with its association.";
        return Stream.of(
                of(TIE + "play-off match 1-0", "Column 35 (1-0): " + none),
                of(TIE + "play-off match A: 1-0", "Column 36 (: 1-0): expected \"v\"."),
                of(TIE + "play-off match A v B 1-0", "Column 39 (B 1-0): " + none),
                of(
                        TIE + "first leg 1-0, second leg 1-0; play-off match A v C (CCC): 1-0",
                        "Column 51 (play-off match A v C): The play-off match names C (CCC), which is not in the tie"
                                + " A (AAA) v B (BBB).\nMaybe the team goes by another id, or the play-off match belongs"
                                + " to another tie."),
                of(
                        TIE + "play-off match A v A: 1-0",
                        "Column 39 (A): A tie needs two different teams, but both are A (AAA).\n"
                                + "Maybe the second team was copied from the first."));
    }

    @ParameterizedTest
    @MethodSource("play_offs")
    void a_play_off_match_names_who_is_written_first(String line, String message) {
        assertThat(catchThrowableOfType(NotationException.class, () -> TieNotation.parseTwoLegged(line)))
                .hasMessage(message);
    }

    static Stream<Arguments> happenings() {
        return Stream.of(
                of(TIE + "withdrawal of C", "Column 34 (C): expected A, B or a team with its association."),
                of(
                        "\"A by B\" (AAA) v B (BBB): withdrawal of C",
                        "Column 41 (C): expected \"A by B\", B or a team with its association."),
                of(
                        "A (AAA) v A (AAA #2): higher seed A",
                        "Column 35 (A): expected A (AAA), A (AAA #2) or a team with its association."),
                of(TIE + "higher seed", "Column 31 (end of line): expected a team name."),
                of(TIE + "no-show of A", "Column 32 (end of line): " + AT_MATCH),
                of(TIE + "no-show of A at the third leg", "Column 33 (at the third leg): " + AT_MATCH),
                of(TIE + "suspension of", "Column 33 (end of line): expected an association code as in EGY."),
                of(TIE + "suspension of AAA from 2017-03-17", "Column 38 (from 2017-03-17): expected \"by\"."),
                of(TIE + "suspension of AAA by", "Column 40 (end of line): expected the suspending body."),
                of(
                        TIE + "suspension of AAA by FIFA, from 2017-03-17",
                        "Column 47 (from 2017-03-17): expected \"lifted on\"."),
                of(TIE + "place given to A", "Column 36 (end of line): expected \"by\"."),
                of(TIE + "place given to A by", "Column 39 (end of line): expected the authority."),
                of(TIE + "tie awarded to A at once", "Column 37 (at once): expected \"on\", \";\" or end of line."),
                of(
                        TIE + "Withdrawal of A",
                        "Column 20 (Withdrawal of A): expected \"first leg\", \"second leg\","
                                + " \"in extra time\", \"on penalties\", \"play-off match\", \"lots drawn for\","
                                + " \"higher seed\", " + HAPPENINGS));
    }

    @ParameterizedTest
    @MethodSource({"teams", "facts", "happenings"})
    void says_in_which_column_what_stood_and_what_was_expected(String line, String message) {
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> TieNotation.parseTwoLegged(line))
                .withMessage(message)
                .withNoCause();
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                of(
                        "Al-Masry (Egypt) v B (BBB)",
                        "Column 11 (Egypt): The association code (Egypt) must be three capital letters from A to Z.\n"
                                + "Maybe a name was given in place of the code, as in Egypt for EGY."),
                of(
                        "\"\" (AAA) v B (BBB)",
                        "Column 1 (\"): The team name () must not be blank.\nMaybe a column was empty."),
                of(
                        "A (AAA #\" x\") v B (BBB)",
                        "Column 9 (\" x): The team id ( x) must not have white space around it.\nMaybe x was meant."),
                of(
                        "A (AAA) v A (AAA): first leg 1-0",
                        "Column 11 (A): A tie needs two different teams, but both are A (AAA).\n"
                                + "Maybe the second team was copied from the first."),
                of(
                        "A (AAA) v A (BBB): first leg 1-0",
                        "Column 11 (A): A tie needs two different teams, but A (AAA) and A (BBB) have the same id (A).\n"
                                + "Maybe they are different teams: give one of them another id with Team.withId."),
                of(
                        TIE + "second leg 1-0",
                        "Column 20 (second leg 1-0): The second leg of A (AAA) v B (BBB) (1–0) took place while the first"
                                + " is only scheduled.\nMaybe the two legs are swapped, or the reason is to be recorded first:"
                                + " the first leg played, postponed or cancelled, a failure at it, or the ruling that it does not"
                                + " count."),
                of(
                        TIE + "play-off match A v B: scheduled, in extra time 1-0",
                        "Column 53 (in extra time 1-0): The extra time is recorded while the play-off match before it"
                                + " (scheduled) is still to be played.\nMaybe record the match first."),
                of(
                        TIE + "play-off match A v B: postponed, on penalties 3-0",
                        "Column 53 (on penalties 3-0): The shoot-out is recorded while the play-off match before it"
                                + " (postponed) is still to be played.\nMaybe record the match first."),
                of(
                        TIE + "first leg 1-0 on 2017-03-17, second leg 1-0 on 2017-03-16",
                        "Column 49 (second leg 1-0 on 2017-03-16): The second leg (2017-03-16) is before the first leg"
                                + " (2017-03-17).\nMaybe the two dates are swapped."),
                of(
                        TIE + "first leg 1-0, in extra time 1-0",
                        "Column 35 (in extra time 1-0): The extra time is recorded while the match before it (scheduled) is"
                                + " still to be played.\nMaybe record the match first."),
                of(
                        TIE + "on penalties 3-0",
                        "Column 20 (on penalties 3-0): The shoot-out is recorded while the match before it (scheduled) is"
                                + " still to be played.\nMaybe record the match first."),
                of(
                        TIE + "first leg 1-0, second leg 1-0, on penalties 4-4",
                        "Column 64 (4-4): The shoot-out (4–4) must not end level.\n"
                                + "Maybe kicks are missing: a shoot-out continues until one team leads."),
                of(
                        TIE + "play-off match A v B: 1-1, on penalties 5-2",
                        "Column 60 (5-2): The shoot-out (5–2) is not a possible result under Law 10.3.\nMaybe 4–2 or 5–3 was meant."),
                of(
                        TIE + "first leg 1-0, second leg 0-1 on 2017-03-17; play-off match A v B: 1-1 on 2017-03-16",
                        "Column 65 (play-off match A v B): The play-off match (2017-03-16) is before the second"
                                + " leg (2017-03-17).\nMaybe the two dates are swapped."),
                of(
                        TIE + "lots drawn for C (AAA)",
                        "Column 20 (lots drawn for C): The drawing of lots names C (AAA), which is not in the tie A (AAA) v"
                                + " B (BBB).\nMaybe the team goes by another id, or the drawing of lots belongs to another"
                                + " tie."),
                of(
                        TIE + "higher seed C (AAA)",
                        "Column 20 (higher seed C): The seeding names C (AAA), which is not in the tie A (AAA) v B"
                                + " (BBB).\nMaybe the team goes by another id, or the seeding belongs to another tie."),
                of(
                        TIE + "first leg 1-0; withdrawal of C (AAA)",
                        "Column 35 (withdrawal of C): The incident (withdrawal of C (AAA)) concerns neither team of the tie"
                                + " A (AAA) v B (BBB).\nMaybe the team goes by another id, or the incident belongs to"
                                + " another tie."),
                of(
                        TIE + "suspension of AAA by \" \"",
                        "Column 41 (\"): The suspending body ( ) must not be blank.\nMaybe a column was empty."),
                of(
                        TIE + "suspension of AAA by FIFA from 2017-03-17, lifted on 2017-03-16",
                        "Column 73 (2017-03-16): The suspension of AAA is lifted (2017-03-16) before it starts"
                                + " (2017-03-17).\nMaybe the two dates are swapped."),
                of(
                        TIE + "tie awarded to A; decided over the first leg",
                        "Column 38 (decided over the first leg): The ruling is recorded twice: awarded to A (AAA), now"
                                + " decided over the first leg.\nMaybe the first was set aside: remove it with"
                                + " without, or with Event.revoked in a competition."),
                of(
                        TIE + "place given to A by \"\"",
                        "Column 40 (\"): The authority () must not be blank.\nMaybe a column was empty."));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void says_where_the_line_has_what_cannot_be_and_why_core_refused_it(String line, String message) {
        NotationException thrown =
                catchThrowableOfType(NotationException.class, () -> TieNotation.parseTwoLegged(line));
        assertThat(thrown).hasMessage(message);
        assertThat(thrown.expected()).isEmpty();
        assertThat(thrown)
                .cause()
                .isExactlyInstanceOf(
                        message.contains("recorded twice")
                                ? Tie.ContradictionException.class
                                : IllegalArgumentException.class);
        assertThat(message).endsWith("): " + thrown.getCause().getMessage());
    }

    @Test
    void tells_its_parts_to_programs() {
        NotationException thrown = catchThrowableOfType(
                NotationException.class,
                () -> TieNotation.parseTwoLegged(TIE + "first leg 1-0 (home); withdrawal of A"));
        assertThat(thrown.column()).isEqualTo(34);
        assertThat(thrown.found()).isEqualTo("(home");
        assertThat(thrown.expected()).containsExactly("\"on\"", "\",\"", "\";\"", "end of line");

        NotationException atTheEnd =
                catchThrowableOfType(NotationException.class, () -> TieNotation.parseTwoLegged("A (AAA) v"));
        assertThat(atTheEnd.column()).isEqualTo(10);
        assertThat(atTheEnd.found()).isEmpty();
        assertThat(atTheEnd.expected()).containsExactly("a team name");
    }

    @Test
    void counts_columns_in_code_points() {
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> TieNotation.parseTwoLegged("😀 (AAA) – B"))
                .withMessage("Column 9 (– B): expected \"v\".");
    }

    @Test
    void shows_thirty_characters_of_what_stood_there() {
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> TieNotation.parseTwoLegged("A (AAA) " + "😀".repeat(31)))
                .withMessage("Column 9 (" + "😀".repeat(30) + "…): expected \"v\".");
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> TieNotation.parseTwoLegged("A (AAA) " + "😀".repeat(30)))
                .withMessage("Column 9 (" + "😀".repeat(30) + "): expected \"v\".");
    }

    @Test
    void refuses_a_line_that_is_longer_than_stated() {
        String longest = "a".repeat(TieNotation.MAX_LENGTH - 18) + " (AAA) v B (BBB): ";
        assertThat(longest).hasSize(10_000);
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> TieNotation.parseTwoLegged(longest))
                .withMessageStartingWith("Column 10001 (end of line): expected \"first leg\",");
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> TieNotation.parseTwoLegged(longest + "first leg 1–0"))
                .withMessage("Column 10001 (first leg 1–0): expected end of line, since a line has at most 10000"
                        + " characters.");
    }

    @Test
    void refuses_null_by_the_name_of_the_parameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> TieNotation.parseTwoLegged(null))
                .withMessage("line");
        assertThatNullPointerException()
                .isThrownBy(() -> TieNotation.print(null))
                .withMessage("tie");
    }
}
