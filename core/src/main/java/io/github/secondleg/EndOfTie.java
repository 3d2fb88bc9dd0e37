package io.github.secondleg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time at which a tie reached its own result. Eliminations are compared with it.
 *
 * @param reached {@code true} if the tie has reached its own result
 * @param date the date of the match or ruling that gave the result, or null if it is unknown
 * @param played {@code true} if the teams met or the organiser ruled on that date; then an elimination of that date came after
 *     the end
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

    /**
     * The date on which a decided tie ended, or null if it is unknown. If an elimination decided, it is the date of the elimination,
     * unless that date has only disqualifications from this very tie.
     */
    static @Nullable LocalDate dateOf(Judgement judgement) {
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

    /** A ruling that only one leg counts ends the tie, unless that leg was played later. */
    private EndOfTie orWith(Ruling ruling) {
        LocalDate ruled = ruling.date;
        return date != null && ruled != null && date.isAfter(ruled) ? this : new EndOfTie(true, ruled, true);
    }

    /** The end with a match as it was recorded, since a score from a sanction does not show whether the teams met. */
    private static EndOfTie at(Match match, Judgement own) {
        Leg last = own.tie().legOrNull(match);
        return last == null ? new EndOfTie(true, null, true) : new EndOfTie(true, last.date, last.tookPlace());
    }

    /**
     * The match that gave the result: the play-off match, if a criterion asked for it and the outcome differs without it; else the last
     * leg, the single match, or the only leg that counts.
     */
    private static Match lastMatch(Judgement own) {
        if (own.lookedAtPlayOff()
                && !own.hasSameOutcomeAs(
                        own.rules().byCriteria(own.tie(), TieUpdate.beforePlayOffMatch(own.judged())))) {
            return Match.PLAY_OFF_MATCH;
        }
        return own.judged().lastMatch();
    }

    /** Whether an event of a date came before the end. An unknown date counts as before. */
    boolean isAfter(@Nullable LocalDate other) {
        if (!reached || date == null || other == null) {
            return true;
        }
        return played ? other.isBefore(date) : !other.isAfter(date);
    }
}
