package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Leg;
import io.github.secondleg.Rulebooks;
import io.github.secondleg.Score;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.Verdict;
import org.junit.jupiter.api.Test;

/** The table of scores: worked out on paper from the rules. */
class OutlookGridTest {
    private static final Team UBAH = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team MASRY = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie BETWEEN = TwoLeggedTie.of(UBAH, MASRY, Leg.played(1, 0), Leg.scheduled());
    private static final TwoLeggedTie LEVEL = BETWEEN.withSecondLeg(Leg.played(1, 0));

    @Test
    void a_second_leg() {
        assertThat(Outlook.of(Rulebooks.CAF, BETWEEN).grid()).isEqualTo("""
                Al-Masry down, Ifeanyi Ubah across
                     0  1  2  3  4  5
                  0  A  A  A  A  A  A
                  1  =  A  A  A  A  A
                  2  H  A  A  A  A  A
                  3  H  H  A  A  A  A
                  4  H  H  H  A  A  A
                  5  H  H  H  H  A  A
                  H  Al-Masry advance
                  A  Ifeanyi Ubah advance
                  =  the penalty shoot-out""");
    }

    @Test
    void in_play_it_begins_at_the_score() {
        assertThat(Outlook.of(Rulebooks.CAF, BETWEEN).inPlay(Score.of(2, 1)).grid())
                .isEqualTo("""
                Al-Masry down, Ifeanyi Ubah across
                     1  2  3  4  5  6
                  2  A  A  A  A  A  A
                  3  H  A  A  A  A  A
                  4  H  H  A  A  A  A
                  5  H  H  H  A  A  A
                  6  H  H  H  H  A  A
                  7  H  H  H  H  H  A
                  H  Al-Masry advance
                  A  Ifeanyi Ubah advance""");
    }

    /** The scores that Law 10.3 knows; the first club of the grid is the second-leg host. */
    @Test
    void kicks() {
        assertThat(Outlook.of(Rulebooks.CAF, LEVEL).grid()).isEqualTo("""
                Al-Masry down, Ifeanyi Ubah across
                     0  1  2  3  4  5
                  0  .  A  A  A  .  .
                  1  H  .  A  A  A  .
                  2  H  H  .  A  A  .
                  3  H  H  H  .  A  A
                  4  .  H  H  H  .  A
                  5  .  .  .  H  H  .
                  H  Al-Masry advance
                  A  Ifeanyi Ubah advance""");
    }

    @Test
    void it_is_as_wide_as_every_rule_needs() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, TwoLeggedTie.of(UBAH, MASRY, Leg.played(9, 1), Leg.scheduled()));
        // the lowest of the four rules: 0–0, 8–0, 9–1, 10–2
        assertThat(outlook.grid()).contains("\n  9  H  =", "\n 10  H  H  A").doesNotContain("\n 12");
        assertThat(outlook.grid().lines().skip(1).findFirst()).contains("     0  1  2  3  4  5  6  7  8  9 10 11");
    }

    @Test
    void a_play_off_match_has_the_first_team_down() {
        assertThat(Outlook.of(Rulebooks.WITH_PLAY_OFF, LEVEL)
                        .inPlay(Score.of(0, 0))
                        .grid())
                .isEqualTo("""
                Ifeanyi Ubah down, Al-Masry across
                     0  1  2  3  4  5
                  0  =  A  A  A  A  A
                  1  H  =  A  A  A  A
                  2  H  H  =  A  A  A
                  3  H  H  H  =  A  A
                  4  H  H  H  H  =  A
                  5  H  H  H  H  H  =
                  H  Ifeanyi Ubah advance
                  A  Al-Masry advance
                  =  the drawing of lots""");
    }

    /** Eight different things, for six signs: those that come up last share one. The lowest score of the last rule is 8–0. */
    @Test
    void each_thing_awaited_has_a_sign_of_its_own_while_there_are_signs() {
        Tiebreaker many = Tiebreaker.of(
                "many",
                tie -> ((TwoLeggedTie) tie)
                        .secondLeg()
                        .score()
                        .map(score -> score.awayGoals() == 0 && score.homeGoals() < 8
                                ? Verdict.awaits(new Awaited("thing " + score.homeGoals()))
                                : Verdict.nobody())
                        .orElse(Verdict.awaits(Awaited.SECOND_LEG)));
        assertThat(Outlook.of(TiebreakChain.of("rules", many), BETWEEN).grid()).isEqualTo("""
                Al-Masry down, Ifeanyi Ubah across
                     0  1  2  3  4  5  6  7  8  9
                  0  =  -  -  -  -  -  -  -  -  -
                  1  ~  -  -  -  -  -  -  -  -  -
                  2  #  -  -  -  -  -  -  -  -  -
                  3  *  -  -  -  -  -  -  -  -  -
                  4  +  -  -  -  -  -  -  -  -  -
                  5  ?  -  -  -  -  -  -  -  -  -
                  6  ?  -  -  -  -  -  -  -  -  -
                  7  ?  -  -  -  -  -  -  -  -  -
                  8  -  -  -  -  -  -  -  -  -  -
                  9  -  -  -  -  -  -  -  -  -  -
                  =  thing 0
                  ~  thing 1
                  #  thing 2
                  *  thing 3
                  +  thing 4
                  ?  thing 5
                  -  nobody advances""");
    }

    @Test
    void clubs_of_one_name_are_told_apart_by_their_signs() {
        Team one = Team.of("Wanderers", "ENG").withId("1");
        Team other = Team.of("Wanderers", "ENG").withId("2");
        assertThat(Outlook.of(Rulebooks.CAF, TwoLeggedTie.of(one, other, Leg.played(1, 0), Leg.scheduled()))
                        .grid())
                .contains("  H  Wanderers advance\n  A  Wanderers advance\n");
    }
}
