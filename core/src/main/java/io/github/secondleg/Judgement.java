package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What rules say of a tie and what decided it: the data behind a {@link Decision}, from which its texts are made.
 *
 * @param judged the facts that the criteria were asked about: those of the tie, or with a score that a sanction gave
 * @param by the criterion or the reason that decided
 * @param verdict the verdict, which is never level
 */
record Judgement(Rules rules, Tie tie, Tie judged, Tiebreaker by, Verdict verdict) {
    static Judgement by(DecisionReason reason, Rules rules, Tie tie) {
        return new Judgement(rules, tie, tie, reason, reason.verdict());
    }

    boolean isPending() {
        return verdict.awaited().isPresent();
    }

    boolean hasSameOutcomeAs(Judgement other) {
        return isPending() == other.isPending() && verdict.side().equals(other.verdict.side());
    }

    String criterion() {
        return by.nameIn(tie);
    }

    /** Whether an elimination, a ruling or an unanswered failure decided, before any criterion was asked. */
    boolean isByReason() {
        return by instanceof DecisionReason && !(by instanceof DecisionReason.EndOfTheRules);
    }

    /** What was asked, in order, up to what decided: criteria, or a reason before or behind them all. */
    List<Tiebreaker> asked() {
        if (isByReason()) {
            return ImmutableList.of(by);
        }
        List<Tiebreaker> criteria = rules.criteria;
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i) == by) {
                return criteria.subList(0, i + 1);
            }
        }
        return ImmutableList.<Tiebreaker>builderWithExpectedSize(criteria.size() + 1)
                .addAll(criteria)
                .add(by)
                .build();
    }

    /** Whether a question was asked, with or without an answer. */
    boolean asked(Measure question) {
        if (isByReason()) {
            return false;
        }
        List<Tiebreaker> criteria = rules.criteria;
        for (int i = 0; i < criteria.size(); i++) {
            Tiebreaker criterion = criteria.get(i);
            if (criterion instanceof StandardTiebreaker standard && standard.question() == question) {
                return true;
            }
            if (criterion == by) {
                return false;
            }
        }
        return false;
    }

    /** Whether a criterion was asked that knows of a play-off match: the standard one, or any of a user's own. */
    boolean lookedAtPlayOff() {
        return asked().stream()
                .anyMatch(criterion -> !(criterion instanceof StandardTiebreaker standard)
                        || standard.question() == Measure.PLAY_OFF_MATCH);
    }

    /** Whether extra time was held and its goals count under these rules: not if the tie was settled before it. */
    boolean countsExtraTime() {
        if (LastMatch.extraTime(judged) == null) {
            return false;
        }
        return isByReason() ? rules.asks(Measure.EXTRA_TIME) : asked(Measure.EXTRA_TIME);
    }

    /** The goals of the matches that count, with scores that sanctions gave, and with those of extra time if it counts. */
    Optional<Goals> aggregate() {
        return countsExtraTime() ? LastMatch.goalsWithExtraTime(judged) : judged.aggregate();
    }
}
