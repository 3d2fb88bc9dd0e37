package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.competition.ClubIncident;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.EliminatedTeam;
import io.github.secondleg.competition.Pairing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** The season as a competition: the bracket has the real pairings, and every tie ends as recorded. */
class ConfederationCup2017Test {
    private final List<TieOnRecord> ties = SeasonFile.parse(csv()).ties();
    private final Competition season = SeasonEvents.recorded(ties);

    private static String csv() {
        try {
            return Season.season2017();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void the_bracket_has_the_real_pairings() {
        assertThat(season.pairings()).hasSize(52);
        for (TieOnRecord recorded : ties) {
            Pairing pairing = season.pairing(recorded.name());
            assertThat(pairing.team(Side.FIRST)).contains(recorded.tie().first());
            assertThat(pairing.team(Side.SECOND)).contains(recorded.tie().second());
            assertThat(recorded.confirms(pairing.decision().orElseThrow()))
                    .as(recorded.toString())
                    .isTrue();
        }
        assertThat(season.conflicts()).isEmpty();
        assertThat(season.pending()).isEmpty();
    }

    @Test
    void of_52_entrants_and_16_later_ones_16_remain() {
        assertThat(season.atStart().remaining()).hasSize(52);
        assertThat(season.remaining()).hasSize(16).containsExactlyInAnyOrderElementsOf(season.qualifiers());
        assertThat(season.eliminated()).hasSize(52);
    }

    @Test
    void the_suspension_is_one_event_and_eliminates_two_clubs() {
        assertThat(season.events().stream().filter(ClubIncident.class::isInstance))
                .hasSize(1);
        Competition before = season.asOf(LocalDate.of(2017, 3, 16));
        Competition after = season.asOf(LocalDate.of(2017, 3, 17));

        assertThat(before.pairing("First round 2").isSettled()).isFalse();
        assertThat(before.pairing("First round 12").isSettled()).isFalse();
        assertThat(after.events()).hasSize(before.events().size() + 1);
        assertThat(after.eliminated())
                .filteredOn(out -> !before.eliminated().contains(out))
                .extracting(EliminatedTeam::toString)
                .containsExactly(
                        "Djoliba (MLI), First round 2: Al-Masry won by walkover after FIFA suspended MLI on 17 March"
                                + " 2017.",
                        "Onze Créateurs (MLI), First round 12: Rayon Sports won by walkover after FIFA suspended MLI"
                                + " on 17 March 2017.");
    }

    @Test
    void on_every_date_the_remaining_and_eliminated_clubs_add_up() {
        for (LocalDate date = LocalDate.of(2017, 2, 9);
                date.isBefore(LocalDate.of(2017, 4, 18));
                date = date.plusDays(1)) {
            Competition then = season.asOf(date);
            boolean drawn = !date.isBefore(LocalDate.of(2017, 3, 21));
            assertThat(then.remaining().size() + then.eliminated().size())
                    .as(date.toString())
                    .isEqualTo(drawn ? 68 : 52);
        }
    }

    @Test
    void the_same_events_lead_to_the_same_season() {
        Competition rebuilt = ConfederationCup2017.of(ties).record(season.events());

        assertThat(rebuilt).isEqualTo(season);
        for (Pairing pairing : season.pairings()) {
            assertThat(rebuilt.pairing(pairing.name()).decision().map(Decision::summary))
                    .isEqualTo(pairing.decision().map(Decision::summary));
        }
    }

    @Test
    void the_path_of_al_masry_goes_from_the_preliminary_round_to_the_play_off_round() {
        assertThat(season.path(Team.of("Al-Masry", "EGY")))
                .extracting(Pairing::name)
                .containsExactly("Preliminary round 3", "First round 2", "Play-off round 10");
    }

    @Test
    void the_bracket_of_a_date_is_printed() {
        SeasonCommand run = SeasonCommand.run(Ansi.OFF, "--on", "2017-03-18");

        assertThat(run.out()).contains("""

                First round
                -----------
                  1  Étoile du Congo v JS Kabylie            awaiting the second leg
                  2  Djoliba v Al-Masry                      Al-Masry
                  3  CS Sfaxien v Yong Sports Academy        awaiting the second leg
                """).contains("""

                Play-off round
                --------------
                  16 ties, to be drawn

                Still in the competition on 2017-03-18: 30 of 52 clubs
                ------------------------------------------------------
                """).doesNotContain("  MLI  ");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
        assertThat(run.status()).isZero();
    }

    @Test
    void slots_without_teams_are_printed_in_words() {
        assertThat(SeasonCommand.run(Ansi.OFF, "--on", "2017-02-01").out())
                .contains("  1  winner of Preliminary round 2 v winner of Preliminary round 1\n")
                .contains("  2  Djoliba v winner of Preliminary round 3\n")
                .contains("Still in the competition on 2017-02-01: 52 of 52 clubs\n");
    }

    @Test
    void the_bracket_of_another_file_is_rejected() {
        SeasonCommand run = SeasonCommand.run(Ansi.OFF, "--on", "2017-02-01", "../examples/pom.xml");

        assertThat(run.err())
                .isEqualTo("The bracket of the file (../examples/pom.xml) is not known, only that of 2017.\n"
                        + "Maybe leave the file out.\n");
        assertThat(run.status()).isEqualTo(2);
    }
}
