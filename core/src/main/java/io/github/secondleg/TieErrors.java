package io.github.secondleg;

import static io.github.secondleg.text.ErrorMessage.rejection;

import io.github.secondleg.text.ErrorMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages of all errors about teams, ties and chains, in one form: the thing with its value and the rule it breaks, then on a new line
 * a likely cause or a way out.
 */
final class TieErrors {
    private TieErrors() {}

    // values

    static IllegalArgumentException associationCode(String code) {
        String capitals = code.strip().toUpperCase(Locale.ROOT);
        return rejection(
                "The association code (" + code + ") must be three capital letters from A to Z.",
                capitals.matches("[A-Z]{3}")
                        ? "Maybe " + capitals + " was meant."
                        : "Maybe a name was given in place of the code, as in Egypt for EGY.");
    }

    static IllegalArgumentException blank(String what, String value) {
        return ErrorMessage.blank(what, value, "Maybe a column was empty.");
    }

    static IllegalArgumentException blankChainName(String name) {
        return ErrorMessage.blank(
                "chain name", name, "Maybe give a name that fits before have, such as the rules of the Village Cup.");
    }

    static IllegalArgumentException blankTiebreakerName(String name) {
        return ErrorMessage.blank(
                "tiebreaker name", name, "Maybe give the name that a results page would use, such as fewer cards.");
    }

    static IllegalArgumentException whiteSpaceAround(String what, String value) {
        return rejection(
                "The " + what + " (" + value + ") must not have white space around it.",
                "Maybe " + value.strip() + " was meant.");
    }

    static IllegalArgumentException belowZero(String what, int number) {
        return rejection(
                "The " + what + " (" + number + ") must be zero or more.",
                "Maybe a placeholder for a match that was not played was read as a number: leave it out, or record a leg without a score.");
    }

    static IllegalArgumentException tooManyGoals(String what, int goals, int most) {
        return rejection(
                "The " + what + " (" + goals + ") must be at most " + most + ".",
                "Maybe a year or an identifier was read as a number of goals.");
    }

    static IllegalArgumentException tooManyKicks(String what, int kicks, int most) {
        return rejection(
                "The " + what + " (" + kicks + ") must be at most " + most + ".",
                "Maybe another number was read as the kicks scored.");
    }

    static IllegalArgumentException scoreForm(String text, Optional<?> meant) {
        return rejection(
                "The score (" + text + ") must be goals–goals, home team first, as in 3–0 or 3-0.",
                meant.map(score -> "Maybe " + score + " was meant.")
                        .orElse(
                                "Maybe the match has no score: scheduled, postponed, cancelled and abandoned legs have factories of their own."));
    }

    static IllegalArgumentException shrinkingScore(Object after90Minutes, Object afterExtraTime) {
        return rejection(
                "The score after extra time (" + afterExtraTime + ") must not be lower than the one after 90 minutes ("
                        + after90Minutes + ").",
                "Maybe the goals of extra time alone were given: use ExtraTime.ofGoals.");
    }

    static IllegalArgumentException levelShootOut(int homeGoals, int awayGoals) {
        return rejection(
                "The shoot-out (" + homeGoals + "–" + awayGoals + ") must not end level.",
                "Maybe kicks are missing: a shoot-out continues until one team leads.");
    }

    static IllegalArgumentException unreachableShootOut(int homeGoals, int awayGoals) {
        return rejection(
                "The shoot-out (" + homeGoals + "–" + awayGoals + ") is not a possible result under Law 10.3.",
                "Maybe " + String.join(" or ", ReachableShootOuts.nearestTo(homeGoals, awayGoals)) + " was meant.");
    }

    static IllegalArgumentException liftedBeforeStart(Object association, LocalDate start, LocalDate lifted) {
        return rejection(
                "The suspension of " + association + " is lifted (" + lifted + ") before it starts (" + start + ").",
                "Maybe the two dates are swapped.");
    }

    static IllegalArgumentException notALeg(Match match) {
        if (match == Match.SINGLE_MATCH) {
            return rejection(
                    "The tie has two legs and no single match.",
                    "Maybe a leg was meant, or the tie is over a single match: use SingleMatchTie, or overOneMatch in a competition.");
        }
        return rejection(
                "The match (" + match + ") must be the first leg or the second leg.",
                "Maybe a play-off match was meant: use withPlayOffMatch.");
    }

    static IllegalArgumentException notTheSingleMatch(Match match) {
        return rejection(
                "The match (" + match + ") must be the single match of the tie.",
                match == Match.PLAY_OFF_MATCH
                        ? "Maybe a play-off match was meant: use withPlayOffMatch."
                        : "Maybe Match.SINGLE_MATCH was meant, or the tie has two legs: use TwoLeggedTie.");
    }

    static IllegalArgumentException matchOfAnotherTie(
            String what, String fact, Match match, String teams, boolean singleMatch) {
        return rejection(
                "The " + what + " (" + fact + ") refers to the " + (singleMatch ? match : "single match")
                        + ", but the tie " + teams + (singleMatch ? " is over a single match." : " has two legs."),
                singleMatch
                        ? "Maybe the single match was meant, or the tie has two legs: use TwoLeggedTie."
                        : "Maybe the first or the second leg was meant, or the tie is over a single match: use SingleMatchTie.");
    }

    static IllegalArgumentException pointsForAWin(int points) {
        return rejection(
                "The points for a win (" + points + ") must be 2 or 3.",
                "Maybe 2 was meant for an older competition, or 3 for a newer one: over two legs both put the same team first.");
    }

    static IllegalArgumentException decidedOverNoLeg(Match match) {
        if (match == Match.SINGLE_MATCH) {
            return rejection(
                    "The single match is not a leg, so a tie cannot be decided over it alone.",
                    "Maybe no ruling is needed: the match decides when it is recorded.");
        }
        return rejection(
                "The match (" + match + ") must be the first leg or the second leg.",
                "Maybe no ruling is needed: under Tiebreaker.playOffMatch() a play-off match decides when it is recorded.");
    }

    // ties

    static IllegalArgumentException teamAgainstItself(Object first, Object second, String id) {
        if (first.toString().equals(second.toString())) {
            return rejection(
                    "A tie needs two different teams, but both are " + first + ".",
                    "Maybe the second team was copied from the first.");
        }
        return rejection(
                "A tie needs two different teams, but " + first + " and " + second + " have the same id (" + id + ").",
                "Maybe they are different teams: give one of them another id with Team.withId.");
    }

    static String contradiction(String what, Object recorded, Object contradicting) {
        return ErrorMessage.of(
                recordedTwice(what, recorded, contradicting),
                "Maybe the first was wrong: correct it with correcting, or with Event.corrected in a competition.");
    }

    static String contradictingRulings(Object recorded, Object contradicting) {
        return ErrorMessage.of(
                recordedTwice("ruling", recorded, contradicting),
                "Maybe the first was set aside: remove it with without, or with Event.revoked in a competition.");
    }

    private static String recordedTwice(String what, Object recorded, Object contradicting) {
        return "The " + what + " is recorded twice: " + recorded + ", now " + contradicting + ".";
    }

    static IllegalArgumentException teamOfAnotherTie(String what, Object team, String teams) {
        return rejection(
                "The " + what + " names " + team + ", which is not in the tie " + teams + ".",
                "Maybe the team goes by another id, or the " + what + " belongs to another tie.");
    }

    static IllegalArgumentException incidentOfAnotherTie(Object incident, String teams) {
        return rejection(
                "The incident (" + incident + ") concerns neither team of the tie " + teams + ".",
                "Maybe the team goes by another id, or the incident belongs to another tie.");
    }

    static IllegalArgumentException secondLegBeforeFirst(Object first, Object second, Object secondLeg) {
        return rejection(
                "The second leg of " + first + " v " + second + " (" + secondLeg
                        + ") took place while the first is only scheduled.",
                "Maybe the two legs are swapped, or the reason is to be recorded first: the first leg played, postponed or cancelled,"
                        + " a failure at it, or the ruling that it does not count.");
    }

    static IllegalArgumentException outOfOrder(Match earlier, LocalDate date, Match later, LocalDate laterDate) {
        return rejection(
                "The " + later + " (" + laterDate + ") is before the " + earlier + " (" + date + ").",
                "Maybe the two dates are swapped.");
    }

    static IllegalArgumentException followsNoLeg(String what, Object leg) {
        return rejection(
                "The " + what + " is recorded while the match before it (" + leg + ") is still to be played.",
                "Maybe record the match first.");
    }

    static IllegalArgumentException followsNoPlayOffMatch(String what, Object match) {
        return rejection(
                "The " + what + " is recorded while the play-off match before it (" + match
                        + ") is still to be played.",
                "Maybe record the match first.");
    }

    // rules

    static IllegalArgumentException awardWithoutMatch(Object kind) {
        return rejection(
                "The " + kind + " is not a failure at a match, so its sanction cannot be a score.",
                "Maybe use eliminating: only no-show, refusal to play on and too few players give a match a score.");
    }

    static IllegalArgumentException awardWithoutGoals(Object kind, int goals) {
        return rejection(
                "The goals for the opponent (" + goals + ") in the sanction for " + kind + " must be one or more.",
                "Maybe 3 was meant, or the team is to be eliminated: use eliminating.");
    }

    static IllegalArgumentException criterionWithoutName(Class<?> type, @Nullable String name) {
        return rejection(
                "The name (" + name + ") of the criterion " + type.getName() + " must not be blank.",
                "Maybe its name() should return the name that a results page would use, such as fewer cards.");
    }

    static IllegalArgumentException criterionTwice(String criterion, String chain) {
        return rejection(
                "The criterion (" + criterion + ") appears twice in " + chain + ".",
                "Maybe use replacing, or give the second one a name of its own.");
    }

    static IllegalArgumentException criterionNotInChain(String criterion, String chain, List<String> criteria) {
        return rejection(
                "The criterion (" + criterion + ") is not in " + chain + "; it has: " + listed(criteria) + ".",
                "Maybe it was removed earlier.");
    }

    static IllegalStateException noVerdict(String criterion, String teams) {
        return new IllegalStateException("The criterion (" + criterion + ") returned null for the tie " + teams
                + ".\nMaybe Verdict.level() was meant, or Verdict.awaits if facts are missing.");
    }

    static IllegalStateException noObservation(String criterion, String teams) {
        return new IllegalStateException("The criterion (" + criterion + ") observed null in the tie " + teams
                + ".\nMaybe leave out its observe method: the trace then says custom criterion.");
    }

    static String listed(List<String> names) {
        return names.isEmpty() ? "none" : names.stream().collect(Collectors.joining(", "));
    }
}
