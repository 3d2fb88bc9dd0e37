package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every tie whose legs have at most six goals a side, with everything that may have followed, under every family of rules. */
class FamiliesExhaustiveTest {
    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");
    private static final Integer[] SIDES = {null, -1, 1};

    @ParameterizedTest
    @EnumSource
    void family_decides_every_tie_as_pencil_and_paper_do(Family family) {
        TiebreakChain chain = family.chain("the rules", Citation.of("Rules", "1900", "1", Citation.Source.SECONDARY));
        List<PaperTie> sequels = sequels();
        for (int a = 0; a <= 6; a++) {
            for (int b = 0; b <= 6; b++) {
                for (int c = 0; c <= 6; c++) {
                    for (int d = 0; d <= 6; d++) {
                        TwoLeggedTie legs = TwoLeggedTie.of(FIRST, SECOND, Leg.played(a, b), Leg.played(c, d));
                        for (PaperTie sequel : sequels) {
                            check(chain, family, sequel.after(a, b, c, d), legs);
                        }
                    }
                }
            }
        }
    }

    private static void check(TiebreakChain chain, Family family, PaperTie paper, TwoLeggedTie legs) {
        Decision decision = chain.decide(recorded(legs, paper));
        int winner = decision.winner().map(team -> team.equals(FIRST) ? 1 : -1).orElse(0);
        if (winner != PaperRules.winner(family, paper)) {
            assertThat(winner)
                    .as("%s: %s, %s", family, paper, decision.summary())
                    .isEqualTo(PaperRules.winner(family, paper));
        }
    }

    private static TwoLeggedTie recorded(TwoLeggedTie legs, PaperTie paper) {
        TwoLeggedTie tie = legs;
        if (paper.extraTime() != null) {
            tie = tie.withExtraTime(ExtraTime.ofGoals(paper.extraTime()[0], paper.extraTime()[1]));
        }
        if (paper.kicks() != null) {
            tie = tie.withShootOut(paper.kicks() > 0 ? ShootOut.of(3, 4) : ShootOut.of(4, 3));
        }
        if (paper.playOff() != null) {
            tie = tie.withPlayOffMatch(PlayOffMatch.between(
                    FIRST, SECOND, Leg.played(Math.max(paper.playOff(), 0), Math.max(-paper.playOff(), 0))));
        }
        if (paper.toss() != null) {
            tie = tie.withLotsDrawnFor(paper.toss() > 0 ? FIRST : SECOND);
        }
        return tie;
    }

    /** Nothing, and each of the four things that may follow, alone and with the others. */
    private static List<PaperTie> sequels() {
        int[][] extraTimes = {null, {0, 0}, {1, 0}, {0, 1}, {1, 1}};
        List<PaperTie> sequels = new ArrayList<>();
        for (int[] extraTime : extraTimes) {
            for (Integer kicks : SIDES) {
                for (Integer toss : SIDES) {
                    for (Integer playOff : new Integer[] {null, -1, 0, 1}) {
                        sequels.add(new PaperTie(0, 0, 0, 0, extraTime, kicks, playOff, toss));
                    }
                }
            }
        }
        return sequels;
    }
}
