package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.secondleg.outlook.Outlook;
import io.github.secondleg.text.Note;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Ties over one match: finals on neutral ground and qualifiers over a single leg. */
class SingleMatchTieTest {
    private static final Team MILAN = Team.of("Milan", "ITA");
    private static final Team LIVERPOOL = Team.of("Liverpool", "ENG");
    private static final LocalDate DAY = LocalDate.of(2005, 5, 25);
    private static final TiebreakChain EXTRA_TIME_AND_KICKS = TiebreakChain.of(
            "the rules of the final", Tiebreaker.aggregate(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    private static final TiebreakChain TWO_LEGGED = TiebreakChain.of(
            "the rules of the rounds",
            Tiebreaker.points(3),
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.awayGoalsInExtraTime(),
            Tiebreaker.shootOut());
    private static final SingleMatchTie FINAL = SingleMatchTie.between(MILAN, LIVERPOOL);

    private static SingleMatchTie played(int homeGoals, int awayGoals) {
        return FINAL.withMatch(Leg.played(homeGoals, awayGoals));
    }

    /** Champions League final 2005 in Istanbul. */
    @Test
    void liverpool_won_on_penalties_after_a_goalless_extra_time() {
        SingleMatchTie tie = played(3, 3).withExtraTime(ExtraTime.ofGoals(0, 0)).withShootOut(ShootOut.of(2, 3));
        Decision decision = EXTRA_TIME_AND_KICKS.decide(tie);
        assertThat(decision.winner()).contains(LIVERPOOL);
        assertThat(decision.summary()).isEqualTo("3–3 after extra time. Liverpool won 3–2 on penalties.");
        assertThat(decision.scoreline()).hasToString("3–3 (aet, 2–3 pens)");
        assertThat(tie).hasToString("Milan (ITA) v Liverpool (ENG): 3–3, 0–0 in extra time, 2–3 on penalties");
    }

    @Test
    void extra_time_and_shoot_out_are_written_home_team_first() {
        SingleMatchTie tie = played(1, 1).withExtraTime(ExtraTime.ofGoals(2, 0));
        assertThat(tie.goalsInExtraTime()).contains(new Goals(2, 0));
        Decision decision = EXTRA_TIME_AND_KICKS.decide(tie);
        assertThat(decision.winner()).contains(MILAN);
        assertThat(decision.summary()).isEqualTo("Milan won 3–1 after extra time.");
        assertThat(decision.trace().toString()).contains("Milan 2–0 Liverpool");
        SingleMatchTie kicks = played(1, 1).withShootOut(ShootOut.of(5, 4));
        assertThat(kicks.kicks()).contains(new Goals(5, 4));
        assertThat(EXTRA_TIME_AND_KICKS.decide(kicks).winner()).contains(MILAN);
    }

    @Test
    void its_aggregate_is_its_score() {
        assertThat(played(2, 1).aggregate()).contains(new Goals(2, 1));
        assertThat(FINAL.aggregate()).isEmpty();
        assertThat(played(2, 1).goals(Match.SINGLE_MATCH)).contains(new Goals(2, 1));
        assertThat(played(2, 1).goals(Match.FIRST_LEG)).isEmpty();
        assertThat(played(2, 1).goals(Match.SECOND_LEG)).isEmpty();
        assertThat(EXTRA_TIME_AND_KICKS.decide(played(2, 1)).summary()).isEqualTo("Milan won 2–1.");
        assertThat(EXTRA_TIME_AND_KICKS.decide(played(1, 1)).summary())
                .isEqualTo("1–1 after normal time. Awaiting extra time.");
    }

    @Test
    void it_has_no_away_goals() {
        assertThat(played(0, 2).awayGoals()).contains(new Goals(0, 0));
        assertThat(FINAL.awayGoals()).isEmpty();
        SingleMatchTie tie = played(1, 1).withExtraTime(ExtraTime.ofGoals(1, 1)).withShootOut(ShootOut.of(4, 2));
        Decision decision = TWO_LEGGED.decide(tie);
        assertThat(decision.winner()).contains(MILAN);
        assertThat(decision.criterion()).isEqualTo("penalty shoot-out");
        assertThat(decision.summary()).isEqualTo("2–2 after extra time. Milan won 4–2 on penalties.");
        assertThat(Tiebreaker.awayGoalsInExtraTime().observe(tie)).hasToString("Milan 0–0 Liverpool");
        assertThat(Tiebreaker.awayGoalsInExtraTime().judge(played(1, 1))).isEqualTo(Verdict.awaits(Awaited.EXTRA_TIME));
    }

    /** All scores up to 4, extra times up to 2 and kicks either way, against the rules written out by hand. */
    @Test
    void the_score_then_extra_time_then_the_shoot_out_decides() {
        for (int code = 0; code < 25 * 9 * 2; code++) {
            int home = code % 5;
            int away = code / 5 % 5;
            int homeLater = code / 25 % 3;
            int awayLater = code / 75 % 3;
            boolean kicksForHome = code / 225 == 1;
            SingleMatchTie tie = played(home, away)
                    .withExtraTime(ExtraTime.ofGoals(homeLater, awayLater))
                    .withShootOut(kicksForHome ? ShootOut.of(4, 3) : ShootOut.of(3, 4));
            int lead =
                    home != away ? home - away : homeLater != awayLater ? homeLater - awayLater : kicksForHome ? 1 : -1;
            for (TiebreakChain chain : new TiebreakChain[] {EXTRA_TIME_AND_KICKS, TWO_LEGGED}) {
                assertThat(chain.decide(tie).winner()).as("%s", tie).contains(lead > 0 ? MILAN : LIVERPOOL);
                assertThat(chain.winner(tie)).contains(lead > 0 ? MILAN : LIVERPOOL);
            }
        }
    }

    @Test
    void a_win_in_it_is_worth_points() {
        assertThat(TWO_LEGGED.decide(played(0, 2)).summary()).isEqualTo("Liverpool won 3–0 on points.");
        assertThat(Tiebreaker.points(2).observe(played(1, 1))).hasToString("Milan 1 points, Liverpool 1 points");
    }

    @Test
    void awaits_the_match_or_a_ruling_on_it() {
        assertThat(EXTRA_TIME_AND_KICKS.decide(FINAL).summary()).isEqualTo("Awaiting the match.");
        assertThat(EXTRA_TIME_AND_KICKS
                        .decide(FINAL.withMatch(Leg.abandoned(1, 0)))
                        .summary())
                .isEqualTo("Awaiting a ruling of the organiser on the match (abandoned at 1–0).");
        assertThat(EXTRA_TIME_AND_KICKS
                        .decide(FINAL.withMatch(Leg.abandonedScoreStands(1, 0)))
                        .summary())
                .isEqualTo("The match was abandoned at 1–0, which stands. Milan won 1–0.");
    }

    @Test
    void an_award_replaces_extra_time_and_shoot_out_too() {
        SingleMatchTie tie = played(1, 1).withShootOut(ShootOut.of(4, 3)).withMatch(Leg.awarded(0, 3));
        Decision decision = EXTRA_TIME_AND_KICKS.decide(tie);
        assertThat(decision.summary()).isEqualTo("The match was awarded 0–3 instead of 1–1. Liverpool won 3–0.");
        assertThat(tie.match()).isEqualTo(Leg.awarded(0, 3).insteadOf(1, 1));
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly(
                        "A shoot-out was recorded (4–3 on penalties) after a match whose score was replaced by an award.");
    }

    /** European Cup final 1974: 1–1 after extra time, replay 4–0. */
    @Test
    void a_replay_is_its_play_off_match() {
        Team bayern = Team.of("Bayern", "GER");
        Team atletico = Team.of("Atlético Madrid", "ESP");
        TiebreakChain replay = TiebreakChain.of(
                "the rules of 1974", Tiebreaker.aggregate(), Tiebreaker.extraTime(), Tiebreaker.playOffMatch());
        SingleMatchTie tie = SingleMatchTie.between(bayern, atletico)
                .withMatch(Leg.played(0, 0))
                .withExtraTime(ExtraTime.ofGoals(1, 1));
        assertThat(replay.decide(tie).summary()).isEqualTo("1–1 after extra time. Awaiting the play-off match.");
        SingleMatchTie replayed = tie.withPlayOffMatch(PlayOffMatch.between(bayern, atletico, Leg.played(4, 0)));
        assertThat(replay.decide(replayed).winner()).contains(bayern);
        assertThat(replayed.goals(Match.PLAY_OFF_MATCH)).contains(new Goals(4, 0));
    }

    @Test
    void eliminations_count_as_in_any_tie() {
        SingleMatchTie ahead = FINAL.withMatch(Leg.scheduled().on(DAY));
        Decision withdrawn = EXTRA_TIME_AND_KICKS.decide(ahead.with(Incident.withdrawal(MILAN)));
        assertThat(withdrawn.winner()).contains(LIVERPOOL);
        Incident banned = Incident.suspension(Association.of("ENG"), "FIFA").from(DAY.minusDays(2));
        assertThat(EXTRA_TIME_AND_KICKS.decide(ahead.with(banned)).winner()).contains(MILAN);
        Tie over = played(2, 1)
                .withMatch(Leg.played(2, 1).on(DAY))
                .with(Incident.withdrawal(MILAN).on(DAY.plusDays(1)));
        assertThat(EXTRA_TIME_AND_KICKS.decide(over).winner()).contains(MILAN);
        assertThat(EXTRA_TIME_AND_KICKS.decide(over).notes())
                .extracting(Note::key)
                .containsExactly("incident.after-the-end");
    }

    @Test
    void a_failure_at_the_match_or_at_the_replay_has_the_sanction_of_the_rules() {
        TiebreakChain awarding = EXTRA_TIME_AND_KICKS
                .then(Tiebreaker.playOffMatch())
                .withSanctions(Sanctions.none().awarding(Incident.Kind.NO_SHOW, 3));
        SingleMatchTie absent = FINAL.with(Incident.noShow(MILAN, Match.SINGLE_MATCH));
        assertThat(awarding.decide(absent).summary())
                .isEqualTo("The match counts as 0–3 for the no-show of Milan (ITA) at the match. Liverpool won 3–0.");
        TiebreakChain replay = TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.playOffMatch())
                .withSanctions(Sanctions.none().awarding(Incident.Kind.NO_SHOW, 3));
        Tie level = played(1, 1).with(Incident.noShow(LIVERPOOL, Match.PLAY_OFF_MATCH));
        assertThat(replay.decide(level).winner()).contains(MILAN);
        assertThat(EXTRA_TIME_AND_KICKS.decide(level).summary())
                .isEqualTo("1–1 after normal time. Awaiting extra time.");
    }

    @Test
    void a_ruling_of_the_organiser_can_settle_it() {
        Decision decision =
                EXTRA_TIME_AND_KICKS.decide(FINAL.withMatch(Leg.abandoned()).with(Ruling.tieAwardedTo(LIVERPOOL)));
        assertThat(decision.winner()).contains(LIVERPOOL);
    }

    @Test
    void can_be_corrected() {
        SingleMatchTie tie = played(1, 1).withShootOut(ShootOut.of(4, 3));
        assertThat(tie.correcting(Match.SINGLE_MATCH, Leg.played(2, 1)).match()).isEqualTo(Leg.played(2, 1));
        assertThat(tie.correcting(Match.SINGLE_MATCH, Leg.played(2, 1)).shootOut())
                .contains(ShootOut.of(4, 3));
        assertThat(tie.correcting(Match.SINGLE_MATCH, Leg.scheduled())).isEqualTo(FINAL);
        assertThat(tie.correcting(ShootOut.of(3, 4)).shootOut()).contains(ShootOut.of(3, 4));
        Ruling ruling = Ruling.tieAwardedTo(MILAN);
        assertThat(tie.with(ruling).without(ruling)).isEqualTo(tie);
        Incident incident = Incident.withdrawal(MILAN);
        assertThat(tie.with(incident).without(incident)).isEqualTo(tie);
    }

    @Test
    void is_recorded_as_any_tie_match_by_match() {
        Tie tie = FINAL;
        assertThat(tie.with(Match.SINGLE_MATCH, Leg.played(2, 1))).isEqualTo(played(2, 1));
        assertThat(played(2, 1).leg(Match.SINGLE_MATCH)).contains(Leg.played(2, 1));
        assertThat(played(2, 1).leg(Match.FIRST_LEG)).isEmpty();
        assertThat(played(2, 1).leg(Match.PLAY_OFF_MATCH)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie.with(Match.PLAY_OFF_MATCH, Leg.played(2, 1)))
                .withMessage("The match (play-off match) must be the single match of the tie.\n"
                        + "Maybe a play-off match was meant: use withPlayOffMatch.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie.correcting(Match.SECOND_LEG, Leg.played(2, 1)))
                .withMessage("The match (second leg) must be the single match of the tie.\n"
                        + "Maybe Match.SINGLE_MATCH was meant, or the tie has two legs: use TwoLeggedTie.");
        Tie legs = TwoLeggedTie.between(MILAN, LIVERPOOL);
        assertThat(legs.with(Match.FIRST_LEG, Leg.played(2, 1)).with(Match.SECOND_LEG, Leg.played(1, 0)))
                .isEqualTo(TwoLeggedTie.of(MILAN, LIVERPOOL, Leg.played(2, 1), Leg.played(1, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> legs.with(Match.PLAY_OFF_MATCH, Leg.played(2, 1)))
                .withMessage("The match (play-off match) must be the first leg or the second leg.\n"
                        + "Maybe a play-off match was meant: use withPlayOffMatch.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> legs.with(Match.SINGLE_MATCH, Leg.played(2, 1)))
                .withMessage(
                        "The tie has two legs and no single match.\n"
                                + "Maybe a leg was meant, or the tie is over a single match: use SingleMatchTie, or overOneMatch in a competition.");
    }

    @Test
    void has_an_outlook() {
        Outlook ahead = Outlook.of(EXTRA_TIME_AND_KICKS, FINAL);
        assertThat(ahead.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.SINGLE_MATCH);
        assertThat(ahead).hasToString("""
                        Next: the match, Milan v Liverpool.
                        Milan advance with any win.
                        Any draw takes Milan to extra time.
                        Any defeat puts Milan out.
                        Liverpool advance with any win.
                        Any draw takes Liverpool to extra time.
                        Any defeat puts Liverpool out.""");
        Outlook extraTime = Outlook.of(EXTRA_TIME_AND_KICKS, played(1, 1));
        assertThat(extraTime.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.EXTRA_TIME);
        assertThat(extraTime.inPlay(ExtraTime.ofGoals(1, 0)).asItStands()).isEqualTo(Verdict.first());
        assertThat(extraTime.inPlay(ExtraTime.ofGoals(0, 0)).afterGoalOf(LIVERPOOL))
                .isEqualTo(Verdict.second());
        assertThat(extraTime.grid()).startsWith("Milan down, Liverpool across");
    }

    @Test
    void names_its_teams_and_its_match() {
        assertThat(FINAL.first()).isEqualTo(MILAN);
        assertThat(FINAL.second()).isEqualTo(LIVERPOOL);
        assertThat(FINAL.match()).isEqualTo(Leg.scheduled());
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(FINAL, SingleMatchTie.between(MILAN, LIVERPOOL))
                .addEqualityGroup(SingleMatchTie.between(LIVERPOOL, MILAN))
                .addEqualityGroup(SingleMatchTie.between(MILAN, Team.of("Ajax", "NED")))
                .addEqualityGroup(played(1, 1), played(1, 1))
                .addEqualityGroup(played(1, 1).withHigherSeed(MILAN))
                .addEqualityGroup(TwoLeggedTie.between(MILAN, LIVERPOOL))
                .testEquals();
        assertThat(played(1, 1).withHigherSeed(MILAN))
                .hasToString("Milan (ITA) v Liverpool (ENG): 1–1, higher seed Milan (ITA)");
    }

    @Test
    void impossible_facts_are_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SingleMatchTie.between(MILAN, MILAN))
                .withMessage(
                        "A tie needs two different teams, but both are Milan (ITA).\nMaybe the second team was copied from the first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FINAL.withShootOut(ShootOut.of(4, 3)))
                .withMessage("The shoot-out is recorded while the match before it (scheduled) is still to be played.\n"
                        + "Maybe record the match first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> played(1, 1).withMatch(Leg.played(2, 1)))
                .withMessage(
                        "The match is recorded twice: 1–1, now 2–1.\n"
                                + "Maybe the first was wrong: correct it with correcting, or with Event.corrected in a competition.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FINAL.withMatch(Leg.played(1, 1).on(DAY))
                        .withPlayOffMatch(PlayOffMatch.between(
                                MILAN, LIVERPOOL, Leg.played(4, 0).on(DAY.minusDays(1)))))
                .withMessage("The play-off match (2005-05-24) is before the match (2005-05-25).\n"
                        + "Maybe the two dates are swapped.");
    }

    @Test
    void a_leg_that_it_does_not_have_is_rejected() {
        String wayOut = "\nMaybe the single match was meant, or the tie has two legs: use TwoLeggedTie.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FINAL.with(Incident.noShow(MILAN, Match.SECOND_LEG)))
                .withMessage(
                        "The incident (no-show of Milan (ITA) at the second leg) refers to the second leg, but the tie"
                                + " Milan (ITA) v Liverpool (ENG) is over a single match." + wayOut);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FINAL.with(Ruling.decidedOver(Match.FIRST_LEG)))
                .withMessage("The ruling (decided over the first leg) refers to the first leg, but the tie"
                        + " Milan (ITA) v Liverpool (ENG) is over a single match." + wayOut);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TwoLeggedTie.between(MILAN, LIVERPOOL).with(Incident.noShow(MILAN, Match.SINGLE_MATCH)))
                .withMessage(
                        "The incident (no-show of Milan (ITA) at the match) refers to the single match, but the tie"
                                + " Milan (ITA) v Liverpool (ENG) has two legs.\nMaybe the first or the second leg was meant, or the"
                                + " tie is over a single match: use SingleMatchTie.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TwoLeggedTie.between(MILAN, LIVERPOOL).correcting(Match.SINGLE_MATCH, Leg.played(1, 0)))
                .withMessage(
                        "The tie has two legs and no single match.\n"
                                + "Maybe a leg was meant, or the tie is over a single match: use SingleMatchTie, or overOneMatch in a competition.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ruling.decidedOver(Match.SINGLE_MATCH))
                .withMessage("The single match is not a leg, so a tie cannot be decided over it alone.\n"
                        + "Maybe no ruling is needed: the match decides when it is recorded.");
    }
}
