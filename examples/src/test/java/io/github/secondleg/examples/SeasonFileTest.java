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
    private static final String READABLE =
            "First round,3,CS Sfaxien,TUN,Yong Sports,CMR,5-0,1-1,,,CS Sfaxien,aggregate";

    private static SeasonFile parse(String... rows) {
        return SeasonFile.parse(SeasonCommand.HEADER + String.join("\n", rows) + "\n");
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
    void a_shoot_out_is_read_with_the_second_leg_host_first() {
        TieOnRecord read = parse("First round,3,Djoliba,MLI,Al-Masry,EGY,1-0,1–0,3-0,,Al-Masry,penalties")
                .ties()
                .get(0);

        assertThat(read)
                .isEqualTo(new TieOnRecord(
                        "First round",
                        3,
                        TwoLeggedTie.of(DJOLIBA, AL_MASRY, Leg.played(1, 0), Leg.played(1, 0))
                                .withShootOut(ShootOut.of(3, 0)),
                        AL_MASRY,
                        "penalty shoot-out"));
    }

    @Test
    void unplayed_and_awarded_legs_are_read() {
        assertThat(tie("R,1,Djoliba,MLI,Al-Masry,EGY,postponed,cancelled,,,Djoliba,aggregate"))
                .isEqualTo(TwoLeggedTie.of(DJOLIBA, AL_MASRY, Leg.postponed(), Leg.cancelled()));
        assertThat(tie("R,1,Djoliba,MLI,Al-Masry,EGY,awarded 0-2,awarded 3–0,,,Djoliba,aggregate"))
                .isEqualTo(TwoLeggedTie.of(DJOLIBA, AL_MASRY, Leg.awarded(0, 2), Leg.awarded(3, 0)));
    }

    @Test
    void a_suspension_is_read() {
        assertThat(tie("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,cancelled,,association MLI suspended by FIFA on 2017-03-17,"
                                + "Al-Masry,walkover")
                        .incidents())
                .containsExactly(
                        Incident.suspension(DJOLIBA.association(), "FIFA").from(LocalDate.of(2017, 3, 17)));
    }

    @Test
    void a_withdrawal_is_read() {
        assertThat(tie("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,cancelled,,Djoliba withdrew before the second leg,"
                                + "Al-Masry,walkover")
                        .incidents())
                .containsExactly(Incident.withdrawal(DJOLIBA));
    }

    @Test
    void the_other_rows_are_read_if_one_has_several_faults() {
        SeasonFile season = parse(
                "First round,0,Djoliba,mli,Al-Masry,EGY,2-,x,4-4,floods,Zamalek,luck",
                READABLE,
                ",2,,MLI,Al-Masry,EGY,2-0,1-0,6-4,,Al-Masry,aggregate");

        assertThat(season.ties())
                .extracting(TieOnRecord::toString)
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
    void all_contradictions_between_the_cells_of_a_row_are_reported() {
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
    void a_suspension_that_concerns_neither_club_is_rejected() {
        assertThat(faults("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,cancelled,,association KUW suspended by FIFA on 2015-10-16,"
                        + "Al-Masry,walkover"))
                .containsExactly("Line 2, column incident (association KUW suspended by FIFA on 2015-10-16): "
                        + "The incident (suspension of KUW by FIFA from 2015-10-16) concerns neither team of the tie "
                        + "Djoliba (MLI) v Al-Masry (EGY).\n"
                        + "Maybe the team goes by another id, or the incident belongs to another tie.");
    }

    @Test
    void a_suspension_with_an_impossible_date_is_rejected() {
        assertThat(faults("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,cancelled,,association MLI suspended by FIFA on 2017-02-30,"
                        + "Al-Masry,walkover"))
                .containsExactly("Line 2, column incident (association MLI suspended by FIFA on 2017-02-30): "
                        + "expected a date as in 2017-03-17, not 2017-02-30.");
    }

    @Test
    void an_award_without_a_score_is_rejected() {
        assertThat(faults("R,1,Djoliba,MLI,Al-Masry,EGY,2-0,awarded,,,Al-Masry,aggregate"))
                .containsExactly(
                        "Line 2, column second_leg (awarded): expected the score after it, as in awarded 3–0.");
    }

    @Test
    void a_shoot_out_without_a_score_is_rejected() {
        assertThat(faults("R,1,Djoliba,MLI,Al-Masry,EGY,1-0,1-0,5:4,,Al-Masry,penalties"))
                .containsExactly("Line 2, column penalties (5:4): expected goals–goals, second-leg host first.");
    }

    @Test
    void a_club_against_itself_is_rejected() {
        assertThat(faults("R,1,Djoliba,MLI,Djoliba,MLI,1-0,1-0,,,Djoliba,aggregate"))
                .containsExactly("Line 2, column second_leg_host (Djoliba): "
                        + "A tie needs two different teams, but both are Djoliba (MLI).\n"
                        + "Maybe the second team was copied from the first.");
    }

    @Test
    void a_club_with_two_spellings_is_rejected() {
        assertThat(faults(
                        "R,1,Étoile du Sahel,TUN,Al-Masry,EGY,1-0,1-1,,,Étoile du Sahel,aggregate",
                        "R,2,Etoile du Sahel,TUN,AL MASRY,EGY,1-0,1-1,,,Etoile du Sahel,aggregate"))
                .containsExactly(
                        "Line 3, column first_leg_host (Etoile du Sahel): expected Étoile du Sahel as in line 2; "
                                + "only accents, capitals or punctuation differ.",
                        "Line 3, column second_leg_host (AL MASRY): expected Al-Masry as in line 2; "
                                + "only accents, capitals or punctuation differ.");
    }

    @Test
    void a_club_with_two_associations_is_rejected() {
        assertThat(faults(
                        "R,1,Djoliba,MLI,Al-Masry,EGY,1-0,1-1,,,Djoliba,aggregate",
                        "R,2,Djoliba,BFA,Zamalek,EGY,1-0,1-1,,,Djoliba,aggregate"))
                .containsExactly("Line 3, column first_leg_host_association (BFA): "
                        + "expected MLI, as for Djoliba in line 2.");
    }

    @Test
    void a_row_that_is_too_short_or_too_long_is_rejected() {
        assertThat(faults("First round,3", READABLE + ",more"))
                .containsExactly(
                        "Line 2: expected the same number of cells as in the header, found 2.",
                        "Line 3: expected the same number of cells as in the header, found 13.");
    }

    @Test
    void line_numbers_are_those_of_an_editor() {
        assertThat(SeasonFile.parse(SeasonCommand.HEADER + "\n" + READABLE + "\n\nFirst round,3")
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("Line 5: expected the same number of cells as in the header, found 2.");
    }

    @Test
    void the_rows_before_an_unclosed_quotation_mark_are_kept() {
        SeasonFile season = parse(READABLE, "\"First round,4");

        assertThat(season.ties()).hasSize(1);
        assertThat(season.faults())
                .extracting(Fault::toString)
                .containsExactly("Line 3: the quotation marks do not match, so the lines from here on were not read.");
    }

    @Test
    void a_header_with_an_unclosed_quotation_mark_is_rejected() {
        assertThat(SeasonFile.parse("\"round,tie").faults())
                .extracting(Fault::toString)
                .containsExactly("Line 1: the quotation marks do not match, so the lines from here on were not read.");
    }

    @Test
    void missing_columns_are_named() {
        assertThat(SeasonFile.parse(SeasonCommand.HEADER.replace("penalties,incident,", "kicks,"))
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("Line 1: missing columns: penalties, incident.");
        assertThat(SeasonFile.parse("").faults())
                .extracting(Fault::toString)
                .containsExactly("Line 1: missing columns: round, tie, first_leg_host, "
                        + "first_leg_host_association, second_leg_host, second_leg_host_association, first_leg, "
                        + "second_leg, penalties, incident, advances, decided_by.");
    }

    @Test
    void columns_can_be_in_any_order_with_others_and_after_a_byte_order_mark() {
        String csv = "\uFEFFdecided_by,advances,,incident,penalties,second_leg,first_leg,second_leg_host_association,"
                + "second_leg_host,first_leg_host_association,first_leg_host,tie,round\n"
                + "aggregate, Al-Masry ,,,,2-0,1-0,EGY,Al-Masry,MLI,Djoliba,3,First round\n";

        assertThat(SeasonFile.parse(csv))
                .isEqualTo(parse("First round,3,Djoliba,MLI,Al-Masry,EGY,1-0,2-0,,,Al-Masry,aggregate"));
    }
}
