package io.github.secondleg.draw;

import static io.github.secondleg.text.ErrorMessage.rejection;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The messages of this package, in one form: the thing with its value and the rule that it breaks, then, on a new line, a likely cause or
 * the next thing to do.
 */
final class DrawErrors {
    private DrawErrors() {}

    // pots and pairings

    static IllegalArgumentException blankName(String name) {
        return rejection("The name (" + name + ") of a pot must not be blank.", "Maybe A was meant.");
    }

    static IllegalArgumentException emptyPot(String pot) {
        return rejection(
                "The pot (" + pot + ") must hold one ball or more.",
                "Maybe the list of balls was still empty when the pot was made.");
    }

    static IllegalArgumentException ballTwice(Object ball, String pot, String otherPot) {
        return rejection(
                "The ball (" + ball + ") "
                        + (pot.equals(otherPot)
                                ? "appears twice in pot " + pot
                                : "is in pot " + pot + " and in pot " + otherPot)
                        + ".",
                "Maybe two teams have the same name.");
    }

    static IllegalArgumentException potAgainstItself(String pot) {
        return rejection("The pairing draws pot " + pot + " against itself.", "Maybe use PotPairing.within.");
    }

    static IllegalArgumentException tooFewTies(int ties) {
        return rejection(
                "The number of ties (" + ties + ") of a pairing must be one or more.",
                "Maybe leave withTies out: a pairing continues until one of its pots is empty.");
    }

    static IllegalArgumentException hostOfNeitherPot(String host, PotPairing<?> pairing) {
        return rejection(
                "The pot (" + host + ") that hosts the first leg is not in the pairing " + pairing + ".",
                "Maybe " + pairing.first().name() + " or " + pairing.second().name() + " was meant.");
    }

    static IllegalArgumentException firstLegDrawnWithin(String pot) {
        return rejection(
                "The pairing within pot " + pot
                        + " cannot have a third ball: the ball drawn first hosts the first leg.",
                "Maybe leave withFirstLegDrawn out: the host is drawn already.");
    }

    static IllegalArgumentException ballAgainstItself(Object ball) {
        return rejection(
                "A tie needs two different balls, but both are " + ball + ".",
                "Maybe the second ball was copied from the first.");
    }

    static IllegalArgumentException blankConstraint(String words) {
        return rejection(
                "The words (" + words + ") of a constraint must not be blank.",
                "Maybe name the rule that it keeps, such as clubs of one association are kept apart.");
    }

    static IllegalArgumentException limitBelowZero(int ties) {
        return rejection(
                "The limit (" + ties + ") for the ties of a group must be zero or more.",
                "Maybe 0 was meant: no such tie is drawn.");
    }

    // draws

    static IllegalArgumentException noPairing() {
        return rejection(
                "The draw must have at least one pairing of pots.", "Maybe Draw.of(PotPairing.of(a, b)) was meant.");
    }

    static IllegalArgumentException twoPotsOfOneName(String name) {
        return rejection(
                "The pot name (" + name + ") is used by two pots with different balls.",
                "Maybe the pot was changed after the first pairing was made.");
    }

    static IllegalArgumentException nothingLeft(PotPairing<?> pairing, String pot) {
        return rejection(
                "The pairing " + pairing + " has nothing left to draw: pot " + pot + " is empty by then.",
                "Maybe an earlier pairing should leave balls: use withTies.");
    }

    static IllegalArgumentException singleBall(String pot) {
        return rejection(
                "The pairing within pot " + pot + " needs two balls for a tie, but pot " + pot
                        + " has only 1 left by then.",
                "Maybe that ball has a bye: leave the pairing out.");
    }

    static IllegalArgumentException tooManyTies(PotPairing<?> pairing, int ties, String pot, int left) {
        return rejection(
                "The pairing " + pairing + " draws " + ties + " ties, but pot " + pot + " has only " + left
                        + (left == 1 ? " ball" : " balls") + " left by then.",
                "Maybe leave withTies out: a pairing continues until one of its pots is empty.");
    }

    static IllegalArgumentException tooManyBalls(int balls, int most) {
        return rejection(
                "The draw has " + balls + " balls, but at most " + most + " can be drawn together.",
                "Maybe hold it in sections, each as a draw of its own.");
    }

    static IllegalArgumentException tooManyGroups(int groups) {
        return rejection(
                "The constraints limit " + groups + " groups of ties, which is too many to be counted together.",
                "Maybe leave out limits that are never reached.");
    }

    static IllegalStateException impossible(Object reason) {
        return new IllegalStateException(
                "The draw is impossible. " + reason + "\nMaybe drop a constraint, or move balls to other pots.");
    }

    static IllegalStateException tooManyPositions(Procedure procedure, int most) {
        return new IllegalStateException("The exact odds of the draw (" + procedure + ") need more than " + most
                + " positions to be examined.\n"
                + (procedure == Procedure.SEQUENTIAL
                        ? "Maybe estimate them: use sampledOdds."
                        : "Maybe hold it sequentially, which needs no counting."));
    }

    static IllegalArgumentException notDrawnHere(Object ball) {
        return rejection("The ball (" + ball + ") is in no pot of the draw.", "Maybe it has another name.");
    }

    static IllegalArgumentException cannotBeDrawn(int number, Object ball, Collection<?> admitted) {
        return rejection(
                "Ball " + number + " (" + ball + ") cannot be drawn at this point; the balls that can: "
                        + listed(admitted) + ".",
                "Maybe an earlier ball is missing, or the record belongs to another draw.");
    }

    static IllegalArgumentException otherNumberOfBalls(int recorded, int drawn) {
        return rejection(
                "The record has " + recorded + (recorded == 1 ? " ball" : " balls") + ", but the draw takes " + drawn
                        + ".",
                recorded < drawn ? "Maybe the record is incomplete." : "Maybe the record holds two draws.");
    }

    static IllegalArgumentException tooFewDraws(int draws) {
        return rejection("The number of draws (" + draws + ") must be two or more.", "Maybe 10000 was meant.");
    }

    static String listed(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
