package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How many criteria the fast path covers. {@link FastPathExhaustiveTest} checks its answers. */
class FastPathTest {
    private static int covered(Tiebreaker... criteria) {
        return FastPath.over(List.of(criteria)).length();
    }

    @Test
    void covers_standard_criteria_as_long_as_they_are_in_the_order_of_regulations() {
        assertThat(covered()).isZero();
        assertThat(covered(Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.shootOut()))
                .isEqualTo(3);
        assertThat(covered(Tiebreaker.shootOut(), Tiebreaker.higherSeed())).isEqualTo(2);
        assertThat(covered(Tiebreaker.aggregate(), Tiebreaker.lots(), Tiebreaker.shootOut()))
                .isEqualTo(2);
        assertThat(covered(Tiebreaker.higherSeed(), Tiebreaker.aggregate())).isEqualTo(1);
    }

    @Test
    void does_not_begin_at_points_which_no_tie_has_packed() {
        assertThat(covered(Tiebreaker.points(2), Tiebreaker.aggregate())).isZero();
        assertThat(covered(Tiebreaker.aggregate(), Tiebreaker.points(2))).isEqualTo(1);
    }

    @Test
    void ends_at_a_criterion_of_a_users_own() {
        Tiebreaker own = Tiebreaker.of("own", tie -> Verdict.level());
        assertThat(covered(Tiebreaker.aggregate(), own, Tiebreaker.lots())).isEqualTo(1);
        assertThat(covered(own, Tiebreaker.aggregate())).isZero();
    }
}
