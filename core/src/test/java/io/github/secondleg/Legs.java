package io.github.secondleg;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random legs in every state, without a day, and what can follow one. */
final class Legs {
    private Legs() {}

    static Arbitrary<Leg> any() {
        Arbitrary<Score> scores = scores();
        Arbitrary<Leg> awardedInstead = Combinators.combine(scores, scores)
                .as((award, pitch) -> Leg.awarded(award).insteadOf(pitch));
        return Arbitraries.frequencyOf(
                Tuple.of(18, scores.map(Leg::played)),
                Tuple.of(3, Arbitraries.just(Leg.scheduled())),
                Tuple.of(3, Arbitraries.just(Leg.cancelled())),
                Tuple.of(1, Arbitraries.just(Leg.postponed())),
                Tuple.of(1, Arbitraries.just(Leg.abandoned())),
                Tuple.of(1, scores.map(score -> Leg.abandoned(score.homeGoals(), score.awayGoals()))),
                Tuple.of(1, scores.map(score -> Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals()))),
                Tuple.of(1, scores.map(Leg::awarded)),
                Tuple.of(2, awardedInstead),
                Tuple.of(1, awardedInstead.map(leg -> ((Leg.Awarded) leg).forTheRecordOnly())),
                Tuple.of(1, scores.map(score -> Leg.awarded(score).forTheRecordOnly())));
    }

    static Arbitrary<Score> scores() {
        Arbitrary<Integer> goals =
                Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(1, 3));
        return Combinators.combine(goals, goals).as(Score::of);
    }

    static Arbitrary<ExtraTime> extraTime() {
        Arbitrary<Integer> goals = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(1, 2));
        return Combinators.combine(goals, goals).as(ExtraTime::ofGoals);
    }

    static Arbitrary<ShootOut> shootOuts() {
        return Arbitraries.of(
                ShootOut.of(3, 0), ShootOut.of(1, 3), ShootOut.of(4, 2), ShootOut.of(4, 5), ShootOut.of(8, 7));
    }

    static Leg onDay(Leg leg, Optional<LocalDate> date) {
        return date.isPresent() ? leg.on(date.get()) : leg;
    }
}
