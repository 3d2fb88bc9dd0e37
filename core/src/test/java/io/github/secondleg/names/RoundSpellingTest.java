package io.github.secondleg.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spellings of feeds, newspapers and regulations mean by themselves. */
class RoundSpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Final                                  | last 2
            Finals                                 | last 2
            F                                      | last 2
            Finale                                 | last 2
            النهائي                                | last 2
            SEMI_FINALS                            | last 4
            SF                                     | last 4
            SF1                                    | last 4
            1/2-finals                             | last 4
            Semi-Finals - 2nd leg                  | last 4
            Demi-finales                           | last 4
            Meias-finais                           | last 4
            Semifinais                             | last 4
            Halbfinale                             | last 4
            Halbfinale Hinspiel                    | last 4
            Halve finale                           | last 4
            نصف النهائي                            | last 4
            Quarter-finals                         | last 8
            QUARTER_FINALS                         | last 8
            1/4-finals                             | last 8
            1/4 Finals                             | last 8
            Last 8                                 | last 8
            Round of 8                             | last 8
            Cuartos de final                       | last 8
            Quartas de final                       | last 8
            Quartos-de-final                       | last 8
            Quarts de finale aller                 | last 8
            Quarti di finale                       | last 8
            Viertelfinale                          | last 8
            Kwartfinale                            | last 8
            ربع النهائي                            | last 8
            Last 16                                | last 16
            LAST_16                                | last 16
            R16                                    | last 16
            Round of 16                            | last 16
            Round of 16 - 1st leg                  | last 16
            Round of 16 (2nd leg)                  | last 16
            Finals, Round of 16                    | last 16
            Knockout Stage - Round of 16           | last 16
            Europa League, Round of 16, Leg 1 of 2 | last 16
            1/8                                    | last 16
            1/8-finals                             | last 16
            ⅛-finals                               | last 16
            8th Finals                             | last 16
            Achtelfinale                           | last 16
            Huitièmes de finale                    | last 16
            8es de finale                          | last 16
            Octavos de final                       | last 16
            Oitavas de final                       | last 16
            Ottavi di finale                       | last 16
            ثمن النهائي                            | last 16
            دور الـ16                              | last 16
            دور ال١٦                               | last 16
            Round of 32                            | last 32
            1/16-finals                            | last 32
            16th Finals                            | last 32
            Sechzehntelfinale                      | last 32
            Seizièmes de finale                    | last 32
            16avos de final                        | last 32
            Dieciseisavos de final                 | last 32
            Sedicesimi di finale                   | last 32
            LAST_64                                | last 64
            1st Round                              | round 1
            First Round                            | round 1
            FIRST_ROUND                            | round 1
            1. Round                               | round 1
            1. Runde                               | round 1
            Round 1                                | round 1
            Round One                              | round 1
            R1                                     | round 1
            ROUND_1                                | round 1
            Third Round                            | round 3
            3. Round                               | round 3
            3rd Round Proper                       | round 3
            Third Round Second Replay              | round 3
            Premier tour                           | round 1
            1er tour                               | round 1
            Primera ronda                          | round 1
            Segunda Fase                           | round 2
            1ª Fase                                | round 1
            Primo turno                            | round 1
            الدور الأول                            | round 1
            1st Qualifying Round                   | qualifying 1
            First qualifying round                 | qualifying 1
            QUALIFICATION_ROUND_1                  | qualifying 1
            Qual. Round 2                          | qualifying 2
            Q1                                     | qualifying 1
            Q-1                                    | qualifying 1
            QR3                                    | qualifying 3
            3rd Qualifying Round (Champions Path)  | qualifying 3
            Third qualifying round, League Path    | qualifying 3
            Premier tour de qualification          | qualifying 1
            Erste Qualifikationsrunde              | qualifying 1
            2. Qualifikationsrunde                 | qualifying 2
            Qualifying                             | qualifying
            Qualifying Round                       | qualifying
            prelim                                 | preliminary
            PRELIMINARY_ROUND                      | preliminary
            Preliminary round - semi-finals        | preliminary
            Tour préliminaire                      | preliminary
            Ronda preliminar                       | preliminary
            الدور التمهيدي                         | preliminary
            First preliminary round                | preliminary 1
            3ª pré-eliminatória                    | preliminary 3
            Terzo turno preliminare                | preliminary 3
            Playoffs                               | play-off
            Play-offs                              | play-off
            PLAYOFFS                               | play-off
            PLAYOFF_ROUND                          | play-off
            Play-off round                         | play-off
            Q-PO                                   | play-off
            Qualifying play-offs                   | play-off
            Barrages                               | play-off
            Spareggi                               | play-off
            Knockout Round Play-offs               | knockout play-off
            Knockout phase play-offs               | knockout play-off
            Knock-out play-offs                    | knockout play-off
            Intermediate round                     | intermediate
            Third place play-off                   | third place
            3rd Place Final                        | third place
            Match for third place                  | third place
            Spiel um Platz 3                       | third place
            """)
    void means(String spelling, String meaning) {
        assertThat(RoundSpelling.of(spelling).strong()).containsExactly(meaning);
    }
}
