package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** The sanctions and criteria of a chain, and their application to a tie: the engine behind {@link TiebreakChain}. */
final class Rules {
    /** The name of the chain. */
    final String name;

    final Sanctions sanctions;
    final ImmutableList<Tiebreaker> criteria;

    private final FastPath fastPath;
    private final boolean mayAskForPlayOff;
    /** The criteria that the fast path does not cover. */
    private final Tiebreaker[] rest;

    Rules(String name, Sanctions sanctions, ImmutableList<Tiebreaker> criteria) {
        this.name = name;
        this.sanctions = sanctions;
        this.criteria = criteria;
        this.fastPath = FastPath.over(criteria);
        this.mayAskForPlayOff = asks(Measure.PLAY_OFF_MATCH) || !isStandard();
        this.rest = criteria.subList(fastPath.length(), criteria.size()).toArray(new Tiebreaker[0]);
    }

    boolean asks(Measure measure) {
        return criteria.stream()
                .anyMatch(
                        criterion -> criterion instanceof StandardTiebreaker standard && standard.measure() == measure);
    }

    /** Whether all criteria are standard. A custom criterion may read any fact. */
    boolean isStandard() {
        return criteria.stream().allMatch(StandardTiebreaker.class::isInstance);
    }

    /** Whether a criterion may read the play-off match. */
    boolean mayAskForPlayOff() {
        return mayAskForPlayOff;
    }

    /** The tie without a play-off match that the rules do not have, and without the failures at it. */
    Tie withoutUnknownMatches(Tie tie) {
        return mayAskForPlayOff ? tie : TieUpdate.withoutPlayOffMatch(tie);
    }

    /** The standard criterion that decides a tie with these {@link PackedAnswers}, or null if the criteria have to be asked. */
    @Nullable
    StandardTiebreaker deciding(int answers) {
        return fastPath.deciding(answers);
    }

    /** The side that advances in a tie with these answers, or null if the tie is pending or the criteria have to be asked. */
    @Nullable
    Side side(int answers) {
        return fastPath.side(answers);
    }

    /** The verdict on any tie with these answers, or null if the answers are not enough. */
    @Nullable
    Verdict verdictOn(int answers) {
        if (PackedAnswers.takesIncidentPath(answers)) {
            return null;
        }
        Verdict verdict = fastPath.verdict(answers);
        if (verdict != null) {
            return verdict;
        }
        StandardTiebreaker deciding = fastPath.deciding(answers);
        return deciding == null ? null : deciding.pendingInAnyTie();
    }

    /** The answer of the criteria about {@code judged}: the tie, or the tie with the scores that sanctions awarded. */
    Judgement byCriteria(Tie tie, Tie judged) {
        StandardTiebreaker deciding = fastPath.deciding(judged.answers);
        if (deciding != null) {
            Side side = fastPath.side(judged.answers);
            Verdict verdict = side == null ? Verdict.awaits(deciding.awaitedIn(judged)) : Verdict.advances(side);
            return new Judgement(this, tie, judged, deciding, verdict);
        }
        for (Tiebreaker criterion : rest) {
            Verdict verdict = criterion.judge(judged);
            if (verdict == null) {
                throw TieErrors.noVerdict(criterion.name(), tie.teams());
            }
            if (!verdict.isLevel()) {
                return new Judgement(this, tie, judged, criterion, verdict);
            }
        }
        return new Judgement(
                this,
                tie,
                judged,
                DecisionReason.EndOfTheRules.INSTANCE,
                DecisionReason.EndOfTheRules.INSTANCE.verdict());
    }
}
