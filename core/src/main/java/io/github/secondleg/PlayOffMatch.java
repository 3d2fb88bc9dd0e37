package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The third match of a tie, with its own extra time and shoot-out. All of them are written <b>first team first</b> (the first-leg
 * host), wherever the match was played: most were on neutral ground.
 *
 * <p>Record it when it is over: a play-off match that is level and has nothing after it counts as having ended level.
 *
 * <p>Two play-off matches are equal if their match, extra time and shoot-out are.
 */
public final class PlayOffMatch {
    private final Leg match;
    private final @Nullable ExtraTime extraTime;
    private final @Nullable ShootOut shootOut;

    private PlayOffMatch(Leg match, @Nullable ExtraTime extraTime, @Nullable ShootOut shootOut) {
        if (match.isStillToBePlayed() && (extraTime != null || shootOut != null)) {
            throw TieErrors.followsNoPlayOffMatch(extraTime != null ? "extra time" : "shoot-out", match);
        }
        this.match = match;
        this.extraTime = extraTime;
        this.shootOut = shootOut;
    }

    /**
     * A play-off match by what became of it, in the same words as for a leg: {@code PlayOffMatch.of(Leg.played(2, 1))}.
     *
     * @param match what became of the match, first team first
     * @return the play-off match
     */
    public static PlayOffMatch of(Leg match) {
        return new PlayOffMatch(Objects.requireNonNull(match, "match"), null, null);
    }

    /**
     * The same match with extra time.
     *
     * @param newExtraTime the goals of extra time, first team first
     * @return the match with these goals
     * @throws IllegalArgumentException if the match is scheduled or postponed: still to be played
     */
    public PlayOffMatch withExtraTime(ExtraTime newExtraTime) {
        return new PlayOffMatch(match, Objects.requireNonNull(newExtraTime, "newExtraTime"), shootOut);
    }

    /**
     * The same match with a shoot-out.
     *
     * @param newShootOut the kicks, first team first
     * @return the match with these kicks
     * @throws IllegalArgumentException if the match is scheduled or postponed: still to be played
     */
    public PlayOffMatch withShootOut(ShootOut newShootOut) {
        return new PlayOffMatch(match, extraTime, Objects.requireNonNull(newShootOut, "newShootOut"));
    }

    /** The same, with what only the one recorded before it tells of the match. */
    PlayOffMatch over(PlayOffMatch old) {
        return new PlayOffMatch(LegUpdate.keeping(old.match, match), extraTime, shootOut);
    }

    /**
     * What became of the match.
     *
     * @return the match, first team first
     */
    public Leg match() {
        return match;
    }

    /**
     * Its extra time.
     *
     * @return the goals, first team first, or empty if none was recorded
     */
    public Optional<ExtraTime> extraTime() {
        return Optional.ofNullable(extraTime);
    }

    /**
     * Its shoot-out.
     *
     * @return the kicks, first team first, or empty if none was recorded
     */
    public Optional<ShootOut> shootOut() {
        return Optional.ofNullable(shootOut);
    }

    /**
     * The goals of the match that count, without its extra time.
     *
     * @return the goals by side, or empty if no score of it counts
     */
    public Optional<Goals> goals() {
        return match.score().map(score -> score.withHome(Side.FIRST));
    }

    /**
     * The goals of its extra time.
     *
     * @return the goals by side, or empty if none was recorded
     */
    public Optional<Goals> goalsInExtraTime() {
        return extraTime().map(goals -> goals.withHome(Side.FIRST));
    }

    /**
     * The kicks scored in its shoot-out.
     *
     * @return the kicks by side, or empty if none were recorded
     */
    public Optional<Goals> kicks() {
        return shootOut().map(kicks -> kicks.withHome(Side.FIRST));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlayOffMatch that
                && match.equals(that.match)
                && Objects.equals(extraTime, that.extraTime)
                && Objects.equals(shootOut, that.shootOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(match, extraTime, shootOut);
    }

    /** The match as a results page prints it: {@code 1–1, 1–0 in extra time}. */
    @Override
    public String toString() {
        return match + (extraTime == null ? "" : ", " + extraTime) + (shootOut == null ? "" : ", " + shootOut);
    }
}
