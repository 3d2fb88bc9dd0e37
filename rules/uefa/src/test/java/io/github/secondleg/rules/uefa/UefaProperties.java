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

/** What holds under every family of rules; each property also says how often the cases that matter came up. */
class UefaProperties {
    /** Said here, since the shares below need as many whatever a run's default is. */
    private static final int TRIES = 1000;

    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");

    /**
     * Two legs and what followed them; sides are 1 for the first team and -1 for the second, 0 for neither.
     *
     * @param playOff goals of the first team more than the second's in a third match, or 9 if there was none
     */
    record Story(
            Goals atFirst, Goals atSecond, boolean extraTime, Goals inExtraTime, int kicks, int playOff, int toss) {
        TwoLeggedTie tie() {
            TwoLeggedTie tie = TwoLeggedTie.of(
                    FIRST,
                    SECOND,
                    Leg.played(atFirst.first(), atFirst.second()),
                    Leg.played(atSecond.second(), atSecond.first()));
            tie = extraTime ? tie.withExtraTime(ExtraTime.ofGoals(inExtraTime.second(), inExtraTime.first())) : tie;
            tie = kicks == 0 ? tie : tie.withShootOut(kicks > 0 ? ShootOut.of(2, 3) : ShootOut.of(3, 2));
            tie = playOff == 9
                    ? tie
                    : tie.withPlayOffMatch(PlayOffMatch.between(
                            FIRST, SECOND, Leg.played(Math.max(playOff, 0), Math.max(-playOff, 0))));
            return toss == 0 ? tie : tie.withLotsDrawnFor(toss > 0 ? FIRST : SECOND);
        }

        /** The other team at home first. Extra time is left out: it is always the second host's. */
        Story mirrored() {
            return new Story(
                    swap(atSecond), swap(atFirst), false, inExtraTime, -kicks, playOff == 9 ? 9 : -playOff, -toss);
        }

        Story withoutExtraTime() {
            return new Story(atFirst, atSecond, false, inExtraTime, kicks, playOff, toss);
        }

        Story withGoalMore(Side side, boolean inFirstLeg) {
            return new Story(
                    inFirstLeg ? oneMore(atFirst, side) : atFirst,
                    inFirstLeg ? atSecond : oneMore(atSecond, side),
                    extraTime,
                    inExtraTime,
                    kicks,
                    playOff,
                    toss);
        }

        private static Goals oneMore(Goals goals, Side side) {
            return side == Side.FIRST
                    ? new Goals(goals.first() + 1, goals.second())
                    : new Goals(goals.first(), goals.second() + 1);
        }

        private static Goals swap(Goals goals) {
            return new Goals(goals.second(), goals.first());
        }
    }

    private static TiebreakChain chain(Family family) {
        return family.chain("the rules", Citation.of("Rules", "1900", "1", Citation.Source.SECONDARY));
    }

    /** 1 if the side advances, -1 if the other does, 0 while nobody does. */
    private static int fate(Family family, TwoLeggedTie tie, Side side) {
        return chain(family)
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
    Arbitrary<Story> stories() {
        return Combinators.combine(
                        goals(2),
                        goals(2),
                        Arbitraries.of(true, false),
                        goals(1),
                        Arbitraries.of(-1, 0, 0, 1),
                        Arbitraries.of(-1, 0, 1, 9, 9),
                        Arbitraries.of(-1, 0, 0, 1))
                .as(Story::new);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void exchanging_the_sides_exchanges_the_answer(@ForAll Family family, @ForAll("stories") Story story) {
        int fate = fate(family, story.withoutExtraTime().tie(), Side.FIRST);

        assertThat(fate(family, story.mirrored().tie(), Side.SECOND)).isEqualTo(fate);
        collect(fate);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void goal_more_never_hurts(
            @ForAll Family family, @ForAll("stories") Story story, @ForAll Side side, @ForAll boolean inFirstLeg) {
        int fate = fate(family, story.tie(), side);

        assertThat(fate(family, story.withGoalMore(side, inFirstLeg).tie(), side))
                .isGreaterThanOrEqualTo(fate);
        collect(fate);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void leader_on_aggregate_advances(@ForAll Family family, @ForAll("stories") Story story) {
        TwoLeggedTie tie = story.tie();

        tie.aggregate()
                .orElseThrow()
                .leader()
                .ifPresent(leader -> assertThat(fate(family, tie, leader)).isEqualTo(1));
        Statistics.label("aggregate")
                .collect(tie.aggregate().orElseThrow().leader().isPresent() ? "led" : "level")
                .coverage(coverage -> {
                    coverage.check("led").percentage(share -> share > 50);
                    coverage.check("level").percentage(share -> share > 10);
                });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void club_put_out_never_advances(@ForAll Family family, @ForAll("stories") Story story, @ForAll Side side) {
        TwoLeggedTie tie = story.tie();

        assertThat(fate(family, tie.with(Incident.withdrawal(tie.team(side))), side))
                .isEqualTo(-1);
        assertThat(fate(family, tie.with(Incident.disqualificationFromTie(tie.team(side))), side))
                .isEqualTo(-1);
        collect(fate(family, tie, side));
    }

    private static void collect(int fate) {
        Statistics.label("the side")
                .collect(fate > 0 ? "advances" : fate < 0 ? "is out" : "waits")
                .coverage(coverage -> {
                    coverage.check("advances").percentage(share -> share > 25);
                    coverage.check("is out").percentage(share -> share > 25);
                    coverage.check("waits").percentage(share -> share > 3);
                });
    }
}
