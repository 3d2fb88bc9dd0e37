package io.github.secondleg;

import java.time.LocalDate;

/** What must come before what in a tie: checked as a whole, however it grew to be what it is. */
final class TieValidation {
    private TieValidation() {}

    static void check(Team first, Team second, Leg firstLeg, Leg secondLeg, AfterLegs sequel) {
        if (firstLeg instanceof Leg.Scheduled && secondLeg.tookPlace() && !sequel.passesOverFirstLeg()) {
            throw TieErrors.secondLegBeforeFirst(first, second, secondLeg);
        }
        checkDays(Match.FIRST_LEG, firstLeg, Match.SECOND_LEG, secondLeg);
        if (!sequel.isNothing()) {
            checkSequel(firstLeg, secondLeg, sequel);
        }
    }

    /** Of a tie of one match. */
    static void check(Leg match, AfterLegs sequel) {
        if (!sequel.isNothing()) {
            checkFollows(match, sequel);
            checkPlayOffMatch(Match.SINGLE_MATCH, match, sequel);
        }
    }

    private static void checkSequel(Leg firstLeg, Leg secondLeg, AfterLegs sequel) {
        checkFollows(sequel.lastOf(firstLeg, secondLeg), sequel);
        checkPlayOffMatch(Match.FIRST_LEG, firstLeg, sequel);
        checkPlayOffMatch(Match.SECOND_LEG, secondLeg, sequel);
    }

    private static void checkFollows(Leg last, AfterLegs sequel) {
        if (last.isStillToBePlayed()) {
            sequel.firstThatFollowsALeg().ifPresent(what -> {
                throw TieErrors.followsNoLeg(what, last);
            });
        }
    }

    private static void checkPlayOffMatch(Match earlier, Leg leg, AfterLegs sequel) {
        PlayOffMatch playOff = sequel.playOffMatch();
        if (playOff != null) {
            checkDays(earlier, leg, Match.PLAY_OFF_MATCH, playOff.match());
        }
    }

    private static void checkDays(Match earlier, Leg earlierLeg, Match later, Leg laterLeg) {
        LocalDate date = earlierLeg.dateOrNull();
        LocalDate laterDate = laterLeg.dateOrNull();
        if (date != null && laterDate != null && laterDate.isBefore(date)) {
            throw TieErrors.outOfOrder(earlier, date, later, laterDate);
        }
    }
}
