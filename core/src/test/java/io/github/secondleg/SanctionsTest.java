package io.github.secondleg;

import static io.github.secondleg.Incident.Kind.DISQUALIFICATION;
import static io.github.secondleg.Incident.Kind.DISQUALIFICATION_FROM_TIE;
import static io.github.secondleg.Incident.Kind.NO_SHOW;
import static io.github.secondleg.Incident.Kind.REFUSAL_TO_PLAY_ON;
import static io.github.secondleg.Incident.Kind.SUSPENSION;
import static io.github.secondleg.Incident.Kind.TOO_FEW_PLAYERS;
import static io.github.secondleg.Incident.Kind.WITHDRAWAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SanctionsTest {
    private static final Citation XI_17 =
            Citation.of("CAF Confederation Cup Regulations", "2015", "XI.17", Citation.Source.QUOTED);

    @Test
    void none_punish_nothing() {
        assertThat(Incident.Kind.values()).noneMatch(Sanctions.none()::eliminates);
        assertThat(Incident.Kind.values())
                .allMatch(kind -> Sanctions.none().goalsAwarded(kind).isEmpty()
                        && Sanctions.none().citation(kind).isEmpty());
    }

    @Test
    void basic_ones_put_out_whom_the_words_themselves_put_out() {
        assertThat(Stream.of(Incident.Kind.values()).filter(Sanctions.basic()::eliminates))
                .containsExactlyInAnyOrder(WITHDRAWAL, DISQUALIFICATION, DISQUALIFICATION_FROM_TIE, SUSPENSION);
        assertThat(EnumSet.allOf(Incident.Kind.class))
                .allMatch(kind -> Sanctions.basic().citation(kind).isEmpty());
    }

    @Test
    void a_kind_puts_the_club_out_or_gives_the_match_a_score() {
        Sanctions sanctions = Sanctions.none().eliminating(NO_SHOW).awarding(TOO_FEW_PLAYERS, 2);
        assertThat(sanctions.eliminates(NO_SHOW)).isTrue();
        assertThat(sanctions.goalsAwarded(NO_SHOW)).isEmpty();
        assertThat(sanctions.eliminates(TOO_FEW_PLAYERS)).isFalse();
        assertThat(sanctions.goalsAwarded(TOO_FEW_PLAYERS)).contains(2);
        assertThat(sanctions.eliminates(REFUSAL_TO_PLAY_ON)).isFalse();
    }

    @Test
    void the_last_word_on_a_kind_replaces_the_one_before() {
        Sanctions sanctions = Sanctions.none().eliminating(NO_SHOW, XI_17).awarding(NO_SHOW, 3);
        assertThat(sanctions).isEqualTo(Sanctions.none().awarding(NO_SHOW, 3));
        assertThat(sanctions.eliminating(NO_SHOW)).isEqualTo(Sanctions.none().eliminating(NO_SHOW));
        assertThat(sanctions.without(NO_SHOW)).isEqualTo(Sanctions.none());
    }

    @Test
    void a_kind_can_cite_its_article() {
        Sanctions sanctions = Sanctions.none().eliminating(NO_SHOW, XI_17).awarding(TOO_FEW_PLAYERS, 2, XI_17);
        assertThat(sanctions.citation(NO_SHOW)).contains(XI_17);
        assertThat(sanctions.citation(TOO_FEW_PLAYERS)).contains(XI_17);
        assertThat(sanctions.citation(WITHDRAWAL)).isEmpty();
        assertThat(sanctions.eliminates(NO_SHOW)).isTrue();
        assertThat(sanctions.goalsAwarded(TOO_FEW_PLAYERS)).contains(2);
    }

    @Test
    void varying_leaves_the_original_as_it_was() {
        Sanctions original = Sanctions.none().eliminating(NO_SHOW);
        original.eliminating(WITHDRAWAL);
        original.without(NO_SHOW);
        original.awarding(NO_SHOW, 3);
        assertThat(original).isEqualTo(Sanctions.none().eliminating(NO_SHOW));
    }

    @Test
    void are_a_value() {
        new EqualsTester()
                .addEqualityGroup(
                        Sanctions.none(), Sanctions.none().eliminating(NO_SHOW).without(NO_SHOW))
                .addEqualityGroup(
                        Sanctions.none().eliminating(NO_SHOW).eliminating(WITHDRAWAL),
                        Sanctions.none().eliminating(WITHDRAWAL).eliminating(NO_SHOW))
                .addEqualityGroup(Sanctions.none().eliminating(NO_SHOW))
                .addEqualityGroup(Sanctions.none().eliminating(NO_SHOW, XI_17))
                .addEqualityGroup(Sanctions.none().awarding(NO_SHOW, 2))
                .addEqualityGroup(Sanctions.none().awarding(NO_SHOW, 3))
                .testEquals();
    }

    @Test
    void are_printed_kind_by_kind() {
        assertThat(Sanctions.none()).hasToString("{}");
        assertThat(Sanctions.none().awarding(TOO_FEW_PLAYERS, 2).eliminating(WITHDRAWAL, XI_17))
                .hasToString("{withdrawal=out (CAF Confederation Cup Regulations 2015, XI.17),"
                        + " too few players=match lost 0–2}");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NO_SHOW", "REFUSAL_TO_PLAY_ON", "TOO_FEW_PLAYERS"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_a_failure_at_a_match_can_give_it_a_score(Incident.Kind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sanctions.none().awarding(kind, 3))
                .withMessage("The " + kind + " is not a failure at a match, so its sanction cannot be a score.\n"
                        + "Maybe use eliminating: only no-show, refusal to play on and too few players give a match a"
                        + " score.");
    }

    @Test
    void an_award_has_from_1_to_999_goals() {
        assertThat(Sanctions.none().awarding(NO_SHOW, 1).goalsAwarded(NO_SHOW)).contains(1);
        assertThat(Sanctions.none().awarding(NO_SHOW, 999).goalsAwarded(NO_SHOW))
                .contains(999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sanctions.none().awarding(NO_SHOW, 0))
                .withMessage("The goals for the opponent (0) in the sanction for no-show must be one or more.\n"
                        + "Maybe 3 was meant, or the team is to be eliminated: use eliminating.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sanctions.none().awarding(NO_SHOW, -3, XI_17))
                .withMessage("The goals for the opponent (-3) in the sanction for no-show must be one or more.\n"
                        + "Maybe 3 was meant, or the team is to be eliminated: use eliminating.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sanctions.none().awarding(NO_SHOW, 1000))
                .withMessage("The goals for the opponent (1000) must be at most 999.\n"
                        + "Maybe a year or an identifier was read as a number of goals.");
    }
}
