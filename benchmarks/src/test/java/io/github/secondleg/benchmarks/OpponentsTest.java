package io.github.secondleg.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.HandWrittenCaf;
import io.github.secondleg.HandWrittenOverFacts;
import io.github.secondleg.HandWrittenTie;
import io.github.secondleg.HandWrittenUserRules;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison is fair only if all sides have the same result. */
class OpponentsTest {
    private final TiebreakChain caf = TiebreakChain.caf();

    @ParameterizedTest
    @EnumSource
    void the_code_written_by_hand_gives_the_same_decisions_and_texts(Mix mix) {
        for (TwoLeggedTie tie : SampleTies.of(mix)[0]) {
            Decision decision = caf.decide(tie);
            assertThat(HandWrittenCaf.decide(tie)).isEqualTo(decision).hasToString(decision.toString());
            assertThat(HandWrittenOverFacts.decide(tie)).isEqualTo(decision).hasToString(decision.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void easy_rules_finds_the_same_winner(Mix mix) {
        EasyRulesCaf easyRules = new EasyRulesCaf();
        for (TwoLeggedTie tie : SampleTies.of(mix)[0]) {
            assertThat(Optional.ofNullable(easyRules.decide(tie)))
                    .as(tie.toString())
                    .isEqualTo(caf.winner(tie));
        }
    }

    @Test
    void the_custom_criteria_written_by_hand_give_the_same_decisions() {
        HandWrittenUserRules threeAndFive = new HandWrittenUserRules(BenchmarkChains.THREE_STANDARD_AND_FIVE);
        HandWrittenUserRules eight = new HandWrittenUserRules(BenchmarkChains.EIGHT);
        List<TwoLeggedTie> ties = Stream.of(SampleTies.levelButForTheFirstLeg(), SampleTies.of(Mix.ON_THE_PITCH))
                .flatMap(orders -> Arrays.stream(orders[0]))
                .toList();
        for (TwoLeggedTie tie : ties) {
            assertThat(threeAndFive.threeStandardAndFive(tie))
                    .isEqualTo(BenchmarkChains.THREE_STANDARD_AND_FIVE.decide(tie));
            assertThat(eight.eight(tie)).isEqualTo(BenchmarkChains.EIGHT.decide(tie));
        }
    }

    @Test
    void all_eight_criteria_are_asked_of_the_level_ties() {
        for (TwoLeggedTie tie : SampleTies.levelButForTheFirstLeg()[0]) {
            assertThat(BenchmarkChains.THREE_STANDARD_AND_FIVE
                            .decide(tie)
                            .trace()
                            .steps())
                    .hasSize(8);
            assertThat(BenchmarkChains.EIGHT.decide(tie).trace().steps()).hasSize(8);
        }
    }

    @Test
    void a_tie_built_by_hand_has_the_same_winner() {
        for (TwoLeggedTie tie : SampleTies.of(Mix.ON_THE_PITCH)[0]) {
            ShootOut kicks = tie.shootOut().orElse(null);
            Team winner = new HandWrittenTie(tie.first(), tie.second(), tie.firstLeg(), tie.secondLeg(), kicks)
                    .decide()
                    .winner();
            assertThat(Optional.ofNullable(winner)).as(tie.toString()).isEqualTo(caf.winner(tie));
        }
    }

    @Test
    void the_realistic_mix_is_that_of_the_season_of_2017() {
        Map<String, Long> ways = new LinkedHashMap<>();
        Arrays.stream(SampleTies.of(Mix.REALISTIC)[0])
                .forEach(tie -> ways.merge(caf.decide(tie).criterion(), 1L, Long::sum));

        // 52 ties: 41 by aggregate, 3 by away goals, 5 by shoot-out, 3 by walkover; the ties are random, so within 2
        // per
        // cent
        assertThat(ways.keySet()).containsExactlyInAnyOrder("aggregate", "away goals", "penalty shoot-out", "walkover");
        assertThat(share(ways, "aggregate")).isBetween(41 / 52.0 - 0.02, 41 / 52.0 + 0.02);
        assertThat(share(ways, "away goals")).isBetween(3 / 52.0 - 0.02, 3 / 52.0 + 0.02);
        assertThat(share(ways, "penalty shoot-out")).isBetween(5 / 52.0 - 0.02, 5 / 52.0 + 0.02);
        assertThat(share(ways, "walkover")).isBetween(3 / 52.0 - 0.02, 3 / 52.0 + 0.02);
    }

    @Test
    void orders_have_the_same_ties_in_different_places() {
        TwoLeggedTie[][] orders = SampleTies.of(Mix.REALISTIC);

        assertThat(orders[1]).containsExactlyInAnyOrder(orders[0]).isNotEqualTo(orders[0]);
    }

    private static double share(Map<String, Long> ways, String way) {
        return (double) ways.getOrDefault(way, 0L) / SampleTies.COUNT;
    }
}
