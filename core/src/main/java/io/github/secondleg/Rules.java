package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** What a chain asks and what it punishes, and how that judges a tie: the engine behind {@link TiebreakChain}. */
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

    boolean asks(Measure question) {
        return criteria.stream()
                .anyMatch(criterion ->
                        criterion instanceof StandardTiebreaker standard && standard.question() == question);
    }

    /** Whether it asks nothing but standard criteria, so that no criterion reads what those do not read. */
    boolean isStandard() {
        return criteria.stream().allMatch(StandardTiebreaker.class::isInstance);
    }

    /** Whether a play-off match can matter. */
    boolean mayAskForPlayOff() {
        return mayAskForPlayOff;
    }

    /** The tie without the play-off match that the rules do not have, and without the failures at it. */
    Tie withoutUnknownMatches(Tie tie) {
        return mayAskForPlayOff ? tie : TieUpdate.withoutPlayOffMatch(tie);
    }

    /** The criterion that decides a tie with these {@link PackedAnswers}, or null if the criteria have to be asked. */
    @Nullable
    StandardTiebreaker deciding(int answers) {
        return fastPath.deciding(answers);
    }

    /** The side that a tie with these answers puts through, or null if there is none, or the criteria have to be asked. */
    @Nullable
    Side side(int answers) {
        return fastPath.side(answers);
    }

    /** What is decided of any tie with these answers, if they are enough to know; null if the tie has to be asked. */
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

    /** The judgement of the criteria on the facts of {@code judged}: those of the tie, or with a score that a sanction gave. */
    Judgement byCriteria(Tie tie, Tie judged) {
        StandardTiebreaker quick = fastPath.deciding(judged.answers);
        if (quick != null) {
            Side side = fastPath.side(judged.answers);
            Verdict verdict = side == null ? Verdict.awaits(quick.awaitedIn(judged)) : Verdict.advances(side);
            return new Judgement(this, tie, judged, quick, verdict);
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
