package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Objects;

/**
 * A criterion of which the sources do not say whether it was in force.
 *
 * @param rule the criterion
 * @param why what is not known, in a few words
 * @param next what is held only if it does not decide
 */
record UnsettledTiebreaker(Tiebreaker rule, String why, List<Tiebreaker> next) implements Tiebreaker {
    UnsettledTiebreaker {
        Objects.requireNonNull(rule, "rule");
        if (Objects.requireNonNull(why, "why").isBlank()) {
            throw EditionErrors.blankReason(rule.name(), why);
        }
        next = ImmutableList.copyOf(next);
    }

    @Override
    public String name() {
        return rule.name() + " (" + why + ")";
    }

    @Override
    public Verdict judge(Tie tie) {
        Verdict verdict = rule.judge(tie);
        if (verdict.side().isPresent()) {
            return next.stream().anyMatch(other -> wasHeld(other, tie))
                    ? Verdict.level()
                    : Verdict.awaits(Awaited.RULING);
        }
        return isOfSomethingHeld() ? Verdict.level() : verdict;
    }

    /** If it was not in force, nothing of it was to be held: so nothing of it is awaited. */
    private boolean isOfSomethingHeld() {
        return rule instanceof StandardTiebreaker standard && isHeld(standard.question());
    }

    private static boolean isHeld(Measure question) {
        return switch (question) {
            case EXTRA_TIME, SHOOT_OUT, PLAY_OFF_MATCH, LOTS -> true;
            case POINTS, AGGREGATE, AWAY_GOALS, AWAY_GOALS_IN_EXTRA_TIME, HIGHER_SEED -> false;
        };
    }

    private static boolean wasHeld(Tiebreaker criterion, Tie tie) {
        if (!(criterion instanceof StandardTiebreaker standard)) {
            return criterion.judge(tie).side().isPresent();
        }
        return switch (standard.question()) {
            case EXTRA_TIME -> tie.extraTime().isPresent();
            case SHOOT_OUT -> tie.shootOut().isPresent();
            case PLAY_OFF_MATCH -> tie.playOffMatch().isPresent();
            case LOTS -> tie.lotsDrawnFor().isPresent();
            case POINTS, AGGREGATE, AWAY_GOALS, AWAY_GOALS_IN_EXTRA_TIME, HIGHER_SEED ->
                criterion.judge(tie).side().isPresent();
        };
    }

    @Override
    public Note observe(Tie tie) {
        return isOfSomethingHeld() && !wasHeld(rule, tie) ? Note.of(TextKey.SAW_NONE_RECORDED) : rule.observe(tie);
    }
}
