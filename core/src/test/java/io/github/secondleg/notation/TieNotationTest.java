package io.github.secondleg.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.github.secondleg.Association;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fact of a tie, with its line. */
class TieNotationTest {
    private static final String TEAMS = "Ifeanyi Ubah (NGA) v Al-Masry (EGY)";
    private static final Team UBAH = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team MASRY = Team.of("Al-Masry", "EGY");
    private static final TwoLeggedTie NOTHING = TwoLeggedTie.between(UBAH, MASRY);
    private static final TwoLeggedTie PLAYED =
            NOTHING.withFirstLeg(Leg.played(1, 0)).withSecondLeg(Leg.played(2, 1));
    private static final String LEGS = ": first leg 1–0, second leg 2–1";
    private static final Association EGY = Association.of("EGY");

    static Stream<Arguments> legs() {
        return Stream.of(
                of("", NOTHING),
                of(": first leg 1–0", NOTHING.withFirstLeg(Leg.played(1, 0))),
                of(LEGS, PLAYED),
                of(": first leg scheduled on 2017-02-11", leg(Leg.scheduled().on(date(11)))),
                of(": first leg 12–0 on 2017-02-11", leg(Leg.played(12, 0).on(date(11)))),
                of(": first leg postponed", leg(Leg.postponed())),
                of(": first leg postponed on 2017-02-11", leg(Leg.postponed().on(date(11)))),
                of(": first leg cancelled", leg(Leg.cancelled())),
                of(": first leg abandoned", leg(Leg.abandoned())),
                of(": first leg abandoned on 2017-02-11", leg(Leg.abandoned().on(date(11)))),
                of(": first leg abandoned at 0–2", leg(Leg.abandoned(0, 2))),
                of(": first leg abandoned at 0–2 which stands", leg(Leg.abandonedScoreStands(0, 2))),
                of(
                        ": first leg abandoned at 0–2 which stands on 2017-02-11",
                        leg(Leg.abandonedScoreStands(0, 2).on(date(11)))),
                of(": first leg awarded 3–0", leg(Leg.awarded(3, 0))),
                of(
                        ": first leg awarded 3–0 instead of 0–2",
                        leg(Leg.awarded(3, 0).insteadOf(0, 2))),
                of(
                        ": first leg awarded 3–0 for the record only",
                        leg(Leg.awarded(3, 0).forTheRecordOnly())),
                of(
                        ": first leg awarded 3–0 instead of 0–2 for the record only on 2017-02-11",
                        leg(Leg.awarded(3, 0).insteadOf(0, 2).forTheRecordOnly().on(date(11)))),
                of(
                        ": second leg cancelled on 2017-02-18",
                        NOTHING.withSecondLeg(Leg.cancelled().on(date(18)))),
                of(": first leg scheduled on +10000-01-01", leg(Leg.scheduled().on(LocalDate.of(10000, 1, 1)))),
                of(
                        ": first leg scheduled on -999999999-01-01",
                        leg(Leg.scheduled().on(LocalDate.MIN))));
    }

    static Stream<Arguments> what_followed() {
        PlayOffMatch playOff =
                PlayOffMatch.between(UBAH, MASRY, Leg.played(2, 2).on(date(25)));
        return Stream.of(
                of(LEGS + ", in extra time 1–0", PLAYED.withExtraTime(ExtraTime.ofGoals(1, 0))),
                of(LEGS + ", on penalties 3–0", PLAYED.withShootOut(ShootOut.of(3, 0))),
                of(
                        LEGS + ", in extra time 0–0, on penalties 8–7",
                        PLAYED.withExtraTime(ExtraTime.ofGoals(0, 0)).withShootOut(ShootOut.of(8, 7))),
                of(
                        LEGS + "; play-off match Ifeanyi Ubah v Al-Masry: 2–2 on 2017-02-25",
                        PLAYED.withPlayOffMatch(playOff)),
                of(
                        LEGS + "; play-off match Ifeanyi Ubah v Al-Masry: scheduled",
                        PLAYED.withPlayOffMatch(PlayOffMatch.between(UBAH, MASRY, Leg.scheduled()))),
                of(
                        LEGS
                                + ", on penalties 0–3; play-off match Ifeanyi Ubah v Al-Masry: 2–2 on 2017-02-25, in extra time 0–1",
                        PLAYED.withShootOut(ShootOut.of(0, 3))
                                .withPlayOffMatch(playOff.withExtraTime(ExtraTime.ofGoals(0, 1)))),
                of(
                        LEGS
                                + ", in extra time 1–1; play-off match Ifeanyi Ubah v Al-Masry: 2–2 on 2017-02-25, on penalties 3–4",
                        PLAYED.withExtraTime(ExtraTime.ofGoals(1, 1))
                                .withPlayOffMatch(playOff.withShootOut(ShootOut.of(3, 4)))),
                of(
                        LEGS
                                + "; play-off match Ifeanyi Ubah v Al-Masry: 2–2 on 2017-02-25, in extra time 0–0, on penalties 3–4",
                        PLAYED.withPlayOffMatch(
                                playOff.withExtraTime(ExtraTime.ofGoals(0, 0)).withShootOut(ShootOut.of(3, 4)))),
                of(LEGS + "; lots drawn for Al-Masry", PLAYED.withLotsDrawnFor(MASRY)),
                of(": higher seed Ifeanyi Ubah", NOTHING.withHigherSeed(UBAH)),
                of(
                        LEGS + "; lots drawn for Ifeanyi Ubah; higher seed Al-Masry",
                        PLAYED.withHigherSeed(MASRY).withLotsDrawnFor(UBAH)),
                of(
                        ": first leg 1–1, on penalties 3–0; decided over the first leg",
                        NOTHING.with(Ruling.decidedOver(Match.FIRST_LEG))
                                .withFirstLeg(Leg.played(1, 1))
                                .withShootOut(ShootOut.of(3, 0))));
    }

    static Stream<Arguments> incidents() {
        Incident.Suspension suspension = Incident.suspension(EGY, "FIFA");
        return Stream.of(
                of(
                        ": second leg 2–1; no-show of Al-Masry at the first leg",
                        NOTHING.with(Incident.noShow(MASRY, Match.FIRST_LEG)).withSecondLeg(Leg.played(2, 1))),
                of(": withdrawal of Ifeanyi Ubah", NOTHING.with(Incident.withdrawal(UBAH))),
                of(
                        ": withdrawal of Al-Masry on 2017-02-11",
                        NOTHING.with(Incident.withdrawal(MASRY).on(date(11)))),
                of(
                        ": disqualification of Al-Masry on 2017-02-11",
                        NOTHING.with(Incident.disqualification(MASRY).on(date(11)))),
                of(
                        ": disqualification from this tie of Al-Masry",
                        NOTHING.with(Incident.disqualificationFromTie(MASRY))),
                of(": no-show of Al-Masry at the first leg", NOTHING.with(Incident.noShow(MASRY, Match.FIRST_LEG))),
                of(
                        ": refusal to play on of Al-Masry at the second leg",
                        NOTHING.with(Incident.refusalToPlayOn(MASRY, Match.SECOND_LEG))),
                of(
                        ": too few players of Al-Masry at the play-off match",
                        NOTHING.with(Incident.tooFewPlayers(MASRY, Match.PLAY_OFF_MATCH))),
                of(": suspension of EGY by FIFA", NOTHING.with(suspension)),
                of(": suspension of EGY by FIFA from 2017-02-11", NOTHING.with(suspension.from(date(11)))),
                of(": suspension of EGY by FIFA, lifted on 2017-02-12", NOTHING.with(suspension.liftedOn(date(12)))),
                of(
                        ": suspension of EGY by FIFA from 2017-02-11, lifted on 2017-02-12",
                        NOTHING.with(suspension.from(date(11)).liftedOn(date(12)))),
                of(
                        LEGS + "; withdrawal of Al-Masry; withdrawal of Ifeanyi Ubah",
                        PLAYED.with(Incident.withdrawal(MASRY)).with(Incident.withdrawal(UBAH))));
    }

    static Stream<Arguments> rulings() {
        Team zamalek = Team.of("Zamalek", "EGY");
        return Stream.of(
                of(
                        ": second leg 1–1, on penalties 3–0; decided over the second leg",
                        NOTHING.with(Ruling.decidedOver(Match.SECOND_LEG))
                                .withSecondLeg(Leg.played(1, 1))
                                .withShootOut(ShootOut.of(3, 0))),
                of(": decided over the first leg", NOTHING.with(Ruling.decidedOver(Match.FIRST_LEG))),
                of(
                        ": decided over the second leg on 2017-02-11",
                        NOTHING.with(Ruling.decidedOver(Match.SECOND_LEG).on(date(11)))),
                of(": tie awarded to Al-Masry", NOTHING.with(Ruling.tieAwardedTo(MASRY))),
                of(
                        ": tie awarded to Al-Masry on 2017-02-11",
                        NOTHING.with(Ruling.tieAwardedTo(MASRY).on(date(11)))),
                of(": place given to Al-Masry by CAS", NOTHING.with(Ruling.placeGivenTo(MASRY, "CAS"))),
                of(
                        ": place given to Zamalek (EGY) by the Court of Arbitration on 2017-02-11",
                        NOTHING.with(Ruling.placeGivenTo(zamalek, "the Court of Arbitration")
                                .on(date(11)))),
                of(
                        ": place given to Zamalek (EGY) by CAS; tie awarded to Al-Masry",
                        NOTHING.with(Ruling.placeGivenTo(zamalek, "CAS")).with(Ruling.tieAwardedTo(MASRY))),
                of(
                        ": no-show of Al-Masry at the first leg; tie awarded to Ifeanyi Ubah",
                        NOTHING.with(Ruling.tieAwardedTo(UBAH)).with(Incident.noShow(MASRY, Match.FIRST_LEG))));
    }

    @ParameterizedTest(name = TEAMS + "{0}")
    @MethodSource({"legs", "what_followed", "incidents", "rulings"})
    void holds_every_fact_of_a_tie(String facts, TwoLeggedTie tie) {
        assertThat(TieNotation.print(tie)).isEqualTo(TEAMS + facts);
        assertThat(TieNotation.parseTwoLegged(TEAMS + facts)).isEqualTo(tie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Ifeanyi   Ubah(NGA)v Al-Masry( EGY ) :first  leg 1-0,second leg   02-1;lots drawn for\"Al-Masry\"  ",
                "\"Ifeanyi Ubah\" (NGA #Ifeanyi Ubah) v Al-Masry (EGY #\"\\u0041l-Masry\") : first leg 1–0 , second leg 2–1"
                        + " ; lots drawn for Al-Masry (EGY)"
            })
    void can_be_typed_more_freely_than_it_is_printed(String line) {
        TwoLeggedTie tie = PLAYED.withLotsDrawnFor(MASRY);
        assertThat(TieNotation.parseTwoLegged(line)).isEqualTo(tie);
        assertThat(TieNotation.print(TieNotation.parseTwoLegged(line)))
                .isEqualTo(TEAMS + LEGS + "; lots drawn for Al-Masry");
    }

    private static TwoLeggedTie leg(Leg leg) {
        return NOTHING.withFirstLeg(leg);
    }

    private static LocalDate date(int ofFebruary) {
        return LocalDate.of(2017, 2, ofFebruary);
    }
}
