package io.github.secondleg;

import static io.github.secondleg.SingleMatchProperties.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.NaiveSingleMatch.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * That no rule asks who is at home in a single match, and that scoring never hurts a club that nothing is held against. For another one it
 * can: a club that was put out whatever was played is better off with a level tie, in which its opponent's later exit still counts.
 */
class SingleMatchFairnessProperties {
    @Property
    void it_does_not_matter_who_is_named_first(
            @ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        SingleMatchTie mirrored = WrittenAnew.MIRRORED.in(tie);
        Answer answer = answer(chain.decide(tie));

        assertThat(WrittenAnew.MIRRORED.in(mirrored)).isEqualTo(tie);
        assertThat(answer(chain.decide(mirrored)))
                .isEqualTo(new Answer(
                        answer.winner().map(Side::opponent),
                        answer.nobody(),
                        answer.criterion(),
                        answer.awaited(),
                        answer.endedOn()));
    }

    /** An award too: an extra goal in it, or in the score on the pitch that it replaced. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_goal_more_never_hurts(
            @ForAll("ties") SingleMatchTie any, @ForAll("standard") TiebreakChain chain, @ForAll Side side) {
        SingleMatchTie tie = withNothingAgainst(side, any);
        int before = standing(chain.decide(tie), side);
        boolean helped = false;
        for (SingleMatchTie more : withAGoalMore(tie, side)) {
            int after = standing(chain.decide(more), side);
            assertThat(after)
                    .as("%s instead of %s under %s with %s", more, tie, chain, chain.sanctions())
                    .isGreaterThanOrEqualTo(before);
            helped |= after > before;
        }
        Share.atLeast(70, "helped", helped);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void to_have_won_the_shoot_out_or_the_lots_never_hurts(
            @ForAll("followed") SingleMatchTie any, @ForAll("standard") TiebreakChain chain, @ForAll Side side) {
        SingleMatchTie tie = withNothingAgainst(side, any);
        ShootOut won = side == Side.FIRST ? ShootOut.of(4, 2) : ShootOut.of(2, 4);
        ShootOut lost = side == Side.FIRST ? ShootOut.of(2, 4) : ShootOut.of(4, 2);
        int byKicks = standing(chain.decide(tie.correcting(won)), side);
        int afterLostKicks = standing(chain.decide(tie.correcting(lost)), side);
        int byLots = standing(chain.decide(tie.withLotsDrawnFor(tie.team(side))), side);
        int afterLostLots = standing(chain.decide(tie.withLotsDrawnFor(tie.team(side.opponent()))), side);

        assertThat(byKicks).isGreaterThanOrEqualTo(afterLostKicks);
        assertThat(byLots).isGreaterThanOrEqualTo(afterLostLots);
        Share.atLeast(20, "kicks helped", byKicks > afterLostKicks);
        Share.atLeast(20, "lots helped", byLots > afterLostLots);
    }

    private static SingleMatchTie withNothingAgainst(Side side, SingleMatchTie tie) {
        List<Incident> others = tie.incidents().stream()
                .filter(incident -> !incident.concerns(tie.team(side)))
                .toList();
        return WrittenAnew.SAME.in(tie, others, tie.rulings());
    }

    /** 2 if the side advances, 1 while nobody does, 0 if the other one does. */
    private static int standing(Decision decision, Side side) {
        return decision.winner()
                .flatMap(decision.tie()::sideOf)
                .map(winner -> winner == side ? 2 : 0)
                .orElse(1);
    }

    private static List<SingleMatchTie> withAGoalMore(SingleMatchTie tie, Side side) {
        int home = side == Side.FIRST ? 1 : 0;
        int away = 1 - home;
        List<SingleMatchTie> more = new ArrayList<>();
        legsWithMore(tie.match(), home, away).forEach(leg -> more.add(tie.correcting(Match.SINGLE_MATCH, leg)));
        tie.extraTime()
                .map(goals -> ExtraTime.ofGoals(goals.homeGoals() + home, goals.awayGoals() + away))
                .map(tie::correcting)
                .ifPresent(more::add);
        tie.playOffMatch().ifPresent(playOff -> {
            int host = playOff.home().equals(tie.team(side)) ? 1 : 0;
            int visitors = 1 - host;
            legsWithMore(playOff.match(), host, visitors)
                    .forEach(leg -> more.add(tie.correcting(copy(playOff, leg, playOff.extraTime()))));
            playOff.extraTime()
                    .map(goals -> ExtraTime.ofGoals(goals.homeGoals() + host, goals.awayGoals() + visitors))
                    .ifPresent(goals -> more.add(tie.correcting(copy(playOff, playOff.match(), Optional.of(goals)))));
        });
        return more;
    }

    private static List<Leg> legsWithMore(Leg leg, int home, int away) {
        List<Leg> more = new ArrayList<>();
        if (leg instanceof Leg.Played) {
            more.add(Leg.played(plus(leg.score().orElseThrow(), home, away)));
        } else if (leg instanceof Leg.Abandoned abandoned && leg.scoreOnPitch().isPresent()) {
            Score score = plus(leg.scoreOnPitch().get(), home, away);
            more.add(
                    abandoned.stands()
                            ? Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals())
                            : Leg.abandoned(score.homeGoals(), score.awayGoals()));
        } else if (leg instanceof Leg.Awarded award) {
            more.add(like(award, Leg.awarded(plus(award.award(), home, away)), award.scoreOnPitch()));
            award.scoreOnPitch()
                    .map(score -> plus(score, home, away))
                    .ifPresent(score -> more.add(like(award, Leg.awarded(award.award()), Optional.of(score))));
        }
        return more;
    }

    private static Leg like(Leg.Awarded old, Leg.Awarded award, Optional<Score> onPitch) {
        Leg.Awarded written = onPitch.map(award::insteadOf).orElse(award);
        return old.counts() ? written : written.forTheRecordOnly();
    }

    private static Score plus(Score score, int home, int away) {
        return Score.of(score.homeGoals() + home, score.awayGoals() + away);
    }

    private static PlayOffMatch copy(PlayOffMatch playOff, Leg leg, Optional<ExtraTime> extraTime) {
        PlayOffMatch copy = PlayOffMatch.between(playOff.home(), playOff.away(), leg);
        copy = extraTime.map(copy::withExtraTime).orElse(copy);
        return playOff.shootOut().map(copy::withShootOut).orElse(copy);
    }

    @Provide
    Arbitrary<SingleMatchTie> ties() {
        return SingleTies.any().withoutEdgeCases();
    }

    /** The ties whose match is over, so that extra time can have followed it. */
    @Provide
    Arbitrary<SingleMatchTie> followed() {
        return SingleTies.any().filter(tie -> !tie.match().isStillToBePlayed()).withoutEdgeCases();
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return SingleMatchProperties.chainsWithWorseScores().withoutEdgeCases();
    }

    /** A custom criterion can punish a team for its goals. */
    @Provide
    Arbitrary<TiebreakChain> standard() {
        return chains().filter(chain -> chain.rules.isStandard());
    }
}
