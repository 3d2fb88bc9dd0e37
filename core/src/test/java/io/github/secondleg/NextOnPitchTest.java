package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The next thing on the pitch in a pending tie, its possible scores, and the decisions after them. */
class NextOnPitchTest {
    private static final Team UBAH = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team MASRY = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie BEFORE = TwoLeggedTie.between(UBAH, MASRY);
    private static final TwoLeggedTie BETWEEN = BEFORE.withFirstLeg(Leg.played(1, 0));
    private static final TwoLeggedTie LEVEL = BETWEEN.withSecondLeg(Leg.played(1, 0));

    private static NextOnPitch next(TiebreakChain chain, Tie tie) {
        return chain.decide(tie).next().orElseThrow();
    }

    @Test
    void legs_come_in_their_order_then_what_the_rules_have() {
        assertThat(next(Rulebooks.CAF, BEFORE).kind()).isEqualTo(NextOnPitch.Kind.FIRST_LEG);
        assertThat(next(Rulebooks.CAF, BETWEEN).kind()).isEqualTo(NextOnPitch.Kind.SECOND_LEG);
        assertThat(next(Rulebooks.CAF, LEVEL).kind()).isEqualTo(NextOnPitch.Kind.SHOOT_OUT);
        assertThat(next(Rulebooks.UEFA, LEVEL).kind()).isEqualTo(NextOnPitch.Kind.EXTRA_TIME);
        assertThat(next(Rulebooks.WITH_PLAY_OFF, LEVEL).kind()).isEqualTo(NextOnPitch.Kind.PLAY_OFF_MATCH);
        assertThat(next(Rulebooks.CAF, SingleMatchTie.between(UBAH, MASRY)).kind())
                .isEqualTo(NextOnPitch.Kind.SINGLE_MATCH);
        assertThat(Rulebooks.CAF.decide(LEVEL.withShootOut(ShootOut.of(3, 0))).next())
                .isEmpty();
        assertThat(Rulebooks.CAF.decide(BETWEEN.withSecondLeg(Leg.cancelled())).next())
                .isEmpty();
    }

    @Test
    void extra_time_and_shoot_out_are_no_matches() {
        for (NextOnPitch.Kind kind : NextOnPitch.Kind.values()) {
            boolean during = kind == NextOnPitch.Kind.EXTRA_TIME || kind == NextOnPitch.Kind.SHOOT_OUT;
            assertThat(kind.isMatch()).isEqualTo(!during);
            assertThat(kind.awaited().isOnPitch()).isTrue();
        }
        assertThat(Awaited.LOTS.isOnPitch()).isFalse();
        assertThat(new Awaited("the second leg").isOnPitch()).isTrue();
    }

    @Test
    void the_home_team_is_written_first() {
        assertThat(next(Rulebooks.CAF, BEFORE).home()).isEqualTo(Side.FIRST);
        assertThat(next(Rulebooks.CAF, BETWEEN).home()).isEqualTo(Side.SECOND);
        assertThat(next(Rulebooks.CAF, LEVEL).home()).isEqualTo(Side.SECOND);
        assertThat(next(Rulebooks.WITH_PLAY_OFF, LEVEL).home()).isEqualTo(Side.FIRST);
        assertThat(next(Rulebooks.CAF, BETWEEN)).hasToString("the second leg, Al-Masry (EGY) v Ifeanyi Ubah (NGA)");
    }

    @Test
    void it_is_known_to_be_postponed() {
        assertThat(next(Rulebooks.CAF, BETWEEN).isPostponed()).isFalse();
        assertThat(next(Rulebooks.CAF, BETWEEN.withSecondLeg(Leg.postponed())).isPostponed())
                .isTrue();
        assertThat(next(Rulebooks.CAF, LEVEL).isPostponed()).isFalse();
    }

    @Test
    void ends_are_decided_by_the_same_chain() {
        NextOnPitch next = next(Rulebooks.CAF, BETWEEN);
        assertThat(next.decision()).isEqualTo(Rulebooks.CAF.decide(BETWEEN));
        assertThat(next.endedAs(2, 0)).isEqualTo(Rulebooks.CAF.decide(BETWEEN.withSecondLeg(Leg.played(2, 0))));
        assertThat(next.endedAs(1, 0).next()).contains(next(Rulebooks.CAF, LEVEL));
        assertThat(next.endedAs(1, 0).next().orElseThrow().endedAs(4, 3).winner())
                .contains(MASRY);
        assertThat(next(Rulebooks.UEFA, LEVEL).endedAs(1, 1).winner()).contains(UBAH);
        assertThat(next(Rulebooks.WITH_PLAY_OFF, LEVEL).endedAs(2, 1).winner()).contains(UBAH);
    }

    @Test
    void a_match_that_is_played_keeps_its_date() {
        LocalDate date = LocalDate.of(2017, 3, 18);
        Decision after = next(
                        Rulebooks.CAF, BETWEEN.withSecondLeg(Leg.scheduled().on(date)))
                .endedAs(0, 0);
        assertThat(after.endedOn()).contains(date);
    }

    @Test
    void goals_are_bounded() {
        NextOnPitch next = next(Rulebooks.CAF, BETWEEN);
        assertThat(next.canEndAs(0, 0)).isTrue();
        assertThat(next.canEndAs(999, 999)).isTrue();
        assertThat(next.canEndAs(1000, 0)).isFalse();
        assertThat(next.canEndAs(0, 1000)).isFalse();
        assertThat(next.canEndAs(-1, 0)).isFalse();
        assertThat(next.canEndAs(0, -1)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.endedAs(1000, 0))
                .withMessageContaining("1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.verdictAfter(-1, 0))
                .withMessageContaining("-1");
    }

    @Test
    void shoot_outs_end_as_law_10_allows() {
        NextOnPitch kicks = next(Rulebooks.CAF, LEVEL);
        assertThat(kicks.canEndAs(5, 3)).isTrue();
        assertThat(kicks.canEndAs(5, 2)).isFalse();
        assertThat(kicks.canEndAs(4, 4)).isFalse();
        assertThat(kicks.canEndAs(99, 98)).isTrue();
        assertThat(kicks.canEndAs(100, 99)).isFalse();
        assertThat(kicks.canEndAs(-1, 2)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kicks.verdictAfter(5, 2))
                .withMessageContaining("5–2");
    }

    @Test
    void equal_ones_await_the_same_in_equal_ties() {
        NextOnPitch next = next(Rulebooks.CAF, BETWEEN);
        assertThat(next)
                .isEqualTo(next(Rulebooks.CAF, BETWEEN))
                .hasSameHashCodeAs(next(Rulebooks.CAF, BETWEEN))
                .isNotEqualTo(next(Rulebooks.CAF, BEFORE))
                .isNotEqualTo(next.toString());
        assertThat(next.hashCode()).isNotEqualTo(next(Rulebooks.CAF, BEFORE).hashCode());
    }

    @Test
    void goals_that_a_sanction_gave_count_under_the_rules_that_gave_them() {
        TwoLeggedTie tie = BEFORE.with(Incident.tooFewPlayers(MASRY, Match.FIRST_LEG));
        assertThat(Rulebooks.CAF_2020.decide(tie).goals(Match.FIRST_LEG)).contains(new Goals(2, 0));
        assertThat(Rulebooks.CAF_2020.decide(tie).goals(Match.SECOND_LEG)).isEmpty();
        assertThat(Rulebooks.CAF.decide(LEVEL).goals(Match.SECOND_LEG)).contains(new Goals(0, 1));
    }
}
