package io.github.secondleg.rules.conmebol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.notation.TieNotation;
import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real ties, each decided under the rules of its season and round. */
class ConmebolRealTiesTest {
    private static void assertDecided(RuleSet rules, int season, String round, String line, String winner, String by) {
        Decision decision = rules.forRound(season, round).decide(TieNotation.parse(line));

        assertThat(decision.winner().map(Team::name)).as(decision.summary()).contains(winner);
        assertThat(decision.criterion()).isEqualTo(by);
        assertThat(decision.notes()).isEmpty();
    }

    // 1960: it.wikipedia, historiascoperas.blogspot.com. 1961: rsssf.org. 1965, 1968, 1987: en.wikipedia on the finals.
    // 1988: nl.wikipedia,
    // rsssf.org. 1989: pt.wikipedia. 1996–2023: rsssf.org; the extra time of 2013: openfootball. 2015:
    // pergaminovirtual.com.ar.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1960 | first round | San Lorenzo (ARG) v Bahia (BRA): first leg 3-0, second leg 3-2 | San Lorenzo | goal difference
            1960 | semi-finals | Peñarol (URU) v San Lorenzo (ARG): first leg 1-1, second leg 0-0; play-off match Peñarol v San Lorenzo: 2-1 | Peñarol | play-off match
            1960 | final | Peñarol (URU) v Olimpia (PAR): first leg 1-0, second leg 1-1 | Peñarol | points
            1961 | quarter-finals | Peñarol (URU) v Universitario (PER): first leg 5-0, second leg 2-0 | Peñarol | goal difference
            1961 | quarter-finals | Colo-Colo (CHI) v Olimpia (PAR): first leg 2-5, second leg 1-2 | Olimpia | goal difference
            1961 | quarter-finals | Jorge Wilstermann (BOL) v Santa Fe (COL): first leg 3-2, second leg 1-0; lots drawn for Santa Fe | Santa Fe | drawing of lots
            1965 | final | Independiente (ARG) v Peñarol (URU): first leg 1-0, second leg 3-1; play-off match Independiente v Peñarol: 4-1 | Independiente | play-off match
            1968 | finals | Estudiantes (ARG) v Palmeiras (BRA): first leg 2-1, second leg 3-1; play-off match Estudiantes v Palmeiras: 2-0 | Estudiantes | play-off match
            1987 | final | América (COL) v Peñarol (URU): first leg 2-0, second leg 2-1; play-off match América v Peñarol: 0-0, in extra time 0-1 | Peñarol | play-off match
            1988 | second round | Universidad Católica (CHI) v Nacional (URU): first leg 1-1, second leg 0-0 | Nacional | away goals
            1988 | third round | Newell's Old Boys (ARG) v Nacional (URU): first leg 1-1, second leg 2-1 | Nacional | points
            1988 | final | Newell's Old Boys (ARG) v Nacional (URU): first leg 1-0, second leg 3-0, in extra time 0-0 | Nacional | goal difference after extra time
            1989 | final | Olimpia (PAR) v Atlético Nacional (COL): first leg 2-0, second leg 2-0, on penalties 5-4 | Atlético Nacional | penalty shoot-out
            1996 | round of 16 | San José (BOL) v Barcelona (ECU): first leg 1-0, second leg 2-1, on penalties 4-2 | Barcelona | penalty shoot-out
            1999 | final | Deportivo Cali (COL) v Palmeiras (BRA): first leg 1-0, second leg 2-1, on penalties 4-3 | Palmeiras | penalty shoot-out
            2000 | semi-finals | Corinthians (BRA) v Palmeiras (BRA): first leg 4-3, second leg 3-2, on penalties 5-4 | Palmeiras | penalty shoot-out
            2004 | quarter-finals | São Caetano (BRA) v Boca Juniors (ARG): first leg 0-0, second leg 1-1, on penalties 4-3 | Boca Juniors | penalty shoot-out
            2004 | finals | Boca Juniors (ARG) v Once Caldas (COL): first leg 0-0, second leg 1-1, on penalties 2-0 | Once Caldas | penalty shoot-out
            2005 | preliminary round | Quilmes (ARG) v Colo-Colo (CHI): first leg 0-0, second leg 2-2 | Quilmes | away goals
            2005 | second round | Atlético Paranaense (BRA) v Cerro Porteño (PAR): first leg 2-1, second leg 2-1, on penalties 4-5 | Atlético Paranaense | penalty shoot-out
            2008 | semi-finals | América (MEX) v LDU Quito (ECU): first leg 1-1, second leg 0-0 | LDU Quito | away goals
            2008 | final | LDU Quito (ECU) v Fluminense (BRA): first leg 4-2, second leg 3-1, in extra time 0-0, on penalties 1-3 | LDU Quito | penalty shoot-out
            2013 | final | Olimpia (PAR) v Atlético Mineiro (BRA): first leg 2-0, second leg 2-0, in extra time 0-0, on penalties 4-3 | Atlético Mineiro | penalty shoot-out
            2015 | round of 16 | River Plate (ARG) v Boca Juniors (ARG): first leg 1-0, second leg abandoned at 0-0; disqualification from this tie of Boca Juniors on 2015-05-16 | River Plate | disqualification
            2018 | semi-finals | River Plate (ARG) v Grêmio (BRA): first leg 0-1, second leg 1-2 | River Plate | away goals
            2019 | final | River Plate (ARG) v Flamengo (BRA): match 1-2 | Flamengo | score
            2020 | round of 16 | LDU Quito (ECU) v Santos (BRA): first leg 1-2, second leg 0-1 | Santos | away goals
            2021 | semi-finals | Palmeiras (BRA) v Atlético Mineiro (BRA): first leg 0-0, second leg 1-1 | Palmeiras | away goals
            2022 | quarter-finals | Atlético Mineiro (BRA) v Palmeiras (BRA): first leg 2-2, second leg 0-0, on penalties 6-5 | Palmeiras | penalty shoot-out
            2023 | round of 16 | Nacional (URU) v Boca Juniors (ARG): first leg 0-0, second leg 2-2, on penalties 4-2 | Boca Juniors | penalty shoot-out
            2023 | final | Fluminense (BRA) v Boca Juniors (ARG): match 1-1, in extra time 1-0 | Fluminense | extra time
            """)
    void ties_of_the_libertadores_have_their_real_winners(
            int season, String round, String line, String winner, String by) {
        assertDecided(new Libertadores(), season, round, line, winner, by);
    }

    @Test
    void in_the_final_of_1988_a_second_leg_of_3_0_was_not_enough_without_extra_time() {
        TiebreakChain rules = new Libertadores().forRound(1988, "final");
        String legs = "Newell's Old Boys (ARG) v Nacional (URU): first leg 1-0, second leg 3-0";

        assertThat(rules.decide(TieNotation.parseTwoLegged(legs)).summary())
                .isEqualTo("2–2 on points. Awaiting extra time.");
        assertThat(rules.decide(TieNotation.parseTwoLegged(legs + ", in extra time 0-0"))
                        .summary())
                .isEqualTo("2–2 on points. Nacional won 3–1 on goals after extra time.");
        assertThat(rules.decide(TieNotation.parseTwoLegged(legs + ", in extra time 0-3"))
                        .summary())
                .isEqualTo("2–2 on points. Newell's Old Boys won 4–3 on goals after extra time.");
        assertThat(rules.decide(TieNotation.parseTwoLegged(legs + ", in extra time 0-2, on penalties 4-3"))
                        .trace()
                        .toString())
                .contains("goal difference after extra time", "Newell's Old Boys 3–3 Nacional");
    }

    /** nl.wikipedia. No source reports extra time in this tie; fr.wikipedia has it for all ties of that year. */
    @Test
    void newells_advanced_on_penalties_in_1988() {
        Decision decision = new Libertadores()
                .forRound(1988, "second round")
                .decide(TieNotation.parseTwoLegged(
                        "Bolívar (BOL) v Newell's Old Boys (ARG): first leg 1-0, second leg 1-0, "
                                + "on penalties 3-2"));

        assertThat(decision.winner().map(Team::name)).contains("Newell's Old Boys");
        assertThat(decision.criterion()).isEqualTo("penalty shoot-out");
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly("Extra time was not recorded. It counts as goalless, since a shoot-out followed.");
    }

    // 2002: worldfootball.net, whose last figure is the shoot-out alone. 2003, 2007: en.wikipedia. 2005:
    // eluniverso.com.
    // 2008: id.wikipedia. 2018,
    // 2023: openfootball. 2025: the Chilean and Argentine press on the decision of 4 September.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2002 | quarter-finals | San Lorenzo (ARG) v Racing Club (ARG): first leg 3-1, second leg 2-0, on penalties 3-4 | San Lorenzo | penalty shoot-out
            2002 | quarter-finals | Atlético Nacional (COL) v Santiago Wanderers (CHI): first leg 2-1, second leg 1-0, on penalties 5-6 | Atlético Nacional | penalty shoot-out
            2003 | second round | The Strongest (BOL) v Bolívar (BOL): first leg 2-2, second leg 1-1, on penalties 2-4 | The Strongest | penalty shoot-out
            2003 | final | River Plate (ARG) v Cienciano (PER): first leg 3-3, second leg 1-0 | Cienciano | points
            2005 | final | Pumas UNAM (MEX) v Boca Juniors (ARG): first leg 1-1, second leg 1-1, on penalties 4-3 | Boca Juniors | penalty shoot-out
            2007 | quarter-finals | Defensor Sporting (URU) v River Plate (ARG): first leg 2-2, second leg 0-0 | River Plate | away goals
            2007 | final | América (MEX) v Arsenal (ARG): first leg 2-3, second leg 1-2 | Arsenal | away goals
            2008 | final | Estudiantes (ARG) v Internacional (BRA): first leg 0-1, second leg 0-1, in extra time 1-0 | Internacional | extra time
            2018 | final | Junior (COL) v Athletico Paranaense (BRA): first leg 1-1, second leg 1-1, in extra time 0-0, on penalties 4-3 | Athletico Paranaense | penalty shoot-out
            2023 | final | Fortaleza (BRA) v LDU Quito (ECU): match 1-1, in extra time 0-0, on penalties 3-4 | LDU Quito | penalty shoot-out
            2025 | round of 16 | Universidad de Chile (CHI) v Independiente (ARG): first leg 1-0, second leg abandoned at 1-1; disqualification from this tie of Independiente on 2025-09-04 | Universidad de Chile | disqualification
            """)
    void ties_of_the_sudamericana_have_their_real_winners(
            int season, String round, String line, String winner, String by) {
        assertDecided(new Sudamericana(), season, round, line, winner, by);
    }

    // en.wikipedia on each year; tuttomercatoweb.com, April 2021; gazeta.ru 24 July 2014; pt.wikipedia 2023
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012 | final | Universidad de Chile (CHI) v Santos (BRA): first leg 0-0, second leg 2-0 | Santos | points
            2013 | finals | São Paulo (BRA) v Corinthians (BRA): first leg 1-2, second leg 2-0 | Corinthians | points
            2014 | final | Lanús (ARG) v Atlético Mineiro (BRA): first leg 0-1, second leg 2-3, in extra time 2-0 | Atlético Mineiro | extra time
            2016 | final | Santa Fe (COL) v River Plate (ARG): first leg 0-0, second leg 2-1 | River Plate | points
            2018 | final | Independiente (ARG) v Grêmio (BRA): first leg 1-1, second leg 0-0, in extra time 0-0, on penalties 5-4 | Grêmio | penalty shoot-out
            2023 | final | Independiente del Valle (ECU) v Flamengo (BRA): first leg 1-0, second leg 1-0, in extra time 0-0, on penalties 4-5 | Independiente del Valle | penalty shoot-out
            2021 | final | Defensa y Justicia (ARG) v Palmeiras (BRA): first leg 1-2, second leg 1-2, in extra time 0-0, on penalties 3-4 | Defensa y Justicia | penalty shoot-out
            """)
    void ties_of_the_recopa_have_their_real_winners(int season, String round, String line, String winner, String by) {
        assertDecided(new Recopa(), season, round, line, winner, by);
    }
}
