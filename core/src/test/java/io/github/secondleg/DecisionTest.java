package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import io.github.secondleg.text.Note;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Citation III_13 =
            Citation.of("CAF Confederation Cup Regulations", "2017", "III.13", Citation.Source.SECONDARY);
    private static final Team VIPERS = Team.of("Vipers", "UGA");
    private static final Team VOLCAN = Team.of("Volcan Club", "COM");
    private static final TwoLeggedTie TIE = TwoLeggedTie.of(VIPERS, VOLCAN, Leg.played(0, 0), Leg.played(1, 1));
    private static final TiebreakChain CHAIN = TiebreakChain.of(
            "the rules",
            Tiebreaker.aggregate().citing(III_13),
            Tiebreaker.awayGoals().citing(III_13),
            Tiebreaker.shootOut());

    @Test
    void says_who_why_and_where_it_is_written() {
        Decision decision = CHAIN.decide(TIE);
        assertThat(decision.tie()).isSameAs(TIE);
        assertThat(decision.chain()).isSameAs(CHAIN);
        assertThat(decision.winner()).contains(VIPERS);
        assertThat(decision.loser()).contains(VOLCAN);
        assertThat(decision.criterion()).isEqualTo("away goals");
        assertThat(decision.citation()).contains(III_13);
        assertThat(decision)
                .hasToString(
                        "Vipers (UGA) v Volcan Club (COM): 0–0, 1–1 – 1–1 on aggregate. Vipers won on away goals.");
        assertThat(decision).isInstanceOfSatisfying(Decision.Advances.class, advances -> {
            assertThat(advances.winner()).contains(VIPERS);
            assertThat(advances.loser()).contains(VOLCAN);
            assertThat(advances.verdict()).isEqualTo(Verdict.advances(Side.FIRST));
        });
    }

    @Test
    void of_a_pending_tie_says_what_is_awaited_and_by_which_article() {
        Decision decision = CHAIN.decide(TwoLeggedTie.between(VIPERS, VOLCAN).withFirstLeg(Leg.played(0, 0)));
        assertThat(decision.winner()).isEmpty();
        assertThat(decision.loser()).isEmpty();
        assertThat(decision.criterion()).isEqualTo("aggregate");
        assertThat(decision.citation()).contains(III_13);
        assertThat(decision).hasToString("Vipers (UGA) v Volcan Club (COM): 0–0, scheduled – Awaiting the second leg.");
    }

    @Test
    void is_a_value() {
        TwoLeggedTie other = TIE.withShootOut(ShootOut.of(3, 0));
        new EqualsTester()
                .addEqualityGroup(
                        CHAIN.decide(TIE),
                        CHAIN.decide(TIE),
                        CHAIN.then(Tiebreaker.lots()).decide(TIE))
                .addEqualityGroup(CHAIN.decide(other))
                .addEqualityGroup(CHAIN.withName("other rules").decide(TIE))
                .addEqualityGroup(CHAIN.replacing(Tiebreaker.awayGoals(), Tiebreaker.awayGoals())
                        .decide(TIE))
                .addEqualityGroup(CHAIN.without(Tiebreaker.awayGoals()).decide(TIE))
                .addEqualityGroup(CHAIN.without(Tiebreaker.awayGoals()).decide(other))
                .addEqualityGroup(TiebreakChain.of("the rules", Tiebreaker.of("x", tie -> Verdict.advances(Side.FIRST)))
                        .decide(TIE))
                .addEqualityGroup(TiebreakChain.of(
                                "the rules", Tiebreaker.of("x", tie -> Verdict.advances(Side.SECOND)))
                        .decide(TIE))
                .addEqualityGroup(TiebreakChain.of("the rules", Tiebreaker.of("x", tie -> Verdict.nobody()))
                        .decide(TIE))
                .addEqualityGroup(TiebreakChain.of("the rules", Tiebreaker.of("x", tie -> Verdict.awaits(Awaited.LOTS)))
                        .decide(TIE))
                .testEquals();
    }

    @Test
    void its_notes_and_steps_cannot_be_changed() {
        Decision decision = CHAIN.decide(TIE.withLotsDrawnFor(VIPERS));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> decision.notes().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> decision.trace().steps().clear());
    }

    @Test
    void its_trace_holds_each_step_as_data_and_as_text() {
        Trace trace = CHAIN.decide(TIE).trace();
        assertThat(trace.steps())
                .extracting(Trace.Step::toString)
                .containsExactly(
                        "aggregate: Vipers 1–1 Volcan Club – level (CAF Confederation Cup Regulations 2017, III.13)",
                        "away goals: Vipers 1–0 Volcan Club – Vipers advance"
                                + " (CAF Confederation Cup Regulations 2017, III.13)");
        Trace.Step last = trace.steps().get(1);
        assertThat(last.criterion()).isEqualTo("away goals");
        assertThat(last.citation()).contains(III_13);
        assertThat(last.saw()).isEqualTo(Note.of("saw.goals", VIPERS, new Goals(1, 0), VOLCAN));
        assertThat(last.verdict()).isEqualTo(Verdict.advances(Side.FIRST));
        Trace.Step uncited = CHAIN.without(Tiebreaker.awayGoals())
                .decide(TIE)
                .trace()
                .steps()
                .get(1);
        assertThat(uncited.citation()).isEqualTo(Optional.empty());
        assertThat(uncited).hasToString("penalty shoot-out: not known yet – awaiting the penalty shoot-out");
    }

    @Test
    void its_trace_and_every_step_are_values() {
        Trace trace = CHAIN.decide(TIE).trace();
        new EqualsTester()
                .addEqualityGroup(
                        trace, CHAIN.withName("other rules").decide(TIE).trace())
                .addEqualityGroup(
                        CHAIN.without(Tiebreaker.awayGoals()).decide(TIE).trace())
                .addEqualityGroup(
                        CHAIN.without(Tiebreaker.aggregate()).decide(TIE).trace())
                .testEquals();
        Tiebreaker own = Tiebreaker.of("own", tie -> Verdict.advances(Side.FIRST));
        new EqualsTester()
                .addEqualityGroup(Trace.Step.of(own, TIE), Trace.Step.of(own, TwoLeggedTie.between(VIPERS, VOLCAN)))
                .addEqualityGroup(Trace.Step.of(own, TwoLeggedTie.between(VOLCAN, VIPERS)))
                .addEqualityGroup(Trace.Step.of(own.citing(III_13), TIE))
                .addEqualityGroup(Trace.Step.of(Tiebreaker.of("other", tie -> Verdict.advances(Side.FIRST)), TIE))
                .addEqualityGroup(Trace.Step.of(Tiebreaker.of("own", tie -> Verdict.advances(Side.SECOND)), TIE))
                .addEqualityGroup(Trace.Step.of(Tiebreaker.lots(), TIE.withLotsDrawnFor(VIPERS)))
                .addEqualityGroup(Trace.Step.of(Tiebreaker.lots(), TIE.withLotsDrawnFor(VOLCAN)))
                .testEquals();
    }
}
