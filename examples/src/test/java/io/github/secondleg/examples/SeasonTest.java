package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class SeasonTest {
    private static final String ESCAPE = "\u001b";

    @TempDir
    Path folder;

    @Test
    void a_tie_decided_on_aggregate_is_printed() {
        assertThat(SeasonCommand.run(Ansi.OFF).out()).startsWith("""
                        Preliminary round
                        -----------------
                          1  Monrovia Club Breweries LBR  3–0  ALG JS Kabylie
                             JS Kabylie              ALG  4–0  LBR Monrovia Club Breweries
                             JS Kabylie won 4–3 on aggregate.
                             aggregate · CAF Confederation Cup Regulations 2017, III.13

                        """);
    }

    @Test
    void a_shoot_out_is_printed_under_the_second_leg_with_its_host_first() {
        assertThat(SeasonCommand.run(Ansi.OFF).out()).contains("""

                         10  KCCA                      UGA  1–0  EGY Al-Masry
                             Al-Masry                  EGY  1–0  UGA KCCA
                             penalties                      3–4
                             1–1 on aggregate. KCCA won 4–3 on penalties.
                             penalty shoot-out · CAF Confederation Cup Regulations 2017, III.14

                        """);
    }

    @Test
    void an_unplayed_leg_is_printed_with_its_reason() {
        assertThat(SeasonCommand.run(Ansi.OFF).out()).contains("""

                          2  Djoliba              MLI     2–0     EGY Al-Masry
                             Al-Masry             EGY  cancelled  MLI Djoliba
                             Al-Masry won by walkover after FIFA suspended MLI on 17 March 2017.
                             walkover · FIFA Statutes 2016, 13

                        """);
    }

    @Test
    void the_page_ends_with_the_winners_and_the_deciding_criteria() {
        SeasonCommand run = SeasonCommand.run(Ansi.OFF);

        assertThat(run.out()).contains("""

                        In the group stage: 16 clubs
                        ----------------------------
                          ALG  MC Alger
                          COD  TP Mazembe
                        """).endsWith("""

                        Deciding criteria
                        -----------------
                           41  aggregate
                            5  penalty shoot-out
                            3  away goals
                            3  walkover

                        All 52 ties are decided as recorded.
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void the_page_fits_a_terminal_of_80_columns() {
        assertThat(SeasonCommand.run(Ansi.OFF).out().lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void another_winner_on_record_is_reported_in_capitals() {
        SeasonCommand run = SeasonCommand.runWithRows(
                folder, "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,0-0,,,RSLAF,aggregate");

        assertThat(run.out()).isEqualTo("""
                        First round
                        -----------
                          7  Club Africain TUN  9–1  SLE RSLAF
                             RSLAF         SLE  0–0  TUN Club Africain
                             Club Africain won 9–1 on aggregate.
                             aggregate · CAF Confederation Cup Regulations 2017, III.13
                        !!   DIFFERS FROM THE RECORD: RSLAF, by aggregate

                        Deciding criteria
                        -----------------
                            1  aggregate

                        1 of 1 ties DIFFER FROM THE RECORD:
                          First round 7: Club Africain v RSLAF
                        """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void another_criterion_on_record_is_reported_in_capitals() {
        SeasonCommand run = SeasonCommand.runWithRows(
                folder, "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,0-0,,,Club Africain,walkover");

        assertThat(run.out())
                .contains("!!   DIFFERS FROM THE RECORD: Club Africain, by walkover\n")
                .contains("1 of 1 ties DIFFER FROM THE RECORD:\n  First round 7: Club Africain v RSLAF\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void ties_with_another_decision_without_a_criterion_are_printed() {
        SeasonCommand run = SeasonCommand.run(Ansi.OFF, "--without", "away goals");

        assertThat(run.out()).isEqualTo("""
                Vipers v Volcan Club
                  under the CAF regulations: 1–1 on aggregate. Vipers won on away goals.
                  under the CAF regulations without away goals: 1–1 on aggregate. Awaiting the penalty shoot-out.

                APEJES Academy v ASC Niarry Tally
                  under the CAF regulations: 2–2 on aggregate. APEJES Academy won on away goals.
                  under the CAF regulations without away goals: 2–2 on aggregate. Awaiting the penalty shoot-out.

                CNaPS Sport v Recreativo do Libolo
                  under the CAF regulations: 1–1 on aggregate. Recreativo do Libolo won on away goals.
                  under the CAF regulations without away goals: 1–1 on aggregate. Awaiting the penalty shoot-out.

                3 of 52 ties have another decision under the CAF regulations without away goals.
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void an_unknown_criterion_is_rejected() {
        SeasonCommand run = SeasonCommand.run(Ansi.OFF, "--without", "coin toss");

        assertThat(run.err()).isEqualTo("""
                The criterion (coin toss) is not in the rules.
                Maybe one of these: aggregate, away goals, penalty shoot-out.
                """);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_pending_decision_is_reported_in_capitals() {
        SeasonCommand run = SeasonCommand.runWithRows(
                folder, "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,postponed,,,Club Africain,aggregate");

        assertThat(run.out())
                .contains("     Awaiting the second leg.\n")
                .contains("!!   DIFFERS FROM THE RECORD: Club Africain, by aggregate\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_note_is_printed_for_an_unneeded_shoot_out() {
        SeasonCommand run = SeasonCommand.runWithRows(
                folder, "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,0-0,5-4,,Club Africain,aggregate");

        assertThat(run.out())
                .contains(
                        "     note: A shoot-out was recorded (5–4 on penalties) but was not needed: aggregate had settled the tie.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void faults_are_printed_after_the_ties_and_the_command_fails() {
        SeasonCommand run = SeasonCommand.runWithRows(
                folder,
                "First round,6,MC Alger,ALG,Renaissance du Congo,COD,2:0,2-1,,,MC Alger,aggregate",
                "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,0-0,,,Club Africain,aggregate");

        assertThat(run.out()).endsWith("\nAll 1 ties are decided as recorded.\n");
        assertThat(run.err()).isEqualTo("""

                        ROWS WITH FAULTS, left out:
                        Line 2, column first_leg (2:0): expected goals–goals or one of cancelled, awarded, postponed.
                        """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void no_page_is_printed_if_no_row_could_be_read() {
        SeasonCommand run = SeasonCommand.runWithRows(folder, "First round,7");

        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_missing_file_is_reported() {
        Path file = folder.resolve("nowhere.csv");
        SeasonCommand run = SeasonCommand.run(Ansi.OFF, file.toString());

        assertThat(run.err()).isEqualTo("The file (" + file + ") does not exist.\nMaybe add its folder.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_file_in_another_encoding_is_reported() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "Étoile", StandardCharsets.ISO_8859_1);
        SeasonCommand run = SeasonCommand.run(Ansi.OFF, file.toString());

        assertThat(run.err())
                .isEqualTo("The file (" + file
                        + ") must be text in UTF-8.\nMaybe it was saved in the encoding of an older system.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_folder_instead_of_a_file_is_reported() {
        SeasonCommand run = SeasonCommand.run(Ansi.OFF, folder.toString());

        assertThat(run.err())
                .startsWith("The file (" + folder + ") cannot be read: ")
                .endsWith("\nMaybe it is a folder.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void without_a_terminal_there_are_no_escape_codes() {
        assertThat(SeasonCommand.run(Ansi.AUTO).out()).doesNotContain(ESCAPE);
    }

    @Test
    void a_terminal_with_colours_gets_the_same_text() {
        String coloured = SeasonCommand.run(Ansi.ON).out();

        assertThat(coloured)
                .contains(ESCAPE + "[32;1mJS Kabylie  ")
                .doesNotContain(ESCAPE + "[32;1mMonrovia Club Breweries");
        assertThat(AttributedString.stripAnsi(coloured))
                .isEqualTo(SeasonCommand.run(Ansi.OFF).out());
    }

    @Test
    void the_output_is_utf_8_on_any_machine() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
        try {
            Season.commandLine().execute();
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Étoile du Congo won 3–0 on aggregate.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void the_output_is_the_same_in_every_locale(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            String expected = SeasonCommand.run(Ansi.OFF).out();
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(SeasonCommand.run(Ansi.OFF).out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
