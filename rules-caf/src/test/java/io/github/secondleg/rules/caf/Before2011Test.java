package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seasons whose regulations no source quotes: the Champions League since 1974 and the Confederation Cup since 2004. */
class Before2011Test {
    private static final String CUP = "caf-confederation-cup";
    private static final String LEAGUE = "caf-champions-league";

    // 1974–1977, 1988: rsssf.org, it.wikipedia, en.wikipedia. 1981, 1989, 1992: fr.wikipedia. 1985: it.wikipedia. 1986:
    // footballjourney1.blogspot.com. 2001, 2007, 2009: en.wikipedia. 2010: en.wikipedia on the qualifying rounds.
    // Confederation Cup: en.wikipedia on 2004, 2005, 2009.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            caf-champions-league | 1974 | second round | Mehalla (EGY) v Al-Hilal (SUD): first leg 4-1, second leg 4-1, on penalties 2-4 | Mehalla by penalty shoot-out
            caf-champions-league | 1974 | second round | CARA (CGO) v AS Vita Club (COD): first leg 4-0, second leg 3-0 | CARA by aggregate
            caf-champions-league | 1975 | second round | Enugu Rangers (NGA) v Young Africans (TAN): first leg 0-0, second leg 1-1 | Enugu Rangers by away goals
            caf-champions-league | 1976 | first round | Express (UGA) v Caïman (CMR): first leg 1-0, second leg 1-0, on penalties 3-4 | Express by penalty shoot-out
            caf-champions-league | 1976 | quarter-finals | Asante Kotoko (GHA) v ASEC Mimosas (CIV): first leg 2-1, second leg 1-0 | ASEC Mimosas by away goals
            caf-champions-league | 1976 | final | Hafia (GUI) v MC Alger (ALG): first leg 3-0, second leg 3-0, on penalties 4-1 | MC Alger by penalty shoot-out
            caf-champions-league | 1977 | semi-finals | Mufulira Wanderers (ZAM) v Hearts of Oak (GHA): first leg 5-2, second leg 3-0 | Hearts of Oak by away goals
            caf-champions-league | 1981 | first round | SEIB Diourbel (SEN) v ASEC Mimosas (CIV): first leg 2-1, second leg 2-1, on penalties 4-3 | ASEC Mimosas by penalty shoot-out
            caf-champions-league | 1985 | first round | SC Villa (UGA) v Al-Hilal (SUD): first leg 4-2, second leg 2-0 | Al-Hilal by away goals
            caf-champions-league | 1986 | semi-finals | Nkana Red Devils (ZAM) v Africa Sports (CIV): first leg 1-1, second leg 0-0 | Africa Sports by away goals
            caf-champions-league | 1988 | first round | Asante Kotoko (GHA) v FC 105 (GAB): first leg 2-0, second leg 2-0, on penalties 4-2 | FC 105 by penalty shoot-out
            caf-champions-league | 1989 | first round | AFC Leopards (KEN) v Inter Star (BDI): first leg 0-0, second leg 1-1 | AFC Leopards by away goals
            caf-champions-league | 1992 | semi-finals | ASEC Mimosas (CIV) v Wydad (MAR): first leg 3-1, second leg 2-0 | Wydad by away goals
            caf-champions-league | 2001 | preliminary round | Red Sea (ERI) v Tourbillon (CHA): first leg 2-0, second leg 2-0, on penalties 2-4 | Red Sea by penalty shoot-out
            caf-champions-league | 2001 | first round | AS Marsouins (REU) v St Michel United (SEY): first leg 3-2, second leg 2-1 | St Michel United by away goals
            caf-champions-league | 2007 | preliminary round | USM Alger (ALG) v AS-FNIS (NIG): first leg 3-1, second leg 2-0 | AS-FNIS by away goals
            caf-champions-league | 2009 | final | Heartland (NGA) v TP Mazembe (COD): first leg 2-1, second leg 1-0 | TP Mazembe by away goals
            caf-champions-league | 2010 | preliminary round | ASC Linguère (SEN) v Asante Kotoko (GHA): first leg 2-0, second leg 2-0, on penalties 2-4 | ASC Linguère by penalty shoot-out
            caf-confederation-cup | 2004 | round of 32 | PWD Bamenda (CMR) v TP Mazembe (COD): first leg 1-0, second leg 2-1 | PWD Bamenda by away goals
            caf-confederation-cup | 2004 | final | Hearts of Oak (GHA) v Asante Kotoko (GHA): first leg 1-1, second leg 1-1, on penalties 7-8 | Hearts of Oak by penalty shoot-out
            caf-confederation-cup | 2005 | preliminary round | Gazelle (CHA) v FC 105 (GAB): first leg 3-1, second leg 2-0 | FC 105 by away goals
            caf-confederation-cup | 2009 | preliminary round | US Ouagadougou (BFA) v ASC Diaraf (SEN): first leg 0-0, second leg 1-1 | US Ouagadougou by away goals
            caf-confederation-cup | 2009 | play-off round | ES Sétif (ALG) v Djoliba (MLI): first leg 3-1, second leg 3-1, on penalties 3-4 | ES Sétif by penalty shoot-out
            caf-confederation-cup | 2009 | semi-finals | ES Sétif (ALG) v Bayelsa United (NGA): first leg 1-0, second leg 1-1 | ES Sétif by aggregate
            caf-confederation-cup | 2009 | final | ES Sétif (ALG) v Stade Malien (MLI): first leg 2-0, second leg 2-0, on penalties 3-2 | Stade Malien by penalty shoot-out
            """)
    void real_ties_have_their_real_winners(String rules, int season, String round, String line, String answer) {
        assertThat(CafAnswers.answer(rules, season, round, line)).isEqualTo(answer);
    }

    /** The only tie of these years with extra time in one source. It changed nothing, so both sources lead to the same winner. */
    @ParameterizedTest
    @ValueSource(strings = {"", ", in extra time 0-0"})
    void zamalek_won_the_final_of_1986_on_penalties_with_or_without_extra_time(String extraTime) {
        String final1986 = "Zamalek (EGY) v Africa Sports (CIV): first leg 2-0, second leg 2-0" + extraTime;

        assertThat(CafAnswers.answer(LEAGUE, 1986, "final", final1986 + ", on penalties 2-4"))
                .isEqualTo("Zamalek by penalty shoot-out");
        assertThat(CafAnswers.answer(LEAGUE, 1986, "final", final1986)).isEqualTo("awaiting the penalty shoot-out");
    }

    @ParameterizedTest
    @CsvSource({
        LEAGUE + ", 1974, first round",
        LEAGUE + ", 1999, final",
        LEAGUE + ", 2010, semi-finals",
        CUP + ", 2004, final"
    })
    void extra_time_that_separates_the_teams_awaits_a_ruling(String rules, int season, String round) {
        String level = "A (AAA) v B (BBB): first leg 1-0, second leg 1-0, in extra time ";
        String wonOnAwayGoals = "A (AAA) v B (BBB): first leg 1-0, second leg 2-1, in extra time 1-0";

        assertThat(CafAnswers.answer(rules, season, round, level + "0-1"))
                .isEqualTo("awaiting a ruling of the organiser");
        assertThat(CafAnswers.answer(rules, season, round, level + "1-0"))
                .isEqualTo("awaiting a ruling of the organiser");
        assertThat(CafAnswers.answer(rules, season, round, level + "1-1")).isEqualTo("awaiting the penalty shoot-out");
        assertThat(CafAnswers.answer(rules, season, round, wonOnAwayGoals)).isEqualTo("A by away goals");
    }

    /** A tie with both facts contradicts itself. The shoot-out shows that the tie was level before it. */
    @Test
    void a_recorded_shoot_out_decides_and_extra_time_does_not() {
        assertThat(CafAnswers.answer(
                        LEAGUE,
                        1986,
                        "final",
                        "A (AAA) v B (BBB): first leg 1-0, second leg 1-0, in extra time 1-0, on penalties 3-4"))
                .isEqualTo("A by penalty shoot-out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , on penalties 3-4                    | none recorded  level
            , in extra time 0-0, on penalties 3-4 | A 0–0 B        level
            , in extra time 1-0                   | not known yet  awaiting a ruling of the organiser
            """)
    void the_trace_names_the_unsettled_criterion_and_what_it_saw(String afterwards, String seen) {
        Decision decision = CafAnswers.decision(
                LEAGUE, 1986, "final", "A (AAA) v B (BBB): first leg 1-0, second leg 1-0" + afterwards);

        assertThat(decision.trace().toString().replaceAll(" {2,}", "  "))
                .contains("extra time (unsettled)  " + seen.replaceAll(" {2,}", "  ")
                        + "  CAF Champions League Regulations");
        assertThat(decision.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        LEAGUE + ", 1996, quarter-finals, true",
        LEAGUE + ", 1996, semi-finals, true",
        LEAGUE + ", 1997, quarter-finals, false",
        LEAGUE + ", 2000, semi-finals, false",
        LEAGUE + ", 2001, semi-finals, true",
        LEAGUE + ", 2001, quarter-finals, false",
        LEAGUE + ", 2010, round of 32, false",
        CUP + ", 2008, semi-finals, false",
        CUP + ", 2010, intermediate round, true",
        CUP + ", 2010, round of 16, true",
        CUP + ", 2011, intermediate round, false"
    })
    void only_the_real_rounds_of_a_season_are_found(String rules, int season, String round, boolean offered) {
        assertThat(CafAnswers.isOffered(rules, season, round)).isEqualTo(offered);
    }
}
