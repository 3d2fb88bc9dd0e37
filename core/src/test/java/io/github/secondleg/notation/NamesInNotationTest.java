package io.github.secondleg.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Association;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Ruling;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of every script and with every oddity. A name has no quotation marks if no part of it can be read as notation. */
class NamesInNotationTest {
    private static final Team OTHER = Team.of("Other", "AAA");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Étoile du Congo",
                "الأهلي",
                "浦和レッズ",
                "Club Ñublense",
                "İstanbul Başakşehir",
                "1º de Agosto",
                "Bodø/Glimt",
                "St Patrick's Athletic F.C.",
                "1–0",
                "2017-03-17",
                "first leg",
                "Vitória",
                "ON",
                "Atlético",
                "می\u200Cخواهم",
                "👨\u200D👩\u200D👧 United",
                "V"
            })
    void have_no_quotation_marks_if_they_need_none(String name) {
        assertLine(name + " (AAA) v Other (AAA)", TwoLeggedTie.between(Team.of(name, "AAA"), OTHER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Wydad (Casablanca)    | \"Wydad (Casablanca)\"",
                "Ajax, the             | \"Ajax, the\"",
                "A; B                  | \"A; B\"",
                "A: B                  | \"A: B\"",
                "Team #1               | \"Team #1\"",
                "Hotel by the Sea      | \"Hotel by the Sea\"",
                "v                     | \"v\"",
                "on                    | \"on\"",
                "look at               | \"look at\"",
                "from far              | \"from far\"",
                "The \"Reds\"          | \"The \\\"Reds\\\"\"",
                "A\\B                  | \"A\\\\B\"",
                "two  spaces           | \"two  spaces\""
            })
    void are_quoted_if_they_could_be_misread(String name, String quoted) {
        assertLine(quoted + " (AAA) v Other (AAA)", TwoLeggedTie.between(Team.of(name, "AAA"), OTHER));
    }

    @ParameterizedTest
    @CsvSource({
        "U+000A, \\u000A",
        "U+0000, \\u0000",
        "U+0085, \\u0085",
        "U+00A0, \\u00A0",
        "U+00AD, \\u00AD",
        "U+2028, \\u2028",
        "U+2029, \\u2029",
        "U+202E, \\u202E",
        "U+3000, \\u3000",
        "U+D83D, \\uD83D",
        "U+DE00, \\uDE00",
        "U+FEFF, \\uFEFF",
        "U+E0067, \\uDB40\\uDC67"
    })
    void have_their_hidden_characters_escaped(String character, String escaped) {
        String name = "a" + Character.toString(Integer.parseInt(character.substring(2), 16)) + "b";
        assertLine("\"a" + escaped + "b\" (AAA) v Other (AAA)", TwoLeggedTie.between(Team.of(name, "AAA"), OTHER));
    }

    @Test
    void hexadecimal_digits_may_be_small() {
        assertThat(TieNotation.parseTwoLegged("\"a\\u00ad\\u00Adb\" (AAA) v Other (AAA)")
                        .first()
                        .name())
                .isEqualTo("a\u00AD\u00ADb");
    }

    @Test
    void two_escaped_halves_are_read_as_one_character() {
        TwoLeggedTie tie = TieNotation.parseTwoLegged("\"\\uD83D\\uDE00\" (AAA) v Other (AAA)");
        assertThat(TieNotation.print(tie)).isEqualTo("😀 (AAA) v Other (AAA)");
    }

    @Test
    void ids_are_printed_if_they_differ_from_the_name() {
        Team team = Team.of("Reds", "AAA").withId("4711");
        assertLine("Reds (AAA #4711) v Other (AAA)", TwoLeggedTie.between(team, OTHER));
        assertLine("Reds (AAA #\"#47 (11)\") v Other (AAA)", TwoLeggedTie.between(team.withId("#47 (11)"), OTHER));
    }

    @Test
    void teams_of_one_name_are_distinguished_by_their_ids() {
        Team reds = Team.of("Reds", "AAA").withId("1");
        Team otherReds = Team.of("Reds", "BBB");
        assertLine(
                "Reds (AAA #1) v Reds (BBB): higher seed Reds (BBB); withdrawal of Reds (AAA #1)",
                TwoLeggedTie.between(reds, otherReds).withHigherSeed(otherReds).with(Incident.withdrawal(reds)));
    }

    @Test
    void a_team_that_a_feed_knows_by_another_name_or_association_is_printed_in_full() {
        Team reds = Team.of("Reds", "AAA").withId("1");
        Team renamed = Team.of("Crimsons", "AAA").withId("1");
        Team moved = Team.of("Reds", "BBB").withId("1");
        TwoLeggedTie tie = TwoLeggedTie.between(reds, OTHER)
                .with(Incident.withdrawal(renamed))
                .with(Incident.disqualification(moved))
                .with(Ruling.tieAwardedTo(renamed));
        assertLine(
                "Reds (AAA #1) v Other (AAA): withdrawal of Crimsons (AAA #1); disqualification of Reds (BBB #1);"
                        + " tie awarded to Crimsons (AAA #1)",
                tie);
        assertThat(((Incident.ClubExit) TieNotation.parseTwoLegged(TieNotation.print(tie))
                                .incidents()
                                .get(1))
                        .team()
                        .association())
                .isEqualTo(Association.of("BBB"));
    }

    @Test
    void a_team_with_the_name_of_another_is_printed_in_full() {
        Team namesake = Team.of("Other", "BBB").withId("2");
        assertLine(
                "Reds (AAA) v Other (AAA): place given to Other (BBB #2) by CAS",
                TwoLeggedTie.between(Team.of("Reds", "AAA"), OTHER).with(Ruling.placeGivenTo(namesake, "CAS")));
    }

    @Test
    void bodies_and_authorities_are_names_too() {
        TwoLeggedTie tie = TwoLeggedTie.between(Team.of("Hotel by the Sea", "AAA"), OTHER)
                .withFirstLeg(Leg.cancelled())
                .with(Incident.suspension(Association.of("AAA"), " FIFA "))
                .with(Ruling.placeGivenTo(OTHER, "order, from above"));
        assertLine(
                "\"Hotel by the Sea\" (AAA) v Other (AAA): first leg cancelled; suspension of AAA by \" FIFA \";"
                        + " place given to Other by \"order, from above\"",
                tie);
    }

    private static void assertLine(String line, TwoLeggedTie tie) {
        assertThat(TieNotation.print(tie)).isEqualTo(line);
        TwoLeggedTie read = TieNotation.parseTwoLegged(line);
        assertThat(read).isEqualTo(tie);
        assertThat(read).as("with all names").hasToString(tie.toString());
        assertThat(TieNotation.print(read)).isEqualTo(line);
    }
}
