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

/**
 * The wording of everything this package refuses, in one form: the thing with its value and the rule it breaks; on a new line what was
 * probably meant, or the way out.
 */
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
                "The window ends (" + last + ") before it begins (" + first + ").",
                "Maybe the two dates were swapped.");
    }

    static IllegalArgumentException windowsSwapped(String round, Object firstLegs, Object secondLegs) {
        return rejection(
                "The window of the second legs of " + round + " (" + secondLegs + ") begins before that of the first ("
                        + firstLegs + ").",
                "Maybe the two windows were swapped.");
    }

    static IllegalArgumentException notALeg(Match match) {
        return rejection(
                "The match (" + match + ") must be the first leg or the second leg.",
                "Maybe the play-off match is to be recorded: use Event.playOffMatch.");
    }

    static IllegalArgumentException otherNumberOfDrawnTies(String round, int open, int drawn) {
        return rejection(
                "The draw (" + drawn + " ties) does not fill " + round + ", where " + open + " are to be drawn.",
                "Maybe another round was meant, or it has been drawn: take that back with Event.revoked.");
    }

    // events that are none

    static IllegalArgumentException incidentOfOneTie(Incident incident) {
        return rejection(
                "The incident (" + incident + ") is of one tie and cannot be recorded for the whole competition.",
                "Maybe name the tie: Event.incident(tie, incident).");
    }

    static IllegalArgumentException clubWideWithoutDate(Incident incident) {
        return rejection(
                "The incident (" + incident + ") has no date, and so the ties in which it counts are not known.",
                "Maybe give the date with on or from, or name the tie: Event.incident(tie, incident).");
    }

    static IllegalArgumentException filledWithOpen(String tie, Object slot) {
        return rejection(
                "The slot of " + tie + " is filled with one that is itself open (" + slot + ").",
                "Maybe an entrant, or the winner of a tie, was meant.");
    }

    static IllegalArgumentException notRevocable(Object event) {
        return rejection(
                "The event (" + event + ") is of a kind that cannot be taken back.",
                "Maybe it is a result that was wrong: use Event.corrected, or Event.annulled for a whole tie.");
    }

    // events that do not fit the competition

    static IllegalArgumentException unknownTie(String tie, String first, String last) {
        return rejection(
                "The tie (" + tie + ") is not in the competition.",
                "Maybe " + (first.equals(last) ? first : "one of " + first + " to " + last) + " was meant.");
    }

    static IllegalArgumentException noTieYet(Object event, Object pairing) {
        return rejection(
                "The event (" + event + ") is of a tie without two clubs: " + pairing + ".",
                "Maybe record first what is to bring them there.");
    }

    static IllegalArgumentException unknownClub(Team team) {
        return rejection("The club (" + team + ") is not in the competition.", "Maybe it goes by another id.");
    }

    static IllegalArgumentException notRecorded(Object event) {
        return rejection(
                "The event (" + event + ") cannot be taken back, since it is not recorded.",
                "Maybe it was recorded with another date.");
    }

    static IllegalArgumentException placeGivenTwice(Ruling earlier, Ruling now) {
        return rejection(
                "The place is given twice: " + earlier + ", now " + now + ".",
                "Maybe the first was set aside: take it back with Event.revoked.");
    }

    static IllegalArgumentException placeGivenToOneWithAnother(Ruling ruling, Object other) {
        return rejection(
                "The place is given (" + ruling + ") to a club that has one: " + other + ".",
                "Maybe the ruling is about the tie behind.");
    }

    static IllegalArgumentException notOpen(String tie, Side side, Object slot) {
        return rejection(
                "The slot of " + tie + " on the " + (side == Side.FIRST ? "first" : "second") + " side (" + slot
                        + ") is not open.",
                "Maybe another side or tie was meant, or an earlier draw is to be taken back with Event.revoked.");
    }

    static IllegalArgumentException otherCompetition(Object before, Object after) {
        return rejection(
                "The two states to compare are of competitions with other rounds: " + before + ", " + after + ".",
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
                "Maybe it is still to be drawn: give it slots to be drawn later.");
    }

    static IllegalArgumentException roundOfOtherForm(String round, boolean overOneMatch, String ruleSet, int season) {
        return ErrorMessage.rejection(
                "The round (" + round + ") is over "
                        + (overOneMatch ? "one match, but has two legs" : "two legs, but has one match")
                        + " in "
                        + season + " under the rule set (" + ruleSet + ").",
                overOneMatch
                        ? "Maybe leave out overOneMatch(), or give the round rules of its own."
                        : "Maybe add overOneMatch(), or give the round rules of its own.");
    }

    static String slotLeftOver(String round, int slots) {
        return ErrorMessage.of(
                "The round (" + round + ") has " + slots + " slots, which make no whole number of ties.",
                "Maybe a bye is missing.");
    }

    static String tieTwice(String tie) {
        return ErrorMessage.of(
                "The tie (" + tie + ") appears twice in the competition.", "Maybe two rounds have one name.");
    }

    static String slotOfUnknownTie(Object slot, String tie) {
        return ErrorMessage.of(
                "The slot (" + slot + ") of " + tie + " names a tie that is not in the competition.",
                "Maybe it is called otherwise: ties go by round and number, the only one of a round by the round"
                        + " alone.");
    }

    static String slotOfLaterTie(Object slot, String tie) {
        return ErrorMessage.of(
                "The slot (" + slot + ") of " + tie + " waits for a tie that is not in front of it.",
                "Maybe the rounds are not in the order of play, or the slots run in a circle.");
    }

    static String slotTwice(Object slot, String tie, String otherTie) {
        return ErrorMessage.of(
                "The slot (" + slot + ") appears twice: in " + tie + " and in " + otherTie + ".",
                "Maybe the number in the second was left at that of the first.");
    }

    static String clubTwice(Team team, String tie, Team otherTeam, String otherTie) {
        return ErrorMessage.of(
                "The club id (" + team.id() + ") enters twice: " + team + " in " + tie + " and " + otherTeam + " in "
                        + otherTie + ".",
                "Maybe they are two clubs: tell them apart with Team.withId.");
    }

    static String windowBeforeFeeding(
            String round, Match match, Object window, String feeding, Match feedingMatch, Object feedingWindow) {
        return ErrorMessage.of(
                "The " + all(match) + " of " + round + " (" + window + ") begin before the " + all(feedingMatch)
                        + " of " + feeding + " (" + feedingWindow + "), which feeds it, are over.",
                "Maybe the windows of the two rounds were swapped.");
    }

    private static String all(Match match) {
        return match == Match.SINGLE_MATCH ? "matches" : match + "s";
    }

    static IllegalArgumentException plan(String name, List<String> faults) {
        return new IllegalArgumentException(
                faults.size() == 1
                        ? faults.get(0)
                        : "The competition (" + name + ") has " + faults.size() + " faults:\n"
                                + String.join("\n", faults));
    }

    static IllegalArgumentException slot(String fault) {
        return new IllegalArgumentException(fault);
    }
}
