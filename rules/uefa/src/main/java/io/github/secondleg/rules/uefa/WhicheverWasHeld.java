package io.github.secondleg.rules.uefa;

import io.github.secondleg.Awaited;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The end of rules on which sources differ: each names another way to separate the teams. Whichever was in fact held decided the tie;
 * while none was, the organiser has to say which it is to be.
 *
 * @param ways the ways named, in the order in which one could have followed another
 */
record WhicheverWasHeld(List<Tiebreaker> ways) implements Tiebreaker {
    static Tiebreaker of(Tiebreaker... ways) {
        return new WhicheverWasHeld(List.of(ways));
    }

    @Override
    public String name() {
        return ways.stream().map(Tiebreaker::name).collect(Collectors.joining(" or ")) + " (unsettled)";
    }

    @Override
    public Verdict judge(Tie tie) {
        return decidingIn(tie).map(way -> way.judge(tie)).orElseGet(() -> Verdict.awaits(Awaited.RULING));
    }

    private Optional<Tiebreaker> decidingIn(Tie tie) {
        return ways.stream().filter(way -> way.judge(tie).side().isPresent()).findFirst();
    }

    @Override
    public Note observe(Tie tie) {
        return decidingIn(tie).map(way -> way.observe(tie)).orElseGet(() -> Tiebreaker.super.observe(tie));
    }

    @Override
    public Note summarise(Tie tie, Side winner) {
        return decidingIn(tie)
                .map(way -> way.summarise(tie, winner))
                .orElseGet(() -> Tiebreaker.super.summarise(tie, winner));
    }
}
