package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class PlayOffStageTest {
    @TempDir
    Path folder;

    /** The exit status and the output. */
    private record Held(int status, String out) {}

    private static Held hold(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine command = PlayOffStage.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return new Held(command.execute(arguments), out.toString());
    }

    @Test
    void the_opening_has_the_procedure_the_seed_and_a_note_on_the_pots() {
        assertThat(hold("--seed", "7", "--procedure", "uniform").out()).startsWith("""
                Play-off round 2017, drawn again (uniform, seed 7)
                --------------------------------------------------
                The contents of the pots are inferred from the published order of the ties.

                  1  A \
                """);
    }

    @Test
    void the_same_seed_gives_the_same_draw_and_another_seed_another_draw() {
        assertThat(hold("--seed", "1")).isEqualTo(hold("--seed", "1"));
        assertThat(hold("--seed", "1").out().replace("seed 1)", ""))
                .isNotEqualTo(hold("--seed", "2").out().replace("seed 2)", ""));
    }

    @Test
    void every_ball_is_printed_in_the_order_of_the_pots() {
        List<String> pots = hold().out()
                .lines()
                .filter(line -> line.matches("[ 0-9]{5}[A-D] .*"))
                .map(line -> line.substring(5, 6))
                .toList();

        assertThat(String.join("", pots)).isEqualTo("AB".repeat(4) + "CD".repeat(4) + "BD".repeat(8));
    }

    @Test
    void skipped_clubs_are_printed_if_clubs_of_one_association_are_kept_apart() {
        String out = hold("--apart").out();

        assertThat(out).contains("This was not a rule in 2017: clubs of one association are kept apart.\n");
        // before FUS Rabat get an opponent, the two other clubs of MAR are skipped or drawn
        assertThat(out.lines().filter(line -> line.contains("   skipped: "))).isNotEmpty();
    }

    /** The odds are 1/12, or 2/3 · 2/3 · 1/8 for two clubs that are both left for the last eight ties. */
    @Test
    void the_odds_are_printed_under_both_procedures() {
        String out = hold("--odds").out();

        for (String procedure : List.of("sequential", "uniform")) {
            assertThat(out).contains("Odds of each tie in per cent: " + procedure + "\n");
        }
        assertThat(out).contains("A4  FUS Rabat MAR\n");
        assertThat(out.lines().filter(line -> line.startsWith("B4  MAS Fez MAR  ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.trim().split(" +"))
                        .endsWith("5.56")
                        .contains("8.33")
                        .hasSize(4 + 4 + 12));
    }

    /** ASEC Mimosas could meet 11 clubs of pot D, all but AS Tanda, with odds of 1/11 each. */
    @Test
    void the_same_draw_gives_the_same_picture() throws Exception {
        Path picture = folder.resolve("odds.svg");
        assertThat(hold("--apart", "--svg", picture.toString()).status()).isZero();
        String first = Files.readString(picture);
        hold("--apart", "--svg", picture.toString());

        assertThat(first)
                .startsWith("<?xml")
                .contains("MAS Fez", "9.09", "sequential; clubs of one association are kept apart")
                .isEqualTo(Files.readString(picture));
    }

    @Test
    void an_unwritable_picture_is_reported() {
        Path nowhere = folder.resolve("nowhere").resolve("odds.svg");

        Held held = hold("--svg", nowhere.toString());

        assertThat(held.status()).isEqualTo(2);
        assertThat(held.out())
                .endsWith("The file (" + nowhere + ") cannot be written.\nMaybe its folder does not exist.\n");
    }

    @Test
    void an_unknown_procedure_is_rejected() {
        assertThat(hold("--procedure", "greedy").status()).isEqualTo(2);
    }
}
