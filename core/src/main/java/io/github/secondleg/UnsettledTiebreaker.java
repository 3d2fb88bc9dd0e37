package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Objects;

/**
 * A criterion that may not have been in force, since the sources do not say.
 *
 * @param rule the criterion
 * @param why the reason in a few words
 * @param next the criteria that are held only if this one does not decide
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
            return wasAnyHeldAfterIt(tie) ? Verdict.level() : Verdict.awaits(Awaited.RULING);
        }
        return isOfSomethingHeld() ? Verdict.level() : verdict;
    }

    private boolean wasAnyHeldAfterIt(Tie tie) {
        for (Tiebreaker other : next) {
            if (wasHeld(other, tie)) {
                return true;
            }
        }
        return false;
    }

    /** If a criterion of this kind was not in force, nobody held it, so it is never awaited. */
    private boolean isOfSomethingHeld() {
        return rule instanceof StandardTiebreaker standard && isHeld(standard.measure());
    }

    private static boolean isHeld(Measure measure) {
        return switch (measure) {
            case EXTRA_TIME, SHOOT_OUT, PLAY_OFF_MATCH, LOTS -> true;
            case POINTS, AGGREGATE, AWAY_GOALS, AWAY_GOALS_IN_EXTRA_TIME, HIGHER_SEED -> false;
        };
    }

    private static boolean wasHeld(Tiebreaker criterion, Tie tie) {
        if (!(criterion instanceof StandardTiebreaker standard)) {
            return criterion.judge(tie).side().isPresent();
        }
        return switch (standard.measure()) {
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
