package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import java.time.LocalDate;
import java.util.Optional;

/** The result of a match, of extra time, a shoot-out or lots, or the seeding of a tie. {@link Event} has the factories. */
public abstract sealed class Result extends Event.OfTie {
    private Result(String tie, Object... parts) {
        super(tie, parts);
    }

    /** The result of a leg, or of the single match of a tie. */
    public static final class OfLeg extends Result {
        private final Match match;
        private final Leg leg;

        OfLeg(String tie, Match match, Leg leg) {
            super(tie, requireNonNull(match, "match"), requireNonNull(leg, "leg"));
            this.match = match;
            this.leg = leg;
            if (match == Match.PLAY_OFF_MATCH) {
                throw CompetitionErrors.playOffMatchAsLeg(match);
            }
        }

        /** {@return the first leg, the second leg or the single match} */
        public Match match() {
            return match;
        }

        /** {@return the state of that match} */
        public Leg leg() {
            return leg;
        }

        @Override
        public Optional<LocalDate> date() {
            return leg.date();
        }

        /** As in {@code first leg of Semi-finals 1: 2–0}. */
        @Override
        public String toString() {
            return match + " of " + tie() + ": " + leg;
        }
    }

    /** A play-off match. */
    public static final class OfPlayOffMatch extends Result {
        private final PlayOffMatch playOffMatch;

        OfPlayOffMatch(String tie, PlayOffMatch playOffMatch) {
            super(tie, requireNonNull(playOffMatch, "playOffMatch"));
            this.playOffMatch = playOffMatch;
        }

        /** {@return the match, its home team first} */
        public PlayOffMatch playOffMatch() {
            return playOffMatch;
        }

        @Override
        public Optional<LocalDate> date() {
            return playOffMatch.match().date();
        }

        /** As in {@code play-off match of Semi-finals 1: Upper Mill v Lower Mill: 2–0}. */
        @Override
        public String toString() {
            return "play-off match of " + tie() + ": " + playOffMatch;
        }
    }

    /** Extra time. */
    public static final class OfExtraTime extends Result {
        private final ExtraTime extraTime;

        OfExtraTime(String tie, ExtraTime extraTime) {
            super(tie, requireNonNull(extraTime, "extraTime"));
            this.extraTime = extraTime;
        }

        /** {@return the goals, home team of the match before it first} */
        public ExtraTime extraTime() {
            return extraTime;
        }

        /** As in {@code extra time of Semi-finals 1: 1–0 in extra time}. */
        @Override
        public String toString() {
            return "extra time of " + tie() + ": " + extraTime;
        }
    }

    /** A shoot-out. */
    public static final class OfShootOut extends Result {
        private final ShootOut shootOut;

        OfShootOut(String tie, ShootOut shootOut) {
            super(tie, requireNonNull(shootOut, "shootOut"));
            this.shootOut = shootOut;
        }

        /** {@return the kicks, home team of the match before it first} */
        public ShootOut shootOut() {
            return shootOut;
        }

        /** As in {@code shoot-out of Semi-finals 1: 4–3 on penalties}. */
        @Override
        public String toString() {
            return "shoot-out of " + tie() + ": " + shootOut;
        }
    }

    /** A drawing of lots. */
    public static final class OfLots extends Result {
        private final Team team;

        OfLots(String tie, Team team) {
            super(tie, requireNonNull(team, "team"));
            this.team = team;
        }

        /** {@return the team that won} */
        public Team team() {
            return team;
        }

        /** As in {@code lots of Semi-finals 1: drawn for Upper Mill (ENG)}. */
        @Override
        public String toString() {
            return "lots of " + tie() + ": drawn for " + team;
        }
    }

    /** A seeding. */
    public static final class OfSeeding extends Result {
        private final Team team;

        OfSeeding(String tie, Team team) {
            super(tie, requireNonNull(team, "team"));
            this.team = team;
        }

        /** {@return the higher seed} */
        public Team team() {
            return team;
        }

        /** As in {@code seeding of Semi-finals 1: Upper Mill (ENG)}. */
        @Override
        public String toString() {
            return "seeding of " + tie() + ": " + team;
        }
    }
}
