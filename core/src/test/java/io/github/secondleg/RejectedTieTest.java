package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Impossible ties, which are rejected immediately. */
class RejectedTieTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 11);
    private static final LocalDate BEFORE = LocalDate.of(2017, 2, 4);
    private static final Team ONE = Team.of("Ifeanyi Ubah", "NGA");
    private static final Team TWO = Team.of("Al-Masry", "EGY");
    private static final Team OTHER = Team.of("Djoliba", "MLI");
    private static final TwoLeggedTie NEW = TwoLeggedTie.between(ONE, TWO);
    private static final TwoLeggedTie PLAYED = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));

    private static void rejects(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void a_team_against_itself() {
        String message = "A tie needs two different teams, but both are Al-Masry (EGY).\n"
                + "Maybe the second team was copied from the first.";
        rejects(() -> TwoLeggedTie.between(TWO, TWO), message);
        rejects(() -> TwoLeggedTie.between(TWO, Team.of("Al-Masry", "EGY")), message);
    }

    @Test
    void two_teams_with_one_id() {
        rejects(
                () -> TwoLeggedTie.between(Team.of("Simba", "TAN"), Team.of("Simba", "KEN")),
                "A tie needs two different teams, but Simba (TAN) and Simba (KEN) have the same id (Simba).\n"
                        + "Maybe they are different teams: give one of them another id with Team.withId.");
        rejects(
                () -> TwoLeggedTie.between(Team.of("El Masry", "EGY").withId("Al-Masry"), TWO),
                "A tie needs two different teams, but El Masry (EGY) and Al-Masry (EGY) have the same id (Al-Masry).\n"
                        + "Maybe they are different teams: give one of them another id with Team.withId.");
    }

    static Stream<Leg> matches_that_took_place() {
        return Stream.of(
                Leg.played(1, 0),
                Leg.abandoned(),
                Leg.abandoned(1, 0),
                Leg.abandonedScoreStands(1, 0),
                Leg.awarded(3, 0).insteadOf(1, 0));
    }

    @ParameterizedTest
    @MethodSource("matches_that_took_place")
    void a_second_leg_while_the_first_is_only_scheduled(Leg leg) {
        String message =
                "The second leg of Ifeanyi Ubah (NGA) v Al-Masry (EGY) (" + leg + ") took place while the first"
                        + " is only scheduled.\n"
                        + "Maybe the two legs are swapped, or the reason is to be recorded first: the first leg played, postponed or"
                        + " cancelled, a failure at it, or the ruling that it does not count.";
        rejects(() -> NEW.withSecondLeg(leg), message);
        rejects(() -> TwoLeggedTie.of(ONE, TWO, Leg.scheduled(), leg), message);
        rejects(() -> NEW.with(Ruling.decidedOver(Match.FIRST_LEG)).withSecondLeg(leg), message);
        rejects(() -> NEW.with(Incident.noShow(TWO, Match.SECOND_LEG)).withSecondLeg(leg), message);
        rejects(() -> NEW.with(Incident.withdrawal(TWO)).withSecondLeg(leg), message);
        Ruling secondAlone = Ruling.decidedOver(Match.SECOND_LEG);
        rejects(() -> NEW.with(secondAlone).withSecondLeg(leg).without(secondAlone), message);
        Incident absent = Incident.noShow(TWO, Match.FIRST_LEG);
        rejects(() -> NEW.with(absent).withSecondLeg(leg).without(absent), message);
    }

    @Test
    void a_second_leg_before_the_first() {
        String message = "The second leg (2017-02-04) is before the first leg (2017-02-11).\n"
                + "Maybe the two dates are swapped.";
        TwoLeggedTie first = NEW.withFirstLeg(Leg.played(1, 0).on(DAY));
        TwoLeggedTie second = PLAYED.withSecondLeg(Leg.played(1, 0).on(BEFORE));
        rejects(() -> first.withSecondLeg(Leg.scheduled().on(BEFORE)), message);
        rejects(() -> second.withFirstLeg(Leg.played(1, 0).on(DAY)), message);
        rejects(
                () -> TwoLeggedTie.of(
                        ONE, TWO, Leg.scheduled().on(DAY), Leg.scheduled().on(BEFORE)),
                message);
    }

    @Test
    void a_play_off_match_before_a_leg() {
        PlayOffMatch early = PlayOffMatch.between(ONE, TWO, Leg.played(2, 1).on(BEFORE));
        TwoLeggedTie second = PLAYED.withSecondLeg(Leg.played(1, 0).on(DAY));
        TwoLeggedTie first = PLAYED.withFirstLeg(Leg.played(1, 0).on(DAY));
        rejects(
                () -> second.withPlayOffMatch(early),
                "The play-off match (2017-02-04) is before the second leg (2017-02-11).\n"
                        + "Maybe the two dates are swapped.");
        rejects(
                () -> first.withPlayOffMatch(early),
                "The play-off match (2017-02-04) is before the first leg (2017-02-11).\n"
                        + "Maybe the two dates are swapped.");
    }

    /** The leg recorded first, the leg recorded over it, and both as the message shows them. */
    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(Leg.played(1, 0), Leg.played(2, 0), "1–0, now 2–0"),
                Arguments.of(
                        Leg.played(1, 0), Leg.abandonedScoreStands(1, 0), "1–0, now abandoned at 1–0, which stands"),
                Arguments.of(Leg.played(1, 0), Leg.scheduled(), "1–0, now scheduled"),
                Arguments.of(Leg.played(1, 0), Leg.cancelled().on(DAY), "1–0, now cancelled"),
                Arguments.of(
                        Leg.played(1, 0), Leg.awarded(3, 0).insteadOf(2, 0), "1–0, now 3–0 awarded (2–0 on the pitch)"),
                Arguments.of(
                        Leg.abandonedScoreStands(1, 0).on(DAY),
                        Leg.played(1, 0),
                        "abandoned at 1–0, which stands, now 1–0"),
                Arguments.of(Leg.awarded(3, 0), Leg.awarded(2, 0), "3–0 awarded, now 2–0 awarded"),
                Arguments.of(Leg.awarded(3, 0), Leg.played(3, 0), "3–0 awarded, now 3–0"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void another_leg_recorded_over_one_that_counts(Leg old, Leg now, String both) {
        String wayOut =
                "Maybe the first was wrong: correct it with correcting, or with Event.corrected in a competition.";
        rejects(
                () -> TwoLeggedTie.of(ONE, TWO, old, Leg.scheduled()).withFirstLeg(now),
                "The first leg is recorded twice: " + both + ".\n" + wayOut);
        rejects(
                () -> TwoLeggedTie.of(ONE, TWO, Leg.cancelled(), old).withSecondLeg(now),
                "The second leg is recorded twice: " + both + ".\n" + wayOut);
    }

    @Test
    void another_extra_time_or_shoot_out() {
        String wayOut =
                ".\nMaybe the first was wrong: correct it with correcting, or with Event.corrected in a competition.";
        rejects(
                () -> PLAYED.withExtraTime(ExtraTime.ofGoals(0, 0)).withExtraTime(ExtraTime.ofGoals(1, 0)),
                "The extra time is recorded twice: 0–0 in extra time, now 1–0 in extra time" + wayOut);
        rejects(
                () -> PLAYED.withShootOut(ShootOut.of(3, 0)).withShootOut(ShootOut.of(0, 3)),
                "The shoot-out is recorded twice: 3–0 on penalties, now 0–3 on penalties" + wayOut);
    }

    @Test
    void a_second_ruling_that_contradicts_the_first() {
        String wayOut =
                ".\nMaybe the first was set aside: remove it with without, or with Event.revoked in a competition.";
        rejects(
                () -> NEW.with(Ruling.tieAwardedTo(ONE)).with(Ruling.tieAwardedTo(TWO)),
                "The ruling is recorded twice: awarded to Ifeanyi Ubah (NGA), now awarded to Al-Masry (EGY)" + wayOut);
        rejects(
                () -> NEW.with(Ruling.tieAwardedTo(ONE)).with(Ruling.decidedOver(Match.FIRST_LEG)),
                "The ruling is recorded twice: awarded to Ifeanyi Ubah (NGA), now decided over the first leg" + wayOut);
        rejects(
                () -> NEW.with(Ruling.placeGivenTo(OTHER, "CAF")).with(Ruling.placeGivenTo(ONE, "CAS")),
                "The ruling is recorded twice: place given to Djoliba (MLI) by CAF,"
                        + " now place given to Ifeanyi Ubah (NGA) by CAS"
                        + wayOut);
    }

    @Test
    void facts_after_a_second_leg_that_is_still_to_be_played() {
        TwoLeggedTie first = NEW.withFirstLeg(Leg.played(1, 0));
        String rest =
                " is recorded while the match before it (scheduled) is still to be played.\nMaybe record the match first.";
        rejects(() -> first.withExtraTime(ExtraTime.ofGoals(0, 0)), "The extra time" + rest);
        rejects(() -> first.withShootOut(ShootOut.of(3, 0)), "The shoot-out" + rest);
        rejects(
                () -> first.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.scheduled())),
                "The play-off match" + rest);
        rejects(() -> first.withLotsDrawnFor(ONE), "The drawing of lots" + rest);
        rejects(
                () -> first.withSecondLeg(Leg.postponed().on(DAY)).withShootOut(ShootOut.of(3, 0)),
                "The shoot-out is recorded while the match before it (postponed on 2017-02-11) is still to be played.\n"
                        + "Maybe record the match first.");
    }

    @Test
    void a_team_of_another_tie() {
        rejects(
                () -> PLAYED.withLotsDrawnFor(OTHER),
                "The drawing of lots names Djoliba (MLI), which is not in the tie Ifeanyi Ubah (NGA) v Al-Masry (EGY).\n"
                        + "Maybe the team goes by another id, or the drawing of lots belongs to another tie.");
        rejects(
                () -> NEW.withHigherSeed(OTHER),
                "The seeding names Djoliba (MLI), which is not in the tie Ifeanyi Ubah (NGA) v Al-Masry (EGY).\n"
                        + "Maybe the team goes by another id, or the seeding belongs to another tie.");
        rejects(
                () -> NEW.with(Ruling.tieAwardedTo(OTHER)),
                "The ruling names Djoliba (MLI), which is not in the tie Ifeanyi Ubah (NGA) v Al-Masry (EGY).\n"
                        + "Maybe the team goes by another id, or the ruling belongs to another tie.");
    }

    @Test
    void an_incident_of_another_tie() {
        rejects(
                () -> NEW.with(Incident.withdrawal(OTHER)),
                "The incident (withdrawal of Djoliba (MLI)) concerns neither team of the tie"
                        + " Ifeanyi Ubah (NGA) v Al-Masry (EGY).\n"
                        + "Maybe the team goes by another id, or the incident belongs to another tie.");
        rejects(
                () -> NEW.with(
                        Incident.suspension(Association.of("MLI"), "FIFA").from(DAY)),
                "The incident (suspension of MLI by FIFA from 2017-02-11) concerns neither team of the tie"
                        + " Ifeanyi Ubah (NGA) v Al-Masry (EGY).\n"
                        + "Maybe the team goes by another id, or the incident belongs to another tie.");
    }
}
