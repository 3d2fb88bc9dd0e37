package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are aligned by their width on a terminal, not by their number of characters. */
class TieBlockTest {
    @TempDir
    Path folder;

    /** Each name has six letters. The accent of the second É and the vowel sign of the second Arabic name take no column. */
    @Test
    void arabic_and_accented_names_are_aligned() {
        String composed = "Étoile";
        String combining = "E\u0301clair";
        String arabic = "\u0627\u0644\u0623\u0647\u0644\u064a";
        String vocalised = "\u0627\u0644\u0627\u062a\u0651\u062d\u0627\u062f";

        String out = SeasonCommand.runWithRows(
                        folder,
                        "First round,1," + composed + ",TUN," + combining + ",FRA,1-0,0-0,," + "," + composed
                                + ",aggregate",
                        "First round,2," + arabic + ",EGY," + vocalised + ",KSA,1-0,cancelled,," + vocalised
                                + " withdrew before the second leg," + arabic + ",walkover")
                .out();

        assertThat(out)
                .contains("  1  Étoile  TUN     1–0     FRA E\u0301clair\n")
                .contains("     E\u0301clair  FRA     0–0     TUN Étoile\n")
                .contains("  2  " + arabic + "  EGY     1–0     KSA " + vocalised + "\n")
                .contains("     " + vocalised + " KSA  cancelled  EGY " + arabic + "\n");
    }

    @Test
    void a_chinese_character_takes_two_columns() {
        String out = SeasonCommand.runWithRows(folder, "First round,1,上海,CHN,Abc,TUN,1-0,0-0,,,上海,aggregate")
                .out();

        assertThat(out).contains("  1  上海 CHN  1–0  TUN Abc\n").contains("     Abc  TUN  0–0  CHN 上海\n");
    }
}
