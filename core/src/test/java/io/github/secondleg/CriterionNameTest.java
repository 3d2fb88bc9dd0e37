package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.text.Note;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Criteria that are other wordings of a measure: they have the same verdict, and their own names and sentences. */
class CriterionNameTest {
    private static final Team CELTIC = Team.of("Celtic", "SCO");
    private static final Team BENFICA = Team.of("Benfica", "POR");
    private static final TwoLeggedTie LEVEL = TwoLeggedTie.of(CELTIC, BENFICA, Leg.played(3, 0), Leg.played(3, 0));

    /** European Cup 1969–70, second round: 3–0, 3–0 after a goalless extra time. */
    @Test
    void celtic_won_on_the_toss_of_a_coin() {
        TiebreakChain chain = TiebreakChain.of(
                "the rules of 1969–70",
                Tiebreaker.aggregate(),
                Tiebreaker.awayGoals(),
                Tiebreaker.extraTime(),
                Tiebreaker.coinToss());
        TwoLeggedTie goalless = LEVEL.withExtraTime(ExtraTime.ofGoals(0, 0));
        assertThat(chain.decide(goalless).summary())
                .isEqualTo("3–3 on aggregate after extra time. Awaiting the coin toss.");
        Decision decision = chain.decide(goalless.withLotsDrawnFor(CELTIC));
        assertThat(decision.summary()).isEqualTo("3–3 on aggregate after extra time. Celtic won on a coin toss.");
        assertThat(decision.criterion()).isEqualTo("coin toss");
        assertThat(decision.scoreline()).hasToString("3–3 (aet, coin toss)");
        assertThat(decision.trace().toString()).contains("won by Celtic");
        assertThat(decision.notes()).isEmpty();
    }

    @Test
    void goal_difference_and_goal_average_answer_as_the_aggregate_does() {
        TwoLeggedTie won = TwoLeggedTie.of(CELTIC, BENFICA, Leg.played(3, 0), Leg.played(1, 0));
        for (Tie tie : List.of(LEVEL, won, TwoLeggedTie.between(CELTIC, BENFICA))) {
            for (Tiebreaker criterion : List.of(Tiebreaker.goalDifference(), Tiebreaker.goalAverage())) {
                assertThat(criterion.judge(tie))
                        .isEqualTo(Tiebreaker.aggregate().judge(tie));
                assertThat(criterion.observe(tie))
                        .isEqualTo(Tiebreaker.aggregate().observe(tie));
            }
        }
        assertThat(Tiebreaker.goalDifference().summarise(won, Side.FIRST))
                .hasToString("Celtic won on goal difference (3–1).");
        assertThat(Tiebreaker.goalAverage().summarise(won, Side.FIRST))
                .hasToString("Celtic won on goal average (3–1).");
    }

    @Test
    void golden_and_silver_goal_are_extra_time_that_ends_sooner() {
        TwoLeggedTie won = LEVEL.withExtraTime(ExtraTime.ofGoals(0, 1));
        for (Tie tie : List.of(LEVEL, won, LEVEL.withExtraTime(ExtraTime.ofGoals(0, 0)))) {
            for (Tiebreaker criterion : List.of(Tiebreaker.goldenGoal(), Tiebreaker.silverGoal())) {
                assertThat(criterion.judge(tie))
                        .isEqualTo(Tiebreaker.extraTime().judge(tie));
                assertThat(criterion.observe(tie))
                        .isEqualTo(Tiebreaker.extraTime().observe(tie));
            }
        }
        assertThat(Tiebreaker.goldenGoal().summarise(won, Side.FIRST)).hasToString("Celtic won by a golden goal.");
        assertThat(Tiebreaker.silverGoal().summarise(won, Side.FIRST))
                .hasToString("Celtic won 4–3 on aggregate after extra time.");
    }

    @Test
    void goals_after_a_golden_goal_are_noted() {
        TiebreakChain golden =
                TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.goldenGoal(), Tiebreaker.shootOut());
        TwoLeggedTie two = LEVEL.withExtraTime(ExtraTime.ofGoals(1, 1)).withShootOut(ShootOut.of(3, 4));
        String note = "Extra time was recorded (1–1 in extra time), although a golden goal ends it.";
        assertThat(golden.decide(two).notes()).extracting(Note::text).containsExactly(note);
        assertThat(golden.decide(LEVEL.withExtraTime(ExtraTime.ofGoals(1, 0))).notes())
                .isEmpty();
        assertThat(golden.decide(LEVEL.withExtraTime(ExtraTime.ofGoals(2, 0))).winner())
                .contains(BENFICA);
        TiebreakChain silver =
                TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.silverGoal(), Tiebreaker.shootOut());
        assertThat(silver.decide(two).notes()).isEmpty();
        TwoLeggedTie settledBefore = TwoLeggedTie.of(CELTIC, BENFICA, Leg.played(3, 0), Leg.played(1, 0))
                .withExtraTime(ExtraTime.ofGoals(1, 1));
        assertThat(golden.decide(settledBefore).notes())
                .extracting(Note::text)
                .containsExactly(
                        "Extra time was recorded (1–1 in extra time) but was not needed: aggregate had settled the tie.");
    }

    @Test
    void each_has_a_name_of_its_own() {
        assertThat(Stream.of(
                                Tiebreaker.points(2),
                                Tiebreaker.goalDifference(),
                                Tiebreaker.goalAverage(),
                                Tiebreaker.goldenGoal(),
                                Tiebreaker.silverGoal(),
                                Tiebreaker.coinToss())
                        .map(Tiebreaker::name))
                .containsExactly(
                        "points", "goal difference", "goal average", "golden goal", "silver goal", "coin toss");
    }
}
