package io.github.secondleg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Ties without incidents or rulings, and chains of standard criteria in any order; small numbers, so that much ends level. Without jqwik's
 * edge cases, which are so many that nothing else would come up.
 */
final class PlainTies extends DomainContextBase {
    static final Team ONE = Team.of("One", "EGY");
    static final Team TWO = Team.of("Two", "MLI");
    /** Those that ties have packed, in the order in which regulations ask them. */
    static final List<Tiebreaker> STANDARD = List.of(
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.awayGoalsInExtraTime(),
            Tiebreaker.shootOut(),
            Tiebreaker.playOffMatch(),
            Tiebreaker.lots(),
            Tiebreaker.higherSeed());

    @Provide
    Arbitrary<TwoLeggedTie> ties() {
        return Arbitraries.frequencyOf(Tuple.of(4, over(playedLegs(), playedLegs())), Tuple.of(1, anyLegs()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return Arbitraries.shuffle(Stream.concat(Stream.of(Tiebreaker.points(3)), STANDARD.stream())
                        .toList())
                .flatMap(order ->
                        Arbitraries.integers().between(0, order.size()).map(length -> order.subList(0, length)))
                .map(criteria -> TiebreakChain.of("the rules", criteria))
                .withoutEdgeCases();
    }

    /** Ties whose legs were played, or awarded without having been begun; with or without all that can follow. */
    static Arbitrary<TwoLeggedTie> over(Arbitrary<? extends Leg> firstLegs, Arbitrary<? extends Leg> secondLegs) {
        Arbitrary<TwoLeggedTie> legs = Combinators.combine(firstLegs, secondLegs)
                .as((first, second) -> TwoLeggedTie.of(ONE, TWO, first, second));
        return Combinators.combine(
                        legs,
                        extraTimes().optional(0.5),
                        shootOuts().optional(0.5),
                        playOffMatches().optional(0.3),
                        Arbitraries.of(ONE, TWO).optional(0.3),
                        Arbitraries.of(ONE, TWO).optional(0.3))
                .as(PlainTies::followed)
                .withoutEdgeCases();
    }

    static Arbitrary<Leg> playedLegs() {
        return Arbitraries.frequencyOf(Tuple.of(7, scores().map(Leg::played)), Tuple.of(1, scores().map(Leg::awarded)));
    }

    /** Unfinished ties too: a second leg still to be played has nothing after it, and none was played before the first. */
    private static Arbitrary<TwoLeggedTie> anyLegs() {
        Arbitrary<Leg> idle = Arbitraries.of(Leg.postponed(), Leg.cancelled(), Leg.abandoned(), Leg.abandoned(1, 0));
        Arbitrary<Leg> ruledOn = Arbitraries.of(
                Leg.abandonedScoreStands(1, 0),
                Leg.awarded(3, 0).insteadOf(1, 1),
                Leg.awarded(0, 3).insteadOf(1, 1).forTheRecordOnly(),
                Leg.awarded(0, 3).forTheRecordOnly());
        Arbitrary<Leg> first = Arbitraries.oneOf(idle, ruledOn, playedLegs());
        Arbitrary<Leg> secondOver =
                Arbitraries.oneOf(idle.filter(Predicate.not(Leg::isStillToBePlayed)), ruledOn, playedLegs());
        Arbitrary<TwoLeggedTie> unfinished = Combinators.combine(
                        Arbitraries.oneOf(first, Arbitraries.of(Leg.scheduled())),
                        Arbitraries.of(Leg.scheduled(), Leg.postponed()),
                        Arbitraries.of(ONE, TWO).optional(0.3))
                .as((one, two, seeded) -> followed(
                        TwoLeggedTie.of(ONE, TWO, one, two),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        seeded));
        return Arbitraries.oneOf(over(first, secondOver), unfinished);
    }

    private static TwoLeggedTie followed(
            TwoLeggedTie legs,
            Optional<ExtraTime> extraTime,
            Optional<ShootOut> shootOut,
            Optional<PlayOffMatch> playOff,
            Optional<Team> lots,
            Optional<Team> seeded) {
        TwoLeggedTie tie = extraTime.map(legs::withExtraTime).orElse(legs);
        tie = shootOut.map(tie::withShootOut).orElse(tie);
        tie = playOff.map(tie::withPlayOffMatch).orElse(tie);
        tie = lots.map(tie::withLotsDrawnFor).orElse(tie);
        return seeded.map(tie::withHigherSeed).orElse(tie);
    }

    static Arbitrary<Score> scores() {
        Arbitrary<Integer> goals = Arbitraries.integers().between(0, 2);
        return Combinators.combine(goals, goals).as(Score::of);
    }

    private static Arbitrary<ExtraTime> extraTimes() {
        return scores().map(score -> ExtraTime.ofGoals(score.homeGoals(), score.awayGoals()));
    }

    private static Arbitrary<ShootOut> shootOuts() {
        List<ShootOut> all = new ArrayList<>();
        for (int home = 0; home <= 7; home++) {
            for (int away = 0; away <= 7; away++) {
                if (ReachableShootOuts.contains(home, away)) {
                    all.add(ShootOut.of(home, away));
                }
            }
        }
        return Arbitraries.of(Collections.unmodifiableList(all));
    }

    private static Arbitrary<PlayOffMatch> playOffMatches() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                scores().map(Leg::played), Arbitraries.of(Leg.scheduled(), Leg.awarded(3, 0))),
                        extraTimes().optional(0.5),
                        shootOuts().optional(0.5),
                        Arbitraries.of(true, false))
                .as((leg, extraTime, shootOut, atTwo) -> {
                    PlayOffMatch match = PlayOffMatch.between(atTwo ? TWO : ONE, atTwo ? ONE : TWO, leg);
                    if (leg.isStillToBePlayed()) {
                        return match;
                    }
                    match = extraTime.map(match::withExtraTime).orElse(match);
                    return shootOut.map(match::withShootOut).orElse(match);
                });
    }

    /** The same as {@link #countFinished}, and that unfinished ties and all kinds of answer came up. */
    static void count(Tie tie, Decision decision) {
        countFinished(tie);
        Share.atLeast(50, "unplayed leg", has(tie, Leg.Scheduled.class) || has(tie, Leg.Cancelled.class));
        Share.atLeast(100, "pending", decision instanceof Decision.Pending);
        Share.atLeast(100, "advances", decision instanceof Decision.Advances);
    }

    /** Fails the property in the end if too few of its ties were level, had a shoot-out, or an award. */
    static void countFinished(Tie tie) {
        Share.atLeast(
                100,
                "level",
                tie.aggregate().filter(sum -> sum.leader().isEmpty()).isPresent());
        Share.atLeast(200, "shoot-out", tie.shootOut().isPresent());
        Share.atLeast(100, "award", has(tie, Leg.Awarded.class));
    }

    private static boolean has(Tie tie, Class<? extends Leg> kind) {
        return kind.isInstance(tie.legOrNull(Match.FIRST_LEG)) || kind.isInstance(tie.legOrNull(Match.SECOND_LEG));
    }
}
