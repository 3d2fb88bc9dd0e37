package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.Team;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Round;
import org.junit.jupiter.api.Test;

/** In a competition under a rule set's name, each round has the edition of its season and its name. */
class CafCompetitionTest {
    private static final Team ONE = Team.of("One", "EGY");
    private static final Team TWO = Team.of("Two", "MLI");

    @Test
    void a_round_has_its_edition_in_capital_or_small_letters() {
        Competition cup =
                Competition.of("Cup", 2017, "caf", Round.named("First round").tie(ONE, TWO));

        assertThat(cup.pairing("First round").decision().orElseThrow().chain().name())
                .isEqualTo("the CAF regulations");
    }

    @Test
    void a_round_without_an_edition_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Competition.of(
                        "Cup", 2018, "caf", Round.named("First round").tie(ONE, TWO)))
                .withMessageStartingWith(
                        "The rule set (caf) has no rules for the First round of 2018; the seasons it has are: 2017.");
    }

    @Test
    void a_round_of_another_form_than_its_edition_is_rejected() {
        Round finalOverTwoLegs = Round.named("Final").tie(ONE, TWO);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Competition.of("Cup", 2021, "caf-confederation-cup", finalOverTwoLegs))
                .withMessage("The round (Final) is over two legs, but has one match in 2021 under the rule set"
                        + " (caf-confederation-cup).\n"
                        + "Maybe add overOneMatch(), or give the round rules of its own with under.");
        assertThat(Competition.of("Cup", 2021, "caf-confederation-cup", finalOverTwoLegs.overOneMatch())
                        .pairings())
                .hasSize(1);
    }
}
