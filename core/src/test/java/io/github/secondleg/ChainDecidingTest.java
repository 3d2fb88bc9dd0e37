package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.secondleg.text.Note;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChainDecidingTest {
    private static final Team ONE = Team.of("Ubah", "NGA");
    private static final Team TWO = Team.of("Masry", "EGY");
    private static final TwoLeggedTie LEVEL = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));
    private static final TwoLeggedTie PENDING = TwoLeggedTie.between(ONE, TWO);
    private static final Tiebreaker NEUTRAL = Tiebreaker.of("neutral", tie -> Verdict.level());

    /** Blows up if asked: what stands behind a criterion that decides must never be. */
    private static final Tiebreaker POISON = Tiebreaker.of("poison", tie -> {
        throw new AssertionError("asked although the tie was settled");
    });

    /** Each criterion with a tie that it settles, and the winner. */
    static Stream<Arguments> settled_ties() {
        TwoLeggedTie extraTime = LEVEL.withExtraTime(ExtraTime.ofGoals(1, 1));
        return Stream.of(
                Arguments.of(Tiebreaker.aggregate(), LEVEL.correcting(Match.FIRST_LEG, Leg.played(2, 0)), ONE),
                Arguments.of(
                        Tiebreaker.awayGoals(), TwoLeggedTie.of(ONE, TWO, Leg.played(1, 1), Leg.played(0, 0)), TWO),
                Arguments.of(Tiebreaker.extraTime(), LEVEL.withExtraTime(ExtraTime.ofGoals(2, 1)), TWO),
                Arguments.of(Tiebreaker.awayGoalsInExtraTime(), extraTime, ONE),
                Arguments.of(Tiebreaker.shootOut(), LEVEL.withShootOut(ShootOut.of(3, 0)), TWO),
                Arguments.of(
                        Tiebreaker.playOffMatch(),
                        LEVEL.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1))),
                        ONE),
                Arguments.of(Tiebreaker.lots(), LEVEL.withLotsDrawnFor(TWO), TWO),
                Arguments.of(Tiebreaker.higherSeed(), LEVEL.withHigherSeed(ONE), ONE),
                Arguments.of(Tiebreaker.of("the older club", tie -> Verdict.second()), LEVEL, TWO));
    }

    @ParameterizedTest
    @MethodSource("settled_ties")
    void nothing_behind_the_deciding_criterion_is_asked(Tiebreaker criterion, TwoLeggedTie tie, Team winner) {
        for (TiebreakChain chain : new TiebreakChain[] {
            TiebreakChain.of("rules", criterion, POISON),
            TiebreakChain.of("rules", NEUTRAL, criterion, POISON),
            TiebreakChain.of("rules", criterion)
                    .insertingBefore(criterion, NEUTRAL)
                    .then(POISON)
        }) {
            Decision decision = chain.decide(tie);
            assertThat(decision.winner()).contains(winner);
            assertThat(decision.criterion()).isEqualTo(criterion.name());
            assertThat(chain.winner(tie)).contains(winner);
            assertThat(decision.trace().steps()).last().returns(criterion.name(), Trace.Step::criterion);
            assertThat(decision.notes()).isEmpty();
            assertThat(decision.summary()).isNotEmpty();
        }
    }

    static Stream<Arguments> pending_ties() {
        return Stream.of(
                Arguments.of(Tiebreaker.aggregate(), PENDING, "the first leg"),
                Arguments.of(Tiebreaker.awayGoals(), PENDING, "the first leg"),
                Arguments.of(Tiebreaker.extraTime(), LEVEL, "extra time"),
                Arguments.of(Tiebreaker.awayGoalsInExtraTime(), LEVEL, "extra time"),
                Arguments.of(Tiebreaker.shootOut(), LEVEL, "the penalty shoot-out"),
                Arguments.of(Tiebreaker.playOffMatch(), LEVEL, "the play-off match"),
                Arguments.of(Tiebreaker.lots(), LEVEL, "the drawing of lots"),
                Arguments.of(Tiebreaker.higherSeed(), LEVEL, "the seeding"),
                Arguments.of(
                        Tiebreaker.of("fair play", tie -> Verdict.awaits(new Awaited("the fair-play table"))),
                        LEVEL,
                        "the fair-play table"));
    }

    @ParameterizedTest
    @MethodSource("pending_ties")
    void nothing_behind_a_criterion_that_waits_is_asked(Tiebreaker criterion, TwoLeggedTie tie, String awaited) {
        Decision decision = TiebreakChain.of("rules", criterion, POISON).decide(tie);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).hasToString(awaited));
        assertThat(decision.criterion()).isEqualTo(criterion.name());
        assertThat(TiebreakChain.of("rules", criterion, POISON).winner(tie)).isEmpty();
        assertThat(decision.trace().steps()).hasSize(1);
    }

    @Test
    void nothing_behind_a_criterion_that_says_nobody_is_asked() {
        TiebreakChain chain =
                TiebreakChain.of("rules", NEUTRAL, Tiebreaker.of("annulment", tie -> Verdict.nobody()), POISON);
        Decision decision = chain.decide(LEVEL);
        assertThat(decision).isInstanceOf(Decision.NobodyAdvances.class);
        assertThat(decision.winner()).isEmpty();
        assertThat(decision.loser()).isEmpty();
        assertThat(decision.criterion()).isEqualTo("annulment");
        assertThat(decision.summary()).isEqualTo("1–1 on aggregate. Nobody advances by annulment.");
        assertThat(chain.winner(LEVEL)).isEmpty();
    }

    @Test
    void rules_that_come_to_their_end_leave_the_tie_to_the_organiser() {
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), NEUTRAL);
        Decision decision = chain.decide(LEVEL);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(Awaited.RULING));
        assertThat(decision.criterion()).isEqualTo("end of the rules");
        assertThat(decision.citation()).isEmpty();
        assertThat(decision.summary()).isEqualTo("1–1 on aggregate. Awaiting a ruling of the organiser.");
        assertThat(decision.trace().steps())
                .extracting(Trace.Step::toString)
                .containsExactly(
                        "aggregate: Ubah 1–1 Masry – level",
                        "away goals: Ubah 0–0 Masry – level",
                        "neutral: custom criterion – level",
                        "end of the rules: level by every criterion – awaiting a ruling of the organiser");
        assertThat(chain.winner(LEVEL)).isEmpty();
    }

    @Test
    void rules_without_criteria_leave_every_tie_to_the_organiser() {
        for (Tie tie : List.of(LEVEL, PENDING)) {
            assertThat(TiebreakChain.of("no rules").decide(tie).criterion()).isEqualTo("end of the rules");
            assertThat(TiebreakChain.of("no rules").winner(tie)).isEmpty();
        }
    }

    @Test
    void a_play_off_match_that_ended_level_sends_the_tie_on() {
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.playOffMatch(), Tiebreaker.lots());
        Decision decision = chain.decide(LEVEL.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(1, 1)))
                .withLotsDrawnFor(TWO));
        assertThat(decision.summary()).isEqualTo("1–1 on aggregate. Masry won on the drawing of lots.");
        assertThat(decision.trace().steps())
                .extracting(Trace.Step::toString)
                .containsExactly(
                        "play-off match: Ubah v Masry: 1–1 – level",
                        "drawing of lots: drawn for Masry – Masry advance");
    }

    @Test
    void what_a_criterion_throws_reaches_the_caller() {
        IllegalStateException thrown = new IllegalStateException("the table of cards is not there");
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.aggregate(), Tiebreaker.of("fewer cards", tie -> {
            throw thrown;
        }));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> chain.decide(LEVEL))
                .isSameAs(thrown);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> chain.winner(LEVEL))
                .isSameAs(thrown);
        assertThat(chain.decide(PENDING).criterion()).isEqualTo("aggregate");
    }

    @Test
    @SuppressWarnings("DataFlowIssue") // the null is on purpose
    void a_criterion_that_returns_null_is_reported_by_its_name() {
        TiebreakChain chain = TiebreakChain.of("rules", Tiebreaker.of("fewer cards", tie -> null));
        String message = "The criterion (fewer cards) returned null for the tie Ubah (NGA) v Masry (EGY).\n"
                + "Maybe Verdict.level() was meant, or Verdict.awaits if facts are missing.";
        assertThatIllegalStateException().isThrownBy(() -> chain.decide(LEVEL)).withMessage(message);
        assertThatIllegalStateException().isThrownBy(() -> chain.winner(LEVEL)).withMessage(message);
    }

    @Test
    void a_criterion_of_a_users_own_stands_among_the_others_with_its_article() {
        Citation article = Citation.of("Village Cup Rules", "2026", "7", Citation.Source.TEXT);
        Tiebreaker cards =
                Tiebreaker.of("fewer cards", tie -> Verdict.lower(3, 5)).citing(article);
        Decision decision =
                TiebreakChain.of("rules", Tiebreaker.aggregate(), cards).decide(LEVEL);
        assertThat(cards).hasToString("fewer cards (Village Cup Rules 2026, 7)");
        assertThat(decision.winner()).contains(ONE);
        assertThat(decision.citation()).contains(article);
        assertThat(decision.summary()).isEqualTo("1–1 on aggregate. Ubah won on fewer cards.");
        assertThat(decision.trace().steps())
                .extracting(Trace.Step::toString)
                .last()
                .isEqualTo("fewer cards: custom criterion – Ubah advance (Village Cup Rules 2026, 7)");
        assertThat(Tiebreaker.of("fewer cards", tie -> Verdict.level())).hasToString("fewer cards");
    }

    @Test
    void a_cited_criterion_keeps_its_own_words_and_can_be_cited_anew() {
        Citation old = Citation.of("Village Cup Rules", "2025", "6", Citation.Source.TEXT);
        Citation article = Citation.of("Village Cup Rules", "2026", "7", Citation.Source.TEXT);
        Tiebreaker cited = new FewerCards().citing(old).citing(article);
        assertThat(cited.citation()).contains(article);
        assertThat(cited.name()).isEqualTo("fewer cards");
        assertThat(cited.judge(LEVEL)).isEqualTo(Verdict.first());
        assertThat(cited.observe(LEVEL)).hasToString("cards: 3, 5");
        assertThat(cited.summarise(LEVEL, Side.FIRST)).hasToString("Ubah had fewer cards");
    }

    private static final class FewerCards implements Tiebreaker {
        @Override
        public String name() {
            return "fewer cards";
        }

        @Override
        public Verdict judge(Tie tie) {
            return Verdict.first();
        }

        @Override
        public Note observe(Tie tie) {
            return Note.of("cards", 3, 5);
        }

        @Override
        public Note summarise(Tie tie, Side winner) {
            return Note.of(tie.team(winner).name() + " had fewer cards");
        }
    }
}
