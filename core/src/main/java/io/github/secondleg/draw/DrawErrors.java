package io.github.secondleg.draw;

import static io.github.secondleg.text.ErrorMessage.rejection;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The wording of everything this package refuses, in one form: the thing with its value and the rule it breaks; on a new line what was
 * probably meant, or the way out.
 */
final class DrawErrors {
    private DrawErrors() {}

    // pots and pairings

    static IllegalArgumentException blankName(String name) {
        return rejection("The name (" + name + ") of a pot must not be blank.", "Maybe A was meant.");
    }

    static IllegalArgumentException emptyPot(String pot) {
        return rejection(
                "The pot (" + pot + ") must hold one ball or more.", "Maybe it is filled later than it is made.");
    }

    static IllegalArgumentException ballTwice(Object ball, String pot, String otherPot) {
        return rejection(
                "The ball (" + ball + ") lies "
                        + (pot.equals(otherPot) ? "twice in pot " + pot : "in pot " + pot + " and in pot " + otherPot)
                        + ".",
                "Maybe two clubs go by one name.");
    }

    static IllegalArgumentException potAgainstItself(String pot) {
        return rejection("The pairing has pot " + pot + " against itself.", "Maybe use PotPairing.within.");
    }

    static IllegalArgumentException tooFewTies(int ties) {
        return rejection(
                "The number of ties (" + ties + ") of a pairing must be one or more.",
                "Maybe leave it out: a pairing goes on until one of its pots is empty.");
    }

    static IllegalArgumentException hostOfNeitherPot(String host, PotPairing<?> pairing) {
        return rejection(
                "The pot (" + host + ") that hosts the first leg is not in the pairing " + pairing + ".",
                "Maybe " + pairing.first().name() + " or " + pairing.second().name() + " was meant.");
    }

    static IllegalArgumentException firstLegDrawnWithin(String pot) {
        return rejection(
                "The pairing within pot " + pot + " has no third ball: the one drawn first hosts the first leg.",
                "Maybe leave withFirstLegDrawn out: that is drawn already.");
    }

    static IllegalArgumentException ballAgainstItself(Object ball) {
        return rejection(
                "The tie has " + ball + " against itself.", "Maybe the second was left at the value of the first.");
    }

    static IllegalArgumentException blankConstraint(String words) {
        return rejection(
                "The words (" + words + ") of a constraint must not be blank.",
                "Maybe say what it keeps, as in clubs of one association are kept apart.");
    }

    static IllegalArgumentException limitBelowZero(int ties) {
        return rejection(
                "The most ties (" + ties + ") of a group must be zero or more.",
                "Maybe 0 was meant: that no such tie is drawn.");
    }

    // draws

    static IllegalArgumentException noPairing() {
        return rejection("The draw has no pairing of pots.", "Maybe Draw.of(PotPairing.of(a, b)) was meant.");
    }

    static IllegalArgumentException twoPotsOfOneName(String name) {
        return rejection(
                "The pot name (" + name + ") is taken by two pots with different balls.",
                "Maybe one was changed after the other pairing was made.");
    }

    static IllegalArgumentException nothingLeft(PotPairing<?> pairing, String pot) {
        return rejection(
                "The pairing " + pairing + " has nothing left to draw: pot " + pot + " is empty by then.",
                "Maybe an earlier pairing was to leave balls: use withTies.");
    }

    static IllegalArgumentException singleBall(String pot) {
        return rejection(
                "The pairing within pot " + pot + " draws two balls a tie, but pot " + pot + " has 1 left by then.",
                "Maybe that ball has a bye: leave the pairing out.");
    }

    static IllegalArgumentException tooManyTies(PotPairing<?> pairing, int ties, String pot, int left) {
        return rejection(
                "The pairing " + pairing + " draws " + ties + " ties, but pot " + pot + " has " + left
                        + (left == 1 ? " ball" : " balls") + " left by then.",
                "Maybe leave the number out: a pairing goes on until one of its pots is empty.");
    }

    static IllegalArgumentException tooManyBalls(int balls, int most) {
        return rejection(
                "The draw holds " + balls + " balls, and at most " + most + " can be drawn together.",
                "Maybe it is held in sections, each a draw of its own.");
    }

    static IllegalArgumentException tooManyGroups(int groups) {
        return rejection(
                "The constraints limit " + groups + " groups of ties, which is more than can be counted together.",
                "Maybe a group that is never full can be left out.");
    }

    static IllegalStateException impossible(Object reason) {
        return new IllegalStateException(
                "The draw is impossible. " + reason + "\nMaybe drop a constraint, or move balls to other pots.");
    }

    static IllegalStateException tooManyPositions(Procedure procedure, int most) {
        return new IllegalStateException("The exact odds of the draw (" + procedure + ") need more than " + most
                + " positions to be looked at.\n"
                + (procedure == Procedure.SEQUENTIAL
                        ? "Maybe estimate them: use sampledOdds."
                        : "Maybe hold it sequentially, which needs no counting."));
    }

    static IllegalArgumentException notDrawnHere(Object ball) {
        return rejection("The ball (" + ball + ") is in no pot of the draw.", "Maybe it goes by another name.");
    }

    static IllegalArgumentException cannotBeDrawn(int number, Object ball, Collection<?> admitted) {
        return rejection(
                "Ball " + number + " (" + ball + ") cannot be drawn then; those that can: " + listed(admitted) + ".",
                "Maybe a ball before it is missing, or the record belongs to another draw.");
    }

    static IllegalArgumentException otherNumberOfBalls(int recorded, int drawn) {
        return rejection(
                "The record has " + recorded + (recorded == 1 ? " ball" : " balls") + ", and the draw takes " + drawn
                        + ".",
                recorded < drawn ? "Maybe it breaks off." : "Maybe it holds two draws.");
    }

    static IllegalArgumentException tooFewDraws(int draws) {
        return rejection("The number of draws (" + draws + ") must be two or more.", "Maybe 10000 was meant.");
    }

    static String listed(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
