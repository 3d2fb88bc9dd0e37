package io.github.secondleg.rules.conmebol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Properties of the rules of all seasons and rounds. */
class ConmebolProperties {
    private static final int TRIES = 1000;
    private static final Team ONE = Team.of("One", "AAA");
    private static final Team TWO = Team.of("Two", "BBB");

    /** The scores of both legs, and the winner of all that follows: shoot-out, play-off match and lots. */
    private record Facts(Score firstLeg, Score secondLeg, boolean firstWinsTheRest) {
        TwoLeggedTie of(Team first, Team second) {
            return TwoLeggedTie.of(first, second, Leg.played(firstLeg), Leg.played(secondLeg))
                    .withShootOut(firstWinsTheRest ? ShootOut.of(3, 4) : ShootOut.of(4, 3))
                    .withPlayOffMatch(
                            PlayOffMatch.between(first, second, firstWinsTheRest ? Leg.played(1, 0) : Leg.played(0, 1)))
                    .withLotsDrawnFor(firstWinsTheRest ? first : second);
        }

        Facts mirrored() {
            return new Facts(secondLeg, firstLeg, !firstWinsTheRest);
        }

        Facts withExtraGoal(Side side, Match match) {
            return match == Match.FIRST_LEG
                    ? new Facts(more(firstLeg, side == Side.FIRST), secondLeg, firstWinsTheRest)
                    : new Facts(firstLeg, more(secondLeg, side == Side.SECOND), firstWinsTheRest);
        }

        private static Score more(Score score, boolean home) {
            return home
                    ? Score.of(score.homeGoals() + 1, score.awayGoals())
                    : Score.of(score.homeGoals(), score.awayGoals() + 1);
        }
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return Arbitraries.of(Stream.of(new Libertadores(), new Sudamericana(), new Recopa())
                        .flatMap(rules -> rules.editions().stream())
                        .map(Edition::chain)
                        .toList())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Score> score = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Score::of);
        return Combinators.combine(score, score, Arbitraries.of(true, false))
                .as(Facts::new)
                .withoutEdgeCases();
    }

    /** Without extra time the order of the legs does not matter, so legs and teams can be swapped. */
    @Property(tries = TRIES)
    void the_order_of_the_legs_does_not_affect_the_winner(
            @ForAll("chains") TiebreakChain chain, @ForAll("facts") Facts facts) {
        Decision decision = chain.decide(facts.of(ONE, TWO));
        Decision mirrored = chain.decide(facts.mirrored().of(TWO, ONE));

        assertThat(mirrored.winner()).isEqualTo(decision.winner());
        assertThat(mirrored.criterion()).isEqualTo(decision.criterion());
        Statistics.label("criterion").collect(decision.criterion()).coverage(coverage -> {
            coverage.check("points").percentage(share -> share > 20);
            coverage.check("goal difference").percentage(share -> share > 5);
            coverage.check("penalty shoot-out").percentage(share -> share > 2);
        });
    }

    @Property(tries = TRIES)
    void an_extra_goal_never_hurts(
            @ForAll("chains") TiebreakChain chain,
            @ForAll("facts") Facts facts,
            @ForAll Side side,
            @ForAll("legs") Match match) {
        TwoLeggedTie tie = facts.of(ONE, TWO);
        Decision before = chain.decide(tie);
        Decision after = chain.decide(facts.withExtraGoal(side, match).of(ONE, TWO));

        if (before.winner().equals(Optional.of(tie.team(side)))) {
            assertThat(after.winner()).isNotEqualTo(Optional.of(tie.team(side.opponent())));
        }
        Statistics.label("before")
                .collect(before.winner().equals(Optional.of(tie.team(side))))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Property(tries = TRIES)
    void an_eliminated_team_does_not_advance(
            @ForAll("chains") TiebreakChain chain,
            @ForAll("facts") Facts facts,
            @ForAll Side side,
            @ForAll boolean disqualified) {
        TwoLeggedTie tie = facts.of(ONE, TWO);
        Team eliminated = tie.team(side);
        Incident incident =
                disqualified ? Incident.disqualificationFromTie(eliminated) : Incident.withdrawal(eliminated);

        assertThat(chain.decide(tie.with(incident)).winner()).contains(tie.team(side.opponent()));
    }

    @Provide
    Arbitrary<Match> legs() {
        return Arbitraries.of(List.of(Match.FIRST_LEG, Match.SECOND_LEG));
    }
}
