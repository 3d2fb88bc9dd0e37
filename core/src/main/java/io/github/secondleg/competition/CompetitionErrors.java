package io.github.secondleg.competition;

import static io.github.secondleg.text.ErrorMessage.rejection;

import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.text.ErrorMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The error messages of this package, each with the value, the rule that it breaks, and a way out. */
final class CompetitionErrors {
    private CompetitionErrors() {}

    // values

    static IllegalArgumentException blank(String what, String value) {
        return ErrorMessage.blank(what, value, "Maybe a column was empty.");
    }

    static String notBlank(String what, String value) {
        if (Objects.requireNonNull(value, what).isBlank()) {
            throw blank(what, value);
        }
        return value;
    }

    static IllegalArgumentException windowBackwards(LocalDate first, LocalDate last) {
        return rejection(
                "The last date of a window (" + last + ") must not be before its first date (" + first + ").",
                "Maybe the two dates are swapped.");
    }

    static IllegalArgumentException windowsSwapped(String round, Object firstLegs, Object secondLegs) {
        return rejection(
                "The window of the second legs of " + round + " (" + secondLegs
                        + ") must not begin before that of the first legs (" + firstLegs + ").",
                "Maybe the two windows are swapped.");
    }

    static IllegalArgumentException playOffMatchAsLeg(Match match) {
        return rejection(
                "The match (" + match + ") must be the first leg, the second leg or the single match.",
                "Maybe use Event.playOffMatch.");
    }

    static IllegalArgumentException otherNumberOfDrawnTies(String round, int open, int drawn) {
        return rejection(
                "The number of drawn ties (" + drawn + ") must be the number of ties to be drawn in " + round + " ("
                        + open + ").",
                "Maybe another round is meant, or the round was drawn before: revoke that draw with Event.revoked.");
    }

    // events that are none

    static IllegalArgumentException incidentOfOneTie(Incident incident) {
        return rejection(
                "The incident (" + incident + ") belongs to one tie and must be recorded for that tie.",
                "Maybe name the tie: Event.incident(tie, incident).");
    }

    static IllegalArgumentException clubWideWithoutDate(Incident incident) {
        return rejection(
                "The incident (" + incident + ") must have a date, since the date decides in which ties it counts.",
                "Maybe give the date with on or from, or name the tie: Event.incident(tie, incident).");
    }

    static IllegalArgumentException filledWithOpen(String tie, Object slot) {
        return rejection(
                "The new slot of " + tie + " (" + slot + ") must not be open itself.",
                "Maybe an entrant, or the winner of a tie, is meant.");
    }

    static IllegalArgumentException notRevocable(Object event) {
        return rejection(
                "The event (" + event + ") is of a kind that cannot be revoked.",
                "Maybe a result is wrong: use Event.corrected, or Event.annulled for a whole tie.");
    }

    // events that do not fit the competition

    static String unknownTie(String tie, List<String> ties) {
        String first = ties.get(0);
        return ErrorMessage.of(
                "The tie (" + tie + ") is not in the competition.",
                "Maybe " + (ties.size() == 1 ? first : "one of " + first + " to " + ties.get(ties.size() - 1))
                        + " is meant.");
    }

    static IllegalArgumentException noTieYet(Object event, Object pairing) {
        return rejection(
                "The event (" + event + ") refers to a tie without two teams: " + pairing + ".",
                "Maybe record the results of earlier ties first.");
    }

    static IllegalArgumentException unknownTeam(Team team) {
        return rejection("The team (" + team + ") is not in the competition.", "Maybe it has another id here.");
    }

    static IllegalArgumentException notRecorded(Object event) {
        return rejection(
                "The event (" + event + ") cannot be revoked, since it is not recorded.",
                "Maybe it was recorded with another date.");
    }

    static IllegalArgumentException placeGivenTwice(Ruling earlier, Ruling now) {
        return rejection(
                "The place is given twice: by the ruling (" + earlier + ") and by the ruling (" + now + ").",
                "Maybe the first ruling was set aside: revoke it with Event.revoked.");
    }

    static IllegalArgumentException placeGivenToTeamWithPlace(Ruling ruling, Object other) {
        return rejection(
                "The ruling (" + ruling + ") gives the place to a team that has a place already: " + other + ".",
                "Maybe the ruling is about a later tie.");
    }

    static IllegalArgumentException notOpen(String tie, Side side, Object slot) {
        return rejection(
                "The slot of " + tie + " on the " + (side == Side.FIRST ? "first" : "second") + " side (" + slot
                        + ") is not open.",
                "Maybe another side or tie is meant, or an earlier draw must be revoked first: use Event.revoked.");
    }

    static IllegalArgumentException otherCompetition(Object before, Object after) {
        return rejection(
                "The two states (" + before + ", " + after + ") must be of one competition, but their rounds differ.",
                "Maybe one of them is of another season.");
    }

    // plans, each of them a fault among several

    static String noRounds(String competition) {
        return ErrorMessage.of(
                "The competition (" + competition + ") has no rounds.",
                "Maybe they were left out: give them after the rules, in the order of play.");
    }

    static String roundWithoutTies(String round) {
        return ErrorMessage.of(
                "The round (" + round + ") has no ties.",
                "Maybe it is still to be drawn: give it slots with Slot.drawnLater.");
    }

    static String roundOfOtherForm(String round, boolean overOneMatch, String ruleSet, int season) {
        return ErrorMessage.of(
                "The round (" + round + ") is over "
                        + (overOneMatch ? "one match, but has two legs" : "two legs, but has one match") + " in "
                        + season
                        + " under the rule set (" + ruleSet + ").",
                "Maybe " + (overOneMatch ? "leave out" : "add")
                        + " overOneMatch(), or give the round rules of its own with under.");
    }

    static String slotLeftOver(String round, int slots) {
        return ErrorMessage.of(
                "The number of slots of " + round + " (" + slots + ") must be even, since each tie has two.",
                "Maybe a bye is missing: use Slot.bye.");
    }

    static String tieTwice(String tie) {
        return ErrorMessage.of(
                "The tie (" + tie + ") appears twice in the competition.", "Maybe two rounds have the same name.");
    }

    static String slotOfUnknownTie(Object slot, String tie) {
        return ErrorMessage.of(
                "The slot (" + slot + ") of " + tie + " names a tie that is not in the competition.",
                "Maybe the name is wrong: a tie is called \"<round> <number>\", or \"<round>\" if its round has one tie.");
    }

    static String slotOfLaterTie(Object slot, String tie) {
        return ErrorMessage.of(
                "The slot (" + slot + ") of " + tie + " must name an earlier tie.",
                "Maybe the rounds are not in the order of play, or the slots form a circle.");
    }

    static String slotTwice(Object slot, String tie, String otherTie) {
        return ErrorMessage.of(
                "The slot (" + slot + ") appears twice: in " + tie + " and in " + otherTie + ".",
                "Maybe the second one was copied from the first and has the wrong number.");
    }

    static String teamTwice(Team team, String tie, Team otherTeam, String otherTie) {
        return ErrorMessage.of(
                "The team id (" + team.id() + ") enters twice: " + team + " in " + tie + " and " + otherTeam + " in "
                        + otherTie + ".",
                "Maybe they are two teams: give them different ids with Team.withId.");
    }

    static String windowBeforeFeeding(
            String round, Match match, Object window, String feeding, Match feedingMatch, Object feedingWindow) {
        return ErrorMessage.of(
                "The window of the " + all(match) + " of " + round + " (" + window + ") must begin after that of the "
                        + all(feedingMatch) + " of " + feeding + " (" + feedingWindow + "), which feeds it.",
                "Maybe the windows of the two rounds are swapped.");
    }

    private static String all(Match match) {
        return match == Match.SINGLE_MATCH ? "matches" : match + "s";
    }

    static IllegalArgumentException plan(String name, List<String> faults) {
        return fault(
                faults.size() == 1
                        ? faults.get(0)
                        : "The competition (" + name + ") has " + faults.size() + " faults:\n"
                                + String.join("\n", faults));
    }

    static IllegalArgumentException fault(String message) {
        return new IllegalArgumentException(message);
    }
}
