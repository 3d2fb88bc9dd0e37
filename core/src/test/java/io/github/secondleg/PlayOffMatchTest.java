package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayOffMatchTest {
    private static final Team ONE = Team.of("Ubah", "NGA");
    private static final Team TWO = Team.of("Masry", "EGY");
    private static final PlayOffMatch LEVEL = PlayOffMatch.between(ONE, TWO, Leg.played(1, 1));

    @Test
    void has_a_match_extra_time_and_a_shoot_out() {
        PlayOffMatch whole = LEVEL.withExtraTime(ExtraTime.ofGoals(1, 1)).withShootOut(ShootOut.of(4, 2));
        assertThat(whole.match()).isEqualTo(Leg.played(1, 1));
        assertThat(whole.extraTime()).contains(ExtraTime.ofGoals(1, 1));
        assertThat(whole.shootOut()).contains(ShootOut.of(4, 2));
        assertThat(LEVEL.extraTime()).isEmpty();
        assertThat(LEVEL.shootOut()).isEmpty();
    }

    @Test
    void names_the_team_that_is_written_first() {
        assertThat(LEVEL.home()).isEqualTo(ONE);
        assertThat(LEVEL.away()).isEqualTo(TWO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlayOffMatch.between(ONE, ONE, Leg.played(1, 1)))
                .withMessage("A tie needs two different teams, but both are Ubah (NGA).\n"
                        + "Maybe the second team was copied from the first.");
    }

    @Test
    void a_win_at_home_is_a_win_of_the_home_team() {
        TwoLeggedTie level = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));
        TiebreakChain rules = TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.playOffMatch());
        PlayOffMatch atTwo = PlayOffMatch.between(TWO, ONE, Leg.played(1, 1));
        for (PlayOffMatch won : List.of(
                PlayOffMatch.between(TWO, ONE, Leg.played(1, 0)),
                atTwo.withExtraTime(ExtraTime.ofGoals(1, 0)),
                atTwo.withShootOut(ShootOut.of(4, 2)))) {
            TwoLeggedTie tie = level.withPlayOffMatch(won);
            assertThat(rules.decide(tie).winner()).contains(TWO);
            assertThat(tie.homeSide(Match.PLAY_OFF_MATCH)).contains(Side.SECOND);
        }
        assertThat(level.withPlayOffMatch(PlayOffMatch.between(TWO, ONE, Leg.played(3, 0)))
                        .goals(Match.PLAY_OFF_MATCH))
                .contains(new Goals(0, 3));
    }

    @Test
    void keeps_extra_time_if_a_shoot_out_is_added_and_the_other_way_round() {
        assertThat(LEVEL.withShootOut(ShootOut.of(4, 2)).withExtraTime(ExtraTime.ofGoals(1, 1)))
                .isEqualTo(LEVEL.withExtraTime(ExtraTime.ofGoals(1, 1)).withShootOut(ShootOut.of(4, 2)));
    }

    @Test
    void nothing_follows_a_match_that_is_still_to_be_played() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PlayOffMatch.between(ONE, TWO, Leg.scheduled()).withExtraTime(ExtraTime.ofGoals(1, 0)))
                .withMessage("The extra time is recorded while the play-off match before it (scheduled) is still to be"
                        + " played.\nMaybe record the match first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlayOffMatch.between(ONE, TWO, Leg.postponed().on(LocalDate.of(1964, 12, 22)))
                        .withShootOut(ShootOut.of(4, 2)))
                .withMessage("The shoot-out is recorded while the play-off match before it (postponed on 1964-12-22) is"
                        + " still to be played.\nMaybe record the match first.");
        assertThat(PlayOffMatch.between(ONE, TWO, Leg.abandoned())
                        .withShootOut(ShootOut.of(4, 2))
                        .shootOut())
                .contains(ShootOut.of(4, 2));
    }

    @Test
    void is_printed_in_playing_order() {
        assertThat(LEVEL).hasToString("Ubah v Masry: 1–1");
        assertThat(LEVEL.withExtraTime(ExtraTime.ofGoals(1, 0))).hasToString("Ubah v Masry: 1–1, 1–0 in extra time");
        assertThat(LEVEL.withShootOut(ShootOut.of(4, 2)).withExtraTime(ExtraTime.ofGoals(0, 0)))
                .hasToString("Ubah v Masry: 1–1, 0–0 in extra time, 4–2 on penalties");
        assertThat(PlayOffMatch.between(ONE, TWO, Leg.scheduled())).hasToString("Ubah v Masry: scheduled");
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(LEVEL, PlayOffMatch.between(ONE, TWO, Leg.played(1, 1)))
                .addEqualityGroup(PlayOffMatch.between(ONE, TWO, Leg.played(1, 2)))
                .addEqualityGroup(PlayOffMatch.between(TWO, ONE, Leg.played(1, 1)))
                .addEqualityGroup(PlayOffMatch.between(TWO, Team.of("Djoliba", "MLI"), Leg.played(1, 1)))
                .addEqualityGroup(LEVEL.withExtraTime(ExtraTime.ofGoals(0, 0)))
                .addEqualityGroup(LEVEL.withExtraTime(ExtraTime.ofGoals(1, 0)))
                .addEqualityGroup(LEVEL.withShootOut(ShootOut.of(4, 2)))
                .addEqualityGroup(LEVEL.withShootOut(ShootOut.of(2, 4)))
                .testEquals();
    }
}
