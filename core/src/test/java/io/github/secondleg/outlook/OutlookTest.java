package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.Association;
import io.github.secondleg.Awaited;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Goals;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Rulebooks;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What real ties of 2017 and others needed, in the sentences that were true that day; each expectation follows from the rules. */
class OutlookTest {
    private static final Team UBAH = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team MASRY = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie BEFORE = TwoLeggedTie.between(UBAH, MASRY);
    private static final TwoLeggedTie BETWEEN = BEFORE.withFirstLeg(Leg.played(1, 0));
    private static final TwoLeggedTie LEVEL = BETWEEN.withSecondLeg(Leg.played(1, 0));

    private static List<String> needs(Outlook outlook, Team team) {
        return outlook.seenBy(team).stream().map(Note::text).toList();
    }

    @Test
    void al_masry_had_lost_the_first_leg_by_one() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, BETWEEN);
        assertThat(outlook.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.SECOND_LEG);
        assertThat(outlook.decision()).isEqualTo(Rulebooks.CAF.decide(BETWEEN));
        assertThat(outlook).hasToString("""
                        Next: the second leg, Al-Masry v Ifeanyi Ubah.
                        Al-Masry advance with a win by two or more.
                        A 1–0 win at home takes Al-Masry to the penalty shoot-out.
                        Any win by one from 2–1 up at home puts Al-Masry out.
                        Any draw or defeat puts Al-Masry out.
                        Ifeanyi Ubah advance with any win or draw.
                        A 1–0 defeat away takes Ifeanyi Ubah to the penalty shoot-out.
                        Ifeanyi Ubah advance with any defeat by one from 2–1 up away.
                        A defeat by two or more puts Ifeanyi Ubah out.""");
    }

    /** Kick-off of Vipers v Volcan Club: the first leg, at Vipers', had ended 0–0. */
    @Test
    void volcan_club_had_drawn_away_without_goals() {
        Team vipers = Team.of("Vipers", "UGA");
        Team volcan = Team.of("Volcan Club", "COM");
        Outlook outlook = Outlook.of(Rulebooks.CAF, TwoLeggedTie.of(vipers, volcan, Leg.played(0, 0), Leg.scheduled()));
        assertThat(needs(outlook, volcan))
                .containsExactly(
                        "Volcan Club advance with any win.",
                        "A 0–0 draw takes Volcan Club to the penalty shoot-out.",
                        "Any draw from 1–1 up puts Volcan Club out.",
                        "Any defeat puts Volcan Club out.");
        assertThat(needs(outlook, vipers))
                .containsExactly(
                        "Vipers advance with any win.",
                        "A 0–0 draw takes Vipers to the penalty shoot-out.",
                        "Vipers advance with any draw from 1–1 up.",
                        "Any defeat puts Vipers out.");
    }

    /** ZESCO United had scored twice away: 2–2 at Enugu Rangers. */
    @Test
    void zesco_united_had_two_away_goals() {
        Team rangers = Team.of("Enugu Rangers", "NGA");
        Team zesco = Team.of("ZESCO United", "ZAM");
        Outlook outlook = Outlook.of(Rulebooks.CAF, TwoLeggedTie.of(rangers, zesco, Leg.played(2, 2), Leg.scheduled()));
        assertThat(needs(outlook, zesco))
                .containsExactly(
                        "ZESCO United advance with any win.",
                        "ZESCO United advance with a 0–0 or 1–1 draw.",
                        "A 2–2 draw takes ZESCO United to the penalty shoot-out.",
                        "Any draw from 3–3 up puts ZESCO United out.",
                        "Any defeat puts ZESCO United out.");
    }

    @Test
    void without_away_goals_the_margin_is_all() {
        Outlook outlook = Outlook.of(Rulebooks.CAF.without(Tiebreaker.awayGoals()), BETWEEN);
        assertThat(needs(outlook, UBAH))
                .containsExactly(
                        "Ifeanyi Ubah advance with any win or draw.",
                        "A defeat by one takes Ifeanyi Ubah to the penalty shoot-out.",
                        "A defeat by two or more puts Ifeanyi Ubah out.");
        assertThat(outlook.scenarios())
                .extracting(Scenario::verdict)
                .containsExactly(
                        Verdict.advances(Side.SECOND), Verdict.awaits(Awaited.SHOOT_OUT), Verdict.advances(Side.FIRST));
    }

    /** Nobody has to know how many goals are asked about: more than the first leg had. */
    @Test
    void a_first_leg_with_very_many_goals_is_no_exception() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, BEFORE.withFirstLeg(Leg.played(20, 0)));
        assertThat(needs(outlook, MASRY))
                .containsExactly(
                        "Al-Masry advance with a win by 21 or more.",
                        "A 20–0 win at home takes Al-Masry to the penalty shoot-out.",
                        "Any win by 20 from 21–1 up at home puts Al-Masry out.",
                        "Any draw or defeat, or a win by at most 19, puts Al-Masry out.");
        assertThat(outlook.scenarios()).noneMatch(Scenario::isOverBothLegs);
        assertThat(outlook.scenarios().get(1).seenBy(UBAH).text())
                .isEqualTo("A 20–0 defeat away takes Ifeanyi Ubah to the penalty shoot-out.");
    }

    @Test
    void before_the_first_leg_it_speaks_of_both() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, BEFORE);
        assertThat(outlook.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.FIRST_LEG);
        assertThat(outlook).hasToString("""
                        Next: the first leg, Ifeanyi Ubah v Al-Masry.
                        Ifeanyi Ubah advance with any win on aggregate.
                        Ifeanyi Ubah advance with a level aggregate plus more away goals.
                        A level aggregate plus as many away goals takes Ifeanyi Ubah to the penalty shoot-out.
                        A level aggregate plus fewer away goals puts Ifeanyi Ubah out.
                        Any defeat on aggregate puts Ifeanyi Ubah out.
                        Al-Masry advance with any win on aggregate.
                        Al-Masry advance with a level aggregate plus more away goals.
                        A level aggregate plus as many away goals takes Al-Masry to the penalty shoot-out.
                        A level aggregate plus fewer away goals puts Al-Masry out.
                        Any defeat on aggregate puts Al-Masry out.""");
        assertThat(outlook.after(Score.of(1, 0))).isEqualTo(Outlook.of(Rulebooks.CAF, BETWEEN));
    }

    @Test
    void rules_over_both_legs_that_need_more_than_these_are_told_leg_by_leg() {
        Tiebreaker nobody = Tiebreaker.of(
                "nobody without goals",
                tie -> tie.aggregate().equals(Optional.of(new Goals(0, 0))) ? Verdict.nobody() : Verdict.level());
        TiebreakChain chain = Rulebooks.CAF.insertingBefore(Tiebreaker.aggregate(), nobody);
        assertThat(needs(Outlook.of(chain, BEFORE), UBAH))
                .containsExactly("Any score takes Ifeanyi Ubah to the second leg.");
        assertThat(needs(Outlook.of(chain, BEFORE).after(Score.of(0, 0)), MASRY))
                .containsExactly(
                        "Al-Masry advance with any win.",
                        "A 0–0 draw puts Al-Masry out, and their opponents too.",
                        "Any draw from 1–1 up puts Al-Masry out.",
                        "Any defeat puts Al-Masry out.");
    }

    @Test
    void a_first_leg_before_an_awarded_second_one_settles_the_tie() {
        TwoLeggedTie tie = TwoLeggedTie.of(UBAH, MASRY, Leg.scheduled(), Leg.awarded(0, 3));
        assertThat(needs(Outlook.of(Rulebooks.CAF, tie), MASRY))
                .containsExactly(
                        "Al-Masry advance with a win by four or more.",
                        "A 0–3 win away takes Al-Masry to the penalty shoot-out.",
                        "Al-Masry advance with any win by three from 1–4 up away.",
                        "Any draw or defeat, or a win by at most two, puts Al-Masry out.");
    }

    @Test
    void extra_time_is_told_by_its_own_goals() {
        Outlook outlook = Outlook.of(Rulebooks.UEFA, LEVEL);
        assertThat(outlook.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.EXTRA_TIME);
        assertThat(outlook).hasToString("""
                        Next: extra time, Al-Masry v Ifeanyi Ubah.
                        Al-Masry advance with any win in extra time.
                        A 0–0 draw in extra time takes Al-Masry to the penalty shoot-out.
                        Any draw from 1–1 up in extra time puts Al-Masry out.
                        Any defeat in extra time puts Al-Masry out.
                        Ifeanyi Ubah advance with any win in extra time.
                        A 0–0 draw in extra time takes Ifeanyi Ubah to the penalty shoot-out.
                        Ifeanyi Ubah advance with any draw from 1–1 up in extra time.
                        Any defeat in extra time puts Ifeanyi Ubah out.""");
        assertThat(outlook.after(ExtraTime.ofGoals(0, 0)).next().map(NextOnPitch::kind))
                .contains(NextOnPitch.Kind.SHOOT_OUT);
        assertThat(outlook.after(ExtraTime.ofGoals(1, 1)).decision().winner()).contains(UBAH);
    }

    @Test
    void whoever_wins_the_shoot_out_advances() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, LEVEL);
        assertThat(outlook.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.SHOOT_OUT);
        assertThat(outlook).hasToString("""
                        Next: the penalty shoot-out, Al-Masry v Ifeanyi Ubah.
                        Al-Masry advance with any win on penalties.
                        Any defeat on penalties puts Al-Masry out.
                        Ifeanyi Ubah advance with any win on penalties.
                        Any defeat on penalties puts Ifeanyi Ubah out.""");
        assertThat(outlook.decision().verdict()).isEqualTo(Verdict.awaits(Awaited.SHOOT_OUT));
    }

    @Test
    void a_play_off_match_is_nobody_s_home_match() {
        Outlook outlook = Outlook.of(Rulebooks.WITH_PLAY_OFF, LEVEL);
        assertThat(outlook.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.PLAY_OFF_MATCH);
        assertThat(outlook).hasToString("""
                        Next: the play-off match, Ifeanyi Ubah v Al-Masry.
                        Ifeanyi Ubah advance with any win.
                        Any draw leaves Ifeanyi Ubah awaiting the drawing of lots.
                        Any defeat puts Ifeanyi Ubah out.
                        Al-Masry advance with any win.
                        Any draw leaves Al-Masry awaiting the drawing of lots.
                        Any defeat puts Al-Masry out.""");
        assertThat(outlook.after(Score.of(0, 1)).decision().winner()).contains(MASRY);
        LocalDate fixed = LocalDate.of(2017, 3, 1);
        Outlook scheduled = Outlook.of(
                Rulebooks.WITH_PLAY_OFF,
                LEVEL.withPlayOffMatch(
                        PlayOffMatch.between(UBAH, MASRY, Leg.scheduled().on(fixed))));
        assertThat(scheduled.scenarios()).isEqualTo(outlook.scenarios());
        assertThat(scheduled.after(Score.of(0, 1)).decision().tie().playOffMatch())
                .contains(PlayOffMatch.between(UBAH, MASRY, Leg.played(0, 1).on(fixed)));
    }

    @Test
    void a_decided_tie_says_by_what() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, LEVEL.withShootOut(ShootOut.of(3, 0)));
        assertThat(outlook.next()).isEmpty();
        assertThat(outlook.scenarios()).isEmpty();
        assertThat(outlook.seenBy(UBAH)).isEmpty();
        assertThat(outlook.grid()).isEmpty();
        assertThat(outlook.decision().verdict()).isEqualTo(Verdict.advances(Side.SECOND));
        assertThat(outlook).hasToString("1–1 on aggregate.\nAl-Masry won 3–0 on penalties.");
    }

    @Test
    void what_is_worth_knowing_besides_comes_last() {
        Incident suspension = Incident.suspension(Association.of("NGA"), "FIFA").from(LocalDate.of(2017, 3, 17));
        String text = Outlook.of(Rulebooks.CAF, BETWEEN.with(suspension)).toString();
        assertThat(text)
                .startsWith(Outlook.of(Rulebooks.CAF, BETWEEN).toString())
                .endsWith("\nThe suspension of NGA by FIFA from 2017-03-17 eliminates nobody, since no remaining "
                        + "match is known to be on a barred date.");
    }

    @Test
    void a_club_of_another_tie_has_none() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, BETWEEN);
        Team vipers = Team.of("Vipers", "UGA");
        String message = """
                The outlook names Vipers (UGA), which is not in the tie Ifeanyi Ubah (NGA) v Al-Masry (EGY).
                Maybe the team goes by another id, or the outlook belongs to another tie.""";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outlook.seenBy(vipers))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outlook.inPlay(Score.of(0, 0)).afterGoalOf(vipers))
                .withMessage(message);
        Scenario rule = outlook.scenarios().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.seenBy(vipers))
                .withMessage(message);
    }

    @Test
    void a_score_of_something_else_is_refused() {
        Score score = Score.of(1, 0);
        ExtraTime extraTime = ExtraTime.ofGoals(1, 0);
        Outlook beforeExtraTime = Outlook.of(Rulebooks.UEFA, LEVEL);
        String end = ", which is next in the tie Ifeanyi Ubah (NGA) v Al-Masry (EGY).\n";
        String alone = "The score (1–0) must be of extra time" + end
                + "Maybe give the goals of extra time alone, as an ExtraTime.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> beforeExtraTime.after(score))
                .withMessage(alone);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> beforeExtraTime.inPlay(score))
                .withMessage(alone);
        Outlook between = Outlook.of(Rulebooks.UEFA, BETWEEN);
        String match = "The score (1–0 in extra time) must be of the second leg" + end
                + "Maybe give the score of the match, as a Score.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between.after(extraTime))
                .withMessage(match);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between.inPlay(extraTime))
                .withMessage(match);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outlook.of(Rulebooks.CAF, LEVEL).inPlay(score))
                .withMessage("The score (1–0) must be of the penalty shoot-out" + end
                        + "Maybe record the shoot-out once it is over: use withShootOut.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outlook.of(Rulebooks.CAF, BEFORE.withFirstLeg(Leg.abandoned()))
                        .inPlay(score))
                .withMessage(
                        "The score (1–0) cannot be applied: no match remains in the tie Ifeanyi Ubah (NGA) v Al-Masry (EGY).\n"
                                + "Maybe the tie is decided, or awaits something else: see Outlook.decision.");
    }

    @Test
    void outlooks_and_rules_are_equal_by_what_they_say() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, BETWEEN);
        Outlook again = Outlook.of(Rulebooks.CAF, BETWEEN);
        assertThat(again).isEqualTo(outlook).hasSameHashCodeAs(outlook);
        assertThat(again.scenarios()).isEqualTo(outlook.scenarios()).hasSameHashCodeAs(outlook.scenarios());
        assertThat(outlook)
                .isNotEqualTo(Outlook.of(Rulebooks.CAF, BEFORE))
                .isNotEqualTo(outlook.inPlay(Score.of(0, 0)))
                .isNotEqualTo("Al-Masry");
        assertThat(outlook.inPlay(Score.of(1, 0)))
                .isEqualTo(outlook.inPlay(Score.of(1, 0)))
                .hasSameHashCodeAs(outlook.inPlay(Score.of(1, 0)))
                .isNotEqualTo(outlook.inPlay(Score.of(0, 1)));
    }

    @Test
    void rules_differ_by_clubs_scores_outcome_and_match() {
        Scenario rule = Outlook.of(Rulebooks.CAF, BETWEEN).scenarios().get(0);
        assertThat(rule)
                .hasToString("Al-Masry advance with a win by two or more.")
                .isNotEqualTo(rule.toString());
        Team other = Team.of("Other", "EGY");
        for (TwoLeggedTie tie : List.of(
                TwoLeggedTie.of(UBAH, other, Leg.played(1, 0), Leg.scheduled()),
                TwoLeggedTie.of(other, MASRY, Leg.played(1, 0), Leg.scheduled()),
                TwoLeggedTie.of(UBAH, MASRY, Leg.played(2, 0), Leg.scheduled()))) {
            assertThat(Outlook.of(Rulebooks.CAF, tie).scenarios().get(0)).isNotEqualTo(rule);
        }
        // any win, in a match and in extra time
        Scenario match = Outlook.of(Rulebooks.CAF, BEFORE.withFirstLeg(Leg.played(0, 0)))
                .scenarios()
                .get(0);
        Scenario extraTime = Outlook.of(Rulebooks.UEFA, LEVEL).scenarios().get(0);
        assertThat(match).hasToString("Al-Masry advance with any win.").isNotEqualTo(extraTime);
        assertThat(extraTime).hasToString("Al-Masry advance with any win in extra time.");
    }
}
