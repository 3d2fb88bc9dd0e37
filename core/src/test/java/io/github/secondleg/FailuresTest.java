package io.github.secondleg;

import static io.github.secondleg.Incident.noShow;
import static io.github.secondleg.Incident.refusalToPlayOn;
import static io.github.secondleg.Incident.tooFewPlayers;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.text.Note;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A failure at a match puts the club out, or costs it the match, or waits for the organiser: as the rules say. */
class FailuresTest {
    private static final Team ONE = Team.of("Club One", "AAA");
    private static final Team TWO = Team.of("Club Two", "BBB");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 14);
    private static final LocalDate SECOND_DAY = LocalDate.of(2021, 2, 21);

    private static void assertAwaitsRuling(Decision decision) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(Awaited.RULING));
        assertThat(decision.criterion()).isEqualTo("ruling");
    }

    /** Confederation Cup 2015: Dolphins missed their flight to Tunis. */
    @Test
    void dolphins_did_not_turn_up_and_were_out() {
        Team clubAfricain = Team.of("Club Africain", "TUN");
        Team dolphins = Team.of("Dolphins", "NGA");
        Decision decision = Rulebooks.CAF.decide(TwoLeggedTie.between(clubAfricain, dolphins)
                .withFirstLeg(Leg.cancelled())
                .with(noShow(dolphins, Match.FIRST_LEG)));

        assertThat(decision.winner()).contains(clubAfricain);
        assertThat(decision.citation()).contains(Rulebooks.XI_17);
        assertThat(decision.summary())
                .isEqualTo("Club Africain won by walkover after Dolphins did not turn up for the first leg.");
    }

    /** African Champions' Cup 1967: Kotoko stayed away from the third match of the final. Both matches had ended level. */
    @Test
    void kotoko_did_not_turn_up_for_the_play_off_match() {
        Team kotoko = Team.of("Asante Kotoko", "GHA");
        Team englebert = Team.of("TP Englebert", "COD");
        TwoLeggedTie tie = TwoLeggedTie.of(englebert, kotoko, Leg.played(1, 1), Leg.played(2, 2));
        Incident absent = noShow(kotoko, Match.PLAY_OFF_MATCH);
        PlayOffMatch fixed =
                PlayOffMatch.between(englebert, kotoko, Leg.cancelled().on(LocalDate.of(1967, 12, 27)));

        for (TwoLeggedTie recorded : new TwoLeggedTie[] {
            tie.with(absent), tie.withPlayOffMatch(fixed).with(absent)
        }) {
            Decision decision = Rulebooks.WITH_PLAY_OFF.decide(recorded);
            assertThat(decision.winner()).contains(englebert);
            assertThat(decision.summary())
                    .isEqualTo(
                            "TP Englebert won by walkover after Asante Kotoko did not turn up for the play-off match.");
        }
    }

    /** Champions League final 2019: Wydad left the pitch of the second leg at 1–0 after 59 minutes; ruled two months later. */
    @Test
    void wydad_refused_to_play_on() {
        Team wydad = Team.of("Wydad", "MAR");
        Team esperance = Team.of("Espérance", "TUN");
        Decision decision =
                Rulebooks.CAF.decide(TwoLeggedTie.of(wydad, esperance, Leg.played(1, 1), Leg.abandoned(1, 0))
                        .with(refusalToPlayOn(wydad, Match.SECOND_LEG)));

        assertThat(decision.winner()).contains(esperance);
        assertThat(decision.summary())
                .isEqualTo("Espérance won by walkover after Wydad refused to play on in the second leg.");
    }

    @Test
    void elimination_is_as_of_the_matchs_day_and_counts_after_any_end() {
        TwoLeggedTie won = TwoLeggedTie.of(
                ONE, TWO, Leg.played(5, 0).on(FIRST_DAY), Leg.played(0, 0).on(SECOND_DAY));

        assertThat(Rulebooks.CAF
                        .decide(won.with(refusalToPlayOn(ONE, Match.SECOND_LEG)))
                        .winner())
                .contains(TWO);
        // Club Two was out first, on the first leg's day, so Club One was through before it failed.
        assertThat(Rulebooks.CAF
                        .decide(won.with(refusalToPlayOn(ONE, Match.SECOND_LEG))
                                .with(tooFewPlayers(TWO, Match.FIRST_LEG)))
                        .winner())
                .contains(ONE);
        // A withdrawal on the second leg's day came after that leg.
        assertThat(Rulebooks.CAF
                        .decide(won.with(refusalToPlayOn(ONE, Match.SECOND_LEG))
                                .with(Incident.withdrawal(TWO).on(SECOND_DAY)))
                        .winner())
                .contains(TWO);
    }

    @Test
    void both_absent_from_one_match_nobody_advances() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.cancelled(), Leg.scheduled())
                .with(noShow(ONE, Match.FIRST_LEG))
                .with(tooFewPlayers(TWO, Match.FIRST_LEG));

        assertThat(Rulebooks.CAF.decide(tie)).isInstanceOf(Decision.NobodyAdvances.class);
    }

    /** Champions League 2020–21: Nouadhibou had 14 fit players for the second leg in Kumasi; 1–1 before, 2–0 by award. */
    @Test
    void nouadhibou_lost_the_second_leg_and_with_it_the_aggregate() {
        Team nouadhibou = Team.of("FC Nouadhibou", "MTN");
        Team kotoko = Team.of("Asante Kotoko", "GHA");
        Decision decision =
                Rulebooks.CAF_2020.decide(TwoLeggedTie.of(nouadhibou, kotoko, Leg.played(1, 1), Leg.cancelled())
                        .with(tooFewPlayers(nouadhibou, Match.SECOND_LEG)));

        assertThat(decision.winner()).contains(kotoko);
        assertThat(decision.criterion()).isEqualTo("aggregate");
        String score =
                "The second leg counts as 2–0 for the fielding of too few players by FC Nouadhibou (MTN) at the second leg.";
        assertThat(decision.summary()).isEqualTo(score + " Asante Kotoko won 3–1 on aggregate.");
        assertThat(decision.aggregate()).contains(new Goals(1, 3));
        assertThat(decision.notes()).isEmpty();
        assertThat(decision.trace().countedMatches())
                .extracting(Trace.CountedMatch::toString)
                .containsExactly(score + " (" + Rulebooks.CIRCULAR + ")");
    }

    @Test
    void a_first_leg_lost_for_want_of_a_club_need_not_be_called_off_before_the_second_is_played() {
        TwoLeggedTie tie = TwoLeggedTie.between(ONE, TWO)
                .with(noShow(TWO, Match.FIRST_LEG))
                .withSecondLeg(Leg.played(1, 0));

        assertThat(Rulebooks.CAF_2020.decide(tie).summary()).endsWith(" Club One won 2–1 on aggregate.");
    }

    @Test
    void an_award_costs_whoever_failed_the_match_at_home_and_away() {
        TwoLeggedTie planned = TwoLeggedTie.of(ONE, TWO, Leg.cancelled(), Leg.played(1, 0));

        assertThat(summaryAfter(planned, tooFewPlayers(ONE, Match.FIRST_LEG)))
                .endsWith(" Club Two won 3–0 on aggregate.");
        assertThat(summaryAfter(planned, tooFewPlayers(TWO, Match.FIRST_LEG)))
                .endsWith(" Club One won 2–1 on aggregate.");
        TwoLeggedTie begun = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.cancelled());
        assertThat(summaryAfter(begun, noShow(ONE, Match.SECOND_LEG))).endsWith(" Club Two won 2–1 on aggregate.");
        assertThat(summaryAfter(begun, noShow(TWO, Match.SECOND_LEG))).endsWith(" Club One won 3–0 on aggregate.");
    }

    private static String summaryAfter(TwoLeggedTie tie, Incident failure) {
        return Rulebooks.CAF_2020.decide(tie.with(failure)).summary();
    }

    @Test
    void an_awarded_play_off_match_is_lost_by_whoever_failed() {
        TiebreakChain chain = Rulebooks.WITH_PLAY_OFF.withSanctions(Rulebooks.CAF_2020.sanctions());
        TwoLeggedTie level = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));

        assertThat(chain.decide(level.with(noShow(ONE, Match.PLAY_OFF_MATCH))).summary())
                .isEqualTo("1–1 on aggregate. Club Two were awarded the play-off match 2–0.");
        assertThat(chain.decide(level.with(noShow(TWO, Match.PLAY_OFF_MATCH))).summary())
                .isEqualTo("1–1 on aggregate. Club One were awarded the play-off match 2–0.");
    }

    @Test
    void both_short_of_players_at_one_match_wait_for_the_organiser() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.cancelled())
                .with(tooFewPlayers(ONE, Match.SECOND_LEG))
                .with(noShow(TWO, Match.SECOND_LEG));

        assertAwaitsRuling(Rulebooks.CAF_2020.decide(tie));
        assertThat(Rulebooks.CAF_2020.decide(tie).summary())
                .isEqualTo(
                        "Awaiting a ruling of the organiser on the no-show of Club Two (BBB) at the second leg and the"
                                + " fielding of too few players by Club One (AAA) at the second leg.");
        assertThat(Rulebooks.CAF_2020.decide(tie).citation()).contains(Rulebooks.CIRCULAR);
        assertThat(Rulebooks.CAF_2020.decide(tie).trace().steps())
                .extracting(Trace.Step::saw)
                .containsExactly(
                        Note.of("saw.incidents", noShow(TWO, Match.SECOND_LEG), tooFewPlayers(ONE, Match.SECOND_LEG)));
    }

    @Test
    void the_first_team_is_named_first_where_both_failed_in_one_way() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.cancelled());
        Incident one = noShow(ONE, Match.SECOND_LEG);
        Incident two = noShow(TWO, Match.SECOND_LEG);

        for (TiebreakChain chain : new TiebreakChain[] {Rulebooks.UEFA, Rulebooks.CAF_2020}) {
            Decision decision = chain.decide(tie.with(two).with(one));
            assertAwaitsRuling(decision);
            assertThat(decision.trace())
                    .hasToString(chain.decide(tie.with(one).with(two)).trace().toString());
            assertThat(decision.summary())
                    .isEqualTo(
                            "Awaiting a ruling of the organiser on the no-show of Club One (AAA) at the second leg and"
                                    + " the no-show of Club Two (BBB) at the second leg.");
        }
    }

    @Test
    void two_failures_of_one_club_at_one_match_are_one() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.cancelled())
                .with(tooFewPlayers(ONE, Match.SECOND_LEG))
                .with(noShow(ONE, Match.SECOND_LEG));

        assertThat(Rulebooks.CAF_2020.decide(tie).summary())
                .isEqualTo("The second leg counts as 2–0 for the no-show of Club One (AAA) at the second leg."
                        + " Club Two won 2–1 on aggregate.");
    }

    /** European Cup 1991: Milan left the pitch in Marseille, and UEFA awarded 3–0. The first leg's score is general
     * knowledge, and does not matter here. */
    @Test
    void rules_that_say_nothing_leave_it_to_the_organiser() {
        Team milan = Team.of("Milan", "ITA");
        Team marseille = Team.of("Marseille", "FRA");
        TwoLeggedTie tie = TwoLeggedTie.of(milan, marseille, Leg.played(1, 1), Leg.abandoned(1, 0))
                .with(refusalToPlayOn(milan, Match.SECOND_LEG));

        assertAwaitsRuling(Rulebooks.UEFA.decide(tie));
        Decision ruled = Rulebooks.UEFA.decide(tie.withSecondLeg(Leg.awarded(3, 0)));
        assertThat(ruled.summary())
                .isEqualTo("The second leg was awarded 3–0 instead of 1–0. Marseille won 4–1 on aggregate.");
    }

    @Test
    void a_match_played_to_its_end_waits_all_the_same() {
        TwoLeggedTie tie =
                TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(0, 0)).with(tooFewPlayers(TWO, Match.FIRST_LEG));

        assertAwaitsRuling(Rulebooks.UEFA.decide(tie));
    }

    @Test
    void once_the_organiser_has_ruled_on_the_match_nothing_more_comes_of_it() {
        Incident failure = refusalToPlayOn(TWO, Match.SECOND_LEG);
        TwoLeggedTie stands = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.abandonedScoreStands(3, 0));
        TwoLeggedTie cancelled = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.cancelled());

        assertThat(Rulebooks.UEFA.decide(stands.with(failure)).summary())
                .isEqualTo("The second leg was abandoned at 3–0, which stands. Club Two won 3–1 on aggregate.");
        assertThat(Rulebooks.UEFA
                        .decide(cancelled.with(failure).with(Ruling.decidedOver(Match.FIRST_LEG)))
                        .summary())
                .isEqualTo("Only the first leg counts. Club One won 1–0 on aggregate.");
        assertThat(Rulebooks.UEFA
                        .decide(cancelled.with(failure).with(Ruling.tieAwardedTo(TWO)))
                        .winner())
                .contains(TWO);
    }

    @Test
    void a_match_abandoned_at_a_score_nobody_knows_was_begun_when_a_club_withdrew_that_day() {
        TwoLeggedTie tie = TwoLeggedTie.of(
                        ONE,
                        TWO,
                        Leg.played(1, 0).on(FIRST_DAY),
                        Leg.abandoned().on(SECOND_DAY))
                .with(tooFewPlayers(TWO, Match.SECOND_LEG))
                .with(Incident.withdrawal(ONE).on(SECOND_DAY));

        assertThat(Rulebooks.CAF_2020.decide(tie).summary()).endsWith(" Club One won 3–0 on aggregate.");
    }
}
