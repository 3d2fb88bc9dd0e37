package io.github.secondleg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a tie came to its own result, to say which exits came before.
 *
 * @param reached whether it has come to one
 * @param day the day of the match or ruling that gave it, or null if it is not known
 * @param played whether the teams met, or the organiser ruled, that day: then an exit on the day came after
 */
record End(boolean reached, @Nullable LocalDate day, boolean played) {
    private static final End NOT_REACHED = new End(false, null, false);

    static End of(Decision own) {
        if (own instanceof Decision.Pending) {
            return NOT_REACHED;
        }
        for (Ruling ruling : own.judged.rulings()) {
            if (!(ruling instanceof Ruling.PlaceGiven)) {
                return new End(true, ruling.dayOrNull(), true);
            }
        }
        // As it was recorded: a score that a sanction gave it does not tell whether the teams met.
        Leg last = own.tie.became(lastMatch(own));
        return last == null ? new End(true, null, true) : new End(true, last.dayOrNull(), last.tookPlace());
    }

    /** The play-off match if there would be another answer without it, else the second leg. */
    private static Match lastMatch(Decision own) {
        Decision before = own.chain.byCriteria(own.tie, own.judged.beforePlayOffMatch());
        return own.sameOutcome(before) ? Match.SECOND_LEG : Match.PLAY_OFF_MATCH;
    }

    /** Whether something on this day, or on a day not known, came before the end. */
    boolean isAfter(@Nullable LocalDate other) {
        if (!reached || day == null || other == null) {
            return true;
        }
        return played ? other.isBefore(day) : !other.isAfter(day);
    }
}
