package io.github.secondleg;

import static io.github.secondleg.text.ErrorMessage.rejection;

import io.github.secondleg.text.ErrorMessage;
import java.util.List;

/** The error messages about editions, citations and criteria that may not be in force, in the form of {@link ErrorMessage}. */
final class EditionErrors {
    private EditionErrors() {}

    static IllegalArgumentException blankInCitation(String what, String value) {
        return ErrorMessage.blank(
                "cited " + what,
                value,
                "Maybe leave it out: Citation.of(regulation, source) cites the regulation alone.");
    }

    static IllegalArgumentException blankReason(String criterion, String why) {
        return ErrorMessage.blank(
                "reason why " + criterion + " may not be in force", why, "Maybe the word unsettled says enough.");
    }

    static IllegalArgumentException fewerThanTwo(List<String> criteria) {
        return rejection(
                "The criteria (" + TieErrors.listed(criteria) + ") of firstHeldOf must be two or more.",
                "Maybe use the criterion itself, or ifInForce.");
    }

    static IllegalArgumentException sourceNumber(int number, Object edition) {
        return rejection(
                "The source (" + number + ") of the edition " + edition + " must be 1 or more.",
                "Maybe give the number that the source has in the rule set's list.");
    }

    static IllegalArgumentException blankRound(String round, String chain) {
        return rejection(
                "The round (" + round + ") of an edition with " + chain + " must not be blank.",
                "Maybe name the rounds as the regulations do, as in first round.");
    }

    static IllegalArgumentException seasonsOutOfOrder(int firstSeason, int lastSeason) {
        return rejection(
                "The last season (" + lastSeason + ") of an edition is before the first (" + firstSeason + ").",
                "Maybe the two are swapped.");
    }

    static IllegalArgumentException noRounds(String chain) {
        return rejection(
                "The edition with " + chain + " must cover at least one round.",
                "Maybe name the rounds as the regulations do, as in first round.");
    }
}
