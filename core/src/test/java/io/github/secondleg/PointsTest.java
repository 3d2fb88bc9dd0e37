package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points before goals, as in South America until 2021. */
class PointsTest {
    private static final Team PENAROL = Team.of("Peñarol", "URU");
    private static final Team AMERICA = Team.of("América de Cali", "COL");
    private static final TiebreakChain TO_1987 = TiebreakChain.of(
            "the rules of 1987", Tiebreaker.points(2), Tiebreaker.playOffMatch(), Tiebreaker.goalDifference());
    private static final TiebreakChain FROM_1989 = TiebreakChain.of(
            "the rules of 1989", Tiebreaker.points(2), Tiebreaker.goalDifference(), Tiebreaker.shootOut());

    private static TwoLeggedTie tie(Leg firstLeg, Leg secondLeg) {
        return TwoLeggedTie.of(AMERICA, PENAROL, firstLeg, secondLeg);
    }

    /** Final of the Copa Libertadores 1987: 2–0, 1–2, and 0–1 after extra time in Santiago. */
    @Test
    void one_win_each_sends_the_tie_to_a_third_match_with_any_goals() {
        TwoLeggedTie legs = tie(Leg.played(2, 0), Leg.played(2, 1));
        assertThat(TO_1987.decide(legs).summary()).isEqualTo("2–2 on points. Awaiting the play-off match.");
        TwoLeggedTie won = legs.withPlayOffMatch(
                PlayOffMatch.between(AMERICA, PENAROL, Leg.played(0, 0)).withExtraTime(ExtraTime.ofGoals(0, 1)));
        assertThat(TO_1987.decide(won).summary())
                .isEqualTo("2–2 on points. Peñarol won the play-off match 1–0 after extra time.");
        TwoLeggedTie level = legs.withPlayOffMatch(PlayOffMatch.between(AMERICA, PENAROL, Leg.played(0, 0)));
        assertThat(TO_1987.decide(level).summary())
                .isEqualTo("2–2 on points. América de Cali won on goal difference (3–2).");
    }

    @Test
    void a_win_and_a_draw_are_enough_and_the_summary_has_the_points() {
        Decision decision = TO_1987.decide(tie(Leg.played(0, 0), Leg.played(0, 1)));
        assertThat(decision.winner()).contains(AMERICA);
        assertThat(decision.criterion()).isEqualTo("points");
        assertThat(decision.summary()).isEqualTo("América de Cali won 3–1 on points.");
        assertThat(decision.scoreline()).hasToString("1–0 (3–1 points)");
        assertThat(decision.trace().toString()).contains("América de Cali 3 points, Peñarol 1 points");
    }

    @Test
    void three_for_a_win_puts_the_same_team_first() {
        Tiebreaker three = Tiebreaker.points(3);
        TwoLeggedTie won = tie(Leg.played(1, 1), Leg.played(4, 0));
        assertThat(three.judge(won)).isEqualTo(Verdict.second());
        assertThat(three.summarise(won, Side.SECOND)).hasToString("Peñarol won 4–1 on points.");
        TwoLeggedTie drawn = tie(Leg.played(1, 1), Leg.played(0, 0));
        assertThat(three.judge(drawn)).isEqualTo(Verdict.level());
        assertThat(three.observe(drawn)).hasToString("América de Cali 2 points, Peñarol 2 points");
        assertThat(three.observe(tie(Leg.played(1, 0), Leg.played(0, 5))))
                .hasToString("América de Cali 6 points, Peñarol 0 points");
    }

    @Test
    void five_goals_are_worth_no_more_than_one() {
        assertThat(Tiebreaker.points(2).judge(tie(Leg.played(5, 0), Leg.played(1, 0))))
                .isEqualTo(Verdict.level());
        assertThat(FROM_1989.decide(tie(Leg.played(5, 0), Leg.played(1, 0))).summary())
                .isEqualTo("2–2 on points. América de Cali won on goal difference (5–1).");
    }

    /** Final of the Copa Libertadores 1989: Olimpia v Atlético Nacional 2–0, 0–2, 4–5 on penalties. */
    @Test
    void if_points_and_goals_are_level_the_shoot_out_decides() {
        TwoLeggedTie tie = TwoLeggedTie.of(
                        Team.of("Olimpia", "PAR"),
                        Team.of("Atlético Nacional", "COL"),
                        Leg.played(2, 0),
                        Leg.played(2, 0))
                .withShootOut(ShootOut.of(5, 4));
        assertThat(FROM_1989.decide(tie).summary())
                .isEqualTo("2–2 on points. 2–2 on aggregate. Atlético Nacional won 5–4 on penalties.");
    }

    @Test
    void an_awarded_match_is_a_win_and_extra_time_does_not_count() {
        TwoLeggedTie tie = tie(Leg.awarded(3, 0), Leg.played(0, 0)).withExtraTime(ExtraTime.ofGoals(3, 0));
        assertThat(Tiebreaker.points(2).judge(tie)).isEqualTo(Verdict.first());
    }

    @Test
    void under_a_ruling_only_one_leg_counts() {
        TwoLeggedTie tie = tie(Leg.played(3, 0), Leg.played(2, 0)).with(Ruling.decidedOver(Match.SECOND_LEG));
        Tiebreaker points = Tiebreaker.points(2);
        assertThat(points.judge(tie)).isEqualTo(Verdict.second());
        assertThat(points.observe(tie)).hasToString("América de Cali 0 points, Peñarol 2 points");
    }

    @Test
    void awaits_the_legs_as_the_aggregate_does() {
        TwoLeggedTie tie = TwoLeggedTie.between(AMERICA, PENAROL);
        Tiebreaker points = Tiebreaker.points(2);
        assertThat(points.judge(tie)).isEqualTo(Verdict.awaits(Awaited.FIRST_LEG));
        assertThat(points.observe(tie)).hasToString("not known yet");
        assertThat(points.judge(tie.withFirstLeg(Leg.played(5, 0)))).isEqualTo(Verdict.awaits(Awaited.SECOND_LEG));
        assertThat(points.judge(tie.withFirstLeg(Leg.abandoned(1, 0)))).isEqualTo(Verdict.awaits(Awaited.RULING));
        assertThat(TO_1987.decide(tie.withFirstLeg(Leg.abandoned(1, 0))).summary())
                .isEqualTo("Awaiting a ruling of the organiser on the first leg (abandoned at 1–0).");
    }

    /** Every pair of scorelines up to 4, by wins counted by hand. */
    @Test
    void the_team_with_more_wins_leads() {
        for (int code = 0; code < 625; code++) {
            List<Integer> goals = List.of(code % 5, code / 5 % 5, code / 25 % 5, code / 125);
            TwoLeggedTie tie = tie(Leg.played(goals.get(0), goals.get(1)), Leg.played(goals.get(2), goals.get(3)));
            int wins = Integer.compare(goals.get(0), goals.get(1)) + Integer.compare(goals.get(3), goals.get(2));
            for (int forAWin : new int[] {2, 3}) {
                assertThat(Tiebreaker.points(forAWin).judge(tie)).isEqualTo(Verdict.higher(wins, 0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 4})
    void a_win_is_worth_two_or_three(int forAWin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tiebreaker.points(forAWin))
                .withMessage("The points for a win (" + forAWin + ") must be 2 or 3.\nMaybe 2 was meant for an older"
                        + " competition, or 3 for a newer one: over two legs both put the same team first.");
    }
}
