package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several criteria, if the sources do not say which one was in force. The first one that was held decides.
 *
 * @param criteria the criteria in the order in which one could have followed another
 */
record FirstHeldTiebreaker(List<Tiebreaker> criteria) implements Tiebreaker {
    FirstHeldTiebreaker {
        criteria = ImmutableList.copyOf(criteria);
        if (criteria.size() < 2) {
            throw EditionErrors.fewerThanTwo(
                    criteria.stream().map(Tiebreaker::name).toList());
        }
    }

    @Override
    public String name() {
        return criteria.stream().map(Tiebreaker::name).collect(Collectors.joining(" or ")) + " (unsettled)";
    }

    @Override
    public Verdict judge(Tie tie) {
        for (Tiebreaker criterion : criteria) {
            Verdict verdict = criterion.judge(tie);
            if (verdict.side().isPresent()) {
                return verdict;
            }
        }
        return Verdict.awaits(Awaited.RULING);
    }

    private Optional<Tiebreaker> decidingIn(Tie tie) {
        return criteria.stream()
                .filter(criterion -> criterion.judge(tie).side().isPresent())
                .findFirst();
    }

    @Override
    public Note observe(Tie tie) {
        return decidingIn(tie).map(held -> held.observe(tie)).orElseGet(() -> Tiebreaker.super.observe(tie));
    }

    @Override
    public Note summarise(Tie tie, Side winner) {
        return decidingIn(tie)
                .map(held -> held.summarise(tie, winner))
                .orElseGet(() -> Tiebreaker.super.summarise(tie, winner));
    }
}
