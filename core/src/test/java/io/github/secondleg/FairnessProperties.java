package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Rules treat both teams alike, and scoring never hurts. The ties have two legs that count. */
@Domain(PlainTies.class)
class FairnessProperties {
    @Provide
    Arbitrary<TwoLeggedTie> finished() {
        return PlainTies.over(PlainTies.playedLegs(), PlainTies.playedLegs());
    }

    /**
     * With the grounds exchanged (each team hosts the leg that the other one hosted, with its own goals), the same team advances.
     * Only away goals in extra time know which leg came last: they are those of whoever visits in the second.
     */
    @Property
    void it_does_not_matter_who_hosts_first_except_for_away_goals_in_extra_time(
            @ForAll("finished") TwoLeggedTie tie, @ForAll TiebreakChain chain) {
        PlainTies.countFinished(tie);
        TiebreakChain symmetric = withoutAwayGoalsInExtraTime(chain);
        Decision decision = symmetric.decide(tie);
        Decision mirrored = symmetric.decide(mirror(tie));
        assertThat(mirrored.winner()).isEqualTo(decision.winner());
        assertThat(mirrored.criterion()).isEqualTo(decision.criterion());
    }

    @Property
    void away_goals_in_extra_time_never_put_the_second_leg_host_through(@ForAll("finished") TwoLeggedTie tie) {
        PlainTies.countFinished(tie);
        Optional<Team> winner =
                TiebreakChain.of("the rules", Tiebreaker.awayGoalsInExtraTime()).winner(tie);
        assertThat(winner.isPresent())
                .isEqualTo(tie.extraTime()
                        .filter(extraTime -> extraTime.awayGoals() > 0)
                        .isPresent());
        assertThat(winner).isNotEqualTo(Optional.of(tie.second()));
    }

    @Property
    void a_goal_more_never_hurts(@ForAll("finished") TwoLeggedTie tie, @ForAll TiebreakChain chain, @ForAll Side side) {
        PlainTies.countFinished(tie);
        int before = standing(chain.decide(tie), side);
        for (TwoLeggedTie more : withAGoalMore(tie, side)) {
            assertThat(standing(chain.decide(more), side))
                    .as("%s instead of %s under %s", more, tie, chain)
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Property
    void the_team_that_leads_on_aggregate_advances(@ForAll("finished") TwoLeggedTie tie, @ForAll TiebreakChain chain) {
        PlainTies.countFinished(tie);
        Score one = tie.firstLeg().score().orElseThrow();
        Score two = tie.secondLeg().score().orElseThrow();
        int lead = one.homeGoals() + two.awayGoals() - one.awayGoals() - two.homeGoals();
        List<Tiebreaker> criteria = new ArrayList<>(chain.criteria());
        criteria.remove(Tiebreaker.aggregate());
        criteria.add(0, Tiebreaker.aggregate());
        Decision decision = TiebreakChain.of("the rules", criteria).decide(tie);
        if (lead == 0) {
            assertThat(decision.criterion()).isNotEqualTo("aggregate");
        } else {
            assertThat(decision.winner()).contains(lead > 0 ? tie.first() : tie.second());
            assertThat(decision.criterion()).isEqualTo("aggregate");
        }
    }

    private static TiebreakChain withoutAwayGoalsInExtraTime(TiebreakChain chain) {
        return TiebreakChain.of(
                chain.name(),
                chain.criteria().stream()
                        .filter(criterion -> !criterion.equals(Tiebreaker.awayGoalsInExtraTime()))
                        .toList());
    }

    /** 2 if the side advances, 1 while nobody does, 0 if the other one does. */
    private static int standing(Decision decision, Side side) {
        return decision.winner()
                .flatMap(decision.tie()::sideOf)
                .map(winner -> winner == side ? 2 : 0)
                .orElse(1);
    }

    private static List<TwoLeggedTie> withAGoalMore(TwoLeggedTie tie, Side side) {
        boolean first = side == Side.FIRST;
        List<TwoLeggedTie> more = new ArrayList<>();
        more.add(tie.correcting(Match.FIRST_LEG, plusOne(tie.firstLeg(), first)));
        more.add(tie.correcting(Match.SECOND_LEG, plusOne(tie.secondLeg(), !first)));
        tie.extraTime()
                .ifPresent(x -> more.add(tie.correcting(
                        ExtraTime.ofGoals(x.homeGoals() + (first ? 0 : 1), x.awayGoals() + (first ? 1 : 0)))));
        tie.playOffMatch()
                .filter(match -> match.match().score().isPresent())
                .ifPresent(match -> more.add(tie.correcting(copy(
                        match, plusOne(match.match(), first == match.home().equals(tie.first()))))));
        return more;
    }

    private static Leg plusOne(Leg leg, boolean home) {
        Score score = leg.score().orElseThrow();
        Score more = Score.of(score.homeGoals() + (home ? 1 : 0), score.awayGoals() + (home ? 0 : 1));
        return leg instanceof Leg.Awarded ? Leg.awarded(more) : Leg.played(more);
    }

    private static PlayOffMatch copy(PlayOffMatch match, Leg leg) {
        PlayOffMatch copy = PlayOffMatch.between(match.home(), match.away(), leg);
        copy = match.extraTime().map(copy::withExtraTime).orElse(copy);
        return match.shootOut().map(copy::withShootOut).orElse(copy);
    }

    private static TwoLeggedTie mirror(TwoLeggedTie tie) {
        TwoLeggedTie mirror = TwoLeggedTie.of(tie.second(), tie.first(), tie.secondLeg(), tie.firstLeg());
        mirror = tie.extraTime()
                .map(FairnessProperties::turned)
                .map(mirror::withExtraTime)
                .orElse(mirror);
        mirror = tie.shootOut()
                .map(FairnessProperties::turned)
                .map(mirror::withShootOut)
                .orElse(mirror);
        mirror = tie.playOffMatch()
                .map(FairnessProperties::turned)
                .map(mirror::withPlayOffMatch)
                .orElse(mirror);
        mirror = tie.lotsDrawnFor().map(mirror::withLotsDrawnFor).orElse(mirror);
        return tie.higherSeed().map(mirror::withHigherSeed).orElse(mirror);
    }

    private static ExtraTime turned(ExtraTime extraTime) {
        return ExtraTime.ofGoals(extraTime.awayGoals(), extraTime.homeGoals());
    }

    private static ShootOut turned(ShootOut shootOut) {
        return ShootOut.of(shootOut.awayGoals(), shootOut.homeGoals());
    }

    private static PlayOffMatch turned(PlayOffMatch match) {
        Leg leg = match.match();
        Leg turned = leg.score()
                .map(score -> Score.of(score.awayGoals(), score.homeGoals()))
                .<Leg>map(score -> leg instanceof Leg.Awarded ? Leg.awarded(score) : Leg.played(score))
                .orElse(leg);
        PlayOffMatch copy = PlayOffMatch.between(match.away(), match.home(), turned);
        copy = match.extraTime()
                .map(FairnessProperties::turned)
                .map(copy::withExtraTime)
                .orElse(copy);
        return match.shootOut()
                .map(FairnessProperties::turned)
                .map(copy::withShootOut)
                .orElse(copy);
    }
}
