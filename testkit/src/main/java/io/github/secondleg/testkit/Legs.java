package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random legs, without a day. */
public final class Legs {
    private Legs() {}

    /**
     * Legs in every state that there is: most of them played, the others each now and then.
     *
     * @return legs, which shrink to a scheduled one, else to a goalless one
     */
    public static Arbitrary<Leg> any() {
        Arbitrary<Score> scores = Scores.any();
        Arbitrary<Leg.Awarded> awardedInstead = Combinators.combine(scores, scores)
                .as((award, pitch) -> Leg.awarded(award).insteadOf(pitch));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Leg.scheduled())),
                Tuple.of(18, scores.map(Leg::played)),
                Tuple.of(3, Arbitraries.just(Leg.cancelled())),
                Tuple.of(1, Arbitraries.just(Leg.postponed())),
                Tuple.of(1, Arbitraries.just(Leg.abandoned())),
                Tuple.of(1, scores.map(score -> Leg.abandoned(score.homeGoals(), score.awayGoals()))),
                Tuple.of(1, scores.map(score -> Leg.standing(score.homeGoals(), score.awayGoals()))),
                Tuple.of(1, scores.map(Leg::awarded)),
                Tuple.of(2, awardedInstead),
                Tuple.of(1, awardedInstead.map(Leg.Awarded::forTheRecordOnly)),
                Tuple.of(1, scores.map(score -> Leg.awarded(score).forTheRecordOnly())));
    }

    /**
     * Legs whose score counts, and would count as well in the other leg's place: played, some stopped at a score that stands, some
     * awarded without a match.
     *
     * @return legs, which shrink to a goalless one
     */
    public static Arbitrary<Leg> counting() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Scores.any().map(Leg::played)),
                Tuple.of(1, Scores.any().map(score -> Leg.standing(score.homeGoals(), score.awayGoals()))),
                Tuple.of(1, Scores.any().map(Leg::awarded)));
    }

    /**
     * Third matches, with and without extra time and a shoot-out.
     *
     * @param matches what they can have become
     * @return play-off matches
     */
    public static Arbitrary<PlayOffMatch> playOffMatches(Arbitrary<? extends Leg> matches) {
        return Combinators.combine(
                        matches,
                        Scores.extraTimes().optional(0.3),
                        Scores.shootOuts().optional(0.3))
                .as(Legs::playOffMatch);
    }

    /** The match with what followed it, if anything can. */
    static PlayOffMatch playOffMatch(Leg leg, Optional<ExtraTime> extraTime, Optional<ShootOut> shootOut) {
        PlayOffMatch match = PlayOffMatch.of(leg);
        if (leg.isStillToBePlayed()) {
            return match;
        }
        match = extraTime.map(match::withExtraTime).orElse(match);
        return shootOut.map(match::withShootOut).orElse(match);
    }
}
