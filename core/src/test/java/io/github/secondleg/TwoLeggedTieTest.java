package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The facts of a tie and their text. {@link GrowingTieTest} has its changes, {@link RejectedTieTest} its errors. */
class TwoLeggedTieTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 11);
    private static final Team UBAH = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team MASRY = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie PLAYED = TwoLeggedTie.of(UBAH, MASRY, Leg.played(1, 2), Leg.played(5, 3));
    private static final TwoLeggedTie WHOLE = PLAYED.withExtraTime(ExtraTime.ofGoals(0, 0))
            .withShootOut(ShootOut.of(3, 0))
            .withPlayOffMatch(PlayOffMatch.between(UBAH, MASRY, Leg.played(1, 1)))
            .withLotsDrawnFor(UBAH)
            .withHigherSeed(MASRY)
            .with(Incident.withdrawal(UBAH))
            .with(Ruling.tieAwardedTo(MASRY));

    @Test
    void the_first_team_hosts_the_first_leg_and_the_second_team_the_second() {
        assertThat(PLAYED.first()).isEqualTo(UBAH);
        assertThat(PLAYED.first()).isEqualTo(UBAH);
        assertThat(PLAYED.second()).isEqualTo(MASRY);
        assertThat(PLAYED.second()).isEqualTo(MASRY);
        assertThat(PLAYED.team(Side.FIRST)).isEqualTo(UBAH);
        assertThat(PLAYED.team(Side.SECOND)).isEqualTo(MASRY);
        assertThat(PLAYED.sideOf(UBAH)).contains(Side.FIRST);
        assertThat(PLAYED.sideOf(MASRY)).contains(Side.SECOND);
        assertThat(PLAYED.sideOf(Team.of("Djoliba", "MLI"))).isEmpty();
    }

    @Test
    void starts_with_two_scheduled_legs_and_nothing_else() {
        TwoLeggedTie tie = TwoLeggedTie.between(UBAH, MASRY);
        assertThat(tie).isEqualTo(TwoLeggedTie.of(UBAH, MASRY, Leg.scheduled(), Leg.scheduled()));
        assertThat(tie.firstLeg()).isEqualTo(Leg.scheduled());
        assertThat(tie.secondLeg()).isEqualTo(Leg.scheduled());
        assertThat(tie.extraTime()).isEmpty();
        assertThat(tie.shootOut()).isEmpty();
        assertThat(tie.playOffMatch()).isEmpty();
        assertThat(tie.lotsDrawnFor()).isEmpty();
        assertThat(tie.higherSeed()).isEmpty();
        assertThat(tie.incidents()).isEmpty();
        assertThat(tie.rulings()).isEmpty();
        assertThat(tie.aggregate()).isEmpty();
        assertThat(tie.awayGoals()).isEmpty();
    }

    @Test
    void has_all_recorded_facts() {
        assertThat(WHOLE.firstLeg()).isEqualTo(Leg.played(1, 2));
        assertThat(WHOLE.secondLeg()).isEqualTo(Leg.played(5, 3));
        assertThat(WHOLE.extraTime()).contains(ExtraTime.ofGoals(0, 0));
        assertThat(WHOLE.shootOut()).contains(ShootOut.of(3, 0));
        assertThat(WHOLE.playOffMatch()).contains(PlayOffMatch.between(UBAH, MASRY, Leg.played(1, 1)));
        assertThat(WHOLE.lotsDrawnFor()).contains(UBAH);
        assertThat(WHOLE.higherSeed()).contains(MASRY);
        assertThat(WHOLE.incidents()).containsExactly(Incident.withdrawal(UBAH));
        assertThat(WHOLE.rulings()).containsExactly(Ruling.tieAwardedTo(MASRY));
    }

    @Test
    void its_lists_cannot_be_changed() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> WHOLE.incidents().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> WHOLE.rulings().clear());
    }

    /** 1–2 and 5–3: the first team scored 1 at home and 3 away, the second 2 away and 5 at home. */
    @Test
    void adds_up_goals_by_team_and_away_goals() {
        assertThat(PLAYED.aggregate()).contains(new Goals(4, 7));
        assertThat(PLAYED.awayGoals()).contains(new Goals(3, 2));
    }

    @Test
    void extra_time_is_in_neither_sum() {
        TwoLeggedTie tie = PLAYED.withExtraTime(ExtraTime.ofGoals(2, 1));
        assertThat(tie.aggregate()).contains(new Goals(4, 7));
        assertThat(tie.awayGoals()).contains(new Goals(3, 2));
    }

    @Test
    void there_are_no_sums_until_both_legs_count() {
        TwoLeggedTie first = TwoLeggedTie.between(UBAH, MASRY).withFirstLeg(Leg.played(1, 0));
        assertThat(first.aggregate()).isEmpty();
        assertThat(first.awayGoals()).isEmpty();
        TwoLeggedTie second = TwoLeggedTie.of(UBAH, MASRY, Leg.cancelled(), Leg.played(1, 0));
        assertThat(second.aggregate()).isEmpty();
        assertThat(second.awayGoals()).isEmpty();
    }

    /** A single match has no away goals: both are zero once its score is known, whether or not the other leg has one. */
    @Test
    void under_a_ruling_that_one_leg_counts_there_are_its_goals_and_no_away_goals() {
        TwoLeggedTie second = PLAYED.with(Ruling.decidedOver(Match.SECOND_LEG));
        assertThat(second.aggregate()).contains(new Goals(3, 5));
        assertThat(second.awayGoals()).contains(new Goals(0, 0));
        TwoLeggedTie first = PLAYED.with(Ruling.decidedOver(Match.FIRST_LEG));
        assertThat(first.aggregate()).contains(new Goals(1, 2));
        assertThat(first.awayGoals()).contains(new Goals(0, 0));
        TwoLeggedTie open = TwoLeggedTie.between(UBAH, MASRY).with(Ruling.decidedOver(Match.FIRST_LEG));
        assertThat(open.aggregate()).isEmpty();
        assertThat(open.awayGoals()).isEmpty();
    }

    @Test
    void is_printed_as_on_a_results_page() {
        assertThat(TwoLeggedTie.between(UBAH, MASRY))
                .hasToString("Ifeanyi Ubah (NGA) v Al-Masry (EGY): scheduled, scheduled");
        assertThat(TwoLeggedTie.of(UBAH, MASRY, Leg.played(1, 0), Leg.played(1, 0))
                        .withShootOut(ShootOut.of(3, 0)))
                .hasToString("Ifeanyi Ubah (NGA) v Al-Masry (EGY): 1–0, 1–0, 3–0 on penalties");
        assertThat(WHOLE)
                .hasToString("Ifeanyi Ubah (NGA) v Al-Masry (EGY): 1–2, 5–3, 0–0 in extra time, 3–0 on penalties,"
                        + " play-off match Ifeanyi Ubah v Al-Masry: 1–1, lots drawn for Ifeanyi Ubah (NGA), higher seed Al-Masry (EGY);"
                        + " withdrawal of Ifeanyi Ubah (NGA); awarded to Al-Masry (EGY)");
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(
                        PLAYED,
                        TwoLeggedTie.between(UBAH, MASRY)
                                .withFirstLeg(Leg.played(1, 2))
                                .withSecondLeg(Leg.played(5, 3)),
                        TwoLeggedTie.of(
                                Team.of("Ifeanyi Ubah FC", "NGA").withId("Ifeanyi Ubah"),
                                MASRY,
                                Leg.played(1, 2),
                                Leg.played(5, 3)))
                .addEqualityGroup(TwoLeggedTie.of(MASRY, UBAH, Leg.played(1, 2), Leg.played(5, 3)))
                .addEqualityGroup(TwoLeggedTie.of(UBAH, Team.of("X", "EGY"), Leg.played(1, 2), Leg.played(5, 3)))
                .addEqualityGroup(TwoLeggedTie.of(UBAH, MASRY, Leg.played(1, 1), Leg.played(5, 3)))
                .addEqualityGroup(TwoLeggedTie.of(UBAH, MASRY, Leg.played(1, 2), Leg.played(5, 4)))
                .addEqualityGroup(TwoLeggedTie.of(UBAH, MASRY, Leg.played(1, 2).on(DAY), Leg.played(5, 3)))
                .addEqualityGroup(PLAYED.withExtraTime(ExtraTime.ofGoals(0, 0)))
                .addEqualityGroup(PLAYED.withShootOut(ShootOut.of(3, 0)))
                .addEqualityGroup(PLAYED.withPlayOffMatch(PlayOffMatch.between(UBAH, MASRY, Leg.played(1, 1))))
                .addEqualityGroup(PLAYED.withLotsDrawnFor(UBAH), PLAYED.withLotsDrawnFor(UBAH))
                .addEqualityGroup(PLAYED.withLotsDrawnFor(MASRY))
                .addEqualityGroup(PLAYED.withHigherSeed(UBAH))
                .addEqualityGroup(PLAYED.with(Incident.withdrawal(UBAH)))
                .addEqualityGroup(PLAYED.with(Ruling.tieAwardedTo(UBAH)))
                .testEquals();
    }

    @Test
    void goals_and_kicks_are_also_given_by_side() {
        Team one = Team.of("Club One", "AAA");
        Team two = Team.of("Club Two", "BBB");
        TwoLeggedTie tie = TwoLeggedTie.of(
                        one, two, Leg.played(2, 1), Leg.awarded(3, 0).insteadOf(1, 1))
                .withExtraTime(ExtraTime.ofGoals(2, 0))
                .withShootOut(ShootOut.of(5, 4))
                .withPlayOffMatch(PlayOffMatch.between(two, one, Leg.played(0, 1)));

        assertThat(tie.goals(Match.FIRST_LEG)).contains(new Goals(2, 1));
        assertThat(tie.goals(Match.SECOND_LEG)).contains(new Goals(0, 3));
        assertThat(tie.goals(Match.PLAY_OFF_MATCH)).contains(new Goals(1, 0));
        assertThat(tie.goalsInExtraTime()).contains(new Goals(0, 2));
        assertThat(tie.kicks()).contains(new Goals(4, 5));
        TwoLeggedTie nothing = TwoLeggedTie.of(one, two, Leg.cancelled(), Leg.scheduled());
        for (Match match : Match.values()) {
            assertThat(nothing.goals(match)).isEmpty();
        }
        assertThat(nothing.goalsInExtraTime()).isEmpty();
        assertThat(nothing.kicks()).isEmpty();
        assertThat(TwoLeggedTie.of(one, two, Leg.cancelled(), Leg.cancelled())
                        .withPlayOffMatch(PlayOffMatch.between(one, two, Leg.cancelled()))
                        .goals(Match.PLAY_OFF_MATCH))
                .isEmpty();
    }
}
