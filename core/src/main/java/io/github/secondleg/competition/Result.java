package io.github.secondleg.competition;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What a match of a tie became, or what followed it. */
public sealed interface Result extends Event.OfTie {
    /**
     * A leg, or the single match of a tie, became something.
     *
     * @param tie the tie's name
     * @param match which leg, or the single match
     * @param leg what became of it
     */
    record OfLeg(String tie, Match match, Leg leg) implements Result {
        /**
         * Checks the match.
         *
         * @param tie the tie's name
         * @param match which leg, or the single match
         * @param leg what became of it
         * @throws IllegalArgumentException if the play-off match is meant
         */
        public OfLeg {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(match, "match");
            Objects.requireNonNull(leg, "leg");
            if (match == Match.PLAY_OFF_MATCH) {
                throw CompetitionErrors.notALeg(match);
            }
        }

        @Override
        public Optional<LocalDate> date() {
            return leg.date();
        }

        /** As in {@code first leg of Semi-finals 1: 2–0}. */
        @Override
        public String toString() {
            return match + " of " + tie + ": " + leg;
        }
    }

    /**
     * The play-off match became something.
     *
     * @param tie the tie's name
     * @param playOffMatch what became of it
     */
    record OfPlayOffMatch(String tie, PlayOffMatch playOffMatch) implements Result {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param playOffMatch what became of it
         */
        public OfPlayOffMatch {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(playOffMatch, "playOffMatch");
        }

        @Override
        public Optional<LocalDate> date() {
            return playOffMatch.match().date();
        }

        /** As in {@code play-off match of Semi-finals 1: Upper Mill v Lower Mill: 2–0}. */
        @Override
        public String toString() {
            return "play-off match of " + tie + ": " + playOffMatch;
        }
    }

    /**
     * Extra time was played.
     *
     * @param tie the tie's name
     * @param extraTime its goals, home team of the match before first
     */
    record OfExtraTime(String tie, ExtraTime extraTime) implements Result {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param extraTime its goals, home team of the match before first
         */
        public OfExtraTime {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(extraTime, "extraTime");
        }

        /** As in {@code extra time of Semi-finals 1: 1–0 in extra time}. */
        @Override
        public String toString() {
            return "extra time of " + tie + ": " + extraTime;
        }
    }

    /**
     * Kicks from the penalty mark were held.
     *
     * @param tie the tie's name
     * @param shootOut the kicks, home team of the match before first
     */
    record OfShootOut(String tie, ShootOut shootOut) implements Result {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param shootOut the kicks, home team of the match before first
         */
        public OfShootOut {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(shootOut, "shootOut");
        }

        /** As in {@code shoot-out of Semi-finals 1: 4–3 on penalties}. */
        @Override
        public String toString() {
            return "shoot-out of " + tie + ": " + shootOut;
        }
    }

    /**
     * Lots were drawn.
     *
     * @param tie the tie's name
     * @param team the club for which they were drawn
     */
    record OfLots(String tie, Team team) implements Result {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param team the club for which they were drawn
         */
        public OfLots {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(team, "team");
        }

        /** As in {@code lots of Semi-finals 1: drawn for Upper Mill (ENG)}. */
        @Override
        public String toString() {
            return "lots of " + tie + ": drawn for " + team;
        }
    }

    /**
     * A tie was given a seeding, for rules that use one.
     *
     * @param tie the tie's name
     * @param team the higher seed club
     */
    record OfSeeding(String tie, Team team) implements Result {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param team the higher seed club
         */
        public OfSeeding {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(team, "team");
        }

        /** As in {@code seeding of Semi-finals 1: Upper Mill (ENG)}. */
        @Override
        public String toString() {
            return "seeding of " + tie + ": " + team;
        }
    }
}
