package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Rulebooks;
import io.github.secondleg.Score;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;

/** What a match being played can still bring, and what the next goal changes. */
class OutlookInPlayTest {
    private static final Team UBAH = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team MASRY = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie BETWEEN = TwoLeggedTie.of(UBAH, MASRY, Leg.played(1, 0), Leg.scheduled());
    private static final Outlook OUTLOOK = Outlook.of(Rulebooks.CAF, BETWEEN);

    @Test
    void at_1_0_the_next_goal_settles_it_for_whoever_scores() {
        LiveOutlook inPlay = OUTLOOK.inPlay(Score.of(1, 0));
        assertThat(inPlay.asItStands()).isEqualTo(Verdict.awaits(Awaited.SHOOT_OUT));
        assertThat(inPlay.afterGoalOf(MASRY)).isEqualTo(Verdict.advances(Side.SECOND));
        assertThat(inPlay.afterGoalOf(UBAH)).isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(inPlay.current()).isEqualTo(Score.of(1, 0));
        assertThat(inPlay.outlook()).isEqualTo(OUTLOOK);
        assertThat(inPlay.sentences())
                .startsWith(
                        Note.of(
                                "outlook.in-play",
                                Awaited.SECOND_LEG,
                                MASRY,
                                UBAH,
                                Score.of(1, 0).toString()),
                        Note.of("outlook.now.goes-on", Awaited.SHOOT_OUT),
                        Note.of("outlook.goal.advance", MASRY, MASRY));
        assertThat(inPlay).hasToString("""
                        In play: the second leg, Al-Masry v Ifeanyi Ubah, at 1–0.
                        As it stands, it goes to the penalty shoot-out.
                        A goal for Al-Masry would put Al-Masry through.
                        A goal for Ifeanyi Ubah would put Ifeanyi Ubah through.
                        Al-Masry advance with a win by two or more.
                        A 1–0 win at home takes Al-Masry to the penalty shoot-out.
                        Any win by one from 2–1 up at home puts Al-Masry out.
                        Any draw or defeat puts Al-Masry out.
                        Ifeanyi Ubah advance with any win or draw.
                        A 1–0 defeat away takes Ifeanyi Ubah to the penalty shoot-out.
                        Ifeanyi Ubah advance with any defeat by one from 2–1 up away.
                        A defeat by two or more puts Ifeanyi Ubah out.""");
    }

    @Test
    void once_the_visitors_have_scored_kicks_are_out_of_the_question() {
        LiveOutlook inPlay = OUTLOOK.inPlay(Score.of(0, 1));
        assertThat(inPlay).hasToString("""
                        In play: the second leg, Al-Masry v Ifeanyi Ubah, at 0–1.
                        As it stands, Ifeanyi Ubah advance.
                        No single goal changes that.
                        Al-Masry advance with a win by two or more.
                        Any draw or defeat, or a win by one, puts Al-Masry out.
                        Ifeanyi Ubah advance with any win or draw, or a defeat by one.
                        A defeat by two or more puts Ifeanyi Ubah out.""");
        assertThat(inPlay.outlook().after(Score.of(3, 1))).isEqualTo(OUTLOOK.after(Score.of(3, 1)));
    }

    @Test
    void before_it_begins_it_stands_at_0_0() {
        LiveOutlook kickOff = OUTLOOK.inPlay(Score.of(0, 0));
        assertThat(kickOff.asItStands()).isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(kickOff.afterGoalOf(MASRY)).isEqualTo(Verdict.awaits(Awaited.SHOOT_OUT));
        assertThat(kickOff.afterGoalOf(UBAH)).isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(kickOff.scenarios()).isEqualTo(OUTLOOK.scenarios());
        assertThat(kickOff.grid()).isEqualTo(OUTLOOK.grid());
    }

    @Test
    void a_goal_that_is_taken_back_is_no_goal() {
        assertThat(OUTLOOK.inPlay(Score.of(1, 0)).outlook().inPlay(Score.of(0, 0)))
                .isEqualTo(OUTLOOK.inPlay(Score.of(0, 0)));
    }

    @Test
    void extra_time_stands_at_its_own_goals() {
        Outlook outlook = Outlook.of(Rulebooks.UEFA, BETWEEN.withSecondLeg(Leg.played(1, 0)));
        assertThat(outlook.inPlay(ExtraTime.ofGoals(1, 0))).hasToString("""
                        In play: extra time, Al-Masry v Ifeanyi Ubah, at 1–0 in extra time.
                        As it stands, Al-Masry advance.
                        A goal for Ifeanyi Ubah would put Ifeanyi Ubah through.
                        Al-Masry advance with any win in extra time.
                        Any draw or defeat in extra time puts Al-Masry out.
                        Ifeanyi Ubah advance with any win or draw in extra time.
                        Any defeat in extra time puts Ifeanyi Ubah out.""");
    }

    @Test
    void a_play_off_match_is_written_first_team_first() {
        Outlook outlook = Outlook.of(Rulebooks.WITH_PLAY_OFF, BETWEEN.withSecondLeg(Leg.played(1, 0)));
        assertThat(outlook.inPlay(Score.of(1, 1)).toString()).startsWith("""
                        In play: the play-off match, Ifeanyi Ubah v Al-Masry, at 1–1.
                        As it stands, it awaits the drawing of lots.
                        A goal for Ifeanyi Ubah would put Ifeanyi Ubah through.
                        A goal for Al-Masry would put Al-Masry through.
                        """);
    }

    @Test
    void nobody_may_be_the_answer() {
        Tiebreaker fewGoals = Tiebreaker.of(
                "three goals or nobody",
                tie -> tie.aggregate()
                        .filter(goals -> goals.first() + goals.second() < 3)
                        .map(goals -> Verdict.nobody())
                        .orElse(Verdict.level()));
        Tiebreaker cards = Tiebreaker.of("cards", tie -> Verdict.awaits(new Awaited("the fair-play table")));
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.aggregate(), fewGoals, cards);
        Outlook outlook = Outlook.of(chain, BETWEEN);
        assertThat(outlook.inPlay(Score.of(1, 0)).toString()).startsWith("""
                        In play: the second leg, Al-Masry v Ifeanyi Ubah, at 1–0.
                        As it stands, nobody advances.
                        A goal for Al-Masry would put Al-Masry through.
                        A goal for Ifeanyi Ubah would put Ifeanyi Ubah through.
                        """);
        assertThat(outlook.inPlay(Score.of(0, 0)).toString()).contains("""
                        As it stands, Ifeanyi Ubah advance.
                        A goal for Al-Masry would put both teams out.
                        """);
        assertThat(outlook.inPlay(Score.of(1, 1)).toString()).contains("""
                        As it stands, Ifeanyi Ubah advance.
                        A goal for Al-Masry would leave it awaiting the fair-play table.
                        """);
        assertThat(OUTLOOK.inPlay(Score.of(0, 0)).toString()).contains("""
                        A goal for Al-Masry would take it to the penalty shoot-out.
                        """);
    }

    /** At 2–0 a win by one cannot be 1–0 any more, and yet is a win like others with one goal conceded. */
    @Test
    void wins_that_concede_as_many_are_one_rule() {
        TiebreakChain awayGoals = TiebreakChain.of("rules", Tiebreaker.awayGoals());
        TwoLeggedTie tie = TwoLeggedTie.of(UBAH, MASRY, Leg.played(0, 1), Leg.scheduled());
        assertThat(Outlook.of(awayGoals, tie).inPlay(Score.of(2, 0)).seenBy(MASRY))
                .extracting(Note::text)
                .containsExactly(
                        "Al-Masry advance with a win by two or more conceding none.",
                        "Any win conceding one leaves Al-Masry awaiting a ruling of the organiser.",
                        "Any win conceding two or more puts Al-Masry out.",
                        "Any draw or defeat puts Al-Masry out.");
    }

    @Test
    void defeats_that_score_as_many_are_one_rule() {
        Tiebreaker twoAtHome = Tiebreaker.of(
                "two goals in the second leg",
                tie -> ((TwoLeggedTie) tie).secondLeg().score().isEmpty()
                        ? Verdict.awaits(Awaited.SECOND_LEG)
                        : byHomeGoals(
                                ((TwoLeggedTie) tie).secondLeg().score().get().homeGoals()));
        assertThat(Outlook.of(TiebreakChain.of("rules", twoAtHome), BETWEEN)
                        .inPlay(Score.of(0, 2))
                        .seenBy(MASRY))
                .extracting(Note::text)
                .containsExactly(
                        "Al-Masry advance with any win or draw.",
                        "Any defeat scoring one puts Al-Masry out, and their opponents too.",
                        "Al-Masry advance with any defeat scoring two or more.",
                        "A defeat by two or more scoring none puts Al-Masry out.");
    }

    private static Verdict byHomeGoals(int homeGoals) {
        return homeGoals == 1
                ? Verdict.nobody()
                : homeGoals == 0 ? Verdict.advances(Side.FIRST) : Verdict.advances(Side.SECOND);
    }
}
