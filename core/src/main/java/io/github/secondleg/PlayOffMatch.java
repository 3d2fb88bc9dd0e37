package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A further match of a tie, a third match or a replay, with its own extra time and shoot-out.
 *
 * <p>All its scores are written <b>home team first</b>. No rule fixes the home team, so the match names it: {@code
 * PlayOffMatch.between(celtic, rangers, Leg.played(2, 1))} is a win of Celtic. On neutral ground the home team is the team that the
 * organiser named first.
 *
 * <p>Record the match when it is over: a level play-off match without extra time and shoot-out counts as one that ended level.
 *
 * <p>Two play-off matches are equal if their teams, in this order, their matches, extra times and shoot-outs are equal.
 */
public final class PlayOffMatch {
    private final Team home;
    private final Team away;
    private final Leg match;
    private final @Nullable ExtraTime extraTime;
    private final @Nullable ShootOut shootOut;

    private PlayOffMatch(Team home, Team away, Leg match, @Nullable ExtraTime extraTime, @Nullable ShootOut shootOut) {
        if (match.isStillToBePlayed() && (extraTime != null || shootOut != null)) {
            throw TieErrors.followsNoPlayOffMatch(extraTime != null ? "extra time" : "shoot-out", match);
        }
        this.home = home;
        this.away = away;
        this.match = match;
        this.extraTime = extraTime;
        this.shootOut = shootOut;
    }

    /**
     * A play-off match between two teams.
     *
     * @param home the home team, by designation if the ground is neutral
     * @param away the visitors
     * @param match the state of the match, home team first
     * @return the play-off match
     * @throws IllegalArgumentException if both teams have the same id
     */
    public static PlayOffMatch between(Team home, Team away, Leg match) {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(away, "away");
        Objects.requireNonNull(match, "match");
        if (home.equals(away)) {
            throw TieErrors.teamAgainstItself(home, away, home.id());
        }
        return new PlayOffMatch(home, away, match, null, null);
    }

    /**
     * The same match with extra time.
     *
     * @param newExtraTime the goals of extra time, home team of this match first
     * @return the match with this extra time
     * @throws IllegalArgumentException if the match is still to be played
     */
    public PlayOffMatch withExtraTime(ExtraTime newExtraTime) {
        return new PlayOffMatch(home, away, match, Objects.requireNonNull(newExtraTime, "newExtraTime"), shootOut);
    }

    /**
     * The same match with a shoot-out.
     *
     * @param newShootOut the kicks, home team of this match first
     * @return the match with this shoot-out
     * @throws IllegalArgumentException if the match is still to be played
     */
    public PlayOffMatch withShootOut(ShootOut newShootOut) {
        return new PlayOffMatch(home, away, match, extraTime, Objects.requireNonNull(newShootOut, "newShootOut"));
    }

    /** This match recorded over another. The extra time and the shoot-out of a match whose score counts are kept. */
    PlayOffMatch over(PlayOffMatch recorded) {
        PlayOffMatch old = recorded.withFirst(home);
        if (old.match.counting == null) {
            return keeping(old);
        }
        if (!LegUpdate.mayFollow(old.match, match)
                || contradicts(old.extraTime, extraTime)
                || contradicts(old.shootOut, shootOut)) {
            throw Contradictions.ofFacts("play-off match", recorded, this);
        }
        return new PlayOffMatch(
                home,
                away,
                LegUpdate.keeping(old.match, match),
                extraTime == null ? old.extraTime : extraTime,
                shootOut == null ? old.shootOut : shootOut);
    }

    /** This match, with the date and, under an award, the score on the pitch of the old one if it has none itself. */
    PlayOffMatch keeping(PlayOffMatch old) {
        return new PlayOffMatch(home, away, LegUpdate.keeping(old.withFirst(home).match, match), extraTime, shootOut);
    }

    private static boolean contradicts(@Nullable Object old, @Nullable Object now) {
        return old != null && now != null && !old.equals(now);
    }

    /** The same match with this team written first, even if it was not at home. */
    PlayOffMatch withFirst(Team team) {
        return team.equals(home)
                ? this
                : new PlayOffMatch(
                        /* home= */ away,
                        /* away= */ home,
                        match.swapped(),
                        extraTime == null ? null : extraTime.swapped(),
                        shootOut == null ? null : shootOut.swapped());
    }

    /** The side of a tie that is written first in this match. */
    Side homeSide(Team first) {
        return first.equals(home) ? Side.FIRST : Side.SECOND;
    }

    /** {@return the home team, by designation if the ground is neutral} */
    public Team home() {
        return home;
    }

    /** {@return the visitors} */
    public Team away() {
        return away;
    }

    /** {@return the state of the match, home team first} */
    public Leg match() {
        return match;
    }

    /** {@return the goals of extra time, home team first, or empty if none is recorded} */
    public Optional<ExtraTime> extraTime() {
        return Optional.ofNullable(extraTime);
    }

    /** {@return the kicks of the shoot-out, home team first, or empty if none is recorded} */
    public Optional<ShootOut> shootOut() {
        return Optional.ofNullable(shootOut);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlayOffMatch that
                && home.equals(that.home)
                && away.equals(that.away)
                && match.equals(that.match)
                && Objects.equals(extraTime, that.extraTime)
                && Objects.equals(shootOut, that.shootOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(home, away, match, extraTime, shootOut);
    }

    /** The match, extra time and shoot-out without the teams, for texts that name the first team themselves. */
    String textWithoutTeams() {
        return match + (extraTime == null ? "" : ", " + extraTime) + (shootOut == null ? "" : ", " + shootOut);
    }

    /** The match as a results page prints it: {@code Celtic v Rangers: 1–1, 1–0 in extra time}. */
    @Override
    public String toString() {
        return home.name() + " v " + away.name() + ": " + textWithoutTeams();
    }
}
