package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class GoalsTest {
    @Test
    void are_kept_by_side() {
        Goals goals = new Goals(4, 3);
        assertThat(goals.of(Side.FIRST)).isEqualTo(4);
        assertThat(goals.of(Side.SECOND)).isEqualTo(3);
    }

    @Test
    void are_led_by_the_side_with_more() {
        assertThat(new Goals(4, 3).leader()).contains(Side.FIRST);
        assertThat(new Goals(3, 4).leader()).contains(Side.SECOND);
        assertThat(new Goals(3, 3).leader()).isEmpty();
    }

    @Test
    void are_printed_first_side_first_or_as_one_side_counts_them() {
        assertThat(new Goals(1, 2)).hasToString("1–2");
        assertThat(new Goals(1, 2).seenBy(Side.FIRST)).isEqualTo(new Goals(1, 2));
        assertThat(new Goals(1, 2).seenBy(Side.SECOND)).isEqualTo(new Goals(2, 1));
    }

    @Test
    void add_up_by_side() {
        assertThat(new Goals(1, 2).plus(new Goals(3, 5))).isEqualTo(new Goals(4, 7));
    }

    @Test
    void are_a_value() {
        new EqualsTester()
                .addEqualityGroup(new Goals(1, 2), new Goals(1, 2))
                .addEqualityGroup(new Goals(2, 1))
                .testEquals();
    }
}
