package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonFileTest {
    private static final Team DJOLIBA = Team.of("Djoliba", "MLI");
    private static final Team AL_MASRY = Team.of("Al-Masry", "EGY");
    private static final String SOUND = "First round,3,CS Sfaxien,TUN,Yong Sports,CMR,5-0,1-1,,,CS Sfaxien,aggregate";

    private static SeasonFile parse(String... rows) {
        return SeasonFile.parse(Run.HEADER + String.join("\n", rows) + "\n");
    }

    private static List<String> faults(String... rows) {
        return parse(rows).faults().stream().map(Fault::toString).toList();
    }

    private static TwoLeggedTie tie(String row) {
        SeasonFile season = parse(row);
        assertThat(season.faults()).isEmpty();
        return season.ties().get(0).tie();
    }

    @Test
    void reads_a_shoot_out_with_the_second_leg_host_first() {
        RecordedTie read = parse("First round,3,Djoliba,MLI,Al-Masry,EGY,1-0,1–0,3-0,,Al-Masry,penalties")
                .ties()
                .get(0);

        assertThat(read)
                .isEqualTo(new RecordedTie(
                        "First round",
                        3,
                        TwoLeggedTie.of(DJOLIBA, AL_MASRY, Leg.played(1, 0), Leg.played(1, 0))
                                .withShootOut(ShootOut.of(3, 0)),
                        AL_MASRY,
                        "penalty shoot-out"));
    }

    @Test
    void reads_legs_that_were_not_played_to_their_end() {
        assertThat(tie("R,1,Djoliba,MLI,Al-Masry,EGY,postponed,cancelled,,,Djoliba,aggregate"))
                .isEqualTo(TwoLeggedTie.of(DJOLIBA, AL_MASRY, Leg.postponed(), Leg.cancelled()));
        assertThat(tie("R,1,Djoliba,MLI,Al-Masry,EGY,awarded 0-2,awarded 3–0,,,Djoliba,aggregate"))
                .isEqualTo(TwoLeggedTie.of(DJOLIBA, AL_MASRY, Leg.awarded(0, 2), Leg.awarded(3, 0)));
    }

    @Test
    void reads_a_suspension() {
        assertThat(tie("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,cancelled,,association MLI suspended by FIFA on 2017-03-17,"
                                + "Al-Masry,walkover")
                        .incidents())
                .containsExactly(
                        Incident.suspension(DJOLIBA.association(), "FIFA").from(LocalDate.of(2017, 3, 17)));
    }

    @Test
    void reads_a_withdrawal() {
        assertThat(tie("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,cancelled,,Djoliba withdrew before the second leg,"
                                + "Al-Masry,walkover")
                        .incidents())
                .containsExactly(Incident.withdrawal(DJOLIBA));
    }

    @Test
    void reads_the_other_rows_where_one_has_several_faults() {
        SeasonFile season = parse(
                "First round,0,Djoliba,mli,Al-Masry,EGY,2-,x,4-4,floods,Zamalek,luck",
                SOUND,
                ",2,,MLI,Al-Masry,EGY,2-0,1-0,6-4,,Al-Masry,aggregate");

        assertThat(season.ties())
                .extracting(RecordedTie::toString)
                .containsExactly("First round 3: CS Sfaxien v Yong Sports");
        assertThat(season.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "Line 2, column tie (0): expected a number from 1 to 999.",
                        "Line 2, column first_leg_host_association (mli): "
                                + "The association code (mli) must be three capital letters from A to Z.\n"
                                + "Maybe MLI was meant.",
                        "Line 2, column first_leg (2-): expected goals–goals or one of cancelled, awarded, postponed.",
                        "Line 2, column second_leg (x): expected goals–goals or one of cancelled, awarded, postponed.",
                        "Line 2, column penalties (4-4): The shoot-out (4–4) must not end level.\n"
                                + "Maybe kicks are missing: a shoot-out continues until one team leads.",
                        "Line 2, column incident (floods): expected \"association … suspended by … on year-month-day\""
                                + " or \"… withdrew before the second leg\".",
                        "Line 2, column decided_by (luck): expected one of aggregate, away goals, penalties, walkover.",
                        "Line 4, column round (): expected a name.",
                        "Line 4, column first_leg_host (): expected a name.",
                        "Line 4, column penalties (6-4): The shoot-out (6–4) is not a possible result under Law 10.3.\n"
                                + "Maybe 5–4 or 6–5 was meant.");
    }

    @Test
    void reports_what_the_cells_of_a_row_say_of_each_other_together() {
        assertThat(faults(
                        "R,1,Djoliba,MLI,Al-Masry,EGY,2-0,postponed,5-4,Zamalek withdrew before the first leg,Zamalek,"
                                + "walkover"))
                .containsExactly(
                        "Line 2, column penalties (5-4): "
                                + "The shoot-out is recorded while the match before it (postponed) is still to be played.\n"
                                + "Maybe record the match first.",
                        "Line 2, column incident (Zamalek withdrew before the first leg): expected Djoliba or Al-Masry.",
                        "Line 2, column advances (Zamalek): expected Djoliba or Al-Masry.");
    }

    @Test
    void refuses_a_suspension_that_concerns_neither_club() {
        assertThat(faults("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,cancelled,,association KUW suspended by FIFA on 2015-10-16,"
                        + "Al-Masry,walkover"))
                .containsExactly("Line 2, column incident (association KUW suspended by FIFA on 2015-10-16): "
                        + "The incident (suspension of KUW by FIFA from 2015-10-16) concerns neither team of the tie "
                        + "Djoliba (MLI) v Al-Masry (EGY).\n"
                        + "Maybe the team goes by another id, or the incident belongs to another tie.");
    }

    @Test
    void refuses_a_suspension_on_a_day_that_does_not_exist() {
        assertThat(faults("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,cancelled,,association MLI suspended by FIFA on 2017-02-30,"
                        + "Al-Masry,walkover"))
                .containsExactly("Line 2, column incident (association MLI suspended by FIFA on 2017-02-30): "
                        + "expected a date as in 2017-03-17, not 2017-02-30.");
    }

    @Test
    void refuses_an_award_without_its_score() {
        assertThat(faults("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,awarded,,,Al-Masry,aggregate"))
                .containsExactly(
                        "Line 2, column second_leg (awarded): expected the score behind it, as in awarded 3–0.");
    }

    @Test
    void refuses_a_shoot_out_that_is_no_score() {
        assertThat(faults("R,1,Djoliba,MLI,Al-Masry,EGY,1-0,1-0,5:4,,Al-Masry,penalties"))
                .containsExactly("Line 2, column penalties (5:4): expected goals–goals, second-leg host first.");
    }

    @Test
    void refuses_a_club_against_itself() {
        assertThat(faults("R,1,Djoliba,MLI,Djoliba,MLI,1-0,1-0,,,Djoliba,aggregate"))
                .containsExactly("Line 2, column second_leg_host (Djoliba): "
                        + "A tie needs two different teams, but both are Djoliba (MLI).\n"
                        + "Maybe the second team was copied from the first.");
    }

    @Test
    void refuses_a_club_written_in_two_ways() {
        assertThat(faults(
                        "R,1,Étoile du Sahel,TUN,Al-Masry,EGY,1-0,1-1,,,Étoile du Sahel,aggregate",
                        "R,2,Etoile du Sahel,TUN,AL MASRY,EGY,1-0,1-1,,,Etoile du Sahel,aggregate"))
                .containsExactly(
                        "Line 3, column first_leg_host (Etoile du Sahel): expected Étoile du Sahel as in line 2, "
                                + "from which it differs in accents, capitals or punctuation alone.",
                        "Line 3, column second_leg_host (AL MASRY): expected Al-Masry as in line 2, "
                                + "from which it differs in accents, capitals or punctuation alone.");
    }

    @Test
    void refuses_a_club_under_two_associations() {
        assertThat(faults(
                        "R,1,Djoliba,MLI,Al-Masry,EGY,1-0,1-1,,,Djoliba,aggregate",
                        "R,2,Djoliba,BFA,Zamalek,EGY,1-0,1-1,,,Djoliba,aggregate"))
                .containsExactly("Line 3, column first_leg_host_association (BFA): "
                        + "expected MLI, which entered Djoliba in line 2.");
    }

    @Test
    void refuses_a_row_that_is_too_short_or_too_long() {
        assertThat(faults("First round,3", SOUND + ",more"))
                .containsExactly(
                        "Line 2: expected as many cells as the header has, found 2.",
                        "Line 3: expected as many cells as the header has, found 13.");
    }

    @Test
    void counts_lines_as_an_editor_does() {
        assertThat(SeasonFile.parse(Run.HEADER + "\n" + SOUND + "\n\nFirst round,3")
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("Line 5: expected as many cells as the header has, found 2.");
    }

    @Test
    void keeps_the_rows_before_a_quotation_mark_that_is_never_closed() {
        SeasonFile season = parse(SOUND, "\"First round,4");

        assertThat(season.ties()).hasSize(1);
        assertThat(season.faults())
                .extracting(Fault::toString)
                .containsExactly("Line 3: the quotation marks do not match, and nothing from here on was read.");
    }

    @Test
    void refuses_a_header_whose_quotation_mark_is_never_closed() {
        assertThat(SeasonFile.parse("\"round,tie").faults())
                .extracting(Fault::toString)
                .containsExactly("Line 1: the quotation marks do not match, and nothing from here on was read.");
    }

    @Test
    void names_the_columns_that_are_missing() {
        assertThat(SeasonFile.parse(Run.HEADER.replace("penalties,incident,", "kicks,"))
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("Line 1: these columns are missing: penalties, incident.");
        assertThat(SeasonFile.parse("").faults())
                .extracting(Fault::toString)
                .containsExactly("Line 1: these columns are missing: round, tie, first_leg_host, "
                        + "first_leg_host_association, second_leg_host, second_leg_host_association, first_leg, "
                        + "second_leg, penalties, incident, advances, decided_by.");
    }

    @Test
    void takes_columns_in_any_order_beside_others_and_after_a_byte_order_mark() {
        String csv = "\uFEFFdecided_by,advances,,incident,penalties,second_leg,first_leg,second_leg_host_association,"
                + "second_leg_host,first_leg_host_association,first_leg_host,tie,round\n"
                + "aggregate, Al-Masry ,,,,2-0,1-0,EGY,Al-Masry,MLI,Djoliba,3,First round\n";

        assertThat(SeasonFile.parse(csv))
                .isEqualTo(parse("First round,3,Djoliba,MLI,Al-Masry,EGY,1-0,2-0,,,Al-Masry,aggregate"));
    }
}
