package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Goals;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Properties of all orders of criteria. Each property also checks how often the important cases occur. */
class UefaProperties {
    /** The shares below need this number, so it does not depend on the default of a run. */
    private static final int TRIES = 1000;

    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");

    /**
     * Two legs and the facts after them. A winner is 1 for the first team, -1 for the second and 0 for neither.
     *
     * @param playOff the lead of the first team in a play-off match, or 9 if there was none
     */
    record Facts(
            Goals firstLeg,
            Goals secondLeg,
            boolean extraTime,
            Goals inExtraTime,
            int shootOut,
            int playOff,
            int toss) {
        TwoLeggedTie tie() {
            TwoLeggedTie tie = TwoLeggedTie.of(
                    FIRST,
                    SECOND,
                    Leg.played(firstLeg.first(), firstLeg.second()),
                    Leg.played(secondLeg.second(), secondLeg.first()));
            tie = extraTime ? tie.withExtraTime(ExtraTime.ofGoals(inExtraTime.second(), inExtraTime.first())) : tie;
            tie = shootOut == 0 ? tie : tie.withShootOut(shootOut > 0 ? ShootOut.of(2, 3) : ShootOut.of(3, 2));
            tie = playOff == 9
                    ? tie
                    : tie.withPlayOffMatch(PlayOffMatch.between(
                            FIRST, SECOND, Leg.played(Math.max(playOff, 0), Math.max(-playOff, 0))));
            return toss == 0 ? tie : tie.withLotsDrawnFor(toss > 0 ? FIRST : SECOND);
        }

        /** The same facts with the other team as first-leg host. Extra time is left out, since it is always in the second leg. */
        Facts mirrored() {
            return new Facts(
                    swap(secondLeg), swap(firstLeg), false, inExtraTime, -shootOut, playOff == 9 ? 9 : -playOff, -toss);
        }

        Facts withoutExtraTime() {
            return new Facts(firstLeg, secondLeg, false, inExtraTime, shootOut, playOff, toss);
        }

        Facts withExtraGoal(Side side, boolean inFirstLeg) {
            return new Facts(
                    inFirstLeg ? withGoal(firstLeg, side) : firstLeg,
                    inFirstLeg ? secondLeg : withGoal(secondLeg, side),
                    extraTime,
                    inExtraTime,
                    shootOut,
                    playOff,
                    toss);
        }

        private static Goals withGoal(Goals goals, Side side) {
            return side == Side.FIRST
                    ? new Goals(goals.first() + 1, goals.second())
                    : new Goals(goals.first(), goals.second() + 1);
        }

        private static Goals swap(Goals goals) {
            return new Goals(goals.second(), goals.first());
        }
    }

    private static TiebreakChain chain(Criteria criteria) {
        return criteria.chain("the rules", Citation.of("Rules", "1900", "1", Citation.Source.SECONDARY));
    }

    /** 1 if the side advances, -1 if the other side does, 0 if neither does yet. */
    private static int progress(Criteria criteria, TwoLeggedTie tie, Side side) {
        return chain(criteria)
                .decide(tie)
                .winner()
                .map(winner -> winner.equals(tie.team(side)) ? 1 : -1)
                .orElse(0);
    }

    private static Arbitrary<Goals> goals(int most) {
        Arbitrary<Integer> goals = Arbitraries.integers().between(0, most);
        return Combinators.combine(goals, goals).as(Goals::new);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Combinators.combine(
                        goals(2),
                        goals(2),
                        Arbitraries.of(true, false),
                        goals(1),
                        Arbitraries.of(-1, 0, 0, 1),
                        Arbitraries.of(-1, 0, 1, 9, 9),
                        Arbitraries.of(-1, 0, 0, 1))
                .as(Facts::new);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void if_the_sides_are_swapped_the_answer_is_swapped(@ForAll Criteria criteria, @ForAll("facts") Facts facts) {
        int progress = progress(criteria, facts.withoutExtraTime().tie(), Side.FIRST);

        assertThat(progress(criteria, facts.mirrored().tie(), Side.SECOND)).isEqualTo(progress);
        collect(progress);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void an_extra_goal_never_hurts(
            @ForAll Criteria criteria, @ForAll("facts") Facts facts, @ForAll Side side, @ForAll boolean inFirstLeg) {
        int progress = progress(criteria, facts.tie(), side);

        assertThat(progress(criteria, facts.withExtraGoal(side, inFirstLeg).tie(), side))
                .isGreaterThanOrEqualTo(progress);
        collect(progress);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_leader_on_aggregate_advances(@ForAll Criteria criteria, @ForAll("facts") Facts facts) {
        TwoLeggedTie tie = facts.tie();

        tie.aggregate()
                .orElseThrow()
                .leader()
                .ifPresent(leader -> assertThat(progress(criteria, tie, leader)).isEqualTo(1));
        Statistics.label("aggregate")
                .collect(tie.aggregate().orElseThrow().leader().isPresent() ? "led" : "level")
                .coverage(coverage -> {
                    coverage.check("led").percentage(share -> share > 50);
                    coverage.check("level").percentage(share -> share > 10);
                });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void an_eliminated_team_never_advances(@ForAll Criteria criteria, @ForAll("facts") Facts facts, @ForAll Side side) {
        TwoLeggedTie tie = facts.tie();

        assertThat(progress(criteria, tie.with(Incident.withdrawal(tie.team(side))), side))
                .isEqualTo(-1);
        assertThat(progress(criteria, tie.with(Incident.disqualificationFromTie(tie.team(side))), side))
                .isEqualTo(-1);
        collect(progress(criteria, tie, side));
    }

    private static void collect(int progress) {
        Statistics.label("the side")
                .collect(progress > 0 ? "advances" : progress < 0 ? "is out" : "waits")
                .coverage(coverage -> {
                    coverage.check("advances").percentage(share -> share > 25);
                    coverage.check("is out").percentage(share -> share > 25);
                    coverage.check("waits").percentage(share -> share > 3);
                });
    }
}
