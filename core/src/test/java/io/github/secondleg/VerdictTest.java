package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Verdict AWAITING = Verdict.awaits(Awaited.SECOND_LEG);

    @Test
    void names_a_side_only_if_one_advances() {
        assertThat(Verdict.advances(Side.FIRST).side()).contains(Side.FIRST);
        assertThat(Verdict.advances(Side.SECOND).side()).contains(Side.SECOND);
        assertThat(Verdict.higher(1, 0)).isSameAs(Verdict.advances(Side.FIRST));
        assertThat(Verdict.higher(0, 1)).isSameAs(Verdict.advances(Side.SECOND));
        assertThat(Stream.of(Verdict.level(), Verdict.nobody(), AWAITING))
                .allMatch(verdict -> verdict.side().isEmpty());
    }

    @Test
    void is_one_thing_and_nothing_else() {
        assertThat(Verdict.level().isLevel()).isTrue();
        assertThat(Verdict.nobody().isNobody()).isTrue();
        assertThat(AWAITING.awaited()).contains(Awaited.SECOND_LEG);
        assertThat(Stream.of(Verdict.advances(Side.FIRST), Verdict.advances(Side.SECOND), Verdict.nobody(), AWAITING))
                .noneMatch(Verdict::isLevel);
        assertThat(Stream.of(Verdict.advances(Side.FIRST), Verdict.advances(Side.SECOND), Verdict.level(), AWAITING))
                .noneMatch(Verdict::isNobody);
        assertThat(Stream.of(
                        Verdict.advances(Side.FIRST), Verdict.advances(Side.SECOND), Verdict.level(), Verdict.nobody()))
                .allMatch(verdict -> verdict.awaited().isEmpty());
    }

    @Test
    void compares_numbers_of_the_two_teams() {
        assertThat(Verdict.higher(2, 1)).isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(Verdict.higher(1, 2)).isEqualTo(Verdict.advances(Side.SECOND));
        assertThat(Verdict.higher(1, 1)).isEqualTo(Verdict.level());
        assertThat(Verdict.lower(2, 1)).isEqualTo(Verdict.advances(Side.SECOND));
        assertThat(Verdict.lower(1, 2)).isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(Verdict.lower(1, 1)).isEqualTo(Verdict.level());
        assertThat(Verdict.higher(Integer.MAX_VALUE, Integer.MIN_VALUE)).isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(Verdict.lower(Integer.MAX_VALUE, Integer.MIN_VALUE)).isEqualTo(Verdict.advances(Side.SECOND));
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(Verdict.advances(Side.FIRST), Verdict.advances(Side.FIRST))
                .addEqualityGroup(Verdict.advances(Side.SECOND))
                .addEqualityGroup(Verdict.level())
                .addEqualityGroup(Verdict.nobody())
                .addEqualityGroup(AWAITING, Verdict.awaits(new Awaited("the second leg")))
                .addEqualityGroup(Verdict.awaits(Awaited.FIRST_LEG))
                .testEquals();
    }

    @Test
    void is_printed_in_words() {
        assertThat(Verdict.advances(Side.FIRST)).hasToString("first team");
        assertThat(Verdict.advances(Side.SECOND)).hasToString("second team");
        assertThat(Verdict.level()).hasToString("level");
        assertThat(Verdict.nobody()).hasToString("nobody");
        assertThat(AWAITING).hasToString("awaiting the second leg");
    }

    @Test
    void can_await_something_of_a_users_own_but_not_nothing() {
        assertThat(Verdict.awaits(new Awaited("the fair-play table"))).hasToString("awaiting the fair-play table");
        assertThat(new Awaited("the fair-play table").what()).isEqualTo("the fair-play table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Awaited(" "))
                .withMessage("The thing awaited ( ) must not be blank.\nMaybe a column was empty.");
    }
}
