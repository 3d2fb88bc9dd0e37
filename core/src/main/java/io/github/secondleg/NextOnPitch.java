package io.github.secondleg;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What can come next on the pitch, in the order in which it is played, and how its score gets into a tie. */
enum NextOnPitch {
    FIRST_LEG(Awaited.FIRST_LEG, "match"),
    SECOND_LEG(Awaited.SECOND_LEG, "match"),
    SINGLE_MATCH(Awaited.SINGLE_MATCH, "match"),
    EXTRA_TIME(Awaited.EXTRA_TIME, "extra-time"),
    SHOOT_OUT(Awaited.SHOOT_OUT, "shoot-out"),
    PLAY_OFF_MATCH(Awaited.PLAY_OFF_MATCH, "play-off-match");

    @SuppressWarnings("ImmutableEnumChecker") // it holds a text
    private final Awaited awaited;
    /** What the keys of texts call it. */
    final String key;

    NextOnPitch(Awaited awaited, String key) {
        this.awaited = awaited;
        this.key = key;
    }

    /** The match it is, or follows. */
    private Match matchIn(Tie tie) {
        return switch (this) {
            case FIRST_LEG -> Match.FIRST_LEG;
            case SECOND_LEG -> Match.SECOND_LEG;
            case SINGLE_MATCH -> Match.SINGLE_MATCH;
            case EXTRA_TIME, SHOOT_OUT -> tie.lastMatch();
            case PLAY_OFF_MATCH -> Match.PLAY_OFF_MATCH;
        };
    }

    /** The side that is written first. */
    Side homeIn(Tie tie) {
        return tie.writtenFirst(matchIn(tie));
    }

    /**
     * What comes next in a tie that awaits something on the pitch: the legs in their order, or the one match, whatever criterion asks first, then what is
     * awaited. Null where the answer lies off the pitch, or nothing that is recorded could give it.
     */
    static @Nullable NextOnPitch next(Decision decision) {
        if (!(decision instanceof Decision.Pending pending) || !isOnPitch(pending.awaited())) {
            return null;
        }
        for (NextOnPitch next : values()) {
            boolean asked = next.isLeg() || next.awaited().equals(pending.awaited());
            if (asked && next.isOpenIn(decision)) {
                return next;
            }
        }
        return null;
    }

    static boolean isOnPitch(Awaited awaited) {
        return Arrays.stream(values()).anyMatch(next -> next.awaited.equals(awaited));
    }

    Awaited awaited() {
        return awaited;
    }

    boolean isMatch() {
        return isLeg() || this == PLAY_OFF_MATCH;
    }

    private boolean isLeg() {
        return this == FIRST_LEG || this == SECOND_LEG || this == SINGLE_MATCH;
    }

    /** Asked of the facts that were judged, since a sanction may have given a match its score. */
    private boolean isOpenIn(Decision decision) {
        Tie judged = decision.judged;
        Match match = matchIn(judged);
        return switch (this) {
            case FIRST_LEG, SECOND_LEG, SINGLE_MATCH ->
                isStillToBePlayed(judged.became(match)) && !judged.sequel.countsOnlyOther(match);
            // what follows a match that an award has replaced does not count
            case EXTRA_TIME ->
                judged.sequel.extraTime() == null && !judged.lastMatchIsReplaced() && isLastLegOver(decision.tie);
            case SHOOT_OUT ->
                judged.sequel.shootOut() == null && !judged.lastMatchIsReplaced() && isLastLegOver(decision.tie);
            case PLAY_OFF_MATCH -> {
                Leg playOff = judged.became(Match.PLAY_OFF_MATCH);
                yield (playOff == null || playOff.isStillToBePlayed()) && isLastLegOver(decision.tie);
            }
        };
    }

    private static boolean isStillToBePlayed(@Nullable Leg leg) {
        return leg != null && leg.isStillToBePlayed();
    }

    /** Whether it has no day any more on which it would be played. */
    boolean isPutOffIn(Tie tie) {
        return isMatch() && tie.became(matchIn(tie)) instanceof Leg.Postponed;
    }

    private static boolean isLastLegOver(Tie tie) {
        Leg last = tie.became(tie.lastMatch());
        return last != null && !last.isStillToBePlayed();
    }

    boolean canEnd(int homeGoals, int awayGoals) {
        return this == SHOOT_OUT
                ? Math.max(homeGoals, awayGoals) <= ReachableShootOuts.MOST
                        && ReachableShootOuts.contains(homeGoals, awayGoals)
                : Math.max(homeGoals, awayGoals) <= Bounds.MOST_GOALS;
    }

    /** The tie with it recorded. Not checked again, since a chain may have given a score to a first leg that is only scheduled. */
    Tie record(Tie tie, int homeGoals, int awayGoals) {
        return switch (this) {
            case EXTRA_TIME -> tie.with(tie.sequel.with(ExtraTime.ofGoals(homeGoals, awayGoals)));
            case SHOOT_OUT -> tie.with(tie.sequel.with(ShootOut.of(homeGoals, awayGoals)));
            default -> {
                Match match = matchIn(tie);
                Leg old = tie.became(match);
                Leg played = Leg.played(homeGoals, awayGoals);
                yield tie.withUnchecked(match, old == null ? played : LegUpdate.over(match, old, played));
            }
        };
    }

    /** As it is written: {@code 2–1}, {@code 2–1 in extra time}. */
    String written(Score goals) {
        return this == EXTRA_TIME
                ? ExtraTime.ofGoals(goals.homeGoals(), goals.awayGoals()).toString()
                : goals.toString();
    }
}
