package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The answer of rules about a tie, with the criterion or reason behind it. A {@link Decision} makes its texts from it.
 *
 * @param judged the facts that the criteria were asked about: the tie, or the tie with the scores that sanctions awarded
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

    /** The criteria that were asked, in order, up to the one that decided; or the reason that came before or after all of them. */
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

    /** Whether a criterion with this measure was asked, with or without an answer. */
    boolean asked(Measure measure) {
        if (isByReason()) {
            return false;
        }
        List<Tiebreaker> criteria = rules.criteria;
        for (int i = 0; i < criteria.size(); i++) {
            Tiebreaker criterion = criteria.get(i);
            if (criterion instanceof StandardTiebreaker standard && standard.measure() == measure) {
                return true;
            }
            if (criterion == by) {
                return false;
            }
        }
        return false;
    }

    /** Whether a criterion was asked that can read the play-off match: the standard one, or any custom one. */
    boolean lookedAtPlayOff() {
        return asked().stream()
                .anyMatch(criterion -> !(criterion instanceof StandardTiebreaker standard)
                        || standard.measure() == Measure.PLAY_OFF_MATCH);
    }

    /** Whether extra time was played and its goals count under these rules. They do not if the tie was settled before it. */
    boolean countsExtraTime() {
        if (LastMatch.extraTime(judged) == null) {
            return false;
        }
        return isByReason() ? rules.asks(Measure.EXTRA_TIME) : asked(Measure.EXTRA_TIME);
    }

    /** The goals of the matches that count, with the scores that sanctions awarded, and with the goals of extra time if it counts. */
    Optional<Goals> aggregate() {
        return countsExtraTime() ? LastMatch.goalsWithExtraTime(judged) : judged.aggregate();
    }
}
