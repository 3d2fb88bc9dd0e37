package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
    private static final Association EGY = Association.of("EGY");

    @Test
    void has_its_name_as_id() {
        Team team = Team.of("Al-Masry", EGY);
        assertThat(team.name()).isEqualTo("Al-Masry");
        assertThat(team.id()).isEqualTo("Al-Masry");
        assertThat(team.association()).isEqualTo(EGY);
    }

    @Test
    void the_association_can_be_given_by_its_code() {
        assertThat(Team.of("Al-Masry", "EGY").association()).isEqualTo(EGY);
    }

    @Test
    void keeps_name_and_association_under_another_id() {
        Team team = Team.of("Al-Masry", EGY).withId("egy-7");
        assertThat(team.id()).isEqualTo("egy-7");
        assertThat(team.name()).isEqualTo("Al-Masry");
        assertThat(team.association()).isEqualTo(EGY);
    }

    @Test
    void is_the_same_object_under_its_own_id() {
        Team team = Team.of("Al-Masry", EGY);
        assertThat(team.withId("Al-Masry")).isSameAs(team);
    }

    @Test
    void is_equal_by_id_alone() {
        new EqualsTester()
                .addEqualityGroup(
                        Team.of("Al-Masry", EGY),
                        Team.of("Al-Masry", "LBN"),
                        Team.of("El Masry", EGY).withId("Al-Masry"))
                .addEqualityGroup(Team.of("Al-Masry", EGY).withId("egy-7"))
                .addEqualityGroup(Team.of("al-masry", EGY))
                .testEquals();
    }

    @Test
    void prints_name_and_association() {
        assertThat(Team.of("Al-Masry", EGY).withId("egy-7")).hasToString("Al-Masry (EGY)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u2003"})
    void a_blank_name_or_id_is_rejected(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of(blank, EGY))
                .withMessage("The team name (" + blank + ") must not be blank.\nMaybe a column was empty.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of("Al-Masry", EGY).withId(blank))
                .withMessage("The team id (" + blank + ") must not be blank.\nMaybe a column was empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" Al-Masry", "Al-Masry ", "\tAl-Masry\u2003"})
    void white_space_around_a_name_or_id_is_rejected(String padded) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of(padded, EGY))
                .withMessage("The team name (" + padded
                        + ") must not have white space around it.\nMaybe Al-Masry was meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of("Al-Masry", EGY).withId(padded))
                .withMessage(
                        "The team id (" + padded + ") must not have white space around it.\nMaybe Al-Masry was meant.");
    }
}
