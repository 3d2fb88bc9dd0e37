package io.github.secondleg;

import static io.github.secondleg.Incident.disqualification;
import static io.github.secondleg.Incident.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A club that withdraws, or is disqualified from then on, is out of a tie that has not ended. */
class WithdrawalsTest {
    private static final Team ONE = Team.of("Club One", "AAA");
    private static final Team TWO = Team.of("Club Two", "BBB");
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 10);
    private static final LocalDate SECOND_DAY = LocalDate.of(2017, 3, 17);
    /** Club One won 2–1. */
    private static final TwoLeggedTie PLAYED = TwoLeggedTie.of(
            ONE, TWO, Leg.played(2, 0).on(FIRST_DAY), Leg.played(1, 0).on(SECOND_DAY));
    /** Club One leads 2–0. */
    private static final TwoLeggedTie BETWEEN_THE_LEGS = TwoLeggedTie.of(
            ONE, TWO, Leg.played(2, 0).on(FIRST_DAY), Leg.scheduled().on(SECOND_DAY));

    private static void assertWalkover(TwoLeggedTie tie, Team winner) {
        Decision decision = Rulebooks.CAF.decide(tie);
        assertThat(decision.winner()).contains(winner);
        assertThat(decision.criterion()).isIn("walkover", "disqualification");
    }

    private static void assertNobody(TwoLeggedTie tie) {
        Decision decision = Rulebooks.CAF.decide(tie);
        assertThat(decision).isInstanceOf(Decision.NobodyAdvances.class);
        assertThat(decision.winner()).isEmpty();
    }

    private static void assertOnAggregate(TwoLeggedTie tie) {
        Decision decision = Rulebooks.CAF.decide(tie);
        assertThat(decision.winner()).contains(ONE);
        assertThat(decision.criterion()).isEqualTo("aggregate");
    }

    /** Confederation Cup 2017: RSLAF lost the first leg 9–1 and did not come to the second; its day is not recorded. */
    @Test
    void rslaf_withdrew_between_the_legs() {
        Team clubAfricain = Team.of("Club Africain", "TUN");
        Team rslaf = Team.of("RSLAF", "SLE");
        Decision decision = Rulebooks.CAF.decide(TwoLeggedTie.of(clubAfricain, rslaf, Leg.played(9, 1), Leg.cancelled())
                .with(withdrawal(rslaf)));

        assertThat(decision.winner()).contains(clubAfricain);
        assertThat(decision.loser()).contains(rslaf);
        assertThat(decision.criterion()).isEqualTo("walkover");
        assertThat(decision.citation()).contains(Rulebooks.XI_17);
        assertThat(decision.summary()).isEqualTo("Club Africain won by walkover after RSLAF withdrew.");
        assertThat(decision.notes()).isEmpty();
    }

    /** As in the Champions League of 2018: through by walkover before a ball was kicked. */
    @Test
    void out_before_the_first_leg_the_opponent_advances_without_a_match() {
        assertWalkover(TwoLeggedTie.between(ONE, TWO).with(withdrawal(TWO)), ONE);
        assertWalkover(TwoLeggedTie.between(ONE, TWO).with(disqualification(ONE)), TWO);
    }

    @Test
    void before_the_end_a_leader_is_out_too() {
        assertWalkover(BETWEEN_THE_LEGS.with(withdrawal(ONE).on(FIRST_DAY.plusDays(1))), TWO);
        assertWalkover(PLAYED.with(disqualification(ONE).on(SECOND_DAY.minusDays(1))), TWO);
    }

    /** CAF Cup Winners' Cup 1984: Al-Ahly Tripoli had won the semi-final and withdrew before the final. It had won it. */
    @Test
    void after_the_end_what_was_won_stays_won() {
        assertOnAggregate(PLAYED.with(withdrawal(ONE).on(SECOND_DAY.plusDays(1))));
        assertOnAggregate(PLAYED.with(disqualification(ONE).on(SECOND_DAY.plusDays(1))));
    }

    @Test
    void on_the_date_of_a_match_that_was_begun_it_came_after_the_match() {
        assertOnAggregate(PLAYED.with(withdrawal(ONE).on(SECOND_DAY)));
        assertOnAggregate(TwoLeggedTie.of(
                        ONE,
                        TWO,
                        Leg.played(2, 0),
                        Leg.abandonedScoreStands(1, 0).on(SECOND_DAY))
                .with(withdrawal(ONE).on(SECOND_DAY)));
        assertOnAggregate(TwoLeggedTie.of(
                        ONE,
                        TWO,
                        Leg.played(2, 0),
                        Leg.awarded(0, 3).insteadOf(0, 0).on(SECOND_DAY))
                .with(withdrawal(ONE).on(SECOND_DAY)));
    }

    @Test
    void on_the_date_of_a_match_that_nobody_began_it_came_before() {
        TwoLeggedTie awarded =
                TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0), Leg.awarded(0, 3).on(SECOND_DAY));

        assertWalkover(awarded.with(withdrawal(ONE).on(SECOND_DAY)), TWO);
        assertOnAggregate(awarded.with(withdrawal(ONE).on(SECOND_DAY.plusDays(1))));
    }

    @Test
    void without_a_date_it_counts_as_before_the_end() {
        assertWalkover(PLAYED.with(withdrawal(ONE)), TWO);
        assertWalkover(PLAYED.with(disqualification(ONE)), TWO);
    }

    @Test
    void if_the_match_has_no_date_it_counts_as_before_the_end() {
        TwoLeggedTie undated = TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0).on(FIRST_DAY), Leg.played(1, 0));

        assertWalkover(undated.with(withdrawal(ONE).on(SECOND_DAY.plusYears(1))), TWO);
    }

    @Test
    void a_tie_ends_on_the_date_of_its_play_off_match_only_if_that_gave_the_answer() {
        LocalDate thirdDay = SECOND_DAY.plusDays(5);
        PlayOffMatch playOff = PlayOffMatch.between(ONE, TWO, Leg.played(3, 0).on(thirdDay));
        TwoLeggedTie level = TwoLeggedTie.of(
                        ONE,
                        TWO,
                        Leg.played(1, 0).on(FIRST_DAY),
                        Leg.played(1, 0).on(SECOND_DAY))
                .withPlayOffMatch(playOff);
        Incident between = withdrawal(ONE).on(SECOND_DAY.plusDays(1));

        assertThat(Rulebooks.WITH_PLAY_OFF.decide(level.with(between)).criterion())
                .isEqualTo("walkover");
        assertThat(Rulebooks.WITH_PLAY_OFF
                        .decide(level.with(withdrawal(ONE).on(thirdDay)))
                        .criterion())
                .isEqualTo("play-off match");
        assertThat(Rulebooks.WITH_PLAY_OFF
                        .decide(PLAYED.withPlayOffMatch(playOff).with(between))
                        .criterion())
                .isEqualTo("aggregate");
    }

    /** CAF Cup Winners' Cup 1986: Kamboi Eagles came through by a walkover and then withdrew from the next round. */
    @Test
    void the_first_elimination_puts_the_other_club_through_despite_its_own_later_one() {
        Incident first = withdrawal(TWO).on(FIRST_DAY.plusDays(1));
        Incident later = withdrawal(ONE).on(FIRST_DAY.plusDays(2));

        assertWalkover(BETWEEN_THE_LEGS.with(first).with(later), ONE);
        assertWalkover(BETWEEN_THE_LEGS.with(later).with(first), ONE);
    }

    /**
     * CAF Cup Winners' Cup 1986, Dragons de l'Ouémé v Abiola Babes: both disqualified, and Sogara had no opponent. The day is not known.
     */
    @Test
    void if_both_are_out_on_one_date_nobody_advances() {
        Team dragons = Team.of("Dragons de l'Ouémé", "BEN");
        Team abiola = Team.of("Abiola Babes", "NGA");

        TwoLeggedTie tie = TwoLeggedTie.of(dragons, abiola, Leg.played(2, 0), Leg.abandoned())
                .with(disqualification(dragons).on(FIRST_DAY))
                .with(disqualification(abiola).on(FIRST_DAY));
        assertNobody(tie);
        assertThat(Rulebooks.CAF.decide(tie).summary())
                .isEqualTo(
                        "Nobody advances after the disqualification of Dragons de l'Ouémé (BEN) on 2017-03-10 and the"
                                + " disqualification of Abiola Babes (NGA) on 2017-03-10.");
    }

    /** CONCACAF 1984: Guadalajara and New York Pancyprian-Freedoms, the last two of their zone, agreed on no dates. */
    @Test
    void if_both_are_out_without_a_date_nobody_advances() {
        Team guadalajara = Team.of("Guadalajara", "MEX");
        Team pancyprian = Team.of("New York Pancyprian-Freedoms", "USA");

        assertNobody(TwoLeggedTie.between(guadalajara, pancyprian)
                .with(disqualification(guadalajara))
                .with(disqualification(pancyprian)));
    }

    @Test
    void a_dated_elimination_precedes_an_undated_one() {
        Incident dated = withdrawal(TWO).on(SECOND_DAY);
        Incident undated = withdrawal(ONE);

        assertWalkover(BETWEEN_THE_LEGS.with(dated).with(undated), ONE);
        assertWalkover(BETWEEN_THE_LEGS.with(undated).with(dated), ONE);
    }

    @Test
    void what_the_rules_do_not_punish_puts_nobody_out() {
        TiebreakChain lenient = Rulebooks.CAF.withSanctions(Sanctions.none());

        assertThat(lenient.decide(PLAYED.with(withdrawal(ONE))).winner()).contains(ONE);
        assertThat(lenient.decide(BETWEEN_THE_LEGS.with(withdrawal(ONE))).winner())
                .isEmpty();
    }
}
