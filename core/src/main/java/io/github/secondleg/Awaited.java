package io.github.secondleg;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;

/**
 * A match, an extra time, a shoot-out, a ruling or any other thing that a tie needs before it can be decided.
 *
 * <p>The standard criteria await the constants. A custom criterion may await something else, such as {@code new Awaited("the fair-play
 * table")}. Two are equal if their words are.
 *
 * @param what the words for it that fit after "awaiting", as in {@code the second leg}
 */
public record Awaited(String what) {
    /** The first leg is to be played. */
    public static final Awaited FIRST_LEG = new Awaited("the first leg");
    /** The second leg is to be played. */
    public static final Awaited SECOND_LEG = new Awaited("the second leg");
    /** The match of a single-match tie is to be played. */
    public static final Awaited SINGLE_MATCH = new Awaited("the match");
    /** Extra time is to be played, or recorded. */
    public static final Awaited EXTRA_TIME = new Awaited("extra time");
    /** The shoot-out is to be held, or recorded. */
    public static final Awaited SHOOT_OUT = new Awaited("the penalty shoot-out");
    /** The play-off match is to be played, or recorded. */
    public static final Awaited PLAY_OFF_MATCH = new Awaited("the play-off match");
    /** Lots are to be drawn. */
    public static final Awaited LOTS = new Awaited("the drawing of lots");
    /** A coin is to be tossed. */
    public static final Awaited COIN_TOSS = new Awaited("the coin toss");
    /** Which team is the higher seed is to be recorded. */
    public static final Awaited SEEDING = new Awaited("the seeding");
    /** The organiser has to rule, since the rules leave the answer open. */
    public static final Awaited RULING = new Awaited("a ruling of the organiser");

    private static final ImmutableSet<Awaited> ON_PITCH =
            ImmutableSet.of(FIRST_LEG, SECOND_LEG, SINGLE_MATCH, EXTRA_TIME, SHOOT_OUT, PLAY_OFF_MATCH);

    /**
     * Checks the words.
     *
     * @param what the words for it that fit after "awaiting", as in {@code the second leg}
     * @throws IllegalArgumentException if the words are blank
     */
    public Awaited {
        Objects.requireNonNull(what, "what");
        if (what.isBlank()) {
            throw TieErrors.blank("thing awaited", what);
        }
    }

    /**
     * Whether it takes place on the pitch. The constants for matches, extra time and the shoot-out do.
     *
     * @return {@code true} if it takes place on the pitch; {@code false} for everything else, such as rulings and lots
     */
    public boolean isOnPitch() {
        return ON_PITCH.contains(this);
    }

    static Awaited match(Match match) {
        return switch (match) {
            case FIRST_LEG -> FIRST_LEG;
            case SECOND_LEG -> SECOND_LEG;
            case SINGLE_MATCH -> SINGLE_MATCH;
            case PLAY_OFF_MATCH -> PLAY_OFF_MATCH;
        };
    }

    /** The words for it. */
    @Override
    public String toString() {
        return what;
    }
}
