package io.github.secondleg.outlook;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Decision;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Tie;
import io.github.secondleg.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The chain's verdicts at the end of both legs, if they depend on nothing but the aggregate difference and on which side has more away
 * goals. That they do is not taken for granted: the chain is asked about every pair of scores up to six goals.
 */
final class AggregatePartition {
    private static final int MOST = 6;
    private static final int SCORES = (MOST + 1) * (MOST + 1);

    /** Within it, every difference comes with more, as many and fewer away goals. */
    private static final int MOST_DIFFERENCE = 3;

    private final NextOnPitch next;
    /** The decisions after each first leg, by its {@link #place}. */
    private final ImmutableList<Decision> afterFirstLeg;

    private AggregatePartition(NextOnPitch next) {
        this.next = next;
        this.afterFirstLeg = IntStream.range(0, SCORES)
                .mapToObj(place -> next.endedAs(homeGoals(place), awayGoals(place)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The parts, in the first team's differences; empty if only one leg is still to be played, or if the verdicts depend on more. */
    static Optional<ImmutableList<ScorePartition.Part>> of(NextOnPitch next) {
        boolean bothLegs = next.kind() == NextOnPitch.Kind.FIRST_LEG
                && next.decision()
                        .tie()
                        .leg(Match.SECOND_LEG)
                        .filter(Leg::isStillToBePlayed)
                        .isPresent();
        if (!bothLegs) {
            return Optional.empty();
        }
        AggregatePartition legs = new AggregatePartition(next);
        return Optional.of(ScorePartition.of(MOST_DIFFERENCE, -1, 1, difference -> 0, legs::example))
                .filter(legs::holdThroughout);
    }

    private static int place(int homeGoals, int awayGoals) {
        return homeGoals * (MOST + 1) + awayGoals;
    }

    private static int homeGoals(int place) {
        return place / (MOST + 1);
    }

    private static int awayGoals(int place) {
        return place % (MOST + 1);
    }

    /** With the away goals 1–0, 1–1 or 0–1, and the goals at home that make up the difference. */
    private Verdict example(int difference, int behindOnAwayGoals) {
        int atHome = difference + behindOnAwayGoals;
        int firstLeg = place(Math.max(atHome, 0), behindOnAwayGoals >= 0 ? 1 : 0);
        return new SecondLeg(firstLeg).verdict(Math.max(-atHome, 0), behindOnAwayGoals <= 0 ? 1 : 0);
    }

    private boolean holdThroughout(List<ScorePartition.Part> parts) {
        Verdict[][] expected = table(parts);
        for (int place = 0; place < SCORES; place++) {
            SecondLeg secondLeg = new SecondLeg(place);
            for (int homeGoals = 0; homeGoals <= MOST; homeGoals++) {
                for (int awayGoals = 0; awayGoals <= MOST; awayGoals++) {
                    int difference = homeGoals(place) - homeGoals + awayGoals - awayGoals(place);
                    int behindOnAwayGoals = Integer.signum(awayGoals(place) - awayGoals);
                    if (!secondLeg
                            .verdict(homeGoals, awayGoals)
                            .equals(expected[difference + 2 * MOST][behindOnAwayGoals + 1])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The verdicts of the parts, by difference and by which side is behind on away goals. */
    private static Verdict[][] table(List<ScorePartition.Part> parts) {
        Verdict[][] table = new Verdict[4 * MOST + 1][3];
        for (ScorePartition.Part part : parts) {
            for (int difference = -2 * MOST; difference <= 2 * MOST; difference++) {
                for (int behind = -1; behind <= 1; behind++) {
                    if (part.span().covers(difference, behind)) {
                        table[difference + 2 * MOST][behind + 1] = part.verdict();
                    }
                }
            }
        }
        return table;
    }

    /** The second leg after one score of the first. */
    private final class SecondLeg {
        private final int firstLeg;
        private final Optional<NextOnPitch> asNext;

        SecondLeg(int firstLeg) {
            this.firstLeg = firstLeg;
            this.asNext =
                    afterFirstLeg.get(firstLeg).next().filter(after -> after.kind() == NextOnPitch.Kind.SECOND_LEG);
        }

        Verdict verdict(int homeGoals, int awayGoals) {
            return asNext.isPresent()
                    ? asNext.get().verdictAfter(homeGoals, awayGoals)
                    : inAnyCase(homeGoals, awayGoals);
        }

        /** Rules that do not need the second leg may still change their verdict once it has been played. */
        private Verdict inAnyCase(int homeGoals, int awayGoals) {
            Tie tie = next.decision()
                    .tie()
                    .with(Match.FIRST_LEG, Leg.played(homeGoals(firstLeg), awayGoals(firstLeg)))
                    .with(Match.SECOND_LEG, Leg.played(homeGoals, awayGoals));
            return next.decision().chain().decide(tie).verdict();
        }
    }
}
