package io.github.secondleg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a tie came to its own result, to say which exits came before.
 *
 * @param reached whether it has come to one
 * @param date the day of the match or ruling that gave it, or null if it is not known
 * @param played whether the teams met, or the organiser ruled, that day: then an exit on the day came after
 */
record EndOfTie(boolean reached, @Nullable LocalDate date, boolean played) {
    private static final EndOfTie NOT_REACHED = new EndOfTie(false, null, false);

    static EndOfTie of(Judgement own) {
        if (own.isPending()) {
            return NOT_REACHED;
        }
        if (own.by() instanceof DecisionReason.Awarded award) {
            return new EndOfTie(true, award.ruling().date, true);
        }
        EndOfTie onThePitch = at(lastMatch(own), own);
        for (Ruling ruling : own.judged().rulings()) {
            if (ruling instanceof Ruling.OneLeg) {
                return onThePitch.orWith(ruling);
            }
        }
        return onThePitch;
    }

    /** Of a decision that an exit may have come to: that exit's, unless nothing but disqualifications from this very tie came that day. */
    static @Nullable LocalDate dayOf(Judgement judgement) {
        if (!(judgement.by() instanceof DecisionReason.Out out)) {
            return of(judgement).date();
        }
        Rules rules = judgement.rules();
        EndOfTie own = IncidentPath.end(rules, judgement.tie());
        Elimination first = out.first();
        return own.reached() && first.isOnlyFromTie(rules.withoutUnknownMatches(judgement.tie()), rules.sanctions, own)
                ? own.date()
                : first.date();
    }

    /** A ruling ends the tie, unless the match that it leaves was played only later. */
    private EndOfTie orWith(Ruling ruling) {
        LocalDate ruled = ruling.date;
        return date != null && ruled != null && date.isAfter(ruled) ? this : new EndOfTie(true, ruled, true);
    }

    /** With a match, as it was recorded: a score that a sanction gave it does not tell whether the teams met. */
    private static EndOfTie at(Match match, Judgement own) {
        Leg last = own.tie().legOrNull(match);
        return last == null ? new EndOfTie(true, null, true) : new EndOfTie(true, last.date, last.tookPlace());
    }

    /**
     * The play-off match if one was asked for and there would be another answer without it, else the last leg, or the one match, or the leg
     * that alone counts.
     */
    private static Match lastMatch(Judgement own) {
        if (own.lookedAtPlayOff()
                && !own.hasSameOutcomeAs(
                        own.rules().byCriteria(own.tie(), TieUpdate.beforePlayOffMatch(own.judged())))) {
            return Match.PLAY_OFF_MATCH;
        }
        return own.judged().lastMatch();
    }

    /** Whether something on this day, or on a day not known, came before the end. */
    boolean isAfter(@Nullable LocalDate other) {
        if (!reached || date == null || other == null) {
            return true;
        }
        return played ? other.isBefore(date) : !other.isAfter(date);
    }
}
