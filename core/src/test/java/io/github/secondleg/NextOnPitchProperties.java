package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short cut to a verdict equals the verdict of the decision, for every tie under every chain. */
class NextOnPitchProperties {
    private static final int MOST = 5;

    @Property
    void verdicts_are_those_of_the_decisions(@ForAll("ties") Tie tie, @ForAll("chains") TiebreakChain chain) {
        Optional<NextOnPitch> found = chain.decide(tie).next();
        Share.atLeast(300, "next", found.isPresent());
        if (found.isEmpty()) {
            return;
        }
        NextOnPitch next = found.get();
        for (int home = 0; home <= MOST; home++) {
            for (int away = 0; away <= MOST; away++) {
                if (next.canEndAs(home, away)) {
                    assertThat(next.verdictAfter(home, away))
                            .as("%s at %d–%d under %s", tie, home, away, chain)
                            .isEqualTo(next.endedAs(home, away).verdict())
                            .isNotEqualTo(Verdict.level());
                }
            }
        }
    }

    /**
     * Any tie, and ties of either kind that are still pending: before a match, level after it, after an extra time, before a play-off
     * match.
     */
    @Provide
    Arbitrary<Tie> ties() {
        return Arbitraries.oneOf(
                        Ties.any().map(tie -> tie), SingleTies.any().map(tie -> tie), open(), open(), open(), open())
                .withoutEdgeCases();
    }

    private static Arbitrary<Tie> open() {
        Team one = Team.of("Alpha", "EGY");
        Team two = Team.of("Beta", "MLI");
        Arbitrary<Integer> goals = Arbitraries.integers().between(0, MOST);
        return Combinators.combine(goals, goals, Arbitraries.integers().between(0, 4), Arbitraries.of(0, 1, 2, 3))
                .as((home, away, stage, after) -> {
                    TwoLeggedTie legs = TwoLeggedTie.between(one, two);
                    Tie level = switch (stage) {
                        case 0 -> legs;
                        case 1 -> legs.withFirstLeg(Leg.played(home, away));
                        case 2 -> TwoLeggedTie.of(one, two, Leg.postponed(), Leg.played(home, away));
                        case 3 -> legs.withFirstLeg(Leg.played(home, away)).withSecondLeg(Leg.played(home, away));
                        default -> SingleMatchTie.between(one, two).withMatch(Leg.played(home, home));
                    };
                    return stage < 3
                            ? level
                            : switch (after) {
                                case 0 -> level;
                                case 1 -> level.withExtraTime(ExtraTime.ofGoals(away, away));
                                case 2 ->
                                    level.withPlayOffMatch(PlayOffMatch.between(
                                            home > away ? one : two, home > away ? two : one, Leg.scheduled()));
                                default -> level.withHigherSeed(one);
                            };
                });
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return Chains.any().withoutEdgeCases();
    }
}
