package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.text.Note;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The notes on incidents and rulings that did not decide, word for word. */
class IncidentNotesTest {
    private static final Team ONE = Team.of("Club One", "AAA");
    private static final Team TWO = Team.of("Club Two", "BBB");
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 10);
    private static final LocalDate SECOND_DAY = LocalDate.of(2017, 3, 17);
    private static final TwoLeggedTie PLAYED = TwoLeggedTie.of(
            ONE, TWO, Leg.played(2, 0).on(FIRST_DAY), Leg.played(1, 0).on(SECOND_DAY));
    private static final TwoLeggedTie BETWEEN_THE_LEGS = TwoLeggedTie.of(
            ONE, TWO, Leg.played(2, 0).on(FIRST_DAY), Leg.scheduled().on(SECOND_DAY));
    private static final Incident.Suspension SUSPENSION = Incident.suspension(Association.of("AAA"), "FIFA");

    private static void assertNotes(TiebreakChain chain, TwoLeggedTie tie, String... notes) {
        assertThat(chain.decide(tie).notes()).extracting(Note::text).containsExactly(notes);
    }

    @Test
    void an_incident_that_the_rules_do_not_punish() {
        assertNotes(
                Rulebooks.CAF.withSanctions(Sanctions.none()),
                PLAYED.with(Incident.withdrawal(ONE).on(FIRST_DAY)),
                "The withdrawal of Club One (AAA) on 2017-03-10 is not punished by CAF's rules.");
    }

    @Test
    void an_elimination_after_the_end() {
        assertNotes(
                Rulebooks.CAF,
                PLAYED.with(Incident.disqualification(ONE).on(SECOND_DAY)),
                "The disqualification of Club One (AAA) on 2017-03-17 came after the end of the tie and belongs to the"
                        + " next tie.");
    }

    @Test
    void an_elimination_after_the_one_that_settled_the_tie() {
        assertNotes(
                Rulebooks.CAF,
                BETWEEN_THE_LEGS
                        .with(Incident.withdrawal(ONE).on(FIRST_DAY.plusDays(2)))
                        .with(Incident.withdrawal(TWO).on(FIRST_DAY.plusDays(1))),
                "The withdrawal of Club One (AAA) on 2017-03-12 came after another elimination had settled the tie.");
    }

    @Test
    void the_eliminations_that_settled_the_tie_on_its_date_are_not_noted() {
        TwoLeggedTie tie = BETWEEN_THE_LEGS
                .with(Incident.withdrawal(ONE).on(FIRST_DAY.plusDays(1)))
                .with(Incident.disqualification(ONE).on(FIRST_DAY.plusDays(1)));

        assertNotes(Rulebooks.CAF, tie);
        assertNotes(
                Rulebooks.CAF,
                BETWEEN_THE_LEGS.with(Incident.disqualification(ONE)).with(Incident.disqualification(TWO)));
    }

    @Test
    void a_suspension_that_meets_no_match() {
        assertNotes(
                Rulebooks.CAF,
                BETWEEN_THE_LEGS.with(SUSPENSION.from(FIRST_DAY.plusDays(1)).liftedOn(SECOND_DAY)),
                "The suspension of AAA by FIFA from 2017-03-11, lifted on 2017-03-17 "
                        + "eliminates nobody, since no remaining match is known to be on a barred date.");
    }

    @Test
    void a_suspension_that_was_defied() {
        assertNotes(
                Rulebooks.CAF,
                PLAYED.with(SUSPENSION.from(FIRST_DAY)),
                "The first leg was played on a date barred by the suspension of AAA by FIFA from 2017-03-10, and its score counts.",
                "The second leg was played on a date barred by the suspension of AAA by FIFA from 2017-03-10, and its score counts.");
    }

    @Test
    void a_match_whose_score_did_not_count_is_not_said_to_count() {
        TwoLeggedTie awarded = TwoLeggedTie.of(
                ONE,
                TWO,
                Leg.played(2, 0).on(FIRST_DAY),
                Leg.awarded(3, 0).insteadOf(0, 0).on(SECOND_DAY));

        assertNotes(
                Rulebooks.CAF,
                awarded.with(SUSPENSION.from(SECOND_DAY)),
                "The suspension of AAA by FIFA from 2017-03-17 eliminates nobody, since no "
                        + "remaining match is known to be on a barred date.");
    }

    @Test
    void a_failure_on_which_the_organiser_ruled() {
        Incident failure = Incident.refusalToPlayOn(TWO, Match.SECOND_LEG);
        String note = "The refusal to play on of Club Two (BBB) at the second leg has no further "
                + "consequence, since the organiser ruled on the match.";

        assertNotes(
                Rulebooks.UEFA,
                TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0), Leg.awarded(0, 3)).with(failure),
                note);
        assertNotes(
                Rulebooks.UEFA,
                TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0), Leg.abandonedScoreStands(1, 0))
                        .with(failure),
                note);
    }

    @Test
    void a_failure_that_awaits_a_ruling_is_what_the_tie_waits_for() {
        Decision decision = Rulebooks.UEFA.decide(PLAYED.with(Incident.noShow(TWO, Match.SECOND_LEG)));

        assertThat(decision.summary())
                .isEqualTo("Awaiting a ruling of the organiser on the no-show of Club Two (BBB) at the second leg.");
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly(
                        "The no-show of Club Two (BBB) at the second leg contradicts a score on the pitch (1–0).");
        assertThat(decision.trace().steps())
                .extracting(Trace.Step::toString)
                .containsExactly(
                        "ruling: no-show of Club Two (BBB) at the second leg – awaiting a ruling of the organiser");
    }

    @Test
    void a_ruling_that_an_elimination_overtook() {
        assertNotes(
                Rulebooks.CAF,
                BETWEEN_THE_LEGS
                        .with(Ruling.tieAwardedTo(ONE).on(SECOND_DAY))
                        .with(Incident.withdrawal(ONE).on(FIRST_DAY)),
                "The ruling (awarded to Club One (AAA) on 2017-03-17) does not count: an elimination settled the tie.");
    }

    @Test
    void a_ruling_that_settled_the_tie_is_not_noted() {
        assertNotes(Rulebooks.CAF, BETWEEN_THE_LEGS.with(Ruling.tieAwardedTo(ONE)));
        assertNotes(Rulebooks.CAF, BETWEEN_THE_LEGS.with(Ruling.decidedOver(Match.FIRST_LEG)));
    }

    @Test
    void a_place_given() {
        assertNotes(
                Rulebooks.CAF,
                PLAYED.with(Ruling.placeGivenTo(TWO, "CAS").on(SECOND_DAY.plusDays(30))),
                "The ruling (place given to Club Two (BBB) by CAS on 2017-04-16) does not "
                        + "change the decision on this tie. It fills the place in the next round.");
    }

    @Test
    void extra_time_and_shoot_out_of_a_match_that_a_sanction_replaced() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0))
                .withExtraTime(ExtraTime.ofGoals(0, 0))
                .withShootOut(ShootOut.of(4, 2))
                .with(Incident.tooFewPlayers(TWO, Match.SECOND_LEG));

        assertNotes(
                Rulebooks.CAF_2020,
                tie,
                "Extra time was recorded (0–0 in extra time), but an award replaced the score of its match.",
                "A shoot-out was recorded (4–2 on penalties), but an award replaced the score of its match.");
    }

    @Test
    void facts_that_an_elimination_made_needless() {
        assertNotes(
                Rulebooks.CAF,
                TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0))
                        .withShootOut(ShootOut.of(4, 2))
                        .with(Incident.disqualificationFromTie(TWO)),
                "A shoot-out was recorded (4–2 on penalties) but was not needed: disqualification had settled the tie.");
    }

    @Test
    void each_of_several_incidents_has_its_own_note() {
        assertNotes(
                Rulebooks.CAF,
                BETWEEN_THE_LEGS
                        .with(SUSPENSION.from(FIRST_DAY.plusDays(1)).liftedOn(SECOND_DAY))
                        .with(Incident.withdrawal(TWO).on(FIRST_DAY.plusDays(1))),
                "The suspension of AAA by FIFA from 2017-03-11, lifted on 2017-03-17 "
                        + "eliminates nobody, since no remaining match is known to be on a barred date.");
        assertNotes(
                Rulebooks.CAF,
                PLAYED.with(Incident.disqualificationFromTie(ONE))
                        .with(Incident.withdrawal(TWO).on(SECOND_DAY.plusDays(1))),
                "The withdrawal of Club Two (BBB) on 2017-03-18 came after the end of the tie and belongs to the next tie.");
    }

    @Test
    void an_elimination_that_counts_only_because_a_date_is_unknown() {
        assertNotes(
                Rulebooks.CAF,
                PLAYED.with(Incident.withdrawal(ONE)),
                "The withdrawal of Club One (AAA) counts as before the end of the tie, since "
                        + "one of the two dates is unknown.");
        assertNotes(
                Rulebooks.CAF,
                TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0), Leg.played(1, 0))
                        .with(Incident.disqualification(ONE).on(FIRST_DAY)),
                "The disqualification of Club One (AAA) on 2017-03-10 counts as before the end "
                        + "of the tie, since one of the two dates is unknown.");
        assertNotes(Rulebooks.CAF, BETWEEN_THE_LEGS.with(Incident.withdrawal(ONE)));
        assertNotes(Rulebooks.CAF, PLAYED.with(Incident.disqualificationFromTie(ONE)));
        assertNotes(Rulebooks.CAF, PLAYED.with(Incident.withdrawal(ONE).on(FIRST_DAY)));
    }

    @Test
    void a_no_show_at_a_match_that_was_played() {
        assertNotes(
                Rulebooks.CAF,
                PLAYED.with(Incident.noShow(ONE, Match.FIRST_LEG)),
                "The no-show of Club One (AAA) at the first leg contradicts a score on the pitch (2–0).");
        assertNotes(Rulebooks.CAF, PLAYED.with(Incident.refusalToPlayOn(ONE, Match.FIRST_LEG)));
        assertNotes(Rulebooks.WITH_PLAY_OFF, PLAYED.with(Incident.noShow(ONE, Match.PLAY_OFF_MATCH)));
    }

    @Test
    void a_suspension_whose_beginning_is_not_known_accuses_nobody() {
        assertNotes(
                Rulebooks.CAF,
                TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0).on(FIRST_DAY), Leg.scheduled())
                        .with(SUSPENSION),
                "The suspension of AAA by FIFA eliminates nobody, since no remaining match is known to be on a barred date.");
    }

    @Test
    void a_suspension_whose_beginning_is_not_known_says_so_also_of_a_decided_tie() {
        assertNotes(
                Rulebooks.CAF,
                PLAYED.with(SUSPENSION),
                "The suspension of AAA by FIFA eliminates nobody, since no remaining match is known to be on a barred date.");
    }

    @Test
    void a_suspension_that_was_defied_once_says_why_it_does_not_count_yet() {
        assertNotes(
                Rulebooks.CAF,
                TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0).on(FIRST_DAY), Leg.scheduled())
                        .with(SUSPENSION.from(FIRST_DAY)),
                "The first leg was played on a date barred by the suspension of AAA by FIFA from 2017-03-10, and its score counts.",
                "The suspension of AAA by FIFA from 2017-03-10 eliminates nobody, since no "
                        + "remaining match is known to be on a barred date.");
    }

    @Test
    void a_suspension_whose_match_was_to_come_after_another_elimination() {
        assertNotes(
                Rulebooks.CAF,
                BETWEEN_THE_LEGS
                        .with(SUSPENSION.from(FIRST_DAY.plusDays(1)))
                        .with(Incident.withdrawal(TWO).on(FIRST_DAY.plusDays(3))),
                "The suspension of AAA by FIFA from 2017-03-11 bars its first match only after "
                        + "another elimination had settled the tie.");
    }

    @Test
    void a_failure_at_a_match_that_the_rules_do_not_have() {
        assertNotes(
                Rulebooks.CAF,
                PLAYED.with(Incident.noShow(ONE, Match.PLAY_OFF_MATCH)),
                "The no-show of Club One (AAA) at the play-off match does not count: CAF's rules have no such match.");
        assertThat(Rulebooks.CAF
                        .decide(PLAYED.with(Incident.noShow(ONE, Match.PLAY_OFF_MATCH)))
                        .winner())
                .contains(ONE);
        assertThat(Rulebooks.UEFA
                        .decide(PLAYED.with(Incident.noShow(ONE, Match.PLAY_OFF_MATCH)))
                        .winner())
                .contains(ONE);
    }

    @Test
    void a_suspension_at_a_match_that_the_rules_do_not_have() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0))
                .withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.cancelled().on(SECOND_DAY)))
                .with(SUSPENSION.from(SECOND_DAY));

        assertThat(Rulebooks.CAF.decide(tie)).isInstanceOf(Decision.Pending.class);
        assertThat(Rulebooks.WITH_PLAY_OFF.decide(tie).winner()).contains(TWO);
    }
}
