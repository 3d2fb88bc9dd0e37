package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 18);

    /** The table of {@link Leg}, row by row: leg, text, score that counts, score on the pitch; a dash for none. */
    static Stream<Arguments> every_state_of_a_leg() {
        return Stream.of(
                Arguments.of(Leg.scheduled(), "scheduled", "-", "-"),
                Arguments.of(Leg.played(3, 0), "3–0", "3–0", "3–0"),
                Arguments.of(Leg.played(Score.of(3, 0)), "3–0", "3–0", "3–0"),
                Arguments.of(Leg.postponed(), "postponed", "-", "-"),
                Arguments.of(Leg.cancelled(), "cancelled", "-", "-"),
                Arguments.of(Leg.abandoned(), "abandoned", "-", "-"),
                Arguments.of(Leg.abandoned(1, 0), "abandoned at 1–0", "-", "1–0"),
                Arguments.of(Leg.abandonedScoreStands(1, 0), "abandoned at 1–0, which stands", "1–0", "1–0"),
                Arguments.of(Leg.awarded(3, 0), "3–0 awarded", "3–0", "-"),
                Arguments.of(Leg.awarded(Score.of(3, 0)), "3–0 awarded", "3–0", "-"),
                Arguments.of(Leg.awarded(3, 0).insteadOf(0, 2), "3–0 awarded (0–2 on the pitch)", "3–0", "0–2"),
                Arguments.of(
                        Leg.awarded(3, 0).insteadOf(Score.of(0, 2)), "3–0 awarded (0–2 on the pitch)", "3–0", "0–2"),
                Arguments.of(Leg.awarded(3, 0).forTheRecordOnly(), "3–0 awarded for the record only", "-", "-"),
                Arguments.of(
                        Leg.awarded(3, 0).insteadOf(0, 2).forTheRecordOnly(),
                        "3–0 awarded for the record only (0–2 on the pitch)",
                        "0–2",
                        "0–2"),
                Arguments.of(
                        Leg.awarded(3, 0).forTheRecordOnly().insteadOf(0, 2),
                        "3–0 awarded for the record only (0–2 on the pitch)",
                        "0–2",
                        "0–2"));
    }

    @ParameterizedTest
    @MethodSource("every_state_of_a_leg")
    void counts_and_reads_as_the_table_says(Leg leg, String text, String counting, String onPitch) {
        assertThat(leg).hasToString(text);
        assertThat(leg.score().map(Score::toString).orElse("-")).isEqualTo(counting);
        assertThat(leg.scoreOnPitch().map(Score::toString).orElse("-")).isEqualTo(onPitch);
        assertThat(leg.date()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_state_of_a_leg")
    void differs_only_in_its_date_with_another_date(Leg leg, String text, String counting, String onPitch) {
        Leg dated = leg.on(DAY);
        assertThat(dated).hasSameClassAs(leg).hasToString(text + " on 2017-03-18");
        assertThat(dated.date()).contains(DAY);
        assertThat(dated.score()).isEqualTo(leg.score());
        assertThat(dated.scoreOnPitch()).isEqualTo(leg.scoreOnPitch());
        assertThat(dated).isNotEqualTo(leg).isEqualTo(leg.on(DAY.plusDays(1)).on(DAY));
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(Leg.scheduled(), Leg.scheduled())
                .addEqualityGroup(Leg.scheduled().on(DAY), Leg.scheduled().on(DAY))
                .addEqualityGroup(Leg.postponed(), Leg.postponed())
                .addEqualityGroup(Leg.postponed().on(DAY))
                .addEqualityGroup(Leg.cancelled(), Leg.cancelled())
                .addEqualityGroup(Leg.cancelled().on(DAY))
                .addEqualityGroup(Leg.played(3, 0), Leg.played(Score.of(3, 0)))
                .addEqualityGroup(Leg.played(3, 0).on(DAY))
                .addEqualityGroup(Leg.played(3, 0).on(DAY.plusDays(1)))
                .addEqualityGroup(Leg.played(0, 3))
                .addEqualityGroup(Leg.abandoned(), Leg.abandoned())
                .addEqualityGroup(Leg.abandoned(3, 0), Leg.abandoned(3, 0))
                .addEqualityGroup(Leg.abandonedScoreStands(3, 0), Leg.abandonedScoreStands(3, 0))
                .addEqualityGroup(Leg.awarded(3, 0), Leg.awarded(Score.of(3, 0)))
                .addEqualityGroup(Leg.awarded(3, 0).insteadOf(3, 0))
                .addEqualityGroup(Leg.awarded(3, 0).forTheRecordOnly())
                .addEqualityGroup(
                        Leg.awarded(3, 0).insteadOf(1, 1).forTheRecordOnly(),
                        Leg.awarded(3, 0).forTheRecordOnly().insteadOf(1, 1))
                .testEquals();
    }

    @Test
    void an_abandoned_leg_says_if_its_score_stands() {
        assertThat(Leg.abandoned(1, 0).stands()).isFalse();
        assertThat(Leg.abandonedScoreStands(1, 0).stands()).isTrue();
        assertThat(Leg.abandonedScoreStands(1, 0).on(DAY).stands()).isTrue();
    }

    @Test
    void an_awarded_leg_has_the_award_and_says_if_it_counts() {
        Leg.Awarded award = Leg.awarded(3, 0).on(DAY).insteadOf(0, 2);
        assertThat(award.award()).isEqualTo(Score.of(3, 0));
        assertThat(award.counts()).isTrue();
        assertThat(award.forTheRecordOnly().award()).isEqualTo(Score.of(3, 0));
        assertThat(award.forTheRecordOnly().counts()).isFalse();
        assertThat(award.forTheRecordOnly().date()).contains(DAY);
    }

    /** An incident on the date of such a match counts as after the match. */
    @Test
    void took_place_if_it_was_begun() {
        assertThat(Stream.of(
                        Leg.played(1, 0),
                        Leg.abandoned(),
                        Leg.abandoned(1, 0),
                        Leg.abandonedScoreStands(1, 0),
                        Leg.awarded(3, 0).insteadOf(1, 0)))
                .allMatch(Leg::tookPlace);
        assertThat(Stream.of(Leg.scheduled(), Leg.postponed(), Leg.cancelled(), Leg.awarded(3, 0)))
                .noneMatch(Leg::tookPlace);
    }

    @Test
    void every_factory_has_the_bounds_of_a_score() {
        String message = "The away goals (-1) must be zero or more.\n"
                + "Maybe a placeholder for a match that was not played was read as a number: leave it out, or record a leg without a score.";
        assertThatIllegalArgumentException().isThrownBy(() -> Leg.played(0, -1)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leg.abandoned(0, -1))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leg.abandonedScoreStands(0, -1))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leg.awarded(0, -1))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leg.awarded(3, 0).insteadOf(0, -1))
                .withMessage(message);
    }
}
