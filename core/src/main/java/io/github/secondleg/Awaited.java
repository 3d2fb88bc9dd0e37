package io.github.secondleg;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;

/**
 * What a tie is waiting for before it can be decided.
 *
 * <p>The constants are what the standard tiebreakers await; a tiebreaker of yours may await something of its own, such as {@code new
 * Awaited("the fair-play table")}.
 *
 * @param what the thing in words that fit after "awaiting", as in {@code the second leg}
 */
public record Awaited(String what) {
    /** The first leg is to be played. */
    public static final Awaited FIRST_LEG = new Awaited("the first leg");
    /** The second leg is to be played. */
    public static final Awaited SECOND_LEG = new Awaited("the second leg");
    /** The one match of a tie is to be played. */
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
    /** The rules leave the answer to the organiser. */
    public static final Awaited RULING = new Awaited("a ruling of the organiser");

    private static final ImmutableSet<Awaited> ON_PITCH =
            ImmutableSet.of(FIRST_LEG, SECOND_LEG, SINGLE_MATCH, EXTRA_TIME, SHOOT_OUT, PLAY_OFF_MATCH);

    /**
     * Checks the words.
     *
     * @param what the thing in words that fit after "awaiting", as in {@code the second leg}
     * @throws IllegalArgumentException if the words are blank
     */
    public Awaited {
        Objects.requireNonNull(what, "what");
        if (what.isBlank()) {
            throw TieErrors.blank("thing awaited", what);
        }
    }

    /**
     * Whether it is played on the pitch, as the constants for matches, extra time and the shoot-out are.
     *
     * @return {@code true} if it is played; {@code false} for rulings, lots, and whatever else is awaited
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

    /** The thing in words. */
    @Override
    public String toString() {
        return what;
    }
}
