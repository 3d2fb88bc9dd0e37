package io.github.secondleg;

import java.time.LocalDate;

/** Checks the order of the facts of a tie. It checks the whole tie after every change. */
final class TieValidation {
    private TieValidation() {}

    static void check(Team first, Team second, Leg firstLeg, Leg secondLeg, AfterLegs afterLegs) {
        if (firstLeg instanceof Leg.Scheduled && secondLeg.tookPlace() && !afterLegs.passesOverFirstLeg()) {
            throw TieErrors.secondLegBeforeFirst(first, second, secondLeg);
        }
        checkDates(Match.FIRST_LEG, firstLeg, Match.SECOND_LEG, secondLeg);
        if (!afterLegs.isNothing()) {
            checkAfterLegs(firstLeg, secondLeg, afterLegs);
        }
    }

    static void check(Leg match, AfterLegs afterLegs) {
        if (!afterLegs.isNothing()) {
            checkFollows(match, afterLegs);
            checkPlayOffMatch(Match.SINGLE_MATCH, match, afterLegs);
        }
    }

    private static void checkAfterLegs(Leg firstLeg, Leg secondLeg, AfterLegs afterLegs) {
        checkFollows(afterLegs.lastOf(firstLeg, secondLeg), afterLegs);
        checkPlayOffMatch(Match.FIRST_LEG, firstLeg, afterLegs);
        checkPlayOffMatch(Match.SECOND_LEG, secondLeg, afterLegs);
    }

    private static void checkFollows(Leg last, AfterLegs afterLegs) {
        if (last.isStillToBePlayed()) {
            afterLegs.firstThatFollowsALeg().ifPresent(what -> {
                throw TieErrors.followsNoLeg(what, last);
            });
        }
    }

    private static void checkPlayOffMatch(Match earlier, Leg leg, AfterLegs afterLegs) {
        PlayOffMatch playOff = afterLegs.playOffMatch();
        if (playOff != null) {
            checkDates(earlier, leg, Match.PLAY_OFF_MATCH, playOff.match());
        }
    }

    private static void checkDates(Match earlier, Leg earlierLeg, Match later, Leg laterLeg) {
        LocalDate date = earlierLeg.date;
        LocalDate laterDate = laterLeg.date;
        if (date != null && laterDate != null && laterDate.isBefore(date)) {
            throw TieErrors.outOfOrder(earlier, date, later, laterDate);
        }
    }
}
