package io.github.secondleg.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.secondleg.Goals;
import io.github.secondleg.Team;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoteTest {
    private static final Team MASRY = Team.of("Al-Masry", "EGY");

    @Test
    void keeps_its_arguments_as_the_values_they_are() {
        Note note = Note.of("won.shoot-out", MASRY, new Goals(3, 0));
        assertThat(note.key()).isEqualTo("won.shoot-out");
        assertThat(note.arguments()).containsExactly(MASRY, new Goals(3, 0));
    }

    @Test
    void one_of_ours_is_a_sentence() {
        Note note = Note.of("won.shoot-out", MASRY, new Goals(3, 0));
        assertThat(note.text()).isEqualTo("Al-Masry won 3–0 on penalties.");
        assertThat(note).hasToString("Al-Masry won 3–0 on penalties.");
    }

    @Test
    void one_of_a_users_own_has_its_text_for_a_key() {
        assertThat(Note.of("fewer yellow cards")).hasToString("fewer yellow cards");
        assertThat(Note.of("cards: %s %s, %s %s", MASRY, 4, "Djoliba", 2)).hasToString("cards: Al-Masry 4, Djoliba 2");
    }

    @Test
    void arguments_without_a_place_follow_the_text() {
        assertThat(Note.of("yellow cards", 3, 5)).hasToString("yellow cards: 3, 5");
    }

    @Test
    void dates_are_written_in_english_in_any_locale() {
        assertThat(Note.of("since %s", LocalDate.of(2017, 3, 7))).hasToString("since 7 March 2017");
        assertThat(Note.of("since %s", LocalDate.of(476, 9, 4))).hasToString("since 4 September 0476");
        assertThat(Note.of("since %s", LocalDate.of(10_000, 1, 1))).hasToString("since 1 January +10000");
    }

    @Test
    void every_month_has_its_name() {
        DateTimeFormatter expected = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
        for (LocalDate date = LocalDate.of(2016, 1, 1); date.getYear() < 2017; date = date.plusDays(1)) {
            assertThat(Note.of("%s", date)).hasToString(expected.format(date));
        }
    }

    @Test
    void a_percent_sign_is_just_a_sign() {
        assertThat(Note.of("won.lots", "100%s FC")).hasToString("100%s FC won on the drawing of lots.");
        assertThat(Note.of("60 % of %s", "100%s FC")).hasToString("60 % of 100%s FC");
    }

    @Test
    void as_many_arguments_as_places() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Note.of("won.lots"))
                .withMessage("The note (won.lots) has arguments (0) that do not match the places in its "
                        + "text (1): %s won on the drawing of lots.\n"
                        + "Maybe an argument is missing, or the text needs a %s for each.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Note.of("result.level", 1))
                .withMessage("The note (result.level) has arguments (1) that do not match the places in its "
                        + "text (0): level\nMaybe an argument is missing, or the text needs a %s for each.");
        assertThatIllegalArgumentException().isThrownBy(() -> Note.of("%s and %s", 1));
    }

    @Test
    void a_key_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Note.of(" "))
                .withMessageStartingWith("The key of a note ( ) must not be blank.");
    }

    @Test
    void the_arguments_are_copied_and_cannot_be_changed() {
        Object[] arguments = {"3"};
        Note note = Note.of("yellow cards", arguments);
        arguments[0] = "5";
        assertThat(note.arguments()).containsExactly("3");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> note.arguments().add("5"));
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(Note.of("level", "1–1"), Note.of(TextKey.LEVEL, "1–1"))
                .addEqualityGroup(Note.of("level", "2–2"))
                .addEqualityGroup(Note.of("level.after-extra-time", "1–1"))
                .testEquals();
    }
}
