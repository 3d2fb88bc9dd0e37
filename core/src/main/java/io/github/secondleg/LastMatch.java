package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last match of a tie before a play-off match, and the extra time after it as far as it counts. */
final class LastMatch {
    private LastMatch() {}

    /** The state of the match. */
    static Leg of(Tie tie) {
        return Objects.requireNonNull(tie.legOrNull(tie.lastMatch()));
    }

    /** Whether an award replaces the match. Extra time and shoot-out after it then do not count. */
    static boolean isReplaced(Tie tie) {
        return PackedAnswers.replacesMatch(of(tie));
    }

    /** The extra time, or null if there is none that counts. */
    static @Nullable ExtraTime extraTime(Tie tie) {
        return isReplaced(tie) ? null : tie.afterLegs.extraTime();
    }

    static Optional<Goals> goalsInExtraTime(Tie tie) {
        return Optional.ofNullable(extraTime(tie)).map(goals -> goals.withHome(tie.writtenFirst(tie.lastMatch())));
    }

    /** The aggregate, with the goals of extra time if they count. */
    static Optional<Goals> goalsWithExtraTime(Tie tie) {
        return tie.aggregate()
                .map(goals -> goalsInExtraTime(tie).map(goals::plus).orElse(goals));
    }

    /** The recorded fact that implies an extra time without a winner, in words. */
    static Optional<String> whatFollowsExtraTime(Tie tie) {
        return tie.afterLegs.whatFollowsExtraTime(isReplaced(tie) ? null : tie.afterLegs.shootOut());
    }
}
