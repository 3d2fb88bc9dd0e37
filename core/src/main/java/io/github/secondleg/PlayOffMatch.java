package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A further match of a tie, a third match or a replay, with its own extra time and shoot-out. Like every score, all of them are
 * written <b>home team first</b>, and the match names its home team, since no rule fixes it: {@code
 * PlayOffMatch.between(celtic, rangers, Leg.played(2, 1))} is a win of Celtic. On neutral ground the home team is the one that the
 * organiser named first.
 *
 * <p>Record it when it is over: a play-off match that is level and has nothing after it counts as having ended level.
 *
 * <p>Two play-off matches are equal if their teams, in this order, their match, extra time and shoot-out are.
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
     * A play-off match, in the same words as a leg: {@code PlayOffMatch.between(celtic, rangers, Leg.played(2, 1))}.
     *
     * @param home the home team, whose goals are written first; by designation if the ground is neutral
     * @param away the visitors
     * @param match the match, home team first
     * @return the play-off match
     * @throws IllegalArgumentException if both are the same team, by its id
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
     * @return the match with these goals
     * @throws IllegalArgumentException if the match is scheduled or postponed: still to be played
     */
    public PlayOffMatch withExtraTime(ExtraTime newExtraTime) {
        return new PlayOffMatch(home, away, match, Objects.requireNonNull(newExtraTime, "newExtraTime"), shootOut);
    }

    /**
     * The same match with a shoot-out.
     *
     * @param newShootOut the kicks, home team of this match first
     * @return the match with these kicks
     * @throws IllegalArgumentException if the match is scheduled or postponed: still to be played
     */
    public PlayOffMatch withShootOut(ShootOut newShootOut) {
        return new PlayOffMatch(home, away, match, extraTime, Objects.requireNonNull(newShootOut, "newShootOut"));
    }

    /** This match recorded over another: as a leg over a leg, with the extra time and the shoot-out of one that counts. */
    PlayOffMatch over(PlayOffMatch recorded) {
        PlayOffMatch old = recorded.withFirst(home);
        if (old.match.counting() == null) {
            return keeping(old);
        }
        if (!LegUpdate.mayFollow(old.match, match)
                || contradicts(old.extraTime, extraTime)
                || contradicts(old.shootOut, shootOut)) {
            throw Tie.ContradictionException.ofFacts("play-off match", recorded, this);
        }
        return new PlayOffMatch(
                home,
                away,
                LegUpdate.keeping(old.match, match),
                extraTime == null ? old.extraTime : extraTime,
                shootOut == null ? old.shootOut : shootOut);
    }

    /** The same, with the date and the score on the pitch of the one recorded before, where it has none itself. */
    PlayOffMatch keeping(PlayOffMatch old) {
        return new PlayOffMatch(home, away, LegUpdate.keeping(old.withFirst(home).match, match), extraTime, shootOut);
    }

    private static boolean contradicts(@Nullable Object old, @Nullable Object now) {
        return old != null && now != null && !old.equals(now);
    }

    /** The same facts with this team written first, whether it was at home or not. */
    PlayOffMatch withFirst(Team team) {
        return team.equals(home)
                ? this
                : new PlayOffMatch(
                        /* home= */ away,
                        /* away= */ home,
                        match.turned(),
                        extraTime == null ? null : extraTime.turned(),
                        shootOut == null ? null : shootOut.turned());
    }

    /** The side of a tie that is written first here. */
    Side homeSide(Team first) {
        return first.equals(home) ? Side.FIRST : Side.SECOND;
    }

    /**
     * The team whose goals are written first.
     *
     * @return the home team, by designation if the ground is neutral
     */
    public Team home() {
        return home;
    }

    /**
     * The other team.
     *
     * @return the visitors
     */
    public Team away() {
        return away;
    }

    /**
     * The match itself, without what followed it.
     *
     * @return the match, home team first
     */
    public Leg match() {
        return match;
    }

    /**
     * Its extra time.
     *
     * @return the goals, home team first, or empty if none was recorded
     */
    public Optional<ExtraTime> extraTime() {
        return Optional.ofNullable(extraTime);
    }

    /**
     * Its shoot-out.
     *
     * @return the kicks, home team first, or empty if none was recorded
     */
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

    /** The match and what followed it, without the names: for where it is said who is written first. */
    String words() {
        return match + (extraTime == null ? "" : ", " + extraTime) + (shootOut == null ? "" : ", " + shootOut);
    }

    /** The match as a results page prints it: {@code Celtic v Rangers: 1–1, 1–0 in extra time}. */
    @Override
    public String toString() {
        return home.name() + " v " + away.name() + ": " + words();
    }
}
