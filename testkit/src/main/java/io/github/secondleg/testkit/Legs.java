package io.github.secondleg.testkit;

import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Score;
import io.github.secondleg.Tie;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random legs or single matches, undated. */
public final class Legs {
    private Legs() {}

    /**
     * Legs in every possible state, most of them played.
     *
     * @return legs, which shrink to a scheduled leg, or to a goalless one if it must be played
     */
    public static Arbitrary<Leg> any() {
        return made(Arbitraries.frequency(
                Tuple.of(3, (score, other) -> Leg.scheduled()),
                Tuple.of(18, (score, other) -> Leg.played(score)),
                Tuple.of(3, (score, other) -> Leg.cancelled()),
                Tuple.of(1, (score, other) -> Leg.postponed()),
                Tuple.of(1, (score, other) -> Leg.abandoned()),
                Tuple.of(1, (score, other) -> Leg.abandoned(score.homeGoals(), score.awayGoals())),
                Tuple.of(1, (score, other) -> Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals())),
                Tuple.of(1, (score, other) -> Leg.awarded(score)),
                Tuple.of(2, (score, other) -> Leg.awarded(score).insteadOf(other)),
                Tuple.of(
                        1, (score, other) -> Leg.awarded(other).insteadOf(score).forTheRecordOnly()),
                Tuple.of(1, (score, other) -> Leg.awarded(score).forTheRecordOnly())));
    }

    /**
     * Legs whose score counts, as first or as second leg. Most are played, some are abandoned with a score that stands, some are awarded
     * without a match.
     *
     * @return legs, which shrink to a goalless leg
     */
    public static Arbitrary<Leg> counting() {
        return made(Arbitraries.frequency(
                Tuple.of(8, (score, other) -> Leg.played(score)),
                Tuple.of(1, (score, other) -> Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals())),
                Tuple.of(1, (score, other) -> Leg.awarded(score))));
    }

    /** Legs made from two scores. If a score of the leg counts, it is the first, so any leg can shrink to a played one. */
    private static Arbitrary<Leg> made(Arbitrary<BiFunction<Score, Score, Leg>> kinds) {
        return Combinators.combine(kinds, Scores.any(), Scores.any())
                .as(BiFunction::apply)
                .withoutEdgeCases();
    }

    /**
     * Play-off matches at the ground of either team, with and without extra time and a shoot-out.
     *
     * @param tie the tie whose teams they are between
     * @param matches the possible states of the match
     * @return play-off matches
     */
    public static Arbitrary<PlayOffMatch> playOffMatches(Tie tie, Arbitrary<? extends Leg> matches) {
        return PlayOff.any(matches).map(playOff -> playOff.in(tie));
    }
}
