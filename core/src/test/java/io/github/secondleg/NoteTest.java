package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void takes_arguments_by_their_text() {
        Note note = Note.of("won.shoot-out", "Al-Masry", new Goals(3, 0));
        assertThat(note.key()).isEqualTo("won.shoot-out");
        assertThat(note.arguments()).containsExactly("Al-Masry", "3–0");
    }

    @Test
    void one_of_ours_is_a_sentence() {
        assertThat(Note.of("won.shoot-out", "Al-Masry", "3–0").text()).isEqualTo("Al-Masry won 3–0 on penalties.");
        assertThat(Note.of("won.shoot-out", "Al-Masry", "3–0")).hasToString("Al-Masry won 3–0 on penalties.");
    }

    @Test
    void one_of_a_users_own_is_its_key_with_the_arguments_behind() {
        assertThat(Note.of("fewer yellow cards")).hasToString("fewer yellow cards");
        assertThat(Note.of("yellow cards", 3, 5)).hasToString("yellow cards: 3, 5");
    }

    @Test
    void a_percent_sign_in_an_argument_is_just_a_sign() {
        assertThat(Note.of("won.lots", "100%s FC")).hasToString("100%s FC won by drawing of lots.");
        assertThat(Note.of("%s of the votes", 60)).hasToString("%s of the votes: 60");
    }

    @Test
    void the_arguments_are_copied_and_cannot_be_changed() {
        List<String> arguments = new ArrayList<>(List.of("3"));
        Note note = new Note("yellow cards", arguments);
        arguments.add("5");
        assertThat(note.arguments()).containsExactly("3");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> note.arguments().add("5"));
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(Note.of("level", "1–1"), new Note("level", List.of("1–1")))
                .addEqualityGroup(Note.of("level", "2–2"))
                .addEqualityGroup(Note.of("level.after-extra-time", "1–1"))
                .testEquals();
    }
}
