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
    void prints_a_tie_decided_on_goals() {
        assertThat(Run.of(Ansi.OFF).out()).startsWith("""
                        Preliminary round
                        -----------------
                          1  Monrovia Club Breweries LBR  3–0  ALG JS Kabylie
                             JS Kabylie              ALG  4–0  LBR Monrovia Club Breweries
                             JS Kabylie won 4–3 on aggregate.
                             aggregate · CAF Confederation Cup Regulations 2017, III.13

                        """);
    }

    @Test
    void prints_the_shoot_out_under_the_second_leg_with_its_host_first() {
        assertThat(Run.of(Ansi.OFF).out()).contains("""

                         10  KCCA                      UGA  1–0  EGY Al-Masry
                             Al-Masry                  EGY  1–0  UGA KCCA
                             penalties                      3–4
                             1–1 on aggregate. KCCA won 4–3 on penalties.
                             penalty shoot-out · CAF Confederation Cup Regulations 2017, III.14

                        """);
    }

    @Test
    void prints_a_leg_that_was_not_played_and_why() {
        assertThat(Run.of(Ansi.OFF).out()).contains("""

                          2  Djoliba              MLI     2–0     EGY Al-Masry
                             Al-Masry             EGY  cancelled  MLI Djoliba
                             Al-Masry won by walkover after FIFA suspended MLI on 17 March 2017.
                             walkover · FIFA Statutes 2016, 13

                        """);
    }

    @Test
    void ends_with_those_who_came_through_and_what_decided() {
        Run run = Run.of(Ansi.OFF);

        assertThat(run.out()).contains("""

                        In the group stage: 16 clubs
                        ----------------------------
                          ALG  MC Alger
                          COD  TP Mazembe
                        """).endsWith("""

                        What decided
                        ------------
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
    void fits_a_terminal_of_80_columns() {
        assertThat(Run.of(Ansi.OFF).out().lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void says_loudly_where_another_team_is_on_record() {
        Run run = Run.over(folder, "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,0-0,,,RSLAF,aggregate");

        assertThat(run.out()).isEqualTo("""
                        First round
                        -----------
                          7  Club Africain TUN  9–1  SLE RSLAF
                             RSLAF         SLE  0–0  TUN Club Africain
                             Club Africain won 9–1 on aggregate.
                             aggregate · CAF Confederation Cup Regulations 2017, III.13
                        !!   RECORDED OTHERWISE: RSLAF, by aggregate

                        What decided
                        ------------
                            1  aggregate

                        1 of 1 ties RECORDED OTHERWISE:
                          First round 7: Club Africain v RSLAF
                        """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void says_loudly_where_the_same_team_is_on_record_for_another_reason() {
        Run run = Run.over(folder, "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,0-0,,,Club Africain,walkover");

        assertThat(run.out())
                .contains("!!   RECORDED OTHERWISE: Club Africain, by walkover\n")
                .contains("1 of 1 ties RECORDED OTHERWISE:\n  First round 7: Club Africain v RSLAF\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void shows_what_would_have_come_out_differently_without_a_criterion() {
        Run run = Run.of(Ansi.OFF, "--without", "away goals");

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

                3 of 52 ties come out differently under the CAF regulations without away goals.
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void refuses_what_is_no_criterion() {
        Run run = Run.of(Ansi.OFF, "--without", "coin toss");

        assertThat(run.err()).isEqualTo("""
                The criterion (coin toss) is not in the rules.
                Maybe one of these: aggregate, away goals, penalty shoot-out.
                """);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void says_loudly_where_the_rules_still_await_something() {
        Run run = Run.over(folder, "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,postponed,,,Club Africain,aggregate");

        assertThat(run.out())
                .contains("     Awaiting the second leg.\n")
                .contains("!!   RECORDED OTHERWISE: Club Africain, by aggregate\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void prints_what_the_rules_had_no_use_for() {
        Run run = Run.over(folder, "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,0-0,5-4,,Club Africain,aggregate");

        assertThat(run.out())
                .contains(
                        "     note: A shoot-out was recorded (5–4 on penalties) but was not needed: aggregate had settled the tie.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void prints_faults_behind_the_ties_and_fails() {
        Run run = Run.over(
                folder,
                "First round,6,MC Alger,ALG,Renaissance du Congo,COD,2:0,2-1,,,MC Alger,aggregate",
                "First round,7,Club Africain,TUN,RSLAF,SLE,9-1,0-0,,,Club Africain,aggregate");

        assertThat(run.out()).endsWith("\nAll 1 ties are decided as recorded.\n");
        assertThat(run.err()).isEqualTo("""

                        ROWS WITH FAULTS, which were left out:
                        Line 2, column first_leg (2:0): expected goals–goals or one of cancelled, awarded, postponed.
                        """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void prints_no_page_where_no_row_could_be_read() {
        Run run = Run.over(folder, "First round,7");

        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void says_that_a_file_is_missing() {
        Path file = folder.resolve("nowhere.csv");
        Run run = Run.of(Ansi.OFF, file.toString());

        assertThat(run.err())
                .isEqualTo("The file (" + file + ") does not exist.\nMaybe its folder is to be given as well.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void says_that_a_file_is_in_another_encoding() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "Étoile", StandardCharsets.ISO_8859_1);
        Run run = Run.of(Ansi.OFF, file.toString());

        assertThat(run.err())
                .isEqualTo("The file (" + file
                        + ") must be text in UTF-8.\nMaybe it was saved in the encoding of an older system.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void says_that_a_folder_was_given() {
        Run run = Run.of(Ansi.OFF, folder.toString());

        assertThat(run.err())
                .startsWith("The file (" + folder + ") cannot be read: ")
                .endsWith("\nMaybe it is a folder.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void writes_no_escape_codes_where_there_is_no_terminal() {
        assertThat(Run.of(Ansi.AUTO).out()).doesNotContain(ESCAPE);
    }

    @Test
    void colours_the_same_text_where_the_terminal_can() {
        String coloured = Run.of(Ansi.ON).out();

        assertThat(coloured)
                .contains(ESCAPE + "[32;1mJS Kabylie  ")
                .doesNotContain(ESCAPE + "[32;1mMonrovia Club Breweries");
        assertThat(AttributedString.stripAnsi(coloured))
                .isEqualTo(Run.of(Ansi.OFF).out());
    }

    @Test
    void writes_utf_8_whatever_the_machine_writes() {
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
    void prints_the_same_in_every_locale(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            String expected = Run.of(Ansi.OFF).out();
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(Run.of(Ansi.OFF).out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
