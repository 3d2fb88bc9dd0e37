package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 20);
    private static final Team ASEC = Team.of("ASEC Mimosas", "CIV");
    private static final Team RAJA = Team.of("Raja Casablanca", "MAR");

    @Test
    void is_printed_with_its_date() {
        assertThat(Ruling.decidedOver(Match.FIRST_LEG)).hasToString("decided over the first leg");
        assertThat(Ruling.decidedOver(Match.SECOND_LEG).on(DAY))
                .hasToString("decided over the second leg on 2011-03-20");
        assertThat(Ruling.tieAwardedTo(ASEC)).hasToString("awarded to ASEC Mimosas (CIV)");
        assertThat(Ruling.tieAwardedTo(ASEC).on(DAY)).hasToString("awarded to ASEC Mimosas (CIV) on 2011-03-20");
        assertThat(Ruling.placeGivenTo(ASEC, "CAF")).hasToString("place given to ASEC Mimosas (CIV) by CAF");
        assertThat(Ruling.placeGivenTo(ASEC, "CAF").on(DAY))
                .hasToString("place given to ASEC Mimosas (CIV) by CAF on 2011-03-20");
    }

    @Test
    void has_its_parts() {
        assertThat(Ruling.decidedOver(Match.FIRST_LEG).leg()).isEqualTo(Match.FIRST_LEG);
        assertThat(Ruling.tieAwardedTo(ASEC).team()).isEqualTo(ASEC);
        assertThat(Ruling.placeGivenTo(ASEC, "CAF").team()).isEqualTo(ASEC);
        assertThat(Ruling.placeGivenTo(ASEC, "CAF").authority()).isEqualTo("CAF");
        assertThat(Ruling.tieAwardedTo(ASEC).date()).isEmpty();
        assertThat(Ruling.tieAwardedTo(ASEC).on(DAY).date()).contains(DAY);
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(Ruling.decidedOver(Match.FIRST_LEG), Ruling.decidedOver(Match.FIRST_LEG))
                .addEqualityGroup(Ruling.decidedOver(Match.SECOND_LEG))
                .addEqualityGroup(Ruling.decidedOver(Match.FIRST_LEG).on(DAY))
                .addEqualityGroup(Ruling.tieAwardedTo(ASEC), Ruling.tieAwardedTo(ASEC))
                .addEqualityGroup(Ruling.tieAwardedTo(RAJA))
                .addEqualityGroup(Ruling.placeGivenTo(ASEC, "CAF"), Ruling.placeGivenTo(ASEC, "CAF"))
                .addEqualityGroup(Ruling.placeGivenTo(ASEC, "CAS"))
                .addEqualityGroup(Ruling.placeGivenTo(RAJA, "CAF"))
                .testEquals();
    }

    @Test
    void a_play_off_match_is_not_one_of_the_two_legs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ruling.decidedOver(Match.PLAY_OFF_MATCH))
                .withMessage("The match (play-off match) must be the first leg or the second leg.\n"
                        + "Maybe no ruling is needed: under Tiebreaker.playOffMatch() a play-off match decides when it is"
                        + " recorded.");
    }

    @Test
    void a_place_given_by_a_blank_authority_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ruling.placeGivenTo(ASEC, ""))
                .withMessage("The authority () must not be blank.\nMaybe a column was empty.");
    }
}
