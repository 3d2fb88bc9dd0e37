package io.github.secondleg.examples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Goals;
import io.github.secondleg.Score;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.notation.TieNotation;
import io.github.secondleg.text.Note;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TiesOnRecordTest {
    private static final Map<String, String> CRITERIA = Map.of(
            "won.aggregate", "aggregate",
            "won.away-goals", "away goals",
            "won.shoot-out", "penalty shoot-out");

    static List<TieOnRecord> ties() throws IOException {
        return SeasonFile.parse(Season.season2017()).ties();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ties")
    void each_tie_has_its_recorded_winner_and_criterion(TieOnRecord recorded) {
        Decision decision = TiebreakChain.caf().decide(recorded.tie());

        assertThat(decision.winner()).contains(recorded.advanced());
        assertThat(decision.criterion()).isEqualTo(recorded.criterion());
        assertThat(recorded.decideBy(TiebreakChain.caf()).isAsRecorded()).isTrue();
    }

    /** The last sentence names the winner, the recorded criterion and the recorded shoot-out. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ties")
    void each_summary_agrees_with_the_record(TieOnRecord recorded) {
        List<Note> sentences = TiebreakChain.caf().decide(recorded.tie()).sentences();
        Note last = sentences.get(sentences.size() - 1);

        assertThat(last.key().startsWith("walkover.") ? "walkover" : CRITERIA.get(last.key()))
                .isEqualTo(recorded.criterion());
        assertThat(last.arguments()).first().isEqualTo(recorded.advanced());
        Side winner = recorded.tie().sideOf(recorded.advanced()).orElseThrow();
        recorded.tie()
                .kicks()
                .ifPresent(kicks -> assertThat(last.arguments()).element(1).isEqualTo(kicks.seenBy(winner)));
        if (last.key().equals("won.aggregate")) {
            assertThat(last.arguments()).element(1).isEqualTo(aggregate(recorded.tie(), winner));
        } else if (!last.key().startsWith("walkover.")) {
            Goals goals = aggregate(recorded.tie(), Side.FIRST);
            assertThat(goals.first()).isEqualTo(goals.second());
            assertThat(sentences).first().isEqualTo(Note.of("level", goals));
        }
    }

    private static Goals aggregate(TwoLeggedTie tie, Side side) {
        Score one = tie.firstLeg().score().orElseThrow();
        Score two = tie.secondLeg().score().orElseThrow();
        int first = one.homeGoals() + two.awayGoals();
        int second = one.awayGoals() + two.homeGoals();
        return side == Side.FIRST ? new Goals(first, second) : new Goals(second, first);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ties")
    void each_tie_is_printed_in_the_notation_and_parsed_again(TieOnRecord recorded) {
        String line = TieNotation.print(recorded.tie());

        assertThat(TieNotation.parseTwoLegged(line)).isEqualTo(recorded.tie());
        assertThat(TieNotation.parseTwoLegged(line))
                .as("with all names")
                .hasToString(recorded.tie().toString());
        assertThat(line)
                .startsWith(recorded.tie().first() + " v " + recorded.tie().second() + ": first leg ");
    }

    @Test
    void the_file_has_52_ties_and_no_fault() throws IOException {
        SeasonFile season = SeasonFile.parse(Season.season2017());

        assertThat(season.faults()).isEmpty();
        assertThat(season.ties().stream().collect(groupingBy(TieOnRecord::round, counting())))
                .isEqualTo(Map.of("Preliminary round", 20L, "First round", 16L, "Play-off round", 16L));
    }

    @Test
    void the_number_of_ties_for_each_criterion_is_the_published_one() throws IOException {
        assertThat(ties().stream()
                        .map(tie -> TiebreakChain.caf().decide(tie.tie()).criterion())
                        .collect(groupingBy(criterion -> criterion, counting())))
                .isEqualTo(Map.of("aggregate", 41L, "penalty shoot-out", 5L, "away goals", 3L, "walkover", 3L));
    }

    /** The clubs are those of the draw of the groups on 26 April 2017. */
    @Test
    void the_sixteen_winners_are_the_clubs_of_the_group_stage() throws IOException {
        assertThat(ties().stream()
                        .filter(tie -> tie.round().equals("Play-off round"))
                        .flatMap(tie -> TiebreakChain.caf().decide(tie.tie()).winner().stream())
                        .map(Team::name))
                .containsExactlyInAnyOrder(
                        "FUS Rabat",
                        "Club Africain",
                        "Rivers United",
                        "KCCA",
                        "SuperSport United",
                        "TP Mazembe",
                        "Horoya",
                        "CF Mounana",
                        "ZESCO United",
                        "Recreativo do Libolo",
                        "Al-Hilal Al-Ubayyid",
                        "Smouha",
                        "CS Sfaxien",
                        "MC Alger",
                        "Mbabane Swallows",
                        "Platinum Stars");
    }
}
