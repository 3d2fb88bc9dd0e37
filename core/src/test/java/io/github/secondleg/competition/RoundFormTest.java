package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.RULES;
import static io.github.secondleg.competition.Cups.UPPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.secondleg.Edition;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The number of matches in a round's ties and in the rules of a rule set for its season and name must agree. */
class RoundFormTest {
    /** Semi-finals over two legs and a final over one match; in 2020 the form of the final is not known. */
    private static final class MillCup extends RuleTable {
        MillCup() {
            super(
                    "mill-cup",
                    Set.of(),
                    List.of(
                            Edition.ofSeason(2020, RULES, "final"),
                            Edition.ofSeason(2026, RULES, "semi-finals").overTwoLegs(),
                            Edition.ofSeason(2026, RULES, "final").overOneMatch()),
                    2026,
                    "final");
        }
    }

    private static Plan plan(int season, Round... rounds) {
        return Plan.under(new MillCup(), "Mill Cup", season, List.of(rounds));
    }

    private static Round finalRound() {
        return Round.named("Final").tie(UPPER, LOWER);
    }

    @Test
    void a_round_of_the_form_of_its_rules_is_planned() {
        assertThat(plan(2026, Cups.semiFinals(), Cups.finals().overOneMatch()).rounds())
                .hasSize(2);
    }

    @Test
    void a_round_over_two_legs_is_rejected_under_rules_for_one_match() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(2026, finalRound()))
                .withMessage("""
                        The round (Final) is over two legs, but has one match in 2026 under the rule set (mill-cup).
                        Maybe add overOneMatch(), or give the round rules of its own with under.""");
    }

    @Test
    void a_round_over_one_match_is_rejected_under_rules_for_two_legs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(2026, Cups.semiFinals().overOneMatch()))
                .withMessage("""
                        The round (Semi-finals) is over one match, but has two legs in 2026 under the rule set (mill-cup).
                        Maybe leave out overOneMatch(), or give the round rules of its own with under.""");
    }

    @Test
    void every_round_of_another_form_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(2026, Cups.semiFinals().overOneMatch(), Cups.finals()))
                .withMessage("""
                        The competition (Mill Cup) has 2 faults:
                        The round (Semi-finals) is over one match, but has two legs in 2026 under the rule set (mill-cup).
                        Maybe leave out overOneMatch(), or give the round rules of its own with under.
                        The round (Final) is over two legs, but has one match in 2026 under the rule set (mill-cup).
                        Maybe add overOneMatch(), or give the round rules of its own with under.""");
    }

    @Test
    void a_round_with_rules_of_its_own_has_any_form() {
        assertThat(plan(2026, finalRound().under(RULES)).rounds()).hasSize(1);
    }

    @Test
    void a_round_whose_form_the_rules_leave_open_has_any_form() {
        assertThat(plan(2020, finalRound()).rounds()).hasSize(1);
        assertThat(plan(2020, finalRound().overOneMatch()).rounds()).hasSize(1);
    }
}
