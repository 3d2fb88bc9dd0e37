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

/** Every tie whose legs have at most six goals for each team, with all facts that can follow, under each order of criteria. */
class CriteriaExhaustiveTest {
    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");
    private static final Integer[] SIDES = {null, -1, 1};

    @ParameterizedTest
    @EnumSource
    void every_tie_has_the_expected_winner(Criteria criteria) {
        TiebreakChain chain = criteria.chain("the rules", Citation.of("Rules", "1900", "1", Citation.Source.SECONDARY));
        List<PlainTie> followingFacts = followingFacts();
        for (int a = 0; a <= 6; a++) {
            for (int b = 0; b <= 6; b++) {
                for (int c = 0; c <= 6; c++) {
                    for (int d = 0; d <= 6; d++) {
                        TwoLeggedTie legs = TwoLeggedTie.of(FIRST, SECOND, Leg.played(a, b), Leg.played(c, d));
                        for (PlainTie following : followingFacts) {
                            check(chain, criteria, following.withLegs(a, b, c, d), legs);
                        }
                    }
                }
            }
        }
    }

    private static void check(TiebreakChain chain, Criteria criteria, PlainTie plain, TwoLeggedTie legs) {
        Decision decision = chain.decide(recorded(legs, plain));
        int winner = decision.winner().map(team -> team.equals(FIRST) ? 1 : -1).orElse(0);
        if (winner != ExpectedWinner.winner(criteria, plain)) {
            assertThat(winner)
                    .as("%s: %s, %s", criteria, plain, decision.summary())
                    .isEqualTo(ExpectedWinner.winner(criteria, plain));
        }
    }

    private static TwoLeggedTie recorded(TwoLeggedTie legs, PlainTie plain) {
        TwoLeggedTie tie = legs;
        if (plain.extraTime() != null) {
            tie = tie.withExtraTime(ExtraTime.ofGoals(plain.extraTime()[0], plain.extraTime()[1]));
        }
        if (plain.shootOut() != null) {
            tie = tie.withShootOut(plain.shootOut() > 0 ? ShootOut.of(3, 4) : ShootOut.of(4, 3));
        }
        if (plain.playOff() != null) {
            tie = tie.withPlayOffMatch(PlayOffMatch.between(
                    FIRST, SECOND, Leg.played(Math.max(plain.playOff(), 0), Math.max(-plain.playOff(), 0))));
        }
        if (plain.toss() != null) {
            tie = tie.withLotsDrawnFor(plain.toss() > 0 ? FIRST : SECOND);
        }
        return tie;
    }

    /** No facts, and each of the four facts that can follow, alone and with the others. */
    private static List<PlainTie> followingFacts() {
        int[][] extraTimes = {null, {0, 0}, {1, 0}, {0, 1}, {1, 1}};
        List<PlainTie> all = new ArrayList<>();
        for (int[] extraTime : extraTimes) {
            for (Integer shootOut : SIDES) {
                for (Integer toss : SIDES) {
                    for (Integer playOff : new Integer[] {null, -1, 0, 1}) {
                        all.add(new PlainTie(0, 0, 0, 0, extraTime, shootOut, playOff, toss));
                    }
                }
            }
        }
        return all;
    }
}
