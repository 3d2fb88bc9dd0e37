package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlayOffMatchTest {
    private static final PlayOffMatch LEVEL = PlayOffMatch.of(Leg.played(1, 1));

    @Test
    void has_a_match_and_what_followed_it() {
        PlayOffMatch whole = LEVEL.withExtraTime(ExtraTime.ofGoals(1, 1)).withShootOut(ShootOut.of(4, 2));
        assertThat(whole.match()).isEqualTo(Leg.played(1, 1));
        assertThat(whole.extraTime()).contains(ExtraTime.ofGoals(1, 1));
        assertThat(whole.shootOut()).contains(ShootOut.of(4, 2));
        assertThat(LEVEL.extraTime()).isEmpty();
        assertThat(LEVEL.shootOut()).isEmpty();
    }

    @Test
    void keeps_the_one_when_the_other_is_added() {
        assertThat(LEVEL.withShootOut(ShootOut.of(4, 2)).withExtraTime(ExtraTime.ofGoals(1, 1)))
                .isEqualTo(LEVEL.withExtraTime(ExtraTime.ofGoals(1, 1)).withShootOut(ShootOut.of(4, 2)));
    }

    @Test
    void nothing_follows_a_match_that_is_still_to_be_played() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlayOffMatch.of(Leg.scheduled()).withExtraTime(ExtraTime.ofGoals(1, 0)))
                .withMessage("The extra time is recorded while the play-off match before it (scheduled) is still to be"
                        + " played.\nMaybe record the match first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlayOffMatch.of(Leg.postponed().on(LocalDate.of(1964, 12, 22)))
                        .withShootOut(ShootOut.of(4, 2)))
                .withMessage("The shoot-out is recorded while the play-off match before it (postponed on 1964-12-22) is"
                        + " still to be played.\nMaybe record the match first.");
        assertThat(PlayOffMatch.of(Leg.abandoned())
                        .withShootOut(ShootOut.of(4, 2))
                        .shootOut())
                .contains(ShootOut.of(4, 2));
    }

    @Test
    void is_printed_in_the_order_of_play() {
        assertThat(LEVEL).hasToString("1–1");
        assertThat(LEVEL.withExtraTime(ExtraTime.ofGoals(1, 0))).hasToString("1–1, 1–0 in extra time");
        assertThat(LEVEL.withShootOut(ShootOut.of(4, 2)).withExtraTime(ExtraTime.ofGoals(0, 0)))
                .hasToString("1–1, 0–0 in extra time, 4–2 on penalties");
        assertThat(PlayOffMatch.of(Leg.scheduled())).hasToString("scheduled");
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(LEVEL, PlayOffMatch.of(Leg.played(1, 1)))
                .addEqualityGroup(PlayOffMatch.of(Leg.played(1, 2)))
                .addEqualityGroup(LEVEL.withExtraTime(ExtraTime.ofGoals(0, 0)))
                .addEqualityGroup(LEVEL.withExtraTime(ExtraTime.ofGoals(1, 0)))
                .addEqualityGroup(LEVEL.withShootOut(ShootOut.of(4, 2)))
                .addEqualityGroup(LEVEL.withShootOut(ShootOut.of(2, 4)))
                .testEquals();
    }
}
