package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** If a match did not come to its end, the organiser rules, and no later elimination undoes the ruling. */
class RulingsTest {
    private static final Team ONE = Team.of("Club One", "AAA");
    private static final Team TWO = Team.of("Club Two", "BBB");
    private static final LocalDate DAY = LocalDate.of(2019, 6, 5);

    private static void assertAwaits(Awaited awaited, TwoLeggedTie tie) {
        assertThat(Rulebooks.CAF.decide(tie))
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(awaited));
    }

    @Test
    void a_first_leg_that_does_not_count_need_not_be_called_off_before_the_second_is_played() {
        TwoLeggedTie tie = TwoLeggedTie.between(ONE, TWO)
                .with(Ruling.decidedOver(Match.SECOND_LEG))
                .withSecondLeg(Leg.played(1, 0));

        assertThat(Rulebooks.CAF.winner(tie)).contains(TWO);
    }

    @Test
    void abandoned_and_cancelled_await_a_ruling_and_postponed_the_match() {
        assertAwaits(Awaited.FIRST_LEG, TwoLeggedTie.of(ONE, TWO, Leg.postponed(), Leg.scheduled()));
        assertAwaits(Awaited.SECOND_LEG, TwoLeggedTie.of(ONE, TWO, Leg.played(3, 0), Leg.postponed()));
        for (Leg leg : new Leg[] {Leg.abandoned(), Leg.abandoned(1, 0), Leg.cancelled()}) {
            assertAwaits(Awaited.RULING, TwoLeggedTie.of(ONE, TWO, Leg.played(3, 0), leg));
            assertAwaits(Awaited.RULING, TwoLeggedTie.of(ONE, TWO, leg, Leg.scheduled()));
        }
    }

    /** Champions League 2019–20: Zamalek's second leg was replayed, and Génération Foot kept their 2–1 until it was played. */
    @Test
    void generation_foot_had_their_second_leg_replayed() {
        Team generationFoot = Team.of("Génération Foot", "SEN");
        Team zamalek = Team.of("Zamalek", "EGY");
        TwoLeggedTie tie = TwoLeggedTie.of(generationFoot, zamalek, Leg.played(2, 1), Leg.cancelled());

        assertAwaits(Awaited.RULING, tie);
        assertAwaits(Awaited.SECOND_LEG, tie.withSecondLeg(Leg.scheduled().on(LocalDate.of(2019, 10, 24))));
    }

    /** Fairs Cup final 1971: the first leg stopped at 0–0 after 51 minutes, was played in full again, and away goals decided. Scores and days
     * of the rest from general knowledge. */
    @Test
    void juventus_v_leeds_was_played_again() {
        Team juventus = Team.of("Juventus", "ITA");
        Team leeds = Team.of("Leeds United", "ENG");
        TwoLeggedTie stopped = TwoLeggedTie.between(juventus, leeds)
                .withFirstLeg(Leg.abandoned(0, 0).on(LocalDate.of(1971, 5, 26)));

        assertAwaits(Awaited.RULING, stopped);
        TwoLeggedTie again = stopped.withFirstLeg(Leg.played(2, 2).on(LocalDate.of(1971, 5, 28)));
        assertAwaits(Awaited.SECOND_LEG, again);
        assertThat(Rulebooks.UEFA.decide(again.withSecondLeg(Leg.played(1, 1))).summary())
                .isEqualTo("3–3 on aggregate. Leeds United won on away goals.");
    }

    /** Sudamericana 2025: 1–0, then stopped at 1–1; the 1–1 was recorded as final, and Independiente were put out besides. */
    @Test
    void the_score_of_an_abandoned_match_can_stand() {
        Team chile = Team.of("Universidad de Chile", "CHI");
        Team independiente = Team.of("Independiente", "ARG");
        TwoLeggedTie stopped = TwoLeggedTie.of(chile, independiente, Leg.played(1, 0), Leg.abandoned(1, 1));

        assertAwaits(Awaited.RULING, stopped);
        assertThat(Rulebooks.CAF
                        .decide(stopped.withSecondLeg(Leg.abandonedScoreStands(1, 1)))
                        .summary())
                .isEqualTo(
                        "The second leg was abandoned at 1–1, which stands. Universidad de Chile won 2–1 on aggregate.");
    }

    /** Champions League 2011: for the war, one match at the other club's ground, and ASEC went to Raja. */
    @Test
    void asec_at_raja_was_decided_over_one_leg() {
        Team asec = Team.of("ASEC Mimosas", "CIV");
        Team raja = Team.of("Raja", "MAR");
        TwoLeggedTie tie = TwoLeggedTie.of(asec, raja, Leg.cancelled(), Leg.scheduled())
                .with(Ruling.decidedOver(Match.SECOND_LEG));

        assertAwaits(Awaited.SECOND_LEG, tie);
        // Any score would do: the real one is not in the sources.
        assertThat(Rulebooks.CAF.decide(tie.withSecondLeg(Leg.played(1, 0))).summary())
                .isEqualTo("Only the second leg counts. Raja won 1–0 on aggregate.");
        // Level after normal time: straight to kicks, for a single match has no away goals.
        TwoLeggedTie level = tie.withSecondLeg(Leg.played(1, 1));
        assertAwaits(Awaited.SHOOT_OUT, level);
        assertThat(Rulebooks.CAF.decide(level.withShootOut(ShootOut.of(3, 4))).summary())
                .isEqualTo("Only the second leg counts. 1–1 on aggregate. ASEC Mimosas won 4–3 on penalties.");
    }

    @Test
    void the_leg_that_does_not_count_does_not_count_though_it_was_played() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(5, 0));

        assertThat(Rulebooks.CAF
                        .decide(tie.with(Ruling.decidedOver(Match.FIRST_LEG)))
                        .summary())
                .isEqualTo("Only the first leg counts. Club One won 1–0 on aggregate.");
        assertThat(Rulebooks.CAF
                        .decide(tie.with(Ruling.decidedOver(Match.SECOND_LEG)))
                        .summary())
                .isEqualTo("Only the second leg counts. Club Two won 5–0 on aggregate.");
    }

    @Test
    void away_goals_of_a_single_leg_are_not_known_before_its_score() {
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.awayGoals(), Tiebreaker.higherSeed());
        TwoLeggedTie tie = TwoLeggedTie.between(ONE, TWO).withHigherSeed(ONE).with(Ruling.decidedOver(Match.FIRST_LEG));

        assertThat(chain.decide(tie).winner()).isEmpty();
        assertThat(chain.decide(tie.withFirstLeg(Leg.played(0, 2))).winner()).contains(ONE);
    }

    /** Champions League final 2019: Espérance were champions by ruling, and no communiqué names a score. */
    @Test
    void a_tie_can_be_awarded_without_a_score() {
        Team wydad = Team.of("Wydad", "MAR");
        Team esperance = Team.of("Espérance", "TUN");
        TwoLeggedTie stopped = TwoLeggedTie.of(
                wydad, esperance, Leg.played(1, 1), Leg.abandoned(1, 0).on(LocalDate.of(2019, 5, 31)));

        assertAwaits(Awaited.RULING, stopped);
        Decision decision =
                Rulebooks.CAF.decide(stopped.with(Ruling.tieAwardedTo(esperance).on(LocalDate.of(2019, 8, 7))));
        assertThat(decision.winner()).contains(esperance);
        assertThat(decision.criterion()).isEqualTo("ruling");
        assertThat(decision.summary()).isEqualTo("The organiser awarded the tie to Espérance.");
    }

    @Test
    void no_later_elimination_undoes_a_ruling() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(0, 0), Leg.abandoned());
        Ruling award = Ruling.tieAwardedTo(ONE).on(DAY);
        Ruling oneLeg = Ruling.decidedOver(Match.FIRST_LEG).on(DAY);
        TwoLeggedTie led = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.abandoned());

        for (LocalDate date : new LocalDate[] {DAY, DAY.plusDays(1)}) {
            Incident exit = Incident.withdrawal(ONE).on(date);
            assertThat(Rulebooks.CAF.decide(tie.with(award).with(exit)).winner())
                    .contains(ONE);
            assertThat(Rulebooks.CAF.decide(led.with(oneLeg).with(exit)).winner())
                    .contains(ONE);
        }
    }

    @Test
    void an_earlier_or_undated_elimination_precedes_a_ruling() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(0, 0), Leg.abandoned());
        Ruling award = Ruling.tieAwardedTo(ONE);

        assertThat(Rulebooks.CAF
                        .decide(tie.with(award.on(DAY))
                                .with(Incident.withdrawal(ONE).on(DAY.minusDays(1))))
                        .winner())
                .contains(TWO);
        assertThat(Rulebooks.CAF
                        .decide(tie.with(award.on(DAY)).with(Incident.withdrawal(ONE)))
                        .winner())
                .contains(TWO);
        assertThat(Rulebooks.CAF
                        .decide(tie.with(award).with(Incident.withdrawal(ONE).on(DAY)))
                        .winner())
                .contains(TWO);
    }

    /** The ruling came first, then a level match, then a third one: the team that withdrew between the last two is out. */
    @Test
    void a_ruling_does_not_end_a_tie_before_the_match_that_it_left_was_played() {
        TwoLeggedTie tie = TwoLeggedTie.of(
                        ONE, TWO, Leg.cancelled(), Leg.played(1, 1).on(DAY.plusDays(7)))
                .with(Ruling.decidedOver(Match.SECOND_LEG).on(DAY));
        TwoLeggedTie replayed = tie.withPlayOffMatch(
                PlayOffMatch.between(ONE, TWO, Leg.awarded(3, 0).on(DAY.plusDays(14))));
        Incident.ClubExit exit = Incident.withdrawal(ONE).on(DAY.plusDays(10));
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.aggregate(), Tiebreaker.playOffMatch());

        assertThat(chain.decide(replayed).winner()).contains(ONE);
        assertThat(chain.decide(replayed.with(exit)).winner()).contains(TWO);
        assertThat(chain.decide(replayed.with(exit.on(DAY.plusDays(15)))).winner())
                .contains(ONE);
    }

    @Test
    void the_match_that_a_ruling_left_ends_the_tie_on_its_own_date() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0).on(DAY.plusDays(7)), Leg.cancelled())
                .with(Ruling.decidedOver(Match.FIRST_LEG).on(DAY));

        for (int date : new int[] {-1, 3, 6}) {
            Incident exit = Incident.withdrawal(ONE).on(DAY.plusDays(date));
            assertThat(Rulebooks.CAF.decide(tie.with(exit)).winner()).contains(TWO);
        }
        for (int date : new int[] {7, 8}) {
            Incident exit = Incident.withdrawal(ONE).on(DAY.plusDays(date));
            assertThat(Rulebooks.CAF.decide(tie.with(exit)).winner()).contains(ONE);
        }
    }

    /** Champions League 2011: Mazembe, 6–3 over Simba, were put out later; Simba came back to play Wydad for the place. */
    @Test
    void a_place_given_fills_the_next_slot_and_never_rewrites_the_tie() {
        Team mazembe = Team.of("TP Mazembe", "COD");
        Team simba = Team.of("Simba", "TAN");
        // 6–3 over two legs; how it fell to the legs does not matter here.
        TwoLeggedTie tie = TwoLeggedTie.of(mazembe, simba, Leg.played(3, 1), Leg.played(2, 3));
        Decision given = Rulebooks.CAF.decide(tie.with(Ruling.placeGivenTo(simba, "CAF")));

        assertThat(given.winner()).contains(mazembe);
        assertThat(given.summary()).isEqualTo("TP Mazembe won 6–3 on aggregate.");
    }

    /** 1º de Agosto v Namungo 2021: both legs were played in Dar es Salaam, and Agosto were still hosts of the first (2–6). */
    @Test
    void home_is_by_designation_not_by_ground() {
        Team agosto = Team.of("1º de Agosto", "ANG");
        Team namungo = Team.of("Namungo", "TAN");
        TwoLeggedTie prevented = TwoLeggedTie.between(agosto, namungo).withFirstLeg(Leg.cancelled());

        // Prevented by the hosts' authorities: nobody failed, nothing was awarded, and CAF moved it.
        assertAwaits(Awaited.RULING, prevented);
        TwoLeggedTie moved = prevented.withFirstLeg(Leg.played(2, 6));
        assertAwaits(Awaited.SECOND_LEG, moved);
        assertThat(moved.withSecondLeg(Leg.played(0, 0)).awayGoals()).contains(new Goals(0, 6));
    }

    @Test
    void what_a_ruling_is_awaited_on_is_said() {
        TwoLeggedTie stopped =
                TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.abandoned(1, 1).on(DAY));
        assertThat(Rulebooks.CAF.decide(stopped).summary())
                .isEqualTo("Awaiting a ruling of the organiser on the second leg (abandoned at 1–1 on 2019-06-05).");
        TwoLeggedTie level = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0))
                .withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.cancelled()));
        assertThat(Rulebooks.WITH_PLAY_OFF.decide(level).summary())
                .isEqualTo("1–1 on aggregate. Awaiting a ruling of the organiser on the play-off match (cancelled).");
        assertThat(TiebreakChain.of("rules", Tiebreaker.aggregate())
                        .decide(level)
                        .summary())
                .isEqualTo("1–1 on aggregate. Awaiting a ruling of the organiser.");
    }

    @Test
    void the_score_that_a_match_counted_with_comes_first() {
        TwoLeggedTie tie = TwoLeggedTie.of(
                ONE, TWO, Leg.abandonedScoreStands(1, 0), Leg.awarded(3, 0).insteadOf(1, 1));

        assertThat(Rulebooks.CAF.decide(tie).trace().countedMatches())
                .extracting(Trace.CountedMatch::toString)
                .containsExactly(
                        "The first leg was abandoned at 1–0, which stands.",
                        "The second leg was awarded 3–0 instead of 1–1.");
        assertThat(Rulebooks.CAF
                        .decide(tie.with(Ruling.decidedOver(Match.FIRST_LEG)))
                        .trace()
                        .countedMatches())
                .extracting(Trace.CountedMatch::toString)
                .containsExactly("Only the first leg counts.", "The first leg was abandoned at 1–0, which stands.");
        PlayOffMatch awarded = PlayOffMatch.between(ONE, TWO, Leg.awarded(0, 3));
        TwoLeggedTie level =
                TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0)).withPlayOffMatch(awarded);
        assertThat(Rulebooks.WITH_PLAY_OFF.decide(level).trace().countedMatches())
                .extracting(Trace.CountedMatch::match)
                .containsExactly(Match.PLAY_OFF_MATCH);
        assertThat(Rulebooks.CAF.decide(level).trace().countedMatches()).isEmpty();
    }
}
