package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.text.Note;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The clubs of a suspended association are out of a tie with a match that they may not play. */
class SuspensionsTest {
    private static final LocalDate MARCH_11 = LocalDate.of(2017, 3, 11);
    private static final LocalDate MARCH_17 = LocalDate.of(2017, 3, 17);
    private static final LocalDate MARCH_18 = LocalDate.of(2017, 3, 18);
    private static final Association MALI = Association.of("MLI");
    private static final Team ONZE = Team.of("Onze Créateurs", "MLI");
    private static final Team DJOLIBA = Team.of("Djoliba", "MLI");
    private static final Team RAYON = Team.of("Rayon Sports", "RWA");
    private static final Incident.Suspension SUSPENSION = Incident.suspension(MALI, "FIFA");
    private static final Incident.Suspension FROM_MARCH_17 = SUSPENSION.from(MARCH_17);

    private static TwoLeggedTie tie(Leg secondLeg) {
        return TwoLeggedTie.of(ONZE, RAYON, Leg.played(1, 0).on(MARCH_11), secondLeg);
    }

    private static void assertRayonAdvance(TwoLeggedTie tie) {
        Decision decision = Rulebooks.CAF.decide(tie);
        assertThat(decision.winner()).contains(RAYON);
        assertThat(decision.criterion()).isEqualTo("walkover");
    }

    private static void assertAwaits(Awaited awaited, TwoLeggedTie tie) {
        assertThat(Rulebooks.CAF.decide(tie))
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(awaited));
    }

    /** 17 March 2017: both Malian clubs led in the Confederation Cup, and both were out. */
    @Test
    void mali_was_suspended_between_the_legs() {
        Team alMasry = Team.of("Al-Masry", "EGY");
        Decision onze = Rulebooks.CAF.decide(tie(Leg.cancelled().on(MARCH_18)).with(FROM_MARCH_17));
        Decision djoliba = Rulebooks.CAF.decide(TwoLeggedTie.of(DJOLIBA, alMasry, Leg.played(2, 0), Leg.cancelled())
                .with(FROM_MARCH_17));

        assertThat(onze.summary()).isEqualTo("Rayon Sports won by walkover after FIFA suspended MLI on 17 March 2017.");
        assertThat(onze.notes()).isEmpty();
        assertThat(djoliba.summary()).isEqualTo("Al-Masry won by walkover after FIFA suspended MLI on 17 March 2017.");
        assertThat(djoliba.notes()).isEmpty();
    }

    /** AFC Cup 2015, semi-finals: FIFA suspended Kuwait on 16 October, and both leaders were out. */
    @Test
    void kuwait_was_suspended_between_the_legs() {
        Team alQadsia = Team.of("Al-Qadsia", "KUW");
        Team alKuwait = Team.of("Al-Kuwait", "KUW");
        Team johor = Team.of("Johor DT", "MAS");
        Team istiklol = Team.of("Istiklol", "TJK");
        Incident suspension = Incident.suspension(Association.of("KUW"), "FIFA").from(LocalDate.of(2015, 10, 16));

        assertThat(Rulebooks.CAF
                        .decide(TwoLeggedTie.of(alQadsia, johor, Leg.played(3, 1), Leg.cancelled())
                                .with(suspension))
                        .winner())
                .contains(johor);
        assertThat(Rulebooks.CAF
                        .decide(TwoLeggedTie.of(alKuwait, istiklol, Leg.played(4, 0), Leg.cancelled())
                                .with(suspension))
                        .winner())
                .contains(istiklol);
    }

    /** Europa League 2021–22: neither leg of Leipzig v Spartak was played. Cup Winners' Cup 1986: nor was El Jadida v Tripoli. */
    @Test
    void suspended_before_the_first_leg_the_opponent_advances_without_a_match() {
        Team leipzig = Team.of("RB Leipzig", "GER");
        Team spartak = Team.of("Spartak Moskva", "RUS");
        Incident byUefa = Incident.suspension(Association.of("RUS"), "UEFA").from(LocalDate.of(2022, 2, 28));
        Team elJadida = Team.of("DHJ El-Jadida", "MAR");
        Team tripoli = Team.of("Al-Ahly Tripoli", "LBY");
        Incident byCaf = Incident.suspension(Association.of("LBY"), "CAF");

        assertThat(Rulebooks.UEFA
                        .decide(TwoLeggedTie.of(leipzig, spartak, Leg.cancelled(), Leg.cancelled())
                                .with(byUefa))
                        .summary())
                .isEqualTo("RB Leipzig won by walkover after UEFA suspended RUS on 28 February 2022.");
        assertThat(Rulebooks.CAF
                        .decide(TwoLeggedTie.of(elJadida, tripoli, Leg.cancelled(), Leg.cancelled())
                                .with(byCaf))
                        .summary())
                .isEqualTo("DHJ El-Jadida won by walkover after CAF suspended LBY.");
    }

    @Test
    void a_leg_still_scheduled_on_a_barred_date_eliminates_the_club() {
        assertRayonAdvance(tie(Leg.scheduled().on(MARCH_18)).with(FROM_MARCH_17));
        assertRayonAdvance(tie(Leg.scheduled().on(MARCH_17)).with(FROM_MARCH_17));
        assertAwaits(
                Awaited.SECOND_LEG,
                tie(Leg.scheduled().on(MARCH_17.minusDays(1))).with(FROM_MARCH_17));
    }

    @Test
    void if_lifted_before_the_date_of_the_leg_the_tie_continues() {
        assertAwaits(Awaited.SECOND_LEG, tie(Leg.scheduled().on(MARCH_18)).with(FROM_MARCH_17.liftedOn(MARCH_18)));
        assertRayonAdvance(tie(Leg.scheduled().on(MARCH_18)).with(FROM_MARCH_17.liftedOn(MARCH_18.plusDays(1))));
    }

    @Test
    void a_scheduled_leg_of_unknown_date_is_awaited() {
        assertAwaits(Awaited.SECOND_LEG, tie(Leg.scheduled()).with(FROM_MARCH_17));
    }

    @Test
    void a_cancelled_leg_of_unknown_date_counts_from_the_start_unless_the_suspension_was_lifted() {
        Incident earlier = Incident.withdrawal(RAYON).on(MARCH_17.minusDays(1));
        Incident later = Incident.withdrawal(RAYON).on(MARCH_17.plusDays(1));
        TwoLeggedTie cancelled = tie(Leg.cancelled()).with(FROM_MARCH_17);

        assertRayonAdvance(cancelled);
        assertRayonAdvance(cancelled.with(later));
        assertThat(Rulebooks.CAF.decide(cancelled.with(earlier)).winner()).contains(ONZE);
        assertAwaits(Awaited.RULING, tie(Leg.cancelled()).with(FROM_MARCH_17.liftedOn(MARCH_18)));
    }

    @Test
    void a_suspension_from_an_unknown_date_is_an_undated_elimination() {
        TwoLeggedTie cancelled = tie(Leg.cancelled()).with(SUSPENSION);

        assertRayonAdvance(cancelled);
        assertThat(Rulebooks.CAF
                        .decide(cancelled.with(Incident.withdrawal(RAYON).on(MARCH_18)))
                        .winner())
                .contains(ONZE);
        assertThat(Rulebooks.CAF.decide(cancelled.with(Incident.withdrawal(RAYON))))
                .isInstanceOf(Decision.NobodyAdvances.class);
    }

    @Test
    void a_postponed_leg_awaits_its_new_date() {
        assertAwaits(Awaited.SECOND_LEG, tie(Leg.postponed().on(MARCH_18)).with(FROM_MARCH_17));
    }

    /** Made up, with the two clubs that were suspended on one date in 2017. */
    @Test
    void of_two_clubs_of_one_association_nobody_advances() {
        Decision decision = Rulebooks.CAF.decide(
                TwoLeggedTie.of(ONZE, DJOLIBA, Leg.played(1, 0), Leg.scheduled().on(MARCH_18))
                        .with(FROM_MARCH_17));

        assertThat(decision).isInstanceOf(Decision.NobodyAdvances.class);
        assertThat(decision.summary())
                .isEqualTo("Nobody advances after the suspension of MLI by FIFA from 2017-03-17.");
    }

    @Test
    void a_match_played_on_a_barred_date_counts() {
        Decision decision =
                Rulebooks.CAF.decide(tie(Leg.played(0, 0).on(MARCH_18)).with(FROM_MARCH_17));

        assertThat(decision.summary()).isEqualTo("Onze Créateurs won 1–0 on aggregate.");
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly("The second leg was played on a date barred by the suspension of MLI by FIFA from"
                        + " 2017-03-17, and its score counts.");
    }

    @Test
    void of_several_barred_matches_the_first_gives_the_date() {
        TwoLeggedTie bothCancelled = TwoLeggedTie.of(
                        ONZE,
                        RAYON,
                        Leg.cancelled().on(MARCH_11),
                        Leg.cancelled().on(MARCH_18))
                .with(SUSPENSION.from(MARCH_11));

        assertThat(Rulebooks.CAF
                        .decide(bothCancelled.with(Incident.withdrawal(RAYON).on(MARCH_17)))
                        .winner())
                .contains(RAYON);
        assertThat(Rulebooks.CAF.decide(
                        bothCancelled.with(Incident.withdrawal(RAYON).on(MARCH_11))))
                .isInstanceOf(Decision.NobodyAdvances.class);
    }

    @Test
    void a_barred_play_off_match_puts_the_club_out_of_a_level_tie() {
        TwoLeggedTie level = tie(Leg.played(1, 0).on(MARCH_17))
                .withPlayOffMatch(
                        PlayOffMatch.between(ONZE, RAYON, Leg.cancelled().on(MARCH_18)));

        assertThat(Rulebooks.WITH_PLAY_OFF
                        .decide(level.with(SUSPENSION.from(MARCH_18)))
                        .winner())
                .contains(RAYON);
    }

    @Test
    void it_comes_too_late_where_the_organiser_had_ruled() {
        TwoLeggedTie ruled = tie(Leg.cancelled().on(MARCH_18))
                .with(Ruling.decidedOver(Match.FIRST_LEG).on(MARCH_17));

        assertThat(Rulebooks.CAF.decide(ruled.with(FROM_MARCH_17)).summary())
                .isEqualTo("Only the first leg counts. Onze Créateurs won 1–0 on aggregate.");
        assertRayonAdvance(tie(Leg.cancelled().on(MARCH_18))
                .with(Ruling.decidedOver(Match.FIRST_LEG).on(MARCH_18.plusDays(1)))
                .with(FROM_MARCH_17));
    }

    @Test
    void of_two_that_bar_one_match_the_same_is_named_in_any_order_of_recording() {
        Incident byFifa = FROM_MARCH_17;
        Incident fromTheNextDay = SUSPENSION.from(MARCH_18);
        TwoLeggedTie barred = tie(Leg.scheduled().on(MARCH_18));
        String summary = "Rayon Sports won by walkover after FIFA suspended MLI on 17 March 2017.";

        assertThat(Rulebooks.CAF
                        .decide(barred.with(byFifa).with(fromTheNextDay))
                        .summary())
                .isEqualTo(summary);
        assertThat(Rulebooks.CAF
                        .decide(barred.with(fromTheNextDay).with(byFifa))
                        .summary())
                .isEqualTo(summary);
    }

    @Test
    void the_trace_names_once_what_put_both_out() {
        TwoLeggedTie malian = TwoLeggedTie.of(ONZE, DJOLIBA, Leg.played(1, 0), Leg.cancelled());

        assertThat(Rulebooks.CAF.decide(malian.with(FROM_MARCH_17)).trace().steps())
                .extracting(Trace.Step::toString)
                .containsExactly("walkover: suspension of MLI by FIFA from 2017-03-17 – nobody advances");
        assertThat(Rulebooks.CAF
                        .decide(malian.with(Incident.withdrawal(ONZE)).with(Incident.withdrawal(DJOLIBA)))
                        .trace()
                        .steps())
                .extracting(Trace.Step::toString)
                .containsExactly(
                        "walkover: withdrawal of Onze Créateurs (MLI); withdrawal of Djoliba (MLI) – nobody advances ("
                                + Rulebooks.XI_17 + ")");
    }
}
