package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssociationTest {
    @Test
    void is_known_and_printed_by_its_code() {
        assertThat(Association.of("EGY").code()).isEqualTo("EGY");
        assertThat(Association.of("EGY")).hasToString("EGY");
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(Association.of("EGY"), new Association("EGY"))
                .addEqualityGroup(Association.of("MLI"))
                .testEquals();
    }

    @ParameterizedTest
    @ValueSource(strings = {"egy", " EGY", "Egy\n"})
    void a_code_in_another_case_is_rejected_with_the_right_one(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Association.of(code))
                .withMessage("The association code (" + code
                        + ") must be three capital letters from A to Z.\nMaybe EGY was meant.");
    }

    /** The last code has a capital I with a dot, which a Turkish locale makes of a small i. */
    @ParameterizedTest
    @ValueSource(strings = {"", "EG", "EGYP", "Egypt", "E1Y", "ÉGY", "İRN"})
    void any_other_code_is_rejected(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Association.of(code))
                .withMessage("The association code (" + code + ") must be three capital letters from A to Z.\n"
                        + "Maybe a name was given in place of the code, as in Egypt for EGY.");
    }
}
