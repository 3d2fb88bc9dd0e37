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

/** What holds under the rules of every season and round. */
class ConmebolProperties {
    private static final int TRIES = 1000;
    private static final Team ONE = Team.of("One", "AAA");
    private static final Team TWO = Team.of("Two", "BBB");

    /** Both legs, and what followed in every era, told from the first team's side. */
    private record Story(Score atFirst, Score atSecond, boolean firstWinsWhatFollows) {
        TwoLeggedTie of(Team first, Team second) {
            return TwoLeggedTie.of(first, second, Leg.played(atFirst), Leg.played(atSecond))
                    .withShootOut(firstWinsWhatFollows ? ShootOut.of(3, 4) : ShootOut.of(4, 3))
                    .withPlayOffMatch(PlayOffMatch.between(
                            first, second, firstWinsWhatFollows ? Leg.played(1, 0) : Leg.played(0, 1)))
                    .withLotsDrawnFor(firstWinsWhatFollows ? first : second);
        }

        Story turnedRound() {
            return new Story(atSecond, atFirst, !firstWinsWhatFollows);
        }

        Story withOneGoalMore(Side side, Match match) {
            return match == Match.FIRST_LEG
                    ? new Story(more(atFirst, side == Side.FIRST), atSecond, firstWinsWhatFollows)
                    : new Story(atFirst, more(atSecond, side == Side.SECOND), firstWinsWhatFollows);
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
    Arbitrary<Story> stories() {
        Arbitrary<Score> score = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Score::of);
        return Combinators.combine(score, score, Arbitraries.of(true, false))
                .as(Story::new)
                .withoutEdgeCases();
    }

    /** Without extra time there is no advantage in being at home last, so that the legs may change places with the teams. */
    @Property(tries = TRIES)
    void which_leg_came_first_makes_no_difference(
            @ForAll("chains") TiebreakChain chain, @ForAll("stories") Story story) {
        Decision decision = chain.decide(story.of(ONE, TWO));
        Decision turned = chain.decide(story.turnedRound().of(TWO, ONE));

        assertThat(turned.winner()).isEqualTo(decision.winner());
        assertThat(turned.criterion()).isEqualTo(decision.criterion());
        Statistics.label("criterion").collect(decision.criterion()).coverage(coverage -> {
            coverage.check("points").percentage(share -> share > 20);
            coverage.check("goal difference").percentage(share -> share > 5);
            coverage.check("penalty shoot-out").percentage(share -> share > 2);
        });
    }

    @Property(tries = TRIES)
    void a_goal_more_never_hurts(
            @ForAll("chains") TiebreakChain chain,
            @ForAll("stories") Story story,
            @ForAll Side side,
            @ForAll("legs") Match match) {
        TwoLeggedTie tie = story.of(ONE, TWO);
        Decision before = chain.decide(tie);
        Decision after = chain.decide(story.withOneGoalMore(side, match).of(ONE, TWO));

        if (before.winner().equals(Optional.of(tie.team(side)))) {
            assertThat(after.winner()).isNotEqualTo(Optional.of(tie.team(side.opponent())));
        }
        Statistics.label("before")
                .collect(before.winner().equals(Optional.of(tie.team(side))))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Property(tries = TRIES)
    void a_club_that_is_out_does_not_advance(
            @ForAll("chains") TiebreakChain chain,
            @ForAll("stories") Story story,
            @ForAll Side side,
            @ForAll boolean disqualified) {
        TwoLeggedTie tie = story.of(ONE, TWO);
        Team out = tie.team(side);
        Incident exit = disqualified ? Incident.disqualificationFromTie(out) : Incident.withdrawal(out);

        assertThat(chain.decide(tie.with(exit)).winner()).contains(tie.team(side.opponent()));
    }

    @Provide
    Arbitrary<Match> legs() {
        return Arbitraries.of(List.of(Match.FIRST_LEG, Match.SECOND_LEG));
    }
}
