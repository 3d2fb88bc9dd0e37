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

    /** The exit status and what was written. */
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
    void says_what_is_drawn_how_and_what_is_inferred() {
        assertThat(hold("--seed", "7", "--procedure", "uniform").out()).startsWith("""
                Play-off round 2017, drawn once more (uniform, seed 7)
                ------------------------------------------------------
                Who was in which pot is inferred from the published order of the ties.

                  1  A \
                """);
    }

    @Test
    void one_seed_gives_one_draw_and_another_another() {
        assertThat(hold("--seed", "1")).isEqualTo(hold("--seed", "1"));
        assertThat(hold("--seed", "1").out().replace("seed 1)", ""))
                .isNotEqualTo(hold("--seed", "2").out().replace("seed 2)", ""));
    }

    @Test
    void shows_every_ball_in_the_order_of_the_pots() {
        List<String> pots = hold().out()
                .lines()
                .filter(line -> line.matches("[ 0-9]{5}[A-D] .*"))
                .map(line -> line.substring(5, 6))
                .toList();

        assertThat(String.join("", pots)).isEqualTo("AB".repeat(4) + "CD".repeat(4) + "BD".repeat(8));
    }

    @Test
    void shows_who_was_skipped_where_clubs_of_one_association_are_kept_apart() {
        String out = hold("--apart").out();

        assertThat(out).contains("Not so in 2017: clubs of one association are kept apart.\n");
        // whoever meets FUS Rabat, the two others of MAR were skipped or drawn before
        assertThat(out.lines().filter(line -> line.contains("   skipped: "))).isNotEmpty();
    }

    /** 1/12, and 2/3 · 2/3 · 1/8 for two that were both left for the last eight ties. */
    @Test
    void prints_the_odds_under_both_procedures() {
        String out = hold("--odds").out();

        for (String procedure : List.of("sequential", "uniform")) {
            assertThat(out).contains("Who meets whom, in hundredths: " + procedure + "\n");
        }
        assertThat(out).contains("A4  FUS Rabat MAR\n");
        assertThat(out.lines().filter(line -> line.startsWith("B4  MAS Fez MAR  ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.trim().split(" +"))
                        .endsWith("5.56")
                        .contains("8.33")
                        .hasSize(4 + 4 + 12));
    }

    /** ASEC Mimosas could meet 11 of pot D, all but AS Tanda, each with the same chance: 1/11. */
    @Test
    void writes_a_picture_that_is_the_same_each_time() throws Exception {
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
    void says_where_a_picture_cannot_be_written() {
        Path nowhere = folder.resolve("nowhere").resolve("odds.svg");

        Held held = hold("--svg", nowhere.toString());

        assertThat(held.status()).isEqualTo(2);
        assertThat(held.out())
                .endsWith("The file (" + nowhere + ") cannot be written.\nMaybe its folder does not exist.\n");
    }

    @Test
    void refuses_a_procedure_that_it_does_not_know() {
        assertThat(hold("--procedure", "greedy").status()).isEqualTo(2);
    }
}
