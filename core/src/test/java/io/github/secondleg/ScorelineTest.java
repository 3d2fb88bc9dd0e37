package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The marks of a results page: aet, a, pens, w/o. */
class ScorelineTest {
    private static final Team ONE = Team.of("Ubah", "NGA");
    private static final Team TWO = Team.of("Masry", "EGY");
    private static final TwoLeggedTie LEVEL = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));
    private static final TwoLeggedTie EXTENDED = LEVEL.withExtraTime(ExtraTime.ofGoals(1, 1));
    private static final TiebreakChain CAF = Rulebooks.CAF;
    private static final TiebreakChain UEFA = Rulebooks.UEFA;

    static Stream<Arguments> lines() {
        return Stream.of(
                line(CAF, TwoLeggedTie.between(ONE, TWO), "not known yet"),
                line(CAF, TwoLeggedTie.of(ONE, TWO, Leg.played(3, 0), Leg.played(1, 1)), "4–1"),
                line(CAF, TwoLeggedTie.of(ONE, TWO, Leg.played(0, 0), Leg.played(1, 1)), "1–1 (a)"),
                line(CAF, LEVEL, "1–1"),
                line(CAF, LEVEL.withShootOut(ShootOut.of(3, 0)), "1–1 (0–3 pens)"),
                line(CAF, EXTENDED.withShootOut(ShootOut.of(3, 0)), "1–1 (0–3 pens)"),
                line(UEFA, LEVEL.withExtraTime(ExtraTime.ofGoals(2, 1)), "2–3 (aet)"),
                line(UEFA, EXTENDED, "2–2 (aet, a)"),
                line(
                        UEFA,
                        LEVEL.withExtraTime(ExtraTime.ofGoals(0, 0)).withShootOut(ShootOut.of(4, 5)),
                        "1–1 (aet, 5–4 pens)"),
                line(UEFA, LEVEL.withExtraTime(ExtraTime.ofGoals(0, 0)), "1–1 (aet)"),
                line(
                        Rulebooks.WITH_PLAY_OFF,
                        LEVEL.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1))),
                        "1–1 (play-off 2–1)"),
                line(ending(Tiebreaker.lots()), LEVEL.withLotsDrawnFor(TWO), "1–1 (drawing of lots)"),
                line(ending(Tiebreaker.higherSeed()), LEVEL.withHigherSeed(TWO), "1–1 (higher seed)"),
                line(
                        ending(Tiebreaker.of("fewer cards", tie -> Verdict.advances(Side.FIRST))),
                        LEVEL,
                        "1–1 (fewer cards)"),
                line(
                        TiebreakChain.of("rules", Tiebreaker.extraTime(), Tiebreaker.lots()),
                        EXTENDED.withLotsDrawnFor(ONE),
                        "2–2 (aet, drawing of lots)"),
                line(ending(Tiebreaker.of("annulled", tie -> Verdict.nobody())), LEVEL, "1–1"),
                line(CAF, LEVEL.with(Incident.withdrawal(ONE)), "w/o"),
                line(CAF, LEVEL.with(Incident.disqualification(ONE)), "disqualified"),
                line(CAF, LEVEL.with(Ruling.tieAwardedTo(ONE)), "ruling"),
                line(UEFA, LEVEL.with(Incident.noShow(ONE, Match.FIRST_LEG)), "not known yet"),
                line(TiebreakChain.of("rules", Tiebreaker.aggregate()), LEVEL, "1–1"));
    }

    private static TiebreakChain ending(Tiebreaker last) {
        return TiebreakChain.of("rules", Tiebreaker.aggregate(), last);
    }

    private static Arguments line(TiebreakChain chain, TwoLeggedTie tie, String line) {
        return Arguments.of(chain, tie, line);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void is_what_a_results_page_has(TiebreakChain chain, TwoLeggedTie tie, String line) {
        assertThat(chain.decide(tie).scoreline()).hasToString(line);
    }
}
